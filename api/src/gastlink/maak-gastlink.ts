import type { EntityManager } from 'typeorm'
import { rondeOp } from '@zelfonderzoek/validation/onderzoek/reactieronde'
import { inTransactie } from '../database/transactie.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { nietGevonden } from '../graphql/weiger.ts'
import { eigenaars, houdGehoordeVast } from '../onderzoek/gehoorde.repository.ts'
import { weigerVeld } from '../onderzoek/invoer.ts'
import { stukVoor } from '../onderzoek/schrijf-reactie.ts'
import { leesZaak, type Zaak } from '../procedure/zaak.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { codeHash, hashVan, nieuweCode, nieuwGeheim } from './geheim.ts'

/** A new link. The secret and the code are given once and never again; they must reach the person by two ways. */
export interface NieuweLink {
  dossierId: string
  sleutel: string
  code: string
  verlooptOp: string
}

const TREK_IN = 'update gastlink set ingetrokken_op = now() where gehoorde_id = $1 and op = $2 and gebruikt_op is null and ingetrokken_op is null'
const MAAK = `insert into gastlink (dossier_id, aanbieder_id, toezichthouder_id, gehoorde_id, op, stuk_id, sleutel_hash, code_hash, aangemaakt_door, verloopt_op)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning verloopt_op as "verlooptOp"`

/**
 * Makes a personal link to a text on which somebody who was heard may react, until the end of the term to react. An earlier link of the same person is dead from
 * then on. Not idempotent on purpose: the outcome of a request with a key is kept, and a secret must not be.
 */
export async function maakGastlink(context: Context, { gehoordeId, op }: { gehoordeId: string; op: string }): Promise<NieuweLink | Weigering> {
  const id = uuidVan('Gehoorde', gehoordeId)
  return weigerNetjes(() => inTransactie(context.bron, context.rij, async (m) => {
    const { zaak, gehoorde } = await houdGehoordeVast(m, context, id, op === 'conceptrapport' ? 'rapport_vaststellen' : 'hoorverslag_voorleggen')
    const stuk = await stukVoor(m, zaak, gehoorde, op)
    const tot = rondeOp(zaak.protocol, op) && (await eindeVan(m, zaak, op, gehoorde.functie))
    if (!stuk || !tot) return weigerVeld('gehoordeId', 'NIET_VOORGELEGD', 'Voor deze persoon loopt nu geen termijn om te reageren.')
    const [al] = (await m.query('select exists (select from reactie where stuk_id = $1 and gehoorde_id = $2) as ja', [stuk, id])) as { ja: boolean }[]
    if (al?.ja) weigerVeld('gehoordeId', 'AL_GEREAGEERD', 'Deze persoon heeft al gereageerd.')
    await m.query(TREK_IN, [id, op])
    const [sleutel, code] = [nieuwGeheim(), nieuweCode()]
    const [rij] = (await m.query(MAAK, [...eigenaars(zaak), id, op, stuk, hashVan(sleutel), codeHash(sleutel, code), vrager(context).id, tot])) as { verlooptOp: Date }[]
    if (!rij) throw new Error('link niet gemaakt')
    await legVast(m, context, { ...zaak.dossier, dossierId: zaak.dossier.id }, 'gastlink_gemaakt', op)
    return { dossierId: zaak.dossier.id, sleutel, code, verlooptOp: rij.verlooptOp.toISOString() }
  }))
}

/** Ends a link and the sitting that was begun with it, at once. */
export async function trekGastlinkIn(context: Context, gastlinkId: string): Promise<{ dossierId: string } | Weigering> {
  const id = uuidVan('Gastlink', gastlinkId)
  return weigerNetjes(() => inTransactie(context.bron, context.rij, async (m) => {
    const [rij] = (await m.query('select dossier_id as "dossierId", op from gastlink where id = $1', [id])) as { dossierId: string; op: string }[]
    if (!rij) throw new Geweigerd(nietGevonden())
    const { dossier } = await leesZaak(m, rij.dossierId)
    await m.query('update gastlink set ingetrokken_op = coalesce(ingetrokken_op, now()) where id = $1', [id])
    await legVast(m, context, { ...dossier, dossierId: dossier.id }, 'gastlink_ingetrokken', rij.op)
    return { dossierId: dossier.id }
  }))
}

/** The moment at which the term to react of this person ends. */
async function eindeVan(m: EntityManager, { dossier, protocol }: Zaak, op: string, functie: string): Promise<Date | undefined> {
  const termijn = rondeOp(protocol, op)?.termijn
  const [rij] = (await m.query(`select eind_moment as eind from termijn where dossier_id = $1 and soort = $2 and persoon in ('', $3) and voldaan_op is null and vervallen_op is null and eind_moment > now() order by id desc limit 1`, [dossier.id, termijn, functie])) as { eind: Date }[]
  return rij?.eind
}

async function weigerNetjes<T>(werk: () => Promise<T>): Promise<T | Weigering> {
  try {
    return await werk()
  } catch (e) {
    if (e instanceof Geweigerd) return e.weigering
    throw e
  }
}
