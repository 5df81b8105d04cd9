import { ConceptVersturenDocument, RapportBewarenDocument, RapportOpenbaarMakenDocument, RapportVaststellenDocument } from '@zelfonderzoek/schema'
import { rapportdelenVan } from '@zelfonderzoek/validation/onderzoek/rapportdelen'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { foutregels, sleutelUit, tekstUit, type Weigering } from '../beoordeling/geweigerd.ts'
import type { Api } from '../sessie/vereis-gebruiker.server.ts'
import { doeAfhandelen, type Gehoordedaad } from '../toezichtonderzoek/gehoordedaden.server.ts'

/** Does what a form on the page of the report asks. The text that stands there is kept first, so that what goes out is what was read. */
export async function doeRapport(api: Api, formulier: FormData, dossierId: string, protocol: Protocol): Promise<Gehoordedaad> {
  const doe = tekstUit(formulier, 'doe')
  const sleutel = sleutelUit(formulier)
  if (doe === 'afhandelen') return doeAfhandelen(api, formulier, sleutel, '#reacties')
  const delen = rapportdelenVan(protocol).filter(({ id }) => formulier.has(`deel.${id}`)).map(({ id }) => ({ id, tekst: tekstUit(formulier, `deel.${id}`) }))
  const invoer = Object.fromEntries(delen.map(({ id, tekst }) => [id, tekst]))
  const klaar = (uit: { __typename: string } & Partial<Weigering>): Gehoordedaad => (uit.__typename === 'DossierGewijzigd'
    ? { naar: `?${doe}`, fouten: [], invoer: {}, link: null }
    : { naar: '', invoer, link: null, fouten: foutregels(uit as Weigering).map((fout) => ({ ...fout, veld: delen.some(({ id }) => id === fout.veld) ? `deel.${fout.veld}` : fout.veld })) })
  if (doe === 'openbaar') return klaar((await api(RapportOpenbaarMakenDocument, { input: { dossierId, delen, gecontroleerd: tekstUit(formulier, 'gecontroleerd') === 'ja', sleutel } })).rapportOpenbaarMaken)
  const versie = Number(tekstUit(formulier, 'versie')) || 0
  const bewaard = (await api(RapportBewarenDocument, { input: { dossierId, versie, delen, sleutel } })).rapportBewaren
  if (bewaard.__typename !== 'DossierGewijzigd' || doe === 'bewaren') return klaar(bewaard)
  const verder = { input: { dossierId, versie: versie + 1, sleutel } }
  const uit = doe === 'vaststellen' ? (await api(RapportVaststellenDocument, verder)).rapportVaststellen : (await api(ConceptVersturenDocument, verder)).conceptVersturen
  return { ...klaar(uit), versie: versie + 1 }
}
