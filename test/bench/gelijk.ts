import { deepStrictEqual } from 'node:assert/strict'
import type { Mededinger } from './mededingers.ts'
import type { Verzoek } from './stof.ts'

/** Makes sure that the limit gives the same answer as the api, so that both do the same work. */
export async function controleerGelijk(api: Mededinger, limiet: Mededinger, paren: readonly { veld: string; api: Verzoek; limiet: Verzoek }[]): Promise<void> {
  for (const paar of paren) {
    const [een, ander] = await Promise.all([vraag(api, paar.api), vraag(limiet, paar.limiet)])
    deepStrictEqual((een as { data?: Record<string, unknown> }).data?.[paar.veld], ander, `api en limiet geven niet hetzelfde voor ${paar.veld}`)
  }
}

async function vraag({ basis }: Mededinger, { pad, inhoud, koppen }: Verzoek): Promise<unknown> {
  return (await fetch(basis + pad, { method: 'POST', headers: koppen, body: inhoud ?? '' })).json()
}
