import { controleerIncident } from '@zelfonderzoek/validation/incident/controleer-incident'
import { parseIncident } from '@zelfonderzoek/validation/incident/incident-inhoud'
import type { Melder } from '@zelfonderzoek/validation/protocol/parameters'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout } from '../graphql/weiger.ts'
import { momentVan } from '../kalender/moment-van.ts'
import { houdZaakVast } from '../procedure/zaak.ts'
import { zetStap } from '../procedure/zet-stap.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { beginIncident, eisLoket } from './begin-incident.ts'
import type { IncidentBewarenInput } from './incident.input.ts'
import { leesIncident, schrijfIncident } from './incident.repository.ts'

const MELDER: Melder = 'aanbieder'

/** Begins a dossier with a concept incident, or saves what stands at the given version. Nobody but the melder sees a concept. */
export async function bewaarIncident(context: Context, input: IncidentBewarenInput): Promise<{ dossierId: string } | Weigering> {
  const dossierId = input.dossierId ? uuidVan('Dossier', input.dossierId) : null
  const vorm = parseIncident(input.inhoud)
  if (!vorm.ok) return invoerFout(vorm.fouten)
  const fouten = controleerIncident(vorm.inhoud, momentVan(context.nu), 'bewaren')
  if (fouten.length) return invoerFout(fouten)
  return eenmaal(context, { handeling: 'incident_bewaren', sleutel: input.sleutel, invoer: input }, async (m) => {
    const zaak = dossierId
      ? await houdZaakVast(m, context, dossierId, 'melding_schrijven')
      : await beginIncident(m, context, await eisLoket(m, context, input.gemeentecode), vrager(context).organisatieId, { titel: vorm.inhoud.titel, verborgen: false, zaaksoort: 'melding', kanaal: 'portaal', melder: MELDER })
    const { dossier } = zaak
    await leesIncident(m, context, dossier.id)
    await schrijfIncident(m, context, dossier, vorm.inhoud, { versie: dossierId ? (input.versie ?? 0) : 1 })
    await zetStap(m, context, zaak, { handeling: 'melding_schrijven' })
    await legVast(m, context, { ...dossier, dossierId: dossier.id }, dossierId ? 'incident_bewaard' : 'incident_begonnen', 'incident')
    return { dossierId: dossier.id }
  })
}
