import { controleerIncident } from '@zelfonderzoek/validation/incident/controleer-incident'
import { parseIncident } from '@zelfonderzoek/validation/incident/incident-inhoud'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout } from '../graphql/weiger.ts'
import { momentVan } from '../kalender/moment-van.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import type { IncidentBijwerkenInput, IncidentOppakkenInput } from './incident.input.ts'
import { leesIncident, schrijfIncident } from './incident.repository.ts'
import { houdLoketzaakVast } from './open-zaak.ts'
import { volgWettelijkeMelding } from './wettelijke-melding.ts'

/** Keeps what a coördinator learned since, about the facts or about unrest; the criteria and their clock follow. */
export async function werkIncidentBij(context: Context, input: IncidentBijwerkenInput): Promise<{ dossierId: string } | Weigering> {
  const dossierId = uuidVan('Dossier', input.dossierId)
  const vorm = parseIncident(input.inhoud)
  if (!vorm.ok) return invoerFout(vorm.fouten)
  return eenmaal(context, { handeling: 'incident_bijwerken', sleutel: input.sleutel, invoer: input }, async (m) => {
    const zaak = await houdLoketzaakVast(m, context, dossierId, 'incident_bijwerken')
    const { origineel, zaaksoort } = await leesIncident(m, context, dossierId)
    const fouten = controleerIncident(vorm.inhoud, momentVan(context.nu), zaaksoort === 'melding' ? 'melding' : 'consult')
    if (fouten.length) return invoerFout(fouten)
    await schrijfIncident(m, context, zaak.dossier, vorm.inhoud, { versie: input.versie, origineel })
    if (zaaksoort === 'melding') await volgWettelijkeMelding(m, context, zaak, vorm.inhoud)
    await legVast(m, context, { ...zaak.dossier, dossierId }, 'incident_bijgewerkt', 'incident')
    return { dossierId }
  })
}

/** Takes a case on, also from the colleague who had it: coördinatoren replace each other (Rotterdam Coördinatie). */
export async function pakIncidentOp(context: Context, input: IncidentOppakkenInput): Promise<{ dossierId: string } | Weigering> {
  const dossierId = uuidVan('Dossier', input.dossierId)
  return eenmaal(context, { handeling: 'incident_oppakken', sleutel: input.sleutel, invoer: input }, async (m) => {
    const zaak = await houdLoketzaakVast(m, context, dossierId, 'incident_bijwerken')
    await leesIncident(m, context, dossierId)
    await m.query('update incident set behandelaar_id = $2 where dossier_id = $1', [dossierId, vrager(context).id])
    await legVast(m, context, { ...zaak.dossier, dossierId }, 'incident_opgepakt', 'incident')
    return { dossierId }
  })
}
