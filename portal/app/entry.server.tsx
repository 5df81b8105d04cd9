import { randomBytes } from 'node:crypto'
import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@remix-run/node'
import type { ActionFunctionArgs, EntryContext, LoaderFunctionArgs } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { metFoutInTitel } from './fout-in-titel.ts'
import { zetKoppen } from './koppen.server.ts'
import { log } from './log.server.ts'
import { PaginaProvider } from './pagina-context.tsx'
import type { PaginaContext } from './pagina-context.tsx'
import { leesProtocolbestanden } from './protocolbestanden.server.ts'
import { adresVan } from './sessie/terugadres.ts'

leesProtocolbestanden()

/** Renders a page in one piece; nothing of it waits for JavaScript. */
export default function handleRequest(request: Request, status: number, koppen: Headers, remix: EntryContext): Promise<Response> {
  const pagina: PaginaContext = { adres: adresVan(request), nonce: randomBytes(18).toString('base64'), ingang: remix.manifest.entry, eilanden: new Set() }
  zetKoppen(koppen, pagina.nonce)
  return new Promise((klaar, mislukt) => {
    const { pipe, abort } = renderToPipeableStream(
      <PaginaProvider value={pagina}><RemixServer context={metFoutInTitel(remix)} url={request.url} nonce={pagina.nonce} /></PaginaProvider>,
      {
        nonce: pagina.nonce,
        onAllReady() {
          const uit = new PassThrough()
          klaar(new Response(createReadableStreamFromReadable(uit), { status, headers: koppen }))
          pipe(uit)
        },
        onShellError: mislukt,
        onError: (fout) => log.error({ err: fout, nummer: request.headers.get('x-correlation-id') }, 'pagina niet opgebouwd'),
      },
    )
    request.signal.addEventListener('abort', () => abort())
  })
}

/** Unexpected errors go to the log with the number that the error page shows. */
export function handleError(fout: unknown, { request }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (!request.signal.aborted) log.error({ err: fout, nummer: request.headers.get('x-correlation-id') }, 'fout in pagina')
}
