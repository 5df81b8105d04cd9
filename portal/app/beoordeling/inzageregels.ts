import type { InzageQuery } from '@zelfonderzoek/schema'
import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { metHoofdletter } from '../teksten/met-hoofdletter.ts'
import { momentVoluit } from '../teksten/datum.ts'

type Auditregel = InzageQuery['auditregels']['edges'][number]['node']

/** Periods to choose from, with the number of days before today that they begin. */
export const PERIODEN: readonly { waarde: string, label: string, dagen: number }[] = [
  { waarde: 'vandaag', label: 'Vandaag', dagen: 0 },
  { waarde: 'week', label: 'De laatste zeven dagen', dagen: 6 },
  { waarde: 'maand', label: 'De laatste dertig dagen', dagen: 29 },
  { waarde: 'jaar', label: 'Het laatste jaar', dagen: 364 },
]

const WAT: Record<string, string> = {
  dossier_geopend: 'Opende het dossier',
  indiening_geopend: 'Opende het ingediende rapport',
  document_geopend: 'Opende een bestand',
  inzage_geopend: 'Bekeek deze lijst',
  document_toegevoegd: 'Voegde een bestand toe',
  document_geweigerd: 'Bood een bestand aan dat is geweigerd',
  document_gecontroleerd: 'Liet een bestand na de controle door',
  melding_begonnen: 'Begon de melding',
  melding_bewaard: 'Bewaarde de melding',
  melding_ingediend: 'Verstuurde de melding',
  sectie_bewaard: 'Schreef aan het rapport',
  verklaring_afgelegd: 'Legde de verklaring af',
  zelfonderzoek_ingediend: 'Diende het rapport in',
  aanvulling_gevraagd: 'Vroeg om een aanvulling',
  uitstel_gevraagd: 'Vroeg om uitstel',
  uitstel_besloten: 'Besliste over uitstel',
  onderzoek_beeindigd: 'Beëindigde het onderzoek',
  ontvangst_bevestigd: 'Bevestigde de ontvangst',
  aspect_beoordeeld: 'Beoordeelde een aspect',
  uitgesloten: 'Sloot iemand van deze zaak uit',
  uitsluiting_opgeheven: 'Hief een uitsluiting op',
  noodtoegang_geopend: 'Opende dit dossier in nood',
  noodtoegang_gelezen: 'Las dit dossier in nood',
  noodtoegang_beeindigd: 'Beëindigde noodtoegang',
  betrokkene_toegevoegd: 'Zette iemand in het register van betrokkenen',
  betrokkene_gewijzigd: 'Wijzigde de gegevens van een betrokkene',
  avgverzoek_vastgelegd: 'Legde een verzoek van een betrokkene vast',
  avgidentiteit_vastgesteld: 'Stelde de identiteit van een betrokkene vast',
  avgverzoek_verlengd: 'Verlengde de termijn van een verzoek',
  avgverzoek_besloten: 'Besloot op een verzoek van een betrokkene',
  avgoverzicht_gemaakt: 'Maakte een overzicht voor een betrokkene',
  beperking_opgeheven: 'Hief een beperking op',
  bewaarstop_gezet: 'Zette een bewaarstop',
  bewaarstop_opgeheven: 'Hief een bewaarstop op',
  opvolging_gemeld: 'Meldde hoe ver een maatregel is',
  opvolging_beoordeeld: 'Beoordeelde de uitvoering van een maatregel',
  eindoordeel_bewaard: 'Bewaarde het eindoordeel',
}

/** One line of the list: when, by which function, of which organisation, and what; never what stood there. */
export interface Inzageregel { sleutel: string, wanneer: string, functie: string, organisatie: string, wat: string }

export function inzageregel({ nr, op, soort, onderwerp, rol, gebruiker }: Auditregel): Inzageregel {
  return {
    sleutel: String(nr), wanneer: momentVoluit(op), functie: metHoofdletter(gebruiker?.functie ?? rol), organisatie: gebruiker?.organisatie.naam ?? '',
    wat: [WAT[soort] ?? metHoofdletter(soort.replaceAll('_', ' ')), deel(onderwerp)].filter(Boolean).join(', '),
  }
}

/** The part it was about, where that says something to a reader; the id of a row does not. */
function deel(onderwerp: string | null | undefined): string {
  return onderwerp && /^(?:sectie|ronde|aspect) /.test(onderwerp) ? onderwerp.replace(/^sectie /, 'onderdeel ') : ''
}

/** First calendar day of a chosen period; undefined for all. */
export function beginVan(periode: string, vandaag: string): string | undefined {
  const gekozen = PERIODEN.find(({ waarde }) => waarde === periode)
  return gekozen && plusDagen(vandaag, -gekozen.dagen)
}
