import { AvgidentiteitVastleggenDocument, AvgverzoekBesluitenDocument, AvgverzoekVastleggenDocument, AvgverzoekVerlengenDocument, BeperkingOpheffenDocument, BetrokkeneBewarenDocument } from '@zelfonderzoek/schema'
import { foutregels, sleutelUit, tekstUit, type Weigering } from '../beoordeling/geweigerd.ts'
import type { Api } from '../sessie/vereis-gebruiker.server.ts'
import { datumUitFormulier } from '../ui/datumtekst.ts'
import type { Foutregel } from '../ui/foutsamenvatting.tsx'

/** What was typed, to show again beside an error. */
export type Avginvoer = Readonly<Record<string, string | undefined>>
export interface Avguitkomst { fouten: Foutregel[], invoer: Avginvoer, doe: string, verzoekId?: string }

type Antwoord = { __typename: 'DossierGewijzigd', dossier: { id: string, avgverzoeken?: readonly { id: string }[] } } | (Weigering & { __typename: 'InvoerFout' | 'NietGevonden' | 'StapNietToegestaan' | 'VersieConflict' }) | { readonly __typename: 'Berichtvoorbeelden' }

/** Does what the button of the register says. */
export async function doeInRegister(api: Api, formulier: FormData, dossierId: string): Promise<Avguitkomst> {
  const doe = tekstUit(formulier, 'doe')
  const sleutel = sleutelUit(formulier)
  const t = (naam: string): string => tekstUit(formulier, naam)
  if (doe === 'verzoek') {
    const invoer = { betrokkene: t('betrokkene'), soort: t('soort'), ontvangenOp: datumUitFormulier(formulier, 'ontvangenOp'), vraag: t('vraag') }
    if (!invoer.betrokkene) return { doe, invoer, fouten: [{ veld: 'betrokkene', tekst: 'Kies wie dit vraagt. Staat de persoon er niet bij, voeg hem dan eerst toe aan het register.' }] }
    const { betrokkene: betrokkeneId, ...rest } = invoer
    return uitkomst(doe, (await api(AvgverzoekVastleggenDocument, { input: { ...rest, betrokkeneId, sleutel } })).avgverzoekVastleggen, invoer)
  }
  if (doe === 'opheffen') {
    const invoer = { motivering: t('motivering'), ingelichtOp: datumUitFormulier(formulier, 'ingelichtOp') }
    return uitkomst(doe, (await api(BeperkingOpheffenDocument, { input: { ...invoer, betrokkeneId: t('betrokkeneId'), sleutel } })).beperkingOpheffen, invoer)
  }
  const invoer = { hoedanigheid: t('hoedanigheid'), naam: t('naam'), contact: t('contact'), geboortedatum: datumUitFormulier(formulier, 'geboortedatum') }
  const bestaand = t('betrokkeneId') ? { betrokkeneId: t('betrokkeneId'), versie: Number(t('versie')) || 0 } : {}
  return uitkomst('persoon', (await api(BetrokkeneBewarenDocument, { input: { ...invoer, ...bestaand, dossierId, sleutel } })).betrokkeneBewaren, invoer)
}

/** Does what the button of one request says. */
export async function doeBijVerzoek(api: Api, formulier: FormData, avgverzoekId: string): Promise<Avguitkomst> {
  const doe = tekstUit(formulier, 'doe')
  const sleutel = sleutelUit(formulier)
  const t = (naam: string): string => tekstUit(formulier, naam)
  if (doe === 'identiteit') return uitkomst(doe, (await api(AvgidentiteitVastleggenDocument, { input: { avgverzoekId, wijze: t('wijze'), sleutel } })).avgidentiteitVastleggen, {})
  if (doe === 'verlengen') {
    const uit = uitkomst(doe, (await api(AvgverzoekVerlengenDocument, { input: { avgverzoekId, motivering: t('motivering'), sleutel } })).avgverzoekVerlengen, { verlenging: t('motivering') })
    return { ...uit, fouten: uit.fouten.map((fout) => ({ ...fout, veld: 'verlenging' })) }
  }
  const invoer = { besluit: t('besluit'), motivering: t('motivering'), omvang: t('omvang'), wiswijze: t('wiswijze'), plaats: t('plaats'), wordt: t('wordt') }
  const gronden = formulier.getAll('grond').filter((grond) => typeof grond === 'string')
  return uitkomst('besluiten', (await api(AvgverzoekBesluitenDocument, { input: { ...invoer, gronden, avgverzoekId, sleutel } })).avgverzoekBesluiten, { ...invoer, gronden: gronden.join(' ') })
}

function uitkomst(doe: string, uit: Antwoord, invoer: Avginvoer): Avguitkomst {
  if (uit.__typename === 'DossierGewijzigd') return { doe, fouten: [], invoer, ...(uit.dossier.avgverzoeken && { verzoekId: nieuwste(uit.dossier.avgverzoeken) }) }
  return { doe, fouten: foutregels(uit), invoer }
}

/** Ids lie in order of creation. */
function nieuwste(verzoeken: readonly { id: string }[]): string {
  return verzoeken.map(({ id }) => id).sort().at(-1) ?? ''
}
