import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { VOORBEELDEN } from './graphiql-voorbeelden.ts'

/** Where the files of the explorer are served. */
export const GRAPHIQL_PAD = '/graphiql/'

/** The explorer on /graphql, outside production only, with examples that work on the demo. Loaded when first asked for. */
export async function toonGraphiql(req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (req.url?.startsWith(GRAPHIQL_PAD)) {
    const { serveStatic } = await import('ruru/static')
    serveStatic(GRAPHIQL_PAD)(req, res, () => {
      res.writeHead(404).end()
    })
    return
  }
  const { ruruHTML } = await import('ruru/server')
  const nonce = randomBytes(16).toString('base64')
  const pagina = ruruHTML({
    staticPath: GRAPHIQL_PAD,
    endpoint: '/graphql',
    clientConfig: { initialQuery: VOORBEELDEN.join('\n'), initialHeaders: '{ "Authorization": "Bearer " }' },
  })
    .replace('<html', '<html lang="nl"')
    .replaceAll('<script', `<script nonce="${nonce}"`)
  res.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' data:; font-src 'self'; worker-src 'self' blob:; frame-ancestors 'none'`,
  })
  res.end(pagina)
}
