import { randomUUID } from 'node:crypto'
import { zaadId } from '../bench/stof.ts'
import type { Storingsopstelling } from './opstelling.ts'

/** What was acknowledged for one section: the last version and the text of it, and how often each version. */
export interface Bevestigd {
  versie: number
  tekst: string
  aantal: number
  versies: Map<number, number>
}

const OPDRACHT = 'mutation ($input: SectieBewarenInput!) { sectieBewaren(input: $input) { __typename ... on SectieBewaard { sectie { versie } } ... on VersieConflict { versie } } }'

export interface Schrijvers {
  bevestigd: Map<string, Bevestigd>
  /** Status codes that were not 200, with their number. */
  mislukt: Map<string, number>
  stop: () => Promise<void>
}

/** People who keep saving, each in a section of their own; a save counts only once its answer is in. */
export function startSchrijvers({ api, token }: Storingsopstelling, aantal: number): Schrijvers {
  const bevestigd = new Map<string, Bevestigd>()
  const mislukt = new Map<string, number>()
  let klaar = false
  const werk = Promise.all(Array.from({ length: aantal }, async (_, nr) => {
    const z = zaadId(`z${50 * (nr + 1)}`)
    let versie = 1
    for (let beurt = 0; !klaar; beurt += 1) {
      const tekst = `Schrijver ${nr}, beurt ${beurt}. ${'De commissie vindt dat de overdracht te kort was. '.repeat(8)}`
      const input = { zelfonderzoekId: `Zelfonderzoek_${z}`, nummer: 8, versie, sleutel: randomUUID(), inhoud: { conclusies: tekst, vrijeTekst: '' } }
      const uit = await stuur(api, token, input)
      if (typeof uit === 'string') {
        mislukt.set(uit, (mislukt.get(uit) ?? 0) + 1)
        await new Promise((verder) => setTimeout(verder, 30))
      } else {
        versie = uit.versie
        if (uit.bewaard) {
          const versies = bevestigd.get(z)?.versies ?? new Map<number, number>()
          versies.set(versie, (versies.get(versie) ?? 0) + 1)
          bevestigd.set(z, { versie, tekst, aantal: (bevestigd.get(z)?.aantal ?? 0) + 1, versies })
        }
      }
    }
  }))
  return { bevestigd, mislukt, stop: async () => { klaar = true; await werk } }
}

async function stuur(api: string, token: string, input: object): Promise<{ versie: number; bewaard: boolean } | string> {
  try {
    const antwoord = await fetch(api, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query: OPDRACHT, variables: { input } }), signal: AbortSignal.timeout(10_000) })
    if (antwoord.status !== 200) return String(antwoord.status)
    const { data } = (await antwoord.json()) as { data?: { sectieBewaren: { __typename: string; sectie?: { versie: number }; versie?: number } } }
    const uit = data?.sectieBewaren
    if (uit?.sectie) return { versie: uit.sectie.versie, bewaard: true }
    return uit?.versie ? { versie: uit.versie, bewaard: false } : 'leeg'
  } catch {
    return 'geen verbinding'
  }
}
