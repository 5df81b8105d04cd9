import type { EntityManager } from 'typeorm'
import { controleerIncident } from '@zelfonderzoek/validation/incident/controleer-incident'
import { incidentVan, momentUit } from '@zelfonderzoek/validation/incident/incident-inhoud'
import { inAmsterdam } from '@zelfonderzoek/validation/kalender/moment'
import type { Gang } from '@zelfonderzoek/validation/protocol/gang'
import type { Proceshandeling } from '@zelfonderzoek/validation/protocol/proceshandeling'
import type { Procedureregel } from '@zelfonderzoek/validation/protocol/procedure'
import type { Context } from '../graphql/context.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { invoerFout } from '../graphql/weiger.ts'
import { momentVan } from '../kalender/moment-van.ts'
import type { Zaak } from '../procedure/zaak.ts'
import { vrager } from '../toegang/mag.ts'
import { gelezenVanaf } from './begin-incident.ts'
import { leesIncident, schrijfIncident } from './incident.repository.ts'
import { volgWettelijkeMelding } from './wettelijke-melding.ts'

/** What the incident keeps of a step of the table; steps that leave it as it is are not here. */
type Gevolg = (m: EntityManager, context: Context, zaak: Zaak, invoer: { gronden: readonly { id: string }[] }) => Promise<void>
const GEVOLGEN: Partial<Record<Proceshandeling, Gevolg>> = {
  consult_vragen: vraagConsult,
  consult_omzetten: zetConsultOm,
  melding_lezen: lees,
  regie_starten: (m, _, { dossier }, { gronden }) => zetZaaksoort(m, dossier.id, gronden[0]?.id ?? ''),
  vermissing_beeindigen: beeindigVermissing,
}

/** Lets the incident follow a step, in its transaction; a dossier without one is left alone. */
export async function volgIncident(m: EntityManager, context: Context, zaak: Zaak, handeling: Proceshandeling, invoer: Parameters<Gevolg>[3]): Promise<void> {
  if (zaak.protocol.soort !== 'loket') return
  await GEVOLGEN[handeling]?.(m, context, zaak, invoer)
  if (vrager(context).rol === 'coordinator') await markeerGelezen(m, context, zaak.dossier.id)
}

/** The fact from which the 48 hours count, when a step starts them: the moment somebody went missing, not that of writing it down. */
export async function vermistFeiten(m: EntityManager, { protocol, dossier }: Zaak, { handeling }: Pick<Procedureregel, 'handeling'>): Promise<Gang['feiten']> {
  if (protocol.soort !== 'loket' || handeling !== 'vermissing_registreren') return {}
  const [rij] = (await m.query('select inhoud from incident where dossier_id = $1', [dossier.id])) as { inhoud: { vermissing: string; vermistDatum: string; vermistTijd: string } }[]
  const sinds = rij?.inhoud.vermissing === 'ja' ? momentUit(rij.inhoud.vermistDatum, rij.inhoud.vermistTijd) : undefined
  if (!sinds) throw new Geweigerd(invoerFout([{ veld: 'handeling', code: 'VERMIST_SINDS_ONBEKEND', bericht: 'Vul eerst bij de feiten in sinds welke dag en welk tijdstip iemand vermist is.' }]))
  return { vermist_sinds: sinds }
}

async function vraagConsult(m: EntityManager, context: Context, { dossier, protocol }: Zaak): Promise<void> {
  const { inhoud } = await leesIncident(m, context, dossier.id)
  const fouten = controleerIncident(inhoud, momentVan(context.nu), 'consult')
  if (fouten.length) throw new Geweigerd(invoerFout(fouten))
  await m.query(`update incident set zaaksoort = 'consult', ontvangen_op = $2, gelezen_vanaf = $3 where dossier_id = $1`, [dossier.id, context.nu, gelezenVanaf(protocol, context.nu)])
}

/** From now on it is a melding, with its history; the legal duty is looked at like that of every melding. */
async function zetConsultOm(m: EntityManager, context: Context, zaak: Zaak): Promise<void> {
  await zetZaaksoort(m, zaak.dossier.id, 'melding')
  await volgWettelijkeMelding(m, context, zaak, (await leesIncident(m, context, zaak.dossier.id)).inhoud)
}

async function zetZaaksoort(m: EntityManager, dossierId: string, zaaksoort: string): Promise<void> {
  await m.query('update incident set zaaksoort = $2 where dossier_id = $1', [dossierId, zaaksoort])
}

/** Received and read are two moments; both are kept, and the first reading counts. */
async function lees(m: EntityManager, context: Context, { dossier }: Zaak): Promise<void> {
  const { gelezenOp } = await leesIncident(m, context, dossier.id)
  if (gelezenOp) throw new Geweigerd(invoerFout([{ veld: 'handeling', code: 'AL_GELEZEN', bericht: 'Deze melding is al als gelezen vastgelegd.' }]))
}

/** Whoever of the loket does something in a case has read it, and takes it on when nobody did. */
export async function markeerGelezen(m: EntityManager, context: Context, dossierId: string): Promise<void> {
  await m.query('update incident set gelezen_op = coalesce(gelezen_op, $2), gelezen_door = coalesce(gelezen_door, $3), behandelaar_id = coalesce(behandelaar_id, $3) where dossier_id = $1', [dossierId, context.nu, vrager(context).id])
}

/** Somebody is found: now, unless the facts already say when. The clock of 48 hours stands from then on. */
async function beeindigVermissing(m: EntityManager, context: Context, { dossier }: Zaak): Promise<void> {
  const { inhoud, versie, origineel } = await leesIncident(m, context, dossier.id)
  const { vermissing } = incidentVan(inhoud)
  if (typeof vermissing !== 'object' || vermissing.totEnMet) return
  const { datum, tijd } = inAmsterdam(momentVan(context.nu))
  await schrijfIncident(m, context, dossier, { ...inhoud, terugDatum: datum, terugTijd: tijd }, { versie, origineel })
}
