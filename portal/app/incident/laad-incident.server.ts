import { IncidentzaakDocument, type IncidentzaakQuery, LoketDocument } from '@zelfonderzoek/schema'
import { controleerIncident } from '@zelfonderzoek/validation/incident/controleer-incident'
import { vandaag } from '../onderzoek/vandaag.server.ts'
import { vereisGevonden } from '../sessie/antwoorden.server.ts'
import { vereisGebruiker } from '../sessie/vereis-gebruiker.server.ts'
import { incidentinhoudVan } from './lees-incident.ts'

/** Who has to do with a case of a loket as its melder or its coördinator. */
export const INCIDENTROLLEN = ['onderzoeker', 'bestuurder', 'coordinator'] as const

export type Incidentzaak = NonNullable<IncidentzaakQuery['dossier']>
export type Incidentgegevens = NonNullable<Incidentzaak['incident']>

/** The case of the address with its incident; 404 when it has none or is not the asker's. */
export async function laadIncident(request: Request, id: string | undefined) {
  const { api, gebruiker } = await vereisGebruiker(request, INCIDENTROLLEN)
  const zaak = vereisGevonden(request, (await api(IncidentzaakDocument, { id: id ?? '' })).dossier)
  const incident = vereisGevonden(request, zaak.incident)
  const { loket } = await api(LoketDocument, { gemeentecode: zaak.gemeente.gemeentecode ?? '' })
  const inhoud = incidentinhoudVan(incident)
  const mist = controleerIncident(inhoud, incident.criteria.op, 'melding')
  return { api, gebruiker, zaak, incident, loket: vereisGevonden(request, loket), inhoud, mist, coordinator: gebruiker.rol === 'coordinator', vandaag: vandaag(), sleutel: crypto.randomUUID() }
}
