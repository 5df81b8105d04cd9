import { createServer } from 'node:http'
import { env } from 'node:process'
import { grafserv } from 'postgraphile/grafserv/node'
import { makePgService } from 'postgraphile/adaptors/pg'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { postgraphile } from 'postgraphile'

/** The peer: PostGraphile on the same tables, the same role and the same row-level security, its settings per request. */
const wie = JSON.parse(env['WIE'] ?? '{}') as Record<string, { rij: { gebruikerId: string; aanbiederId: string | null; toezichtId: string | null } }>

const pgl = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: env['API_DATABASE_URL'] ?? '', schemas: ['public'], poolConfig: { max: 16 } })],
  grafast: {
    context: (ctx) => {
      const rij = wie[ctx.node?.req.headers.authorization ?? '']?.rij
      return {
        pgSettings: {
          'app.gebruiker': rij?.gebruikerId ?? '',
          'app.aanbieder': rij?.aanbiederId ?? '',
          'app.toezicht': rij?.toezichtId ?? '',
          'app.gemeente': '',
        },
      }
    },
  },
  grafserv: { graphiql: false, watch: false },
})
const server = createServer()
await pgl.createServ(grafserv).addTo(server)
server.listen(Number(env['PORT']), '127.0.0.1', () => console.log('klaar'))
