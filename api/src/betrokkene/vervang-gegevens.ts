import type { EntityManager } from 'typeorm'
import type { Context } from '../graphql/context.ts'
import { plekClient } from '../melding/client.repository.ts'
import { vrager } from '../toegang/mag.ts'
import { openWaarde, type Persoonsgegevens, PLEKKEN, sluitWaarde } from './gegevens.ts'
import type { Avgdossier, Betrokkenerij } from './houd-betrokkene-vast.ts'

const OUD = `insert into betrokkeneversie (betrokkene_id, dossier_id, aanbieder_id, toezichthouder_id, versie, gegevens_versleuteld, vervangen_door) values ($1, $2, $3, $4, $5, $6, $7)`
const NIEUW = `update betrokkene set gegevens_versleuteld = $2, versie = versie + 1, bewaard_door = $3 where id = $1`

/** Keeps what is known of somebody as a next version; what it was before stays (Westerkwartier art. 5 lid 2 d). A cliënt of the melding then reads so in the melding too. */
export async function vervangGegevens(m: EntityManager, context: Context, dossier: Avgdossier, betrokkene: Betrokkenerij, gegevens: Persoonsgegevens): Promise<void> {
  const { dossierId, aanbiederId, toezichthouderId } = dossier
  const wie = vrager(context).id
  const was = await gegevensNu(m, context, dossier, betrokkene)
  await m.query(OUD, [betrokkene.id, dossierId, aanbiederId, toezichthouderId, betrokkene.versie, was && (await sluitWaarde(m, context, dossier, PLEKKEN.versie, was)), wie])
  await m.query(NIEUW, [betrokkene.id, await sluitWaarde(m, context, dossier, PLEKKEN.betrokkene, gegevens), wie])
  if (!betrokkene.uitMelding) return
  const client = { clientNaam: gegevens.naam, clientContact: gegevens.contact, clientGeboortedatum: gegevens.geboortedatum }
  await m.query('update melding set client_versleuteld = $2 where dossier_id = $1', [dossierId, await sluitWaarde(m, context, dossier, plekClient, client)])
}

/** What is known now, within the transaction. */
export async function gegevensNu(m: EntityManager, context: Context, dossier: Avgdossier, { gegevens, melding }: Pick<Betrokkenerij, 'gegevens' | 'melding'>): Promise<Persoonsgegevens | null> {
  if (gegevens) return openWaarde(m, context, dossier, PLEKKEN.betrokkene, gegevens)
  if (!melding) return null
  const c = await openWaarde<{ clientNaam: string; clientContact: string; clientGeboortedatum: string }>(m, context, dossier, plekClient, melding)
  return { naam: c.clientNaam, contact: c.clientContact, geboortedatum: c.clientGeboortedatum }
}
