import type { BrowserContext } from 'playwright-core'

const alle: { wie: string, klachten: string[] }[] = []

/**
 * Everything the browser complains about on any page of a context: policy, scripts, failed requests.
 * A page that answers a refusal (4xx) is no complaint; anything it then fails to load is.
 */
export async function volgKlachten(context: BrowserContext, wie: string): Promise<string[]> {
  const klachten: string[] = []
  alle.push({ wie, klachten })
  const geweigerd = new Set<string>()
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (e) => console.error(`beleid geschonden: ${e.effectiveDirective} ${e.blockedURI}`))
  })
  context.on('response', (antwoord) => {
    if (antwoord.request().isNavigationRequest() && antwoord.status() >= 400 && antwoord.status() < 500) geweigerd.add(antwoord.url())
  })
  context.on('console', (bericht) => {
    if (bericht.type() !== 'error') return
    if (/^Failed to load resource: .* status of 4\d\d/.test(bericht.text()) && geweigerd.has(bericht.location().url)) return
    klachten.push(`${bericht.text()} (${bericht.location().url})`)
  })
  context.on('weberror', (fout) => klachten.push(fout.error().message))
  return klachten
}

/** What the browsers of everybody in this test file complained about. */
export function alleKlachten(): string[] {
  return alle.flatMap(({ wie, klachten }) => klachten.map((tekst) => `${wie}: ${tekst}`))
}
