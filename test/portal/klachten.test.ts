import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { volgKlachten } from './hulp/klachten.ts'
import { startBrowser } from './hulp/product.ts'

/** A page that does what ours never may: an inline script, an inline style, and a file that is not there. */
const FOUT = '<!doctype html><title>fout</title><p style="color:red">fout</p><script>document.title = "uitgevoerd"</script><script src="/weg.js"></script>'

let browser: Browser
let server: Server
let adres = ''

beforeAll(async () => {
  browser = await startBrowser()
  server = createServer((vraag, antwoord) => {
    antwoord.writeHead(vraag.url === '/fout' ? 200 : 404, { 'content-type': 'text/html', 'content-security-policy': "default-src 'self'" })
    antwoord.end(vraag.url === '/fout' ? FOUT : '<!doctype html><title>niet gevonden</title>')
  })
  await new Promise<void>((klaar) => server.listen(0, 'localhost', klaar))
  adres = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await browser.close()
  server.close()
})

it.each([true, false])('de wacht over de browser ziet elke schending van het beleid, met JavaScript: %s', async (javaScriptEnabled) => {
  const context = await browser.newContext({ javaScriptEnabled })
  const klachten = await volgKlachten(context, 'wacht')
  const page = await context.newPage()
  await page.goto(`${adres}/niets`)
  expect(klachten).toEqual([])
  await page.goto(`${adres}/fout`)
  expect(klachten.join('\n')).toMatch(/inline style/)
  if (javaScriptEnabled) expect(klachten.join('\n')).toMatch(/script-src-elem inline[\s\S]*weg\.js|weg\.js[\s\S]*script-src-elem inline/)
})
