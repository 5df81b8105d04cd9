import type { AuditexportQuery } from '@zelfonderzoek/schema'
import { csvVan } from '@zelfonderzoek/validation/jaarverslag/csv-van'
import { watErGebeurde } from '../teksten/audit.ts'

type Auditregel = AuditexportQuery['auditexport'][number]

const KOLOMMEN: readonly (readonly [kop: string, waarde: (regel: Auditregel) => string])[] = [
  ['nr', ({ nr }) => String(nr)],
  ['gebeurtenis_id', ({ gebeurtenisId }) => gebeurtenisId],
  ['op', ({ op }) => op],
  ['zaaknummer', ({ zaaknummer }) => zaaknummer],
  ['soort', ({ soort }) => soort],
  ['wat', ({ soort }) => watErGebeurde(soort)],
  ['actie', ({ actie }) => actie],
  ['resultaat', ({ resultaat }) => resultaat],
  ['onderwerp', ({ onderwerp }) => onderwerp ?? ''],
  ['gegevenscategorieen', ({ gegevenscategorieen }) => gegevenscategorieen.join(' ')],
  ['rol', ({ rol }) => rol],
  ['functie', ({ gebruiker }) => gebruiker?.functie ?? ''],
  ['organisatie', ({ gebruiker }) => gebruiker?.organisatie.naam ?? ''],
  ['weergave_toen', ({ gebruikerWeergave }) => gebruikerWeergave ?? ''],
  ['gebruiker_id', ({ gebruiker }) => gebruiker?.id ?? ''],
  ['applicatie', ({ applicatie }) => applicatie ?? ''],
  ['sessie_id', ({ sessieId }) => sessieId ?? ''],
  ['noodprocedure', ({ noodprocedure }) => (noodprocedure ? 'ja' : 'nee')],
  ['autorisatiegrond', ({ autorisatiegrond }) => autorisatiegrond],
]

/** The log as CSV, a line per event, with the names of fields that NEN 7513 and the audit trail of the VNG use. */
export function maakAuditcsv(regels: readonly Auditregel[]): string {
  return csvVan([KOLOMMEN.map(([kop]) => kop), ...regels.map((regel) => KOLOMMEN.map(([, waarde]) => waarde(regel)))])
}
