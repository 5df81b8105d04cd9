import type { EntityManager } from 'typeorm'
import { bepaalCriteria } from '@zelfonderzoek/validation/incident/bepaal-criteria'
import { type Incidentinhoud, incidentVan, VERTROUWELIJK } from '@zelfonderzoek/validation/incident/incident-inhoud'
import type { Zaaksoort } from '@zelfonderzoek/validation/incident/zaaksoort'
import type { Context } from '../graphql/context.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { nietGevonden, versieConflict } from '../graphql/weiger.ts'
import { momentVan } from '../kalender/moment-van.ts'
import type { Dossierrij } from '../melding/dossierrij.ts'
import type { Plek } from '../versleuteling/sleutelbos.ts'

/** What is kept encrypted: who it is about, and the mail as it came in. */
export interface Vertrouwelijk {
  geboortedatums: string[]
  origineel: string
}

/** An incident as the deeds read it. */
export interface Incidentrij {
  inhoud: Incidentinhoud
  origineel: string
  versie: number
  zaaksoort: Zaaksoort
  gelezenOp: Date | null
  ontvangenOp: Date | null
  geraakt: string[]
}

/** Where the confidential part of an incident belongs. */
export const plekVertrouwelijk = (dossierId: string): Plek => ({ tabel: 'incident', kolom: 'vertrouwelijk_versleuteld', dossierId })

const LEES = `
select i.inhoud, i.vertrouwelijk_versleuteld as vertrouwelijk, i.versie, i.zaaksoort, i.gelezen_op as "gelezenOp", i.ontvangen_op as "ontvangenOp", i.geraakt, s.ingepakt
from incident i join dossiersleutel s on s.dossier_id = i.dossier_id where i.dossier_id = $1`

/** The incident of a dossier, whole; refuses when it has none or is not the asker's. */
export async function leesIncident(m: EntityManager, context: Context, dossierId: string): Promise<Incidentrij> {
  const [rij] = (await m.query(LEES, [dossierId])) as (Incidentrij & { vertrouwelijk: string | null; ingepakt: string })[]
  if (!rij) throw new Geweigerd(nietGevonden())
  const { vertrouwelijk, ingepakt, ...rest } = rij
  const open = openVertrouwelijk(context, dossierId, ingepakt, vertrouwelijk)
  return { ...rest, inhoud: { ...rest.inhoud, geboortedatums: open.geboortedatums }, origineel: open.origineel }
}

/** The confidential part in the clear. */
export function openVertrouwelijk({ sleutels }: Pick<Context, 'sleutels'>, dossierId: string, ingepakt: string, versleuteld: string | null): Vertrouwelijk {
  if (!versleuteld) return { geboortedatums: [], origineel: '' }
  return JSON.parse(sleutels.ontsleutel(ingepakt, plekVertrouwelijk(dossierId), Buffer.from(versleuteld, 'base64url')).toString()) as Vertrouwelijk
}

const SCHRIJF = `
update incident set inhoud = $2, vertrouwelijk_versleuteld = $3, domein = $4, spoed = $5, onrust_niveau = $6, geraakt = $7, opnieuw_op = $8, versie = versie + 1, bewaard_op = $9
where dossier_id = $1 and versie = $10 returning versie`

/**
 * Keeps an incident on top of the version that was read, with what the criteria say now and the moment at which that changes by itself. A
 * version that was overtaken is refused with what stands there.
 */
export async function schrijfIncident(m: EntityManager, context: Context, dossier: Pick<Dossierrij, 'id'>, inhoud: Incidentinhoud, { versie, origineel = '' }: { versie: number; origineel?: string }): Promise<void> {
  const { geraakt, opnieuwOp } = bepaalCriteria(incidentVan(inhoud), momentVan(context.nu))
  const [{ ingepakt } = { ingepakt: '' }] = (await m.query('select ingepakt from dossiersleutel where dossier_id = $1', [dossier.id])) as { ingepakt: string }[]
  const dicht = context.sleutels.versleutel(ingepakt, plekVertrouwelijk(dossier.id), Buffer.from(JSON.stringify({ geboortedatums: inhoud.geboortedatums, origineel } satisfies Vertrouwelijk))).toString('base64url')
  const open = Object.fromEntries(Object.entries(inhoud).filter(([veld]) => !(VERTROUWELIJK as readonly string[]).includes(veld)))
  const [gelukt] = (await m.query(SCHRIJF, [dossier.id, JSON.stringify(open), dicht, inhoud.domein, inhoud.spoed === 'ja', inhoud.onrustNiveau, geraakt, opnieuwOp ?? null, context.nu, versie])) as [unknown[], number]
  if (!gelukt.length) {
    const nu = await leesIncident(m, context, dossier.id)
    throw new Geweigerd(versieConflict({ versie: nu.versie, huidig: nu.inhoud }))
  }
  await m.query('update dossier set titel = $2, gewijzigd_op = now() where id = $1', [dossier.id, inhoud.titel])
}
