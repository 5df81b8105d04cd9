import { type Incidentinhoud, leegIncident, parseIncident } from '@zelfonderzoek/validation/incident/incident-inhoud'
import { parseDatumInvoer } from '@zelfonderzoek/validation/kalender/datum'
import { tekstUit } from '../beoordeling/geweigerd.ts'
import { datumUitFormulier } from '../ui/datumtekst.ts'

const LIJSTEN = ['geweldAard', 'geweldDoor'] as const
const DATUMS = ['vermistDatum', 'terugDatum'] as const

/** The posted form of an incident. What was not asked on the page keeps what stood there. */
export function leesIncidentformulier(formulier: FormData, stond: Incidentinhoud = leegIncident()): Incidentinhoud {
  const uit: Record<string, unknown> = { ...stond }
  for (const veld of Object.keys(leegIncident())) if (formulier.has(veld)) uit[veld] = tekstUit(formulier, veld)
  for (const veld of DATUMS) if (formulier.has(`${veld}-dag`)) uit[veld] = datumUitFormulier(formulier, veld)
  for (const veld of LIJSTEN) uit[veld] = formulier.getAll(veld).filter((waarde) => typeof waarde === 'string')
  uit['geboortedatums'] = tekstUit(formulier, 'geboortedatums').split(/[,;\n]/).map((datum) => datum.trim()).filter(Boolean).map((datum) => parseDatumInvoer(datum) ?? datum)
  return uit as Incidentinhoud
}

/** An incident as the api gave it, with its confidential part. */
export function incidentinhoudVan({ inhoud, geboortedatums }: { inhoud: unknown, geboortedatums: readonly string[] }): Incidentinhoud {
  const vorm = parseIncident({ ...(inhoud as object), geboortedatums })
  return vorm.ok ? vorm.inhoud : leegIncident()
}
