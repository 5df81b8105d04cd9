import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** Divides requests over api's, as a proxy does in front of replicas: a broken connection, 502 or 503 goes once to the other one. That is safe because every change carries a key. */
export async function startVerdeler(poort: number, doelen: readonly number[]): Promise<{ stop: () => void }> {
  const agent = new Agent({ keepAlive: true })
  let teller = 0
  const naar = (doel: number, req: IncomingMessage, inhoud: Buffer): Promise<{ status: number; koppen: IncomingMessage['headers']; tekst: Buffer }> => new Promise((klaar, mislukt) => {
    const uit = request({ agent, port: doel, host: 'localhost', method: req.method, path: req.url, headers: req.headers }, (res) => {
      buffer(res).then((tekst) => { klaar({ status: res.statusCode ?? 502, koppen: res.headers, tekst }) }, mislukt)
    })
    uit.on('error', mislukt)
    uit.end(inhoud)
  })
  const handel = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const inhoud = await buffer(req)
    teller += 1
    const eerst = teller
    for (let keer = 0; keer < 2 * doelen.length; keer += 1) {
      const uit = await naar(doelen[(eerst + keer) % doelen.length] ?? 0, req, inhoud).catch(() => undefined)
      if (!uit || uit.status === 502 || uit.status === 503) continue
      res.writeHead(uit.status, uit.koppen).end(uit.tekst)
      return
    }
    res.writeHead(502).end()
  }
  const server = createServer((req, res) => { handel(req, res).catch(() => { res.destroy() }) })
  await new Promise<void>((klaar) => server.listen(poort, 'localhost', klaar))
  return { stop: () => { server.close(); server.closeAllConnections(); agent.destroy() } }
}
