import pg from 'pg'
import { controleerAudit } from '../../api/dist/audit/controleer-audit.js'
import { verzegel } from '../../api/dist/audit/verzegel.js'
import { KANARIES } from './kanaries.mjs'

/** Seals what is open in every database the tests left, computes each audit chain anew, and looks for canaries in every row. Returns what it saw. */
export async function sluitAf(url) {
  const uit = { databases: 0, regels: 0, breuken: [], kanaries: [] }
  for (const { datname } of await metClient(url, async (c) => (await c.query(`select datname from pg_database where datname like 't\\_%' order by 1`)).rows)) {
    const eigen = Object.assign(new URL(url), { pathname: `/${datname}` }).href
    const verzegeld = await metClient(eigen, async (client) => {
      if (!(await client.query(`select to_regclass('auditzegel') as er`)).rows[0].er) return false
      while (await verzegel(client)) continue
      uit.kanaries.push(...(await zoekKanaries(client)).map((tabel) => `${datname}.${tabel}`))
      return true
    })
    if (!verzegeld) continue
    const { regels, breuken } = await controleerAudit({ url: eigen, ankerbestand: '/bestaat-niet/anker.jsonl' })
    uit.databases += 1
    uit.regels += regels
    uit.breuken.push(...breuken.map(({ soort, nr }) => `${datname}: ${soort} ${nr}`))
  }
  return uit
}

async function metClient(url, werk) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await werk(client)
  } finally {
    await client.end()
  }
}

/** Tables with a row that holds one, read as the owner who sees every row. */
async function zoekKanaries(client) {
  const { rows } = await client.query(`select table_schema || '.' || table_name as tabel from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`)
  const met = []
  for (const { tabel } of rows) {
    const { rows: [rij] } = await client.query(`select exists (select from ${tabel} r where r::text like any ($1)) as ja`, [KANARIES.map((woord) => `%${woord}%`)])
    if (rij.ja) met.push(tabel)
  }
  return met
}
