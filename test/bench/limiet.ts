import { createServer } from 'node:http'
import { env } from 'node:process'
import pg from 'pg'
import { voerUit } from '../../api/src/database/lees.ts'
import { M1, Q1, Q2 } from './limiet.sql.ts'
import type { Vrager, Vragers } from './vrager.ts'

/**
 * The limit: bare node:http and pg, one hand-written statement per operation, JSON straight from PostgreSQL.
 * It does what the api must do and no more: the same role and row-level security, the auditregel of an opened
 * dossier, version check, history and auditregel of a save, all in one transaction and one round trip.
 */
const pool = new pg.Pool({ connectionString: env['API_DATABASE_URL'], max: 16, options: '-c TimeZone=UTC -c statement_timeout=5000' })
const wie = JSON.parse(env['WIE'] ?? '{}') as Vragers

const server = createServer((req, res) => {
  const delen: Buffer[] = []
  req.on('data', (deel: Buffer) => delen.push(deel))
  req.on('end', () => {
    if (req.method === 'GET') return void res.writeHead(200).end()
    const { q, p } = JSON.parse(Buffer.concat(delen).toString()) as { q: keyof typeof HANDELING; p: (string | number)[] }
    const vrager = wie[req.headers.authorization ?? '']
    if (!vrager) return void res.writeHead(401).end()
    const { tekst, vorm, waarden } = HANDELING[q]
    voerUit(pool, vrager.rij, { naam: q, tekst, waarden: waarden(p, vrager) }).then(
      (rijen) => {
        const json = vorm(rijen)
        res.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(json) })
        res.end(json)
      },
      (e: unknown) => res.writeHead(500).end(String(e)),
    )
  })
})

type Rijen = (string | null)[][]
const een = (rijen: Rijen): string => rijen[0]?.[0] ?? 'null'

const HANDELING = {
  q1: {
    tekst: Q1,
    waarden: (p: (string | number)[], v: Vrager) => [v.org, ...p],
    vorm: (rijen: Rijen) => {
      const rest = rijen.slice(0, 50)
      const einde = Buffer.from(rest.at(-1)?.[1] ?? '').toString('base64url')
      return `{"edges":[${rest.map(([json, c]) => `{"cursor":"${Buffer.from(c ?? '').toString('base64url')}","node":${json}}`).join(',')}],"pageInfo":{"hasNextPage":${rijen.length > 50},"endCursor":"${einde}"}}`
    },
  },
  q2: { tekst: Q2, waarden: (p: (string | number)[], v: Vrager) => [...p, v.id, v.rol, v.org], vorm: een },
  m1: { tekst: M1, waarden: (p: (string | number)[], v: Vrager) => [...p, v.id, v.rol, v.org], vorm: een },
}

server.listen(Number(env['PORT']), 'localhost', () => console.log('klaar'))
