import type { EntityManager } from 'typeorm'
import { CLIENTVELDEN, type Meldinginhoud } from '@zelfonderzoek/validation/melding/model'
import { voerUit } from '../database/lees.ts'
import type { Context } from '../graphql/context.ts'
import type { Plek } from '../versleuteling/sleutelbos.ts'
import type { Client } from './client.type.ts'

/** Where the identity of a cliënt belongs. */
export const plekClient = (dossierId: string): Plek => ({ tabel: 'melding', kolom: 'client_versleuteld', dossierId })

export interface Gesplitst {
  inhoud: Record<string, unknown>
  clientVersleuteld: string
}

/** Takes the identity of the cliënt out of the melding and closes it with the key of the dossier. */
export async function splitsClient(m: EntityManager, context: Context, dossierId: string, melding: Meldinginhoud): Promise<Gesplitst> {
  const client = Object.fromEntries(CLIENTVELDEN.map((veld) => [veld, melding[veld]]))
  const inhoud = Object.fromEntries(Object.entries(melding).filter(([veld]) => !(CLIENTVELDEN as readonly string[]).includes(veld)))
  const ingepakt = await dossiersleutel(m, dossierId)
  return { inhoud, clientVersleuteld: context.sleutels.versleutel(ingepakt, plekClient(dossierId), Buffer.from(JSON.stringify(client))).toString('base64url') }
}

/** The whole melding again, with the identity of the cliënt. */
export async function voegClientToe(m: EntityManager, context: Context, dossierId: string, inhoud: Record<string, unknown>, versleuteld: string | null): Promise<Record<string, unknown>> {
  if (!versleuteld) return inhoud
  const open = context.sleutels.ontsleutel(await dossiersleutel(m, dossierId), plekClient(dossierId), Buffer.from(versleuteld, 'base64url'))
  return { ...inhoud, ...(JSON.parse(open.toString()) as Record<string, unknown>) }
}

/** The identity of the cliënt for whoever may read this melding; the gemeente never gets here. */
export async function leesClient(context: Context, dossierId: string, versleuteld: string | null): Promise<Client | null> {
  const [rij] = versleuteld ? await voerUit(context.pool, context.rij, { naam: 'dossiersleutel', tekst: 'select ingepakt from dossiersleutel where dossier_id = $1::uuid', waarden: [dossierId] }) : []
  if (!rij?.[0] || !versleuteld) return null
  const c = JSON.parse(context.sleutels.ontsleutel(rij[0], plekClient(dossierId), Buffer.from(versleuteld, 'base64url')).toString()) as Record<(typeof CLIENTVELDEN)[number], string>
  return { naam: c.clientNaam, contact: c.clientContact, geboortedatum: c.clientGeboortedatum }
}

async function dossiersleutel(m: EntityManager, dossierId: string): Promise<string> {
  const [rij] = (await m.query('select ingepakt from dossiersleutel where dossier_id = $1', [dossierId])) as { ingepakt: string }[]
  if (!rij) throw new Error('dossier zonder sleutel')
  return rij.ingepakt
}
