import { createServer } from 'node:http'
import { env } from 'node:process'
import pg from 'pg'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import type { Vragers } from './vrager.ts'

/**
 * The peer: PostGraphile on the same tables, under the same role and row-level security, with the same pool size.
 * From which cases the asker is excluded it must look up for each request, as the others do in their one statement.
 * It saves a section by a function that does what the api does; for an opened dossier it does less: no auditregel.
 */
const wie = JSON.parse(env['WIE'] ?? '{}') as Vragers

const pool = new pg.Pool({ connectionString: env['API_DATABASE_URL'], max: 16 })
const UITGESLOTEN = { name: 'uitgesloten', text: `select uitgesloten::text as dossiers, case when nood_tot > now() then nood_dossier::text else '' end as nood from gebruiker where id = $1` }

const preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: env['API_DATABASE_URL'] ?? '', schemas: ['public'], poolConfig: { max: 16 } })],
  grafast: {
    explain: false,
    context: async ({ node }: { node?: { req?: { headers: { authorization?: string | undefined } } } }) => {
      const rij = wie[node?.req?.headers.authorization ?? '']?.rij
      const { rows: [weg] } = await pool.query<{ dossiers: string; nood: string }>({ ...UITGESLOTEN, values: [rij?.gebruikerId ?? null] })
      return { pgSettings: { 'app.uitgesloten': weg?.dossiers ?? '{}', 'app.nood': weg?.nood ?? '', 'app.gebruiker': rij?.gebruikerId ?? '', 'app.aanbieder': rij?.aanbiederId ?? '', 'app.toezicht': rij?.toezichtId ?? '', 'app.gemeente': rij?.gemeenteId ?? '' } }
    },
  },
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
}

const server = createServer()
const dienst = postgraphile(preset).createServ(grafserv)
await dienst.addTo(server)
server.listen(Number(env['PORT']), 'localhost')
