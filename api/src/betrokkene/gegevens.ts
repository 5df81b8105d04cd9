import type { EntityManager } from 'typeorm'
import { dossiersleutel, type Dossiereigenaars, leessleutel } from '../document/dossiersleutel.ts'
import type { Context } from '../graphql/context.ts'
import { plekClient } from '../melding/client.repository.ts'
import type { Plek } from '../versleuteling/sleutelbos.ts'

/** Who somebody is. */
export interface Persoonsgegevens {
  naam: string
  contact: string
  geboortedatum: string
}

/** Where the encrypted texts of this desk belong. */
export const PLEKKEN = {
  betrokkene: (dossierId: string): Plek => ({ tabel: 'betrokkene', kolom: 'gegevens_versleuteld', dossierId }),
  versie: (dossierId: string): Plek => ({ tabel: 'betrokkeneversie', kolom: 'gegevens_versleuteld', dossierId }),
  vraag: (dossierId: string): Plek => ({ tabel: 'avgverzoek', kolom: 'vraag_versleuteld', dossierId }),
  rectificatie: (dossierId: string): Plek => ({ tabel: 'rectificatie', kolom: 'inhoud_versleuteld', dossierId }),
} as const
export type Plekmaker = (dossierId: string) => Plek

/** Closes a value with the key of the dossier. */
export async function sluitWaarde(m: EntityManager, context: Context, eigenaars: Dossiereigenaars, plek: Plekmaker, waarde: unknown): Promise<string> {
  const ingepakt = await dossiersleutel(m, context, eigenaars)
  return context.sleutels.versleutel(ingepakt, plek(eigenaars.dossierId), Buffer.from(JSON.stringify(waarde))).toString('base64url')
}

/** Opens a value within a transaction. */
export async function openWaarde<T>(m: EntityManager, context: Context, eigenaars: Dossiereigenaars, plek: Plekmaker, versleuteld: string): Promise<T> {
  return ontsleutel<T>(context, await dossiersleutel(m, context, eigenaars), plek(eigenaars.dossierId), versleuteld)
}

/** Opens a value for reading; null for whoever may not have the key. */
export async function leesWaarde<T>(context: Context, dossierId: string, plek: Plekmaker, versleuteld: string | null): Promise<T | null> {
  const ingepakt = versleuteld ? await leessleutel(context, dossierId) : null
  return ingepakt && versleuteld ? ontsleutel<T>(context, ingepakt, plek(dossierId), versleuteld) : null
}

/** What is known of somebody: his own row, or for a cliënt who came with the melding and was never corrected, the melding. */
export async function leesGegevens(context: Context, dossierId: string, eigen: string | null, melding: string | null): Promise<Persoonsgegevens | null> {
  const ingepakt = eigen ?? melding ? await leessleutel(context, dossierId) : null
  return ingepakt ? openGegevens(context, dossierId, ingepakt, eigen, melding) : null
}

/** The same, with the key of the dossier at hand. */
export function openGegevens(context: Context, dossierId: string, ingepakt: string, eigen: string | null, melding: string | null): Persoonsgegevens | null {
  if (eigen) return ontsleutel<Persoonsgegevens>(context, ingepakt, PLEKKEN.betrokkene(dossierId), eigen)
  if (!melding) return null
  const client = ontsleutel<{ clientNaam: string; clientContact: string; clientGeboortedatum: string }>(context, ingepakt, plekClient(dossierId), melding)
  return { naam: client.clientNaam, contact: client.clientContact, geboortedatum: client.clientGeboortedatum }
}

function ontsleutel<T>(context: Context, ingepakt: string, plek: Plek, versleuteld: string): T {
  return JSON.parse(context.sleutels.ontsleutel(ingepakt, plek, Buffer.from(versleuteld, 'base64url')).toString()) as T
}
