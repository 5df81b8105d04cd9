import { CHECKLIST } from '../checklist/checklist.ts'
import { MAANDEN } from '../kalender/dagen.ts'
import type { TabelId } from './jaartabel.ts'

export interface Tabeltekst {
  titel: string
  toelichting: string
  kop: string
}

/** The words around each table. */
export const TABELTEKST: Record<TabelId, Tabeltekst> = {
  kwartaal: { titel: 'Meldingen per kwartaal', toelichting: 'Een melding telt op de dag waarop zij binnenkwam.', kop: 'Kwartaal' },
  maand: { titel: 'Meldingen per maand', toelichting: 'Een melding telt op de dag waarop zij binnenkwam.', kop: 'Maand' },
  gemeente: { titel: 'Meldingen per gemeente', toelichting: 'De gemeente die de voorziening toekende.', kop: 'Gemeente' },
  voorziening: { titel: 'Meldingen per soort voorziening', toelichting: 'De voorziening waarbij het gebeurde.', kop: 'Soort voorziening' },
  termijn: { titel: 'Binnen de termijn', toelichting: 'Termijnen waarvan de laatste dag in dit jaar valt. Wat nog loopt, telt niet mee.', kop: 'Termijn' },
  oordeel: { titel: 'Beoordeelde rapporten', toelichting: 'Rapporten waarover de toezichthouder dit jaar een besluit nam, naar het laatste besluit van dit jaar.', kop: 'Uitkomst' },
  onderdeel: { titel: 'Aanvulling per onderdeel van de Bijlage', toelichting: 'Hoeveel rapporten dit jaar voor een onderdeel terug gingen. Een rapport telt bij elk onderdeel één keer.', kop: 'Onderdeel' },
  oorzaak: { titel: 'Basisoorzaken naar soort', toelichting: 'Uit rapporten die dit jaar voor het eerst zijn ingediend, in hun nieuwste ronde. Onder elke soort staan de codes van het Eindhovens Classificatiemodel (ECM).', kop: 'Soort en code' },
  status: { titel: 'Verbetermaatregelen naar stand', toelichting: 'Uit dezelfde rapporten. De stand is die van het moment van indienen.', kop: 'Stand' },
}

/** How a kind of melding reads as a column. */
export const SOORT_NAAM: Readonly<Record<string, string>> = { calamiteit: 'Calamiteit', geweld: 'Geweld' }

export const KWARTAAL_NAAM = ['1e kwartaal', '2e kwartaal', '3e kwartaal', '4e kwartaal'] as const

/** Closed after being handed in so many times; the last is that often or more. */
export const RONDES_NAAM = ['Afgesloten na één keer indienen', 'Afgesloten na twee keer indienen', 'Afgesloten na drie keer of vaker'] as const
export const AANVULLING_NAAM = 'Aanvulling gevraagd, nog niet afgesloten'

/** Months from January, with a capital. */
export const MAAND_NAAM = MAANDEN.map((maand) => maand.replace(/^./, (letter) => letter.toUpperCase()))

/** How an item of the Bijlage reads. */
export function onderdeelNaam(nummer: number): string {
  return `${nummer}. ${CHECKLIST[nummer - 1]?.titel ?? ''}`
}
