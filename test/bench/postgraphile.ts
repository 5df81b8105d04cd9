import { createServer } from 'node:http'
import { env } from 'node:process'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import type { Vragers } from './vrager.ts'

/**
 * The peer: PostGraphile on the same tables, under the same role and row-level security, with the same pool size.
 * It saves a section by a function that does what the api does; for an opened dossier it does less: no auditregel.
 */
const wie = JSON.parse(env['WIE'] ?? '{}') as Vragers

const preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: env['API_DATABASE_URL'] ?? '', schemas: ['public'], poolConfig: { max: 16 } })],
  grafast: {
    explain: false,
    context: ({ node }: { node?: { req?: { headers: { authorization?: string | undefined } } } }) => {
      const rij = wie[node?.req?.headers.authorization ?? '']?.rij
      return { pgSettings: { 'app.gebruiker': rij?.gebruikerId ?? '', 'app.aanbieder': rij?.aanbiederId ?? '', 'app.toezicht': rij?.toezichtId ?? '', 'app.gemeente': rij?.gemeenteId ?? '' } }
    },
  },
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
}

const server = createServer()
const dienst = postgraphile(preset).createServ(grafserv)
await dienst.addTo(server)
server.listen(Number(env['PORT']), 'localhost')
