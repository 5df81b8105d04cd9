import type { DataSource, EntityManager } from 'typeorm'
import { datumVan } from '../../kalender/vandaag.ts'
import { openOpvolging } from '../../opvolging/open-opvolging.ts'
import { canoniek } from '../../indiening/canoniek.ts'
import { type Dossierrijen, kopieer, type Rij, TABELLEN } from './kopie.ts'
import { volgOp } from './volg-op.ts'
import { verander } from './verander.ts'
import { ARCHIEF_AANBIEDERS, ARCHIEF_GEMEENTEN, maakVerloop } from './verloop.ts'

/** Meldingen in this year, the year before and the one before that. */
const AANTALLEN = [124, 108, 92] as const
/** Rows that go to PostgreSQL at once. */
const PER_KEER = 1500

const SJABLOON = `select d.id, m.ingediend_op::date::text as op from dossier d join melding m on m.dossier_id = d.id join besluit b on b.dossier_id = d.id
  where d.stand = 'afgesloten' and b.soort = 'beeindigen' and d.protocol like 'westerkwartier%' order by d.id limit 1`

/**
 * Puts closed dossiers of the last three years in the demo, so that a jaarverslag has something to say. Each is a copy of a dossier that was played
 * step by step, moved in time and with its own causes, rounds and terms; in one transaction as the owner of the tables, because the past cannot be played.
 */
export async function laadArchief(bron: DataSource, nu: Date): Promise<void> {
  const vandaag = datumVan(nu)
  const jaar = Number(vandaag.slice(0, 4))
  await bron.transaction(async (m) => {
    const [sjabloon] = (await m.query(SJABLOON)) as { id: string; op: string }[]
    if (!sjabloon) throw new Error('geen afgesloten dossier om na te maken')
    const rijen = await leesRijen(m, sjabloon.id)
    const begin = String(rijen['termijn']?.[0]?.['gestart_op'] ?? sjabloon.op)
    const organisaties = await maakOrganisaties(m)
    const alle = AANTALLEN.flatMap((aantal, terug) => maakVerloop(jaar - terug, aantal, vandaag)).map((v) =>
      verander(kopieer(rijen, begin, v.op), v, { aanbiederId: organisaties.get(v.aanbieder) ?? '', gemeenteId: organisaties.get(v.gemeente) ?? '' }))
    for (const tabel of TABELLEN) await voegIn(m, tabel, alle.flatMap((dossier) => dossier[tabel] ?? []))
    const dossiers = alle.flatMap((dossier) => (dossier['dossier'] ?? []).map(({ id }) => id ?? ''))
    await openOpvolging(m, dossiers)
    await volgOp(m, dossiers)
  })
}

async function leesRijen(m: EntityManager, dossierId: string): Promise<Dossierrijen> {
  const paren = TABELLEN.map((tabel) => `'${tabel}', (select coalesce(json_agg(t order by t.id), '[]'::json) from ${tabel} t where t.${tabel === 'dossier' ? 'id' : 'dossier_id'} = $1)`)
  const [rij] = (await m.query(`select json_build_object(${paren.join(', ')}) as rijen`, [dossierId])) as { rijen: Dossierrijen }[]
  return rij?.rijen ?? {}
}

async function maakOrganisaties(m: EntityManager): Promise<Map<string, string>> {
  for (const [naam, code] of ARCHIEF_GEMEENTEN) await m.query(`insert into organisatie (naam, soort, gemeentecode) values ($1, 'gemeente', $2)`, [naam, code])
  for (const naam of ARCHIEF_AANBIEDERS) await m.query(`insert into organisatie (naam, soort) values ($1, 'aanbieder')`, [naam])
  const alle = (await m.query('select id, naam from organisatie')) as { id: string; naam: string }[]
  return new Map(alle.map(({ id, naam }) => [naam, id]))
}

/** Inserts rows as JSON; the content of a report as the canonical text of which its SHA-256 is made. */
async function voegIn(m: EntityManager, tabel: (typeof TABELLEN)[number], rijen: readonly Rij[]): Promise<void> {
  for (let vanaf = 0; vanaf < rijen.length; vanaf += PER_KEER) {
    const deel = rijen.slice(vanaf, vanaf + PER_KEER)
    await m.query(`insert into ${tabel} select * from json_populate_recordset(null::${tabel}, $1::json)`, [`[${deel.map((rij) => (tabel === 'indiening' ? canoniek(rij) : JSON.stringify(rij))).join(',')}]`])
  }
}
