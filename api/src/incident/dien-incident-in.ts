import { controleerIncident } from '@zelfonderzoek/validation/incident/controleer-incident'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, versieConflict } from '../graphql/weiger.ts'
import { momentVan } from '../kalender/moment-van.ts'
import { verstuurBerichten } from '../procedure/verstuur-berichten.ts'
import { houdZaakVast } from '../procedure/zaak.ts'
import { zetStap } from '../procedure/zet-stap.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { gelezenVanaf } from './begin-incident.ts'
import { schrijfBericht } from './incidentbericht.ts'
import type { IncidentIndienenInput } from './incident.input.ts'
import { leesIncident } from './incident.repository.ts'
import { volgWettelijkeMelding } from './wettelijke-melding.ts'

/** Reports an incident to the loket. At any hour: outside the opening hours it says from when on it is read (Rotterdam Hoe, bereikbaarheid). */
export async function dienIncidentIn(context: Context, input: IncidentIndienenInput): Promise<{ dossierId: string } | Weigering> {
  const dossierId = uuidVan('Dossier', input.dossierId)
  return eenmaal(context, { handeling: 'incident_indienen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const zaak = await houdZaakVast(m, context, dossierId, 'melding_indienen')
    const { inhoud, versie } = await leesIncident(m, context, dossierId)
    if (versie !== input.versie) throw new Geweigerd(versieConflict({ versie, huidig: inhoud }))
    const fouten = controleerIncident(inhoud, momentVan(context.nu), 'melding')
    if (fouten.length) throw new Geweigerd(invoerFout(fouten))
    await m.query('update incident set ontvangen_op = $2, gelezen_vanaf = $3 where dossier_id = $1', [dossierId, context.nu, gelezenVanaf(zaak.protocol, context.nu)])
    const stap = await zetStap(m, context, zaak, { handeling: 'melding_indienen', voldaan: ['melding_volledig'], gegevens: { versie } })
    await verstuurBerichten(m, stap, zaak.dossier.aanbiederId, schrijfBericht(zaak, 'melding_indienen', 'nieuw', inhoud.spoed === 'ja' ? 'Er is spoed.' : ''))
    await volgWettelijkeMelding(m, context, zaak, inhoud)
    await legVast(m, context, { ...zaak.dossier, dossierId }, 'incident_gemeld', inhoud.spoed === 'ja' ? 'incident, met spoed' : 'incident')
    return { dossierId }
  })
}
