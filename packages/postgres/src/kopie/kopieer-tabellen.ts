import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { type Deel, heelDeel, leesDeel, schrijfArchief } from './archief.ts'
import { verbind } from './verbind.ts'
import { neemVingerafdruk, tabellenVan, type Vingerafdruk } from './vingerafdruk.ts'

/** What a copy of tables says about itself. */
export interface Bijsluiter {
  /** Migrations that were done, oldest first: the rows fit exactly that schema. */
  migraties: string[]
  vingerafdruk: Vingerafdruk
  /** Last value of each sequence. */
  reeksen: Record<string, string>
  op: string
}

/** Copies every table as rows, all as they were at one moment. Needs no access to the server's disk. Returns what it copied. */
export async function kopieerTabellen({ url, doel, sleutel }: { url: string; doel: string; sleutel: Buffer }): Promise<Bijsluiter> {
  const client = await verbind(url)
  try {
    await client.query('begin isolation level repeatable read read only; set local row_security = off')
    const bijsluiter = await maakBijsluiter(client)
    await schrijfArchief(doel, sleutel, delen(client, bijsluiter))
    await client.query('commit')
    return bijsluiter
  } finally {
    await client.end()
  }
}

async function maakBijsluiter(client: pg.Client): Promise<Bijsluiter> {
  const { rows: migraties } = await client.query<{ name: string }>('select name from migrations order by id')
  const { rows: reeksen } = await client.query<{ naam: string; waarde: string | null }>(`select format('%I.%I', schemaname, sequencename) as naam, last_value::text as waarde from pg_sequences where schemaname <> 'wachtrij'`)
  const { rows: [nu] } = await client.query<{ op: string }>('select now()::text as op')
  return {
    op: nu?.op ?? '', migraties: migraties.map(({ name }) => name), vingerafdruk: await neemVingerafdruk(client),
    reeksen: Object.fromEntries(reeksen.flatMap(({ naam, waarde }) => (waarde === null ? [] : [[naam, waarde]]))),
  }
}

async function* delen(client: pg.Client, bijsluiter: Bijsluiter): AsyncGenerator<Deel> {
  yield heelDeel('soort', 'tabellen')
  yield heelDeel('bijsluiter', JSON.stringify(bijsluiter))
  for (const tabel of await opVolgorde(client)) yield { naam: tabel, inhoud: Readable.from(client.query(copyTo(`copy ${tabel} to stdout`))) }
}

/** Tables such that each comes after those it refers to. */
async function opVolgorde(client: pg.Client): Promise<string[]> {
  const over = new Set(await tabellenVan(client))
  const { rows } = await client.query<{ van: string; naar: string }>(`select format('%I.%I', n.nspname, c.relname) as van, format('%I.%I', m.nspname, d.relname) as naar
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace join pg_class d on d.oid = k.confrelid join pg_namespace m on m.oid = d.relnamespace
    where k.contype = 'f' and k.conrelid <> k.confrelid`)
  const uit: string[] = []
  while (over.size) {
    const vrij = [...over].filter((tabel) => !rows.some(({ van, naar }) => van === tabel && over.has(naar)))
    if (!vrij.length) throw new Error(`Deze tabellen verwijzen in een kring: ${[...over].join(', ')}.`)
    for (const tabel of vrij) over.delete(tabel)
    uit.push(...vrij)
  }
  return uit
}

/**
 * Puts the rows of a copy into a migrated database that holds nothing yet, all or nothing.
 * @throws {Error} in Dutch when the database holds rows already or has another version of the schema
 */
export async function zetTabellen({ url, delen: bron }: { url: string; delen: AsyncIterable<Deel> }): Promise<Bijsluiter> {
  const client = await verbind(url)
  let bijsluiter: Bijsluiter | undefined
  try {
    await client.query('begin; set local row_security = off')
    for await (const deel of bron) {
      if (deel.naam === 'bijsluiter') {
        bijsluiter = JSON.parse((await leesDeel(deel)).toString()) as Bijsluiter
        await eisLeeg(client, bijsluiter)
      } else if (deel.naam === 'public.migrations') await leesDeel(deel)
      else await pipeline(Readable.from(deel.inhoud), client.query(copyFrom(`copy ${deel.naam} from stdin`)))
    }
    if (!bijsluiter) throw new Error('In deze reservekopie ontbreekt de bijsluiter.')
    for (const [naam, waarde] of Object.entries(bijsluiter.reeksen)) await client.query('select setval($1::regclass, $2::bigint)', [naam, waarde])
    await client.query('commit')
    return bijsluiter
  } finally {
    await client.end()
  }
}

async function eisLeeg(client: pg.Client, { migraties, vingerafdruk }: Bijsluiter): Promise<void> {
  const nu = (await client.query<{ name: string }>('select name from migrations order by id')).rows.map(({ name }) => name)
  if (nu.join() !== migraties.join()) throw new Error('Deze reservekopie hoort bij een andere versie van Zelfonderzoek. Zet haar terug met die versie en werk daarna bij.')
  for (const tabel of Object.keys(vingerafdruk)) {
    if (tabel === 'public.migrations') continue
    const { rows } = await client.query(`select from ${tabel} limit 1`)
    if (rows.length) throw new Error(`In ${tabel} staan al gegevens. Zet een reservekopie alleen terug in een lege database.`)
  }
}
