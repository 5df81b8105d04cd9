import { UitstelBesluitenDocument, UitstelDocument, UitstelVragenDocument } from '@zelfonderzoek/schema'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { schrijftermijn } from '../onderzoek/schrijftermijn.ts'
import { vandaag } from '../onderzoek/vandaag.server.ts'
import { vereisGevonden } from '../sessie/antwoorden.server.ts'
import { type Api, vereisGebruiker } from '../sessie/vereis-gebruiker.server.ts'
import { datumUitFormulier } from '../ui/datumtekst.ts'
import type { Foutregel } from '../ui/foutsamenvatting.tsx'
import { alsInvoer, type Berichtinvoer, berichtkeuze, leesBerichten, leesKnop } from '../bericht/eigen-berichten.ts'
import { foutregels, sleutelUit, tekstUit } from './geweigerd.ts'

/** Who meets the page of uitstel: those who ask and those who decide. */
export const UITSTELROLLEN = ['onderzoeker', 'bestuurder', 'toezichthouder'] as const

/** What was typed, for either form. */
export interface Uitstelinvoer { datum: string, reden: string, besluit: string }
export interface Uitsteluitkomst { fouten: Foutregel[], invoer: Uitstelinvoer, berichten?: Berichtinvoer[] }

const DATUM_FOUT = 'Vul een datum in die bestaat, met dag, maand en jaar.'

/** The term, the requests and what the reader may do. */
export async function laadUitstel(request: Request, id: string | undefined) {
  const { api, gebruiker } = await vereisGebruiker(request, UITSTELROLLEN)
  const dossier = vereisGevonden(request, (await api(UitstelDocument, { id: id ?? '' })).dossier)
  const lopend = schrijftermijn(dossier.protocol, dossier.termijnen)
  return {
    id: dossier.id, zaaknummer: dossier.zaaknummer, titel: dossier.titel || dossier.zaaknummer, termijn: lopend, verzoeken: dossier.uitstelverzoeken,
    open: dossier.uitstelverzoeken.find((verzoek) => !verzoek.besluit) ?? null,
    toezichthouder: gebruiker.rol === 'toezichthouder',
    magVragen: dossier.handelingen.includes('uitstel_vragen'), magBesluiten: dossier.handelingen.includes('uitstel_besluiten'),
    vandaag: vandaag(), sleutel: crypto.randomUUID(),
  }
}

/** Asks for more time. */
export async function vraagUitstel(api: Api, formulier: FormData, dossierId: string): Promise<Uitsteluitkomst> {
  const invoer = { datum: datumUitFormulier(formulier, 'gevraagdTot'), reden: tekstUit(formulier, 'reden'), besluit: '' }
  if (!isDatum(invoer.datum)) return { fouten: [{ veld: 'gevraagdTot', tekst: DATUM_FOUT }], invoer }
  const { uitstelVragen: uit } = await api(UitstelVragenDocument, { input: { dossierId, gevraagdTot: invoer.datum, reden: invoer.reden, sleutel: sleutelUit(formulier) } })
  return { fouten: uit.__typename === 'DossierGewijzigd' ? [] : foutregels(uit), invoer }
}

/** Decides on a request. */
export async function besluitUitstel(api: Api, formulier: FormData): Promise<Uitsteluitkomst> {
  const invoer = { datum: datumUitFormulier(formulier, 'toegekendTot'), reden: tekstUit(formulier, 'reden'), besluit: tekstUit(formulier, 'besluit') }
  const berichten = leesBerichten(formulier)
  const toegekend = invoer.besluit === 'toegekend'
  const fouten = [
    ...(['toegekend', 'afgewezen'].includes(invoer.besluit) ? [] : [{ veld: 'besluit', tekst: 'Kies of u uitstel geeft.' }]),
    ...(toegekend && !isDatum(invoer.datum) ? [{ veld: 'toegekendTot', tekst: DATUM_FOUT }] : []),
    ...(invoer.reden.trim() ? [] : [{ veld: 'reden', tekst: 'Schrijf op waarom u dit besluit.' }]),
  ]
  if (fouten.length > 0) return { fouten, invoer }
  const { uitstelBesluiten: uit } = await api(UitstelBesluitenDocument, {
    input: { uitstelverzoekId: tekstUit(formulier, 'verzoek'), toegekend, toegekendTot: toegekend ? invoer.datum : null, reden: invoer.reden, ...berichtkeuze(berichten, leesKnop(formulier).proef), sleutel: sleutelUit(formulier) },
  })
  if (uit.__typename === 'Berichtvoorbeelden') return { fouten: [], invoer, berichten: alsInvoer(uit.berichten) }
  return { fouten: uit.__typename === 'DossierGewijzigd' ? [] : foutregels(uit), invoer, ...(berichten.length > 0 && uit.__typename !== 'DossierGewijzigd' && { berichten }) }
}
