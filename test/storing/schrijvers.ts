import { randomBytes, randomUUID } from 'node:crypto'
import { zaadId } from '../bench/stof.ts'
import { type Storingsopstelling, vraag } from './opstelling.ts'
import { tot } from './proef.ts'

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
  /** Longest time in milliseconds that a request took. */
  traagst: () => number
  duren: number[]
  /** Saves acknowledged so far. */
  som: () => number
  /** Waits until so many more are acknowledged; returns how long that took. */
  nogEens: (aantal: number) => Promise<number>
  waarom: () => string
  stop: () => Promise<void>
}

export interface Schrijfwensen {
  aantal?: number
  /** Bytes of text that cannot be pressed together, so that the disk fills as by many different texts. */
  vol?: number
}

/** People who keep saving, each in a section of their own; a save counts only once its answer is in. */
export function startSchrijvers({ api, token }: Pick<Storingsopstelling, 'api' | 'token'>, { aantal = 20, vol = 0 }: Schrijfwensen = {}): Schrijvers {
  const bevestigd = new Map<string, Bevestigd>()
  const mislukt = new Map<string, number>()
  const duren: number[] = []
  let klaar = false
  const werk = Promise.all(Array.from({ length: aantal }, async (_, nr) => {
    const z = zaadId(`z${50 * (nr + 1)}`)
    let versie = 1
    for (let beurt = 0; !klaar; beurt += 1) {
      const tekst = `Schrijver ${nr}, beurt ${beurt}. ${'De commissie vindt dat de overdracht te kort was. '.repeat(8)}${randomBytes(vol).toString('base64url')}`
      const input = { zelfonderzoekId: `Zelfonderzoek_${z}`, nummer: 8, versie, sleutel: randomUUID(), inhoud: { conclusies: tekst, vrijeTekst: '' } }
      const begin = performance.now()
      const uit = await stuur(api, token, input)
      duren.push(performance.now() - begin)
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
  const som = (): number => [...bevestigd.values()].reduce((n, b) => n + b.aantal, 0)
  const waarom = (): string => [...mislukt].map(([code, n]) => `${n} × ${code}`).join(', ') || 'geen fouten'
  return {
    bevestigd, mislukt, som, waarom, duren,
    traagst: () => duren.reduce((a, b) => Math.max(a, b), 0),
    nogEens: (meer) => { const grens = som() + meer; return tot(`${meer} bewaringen erbij (${waarom()})`, () => som() >= grens) },
    stop: async () => { klaar = true; await werk },
  }
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

/** What was acknowledged until now; it does not change when people write on. */
export function momentopname(bevestigd: ReadonlyMap<string, Bevestigd>): Map<string, Bevestigd> {
  return new Map([...bevestigd].map(([z, b]) => [z, { ...b, versies: new Map(b.versies) }]))
}

/**
 * Every acknowledged version must have its auditregel, and the last one its text. After loss a version number is given out again,
 * so one auditregel then stands for two acknowledgements. More auditregels than one for a version is a save done twice.
 */
export async function vergelijk({ url }: { url: string }, bevestigd: ReadonlyMap<string, Bevestigd>): Promise<{ lost: number; duplicates: number }> {
  const secties = await vraag<{ z: string; versie: number; tekst: string }>(url, `select zelfonderzoek_id as z, versie, inhoud->>'conclusies' as tekst from sectie where nummer = 8`)
  const regels = await vraag<{ z: string; versie: number; n: number }>(url, `
    select z.id as z, split_part(a.onderwerp, ' ', 4)::int as versie, count(*)::int as n from auditregel a join zelfonderzoek z on z.dossier_id = a.dossier_id
    where a.soort = 'sectie_bewaard' group by 1, 2`)
  const nu = new Map(secties.map((rij) => [rij.z, rij]))
  const vastgelegd = new Map(regels.map(({ z, versie, n }) => [`${z} ${versie}`, n]))
  let lost = 0
  for (const [z, b] of bevestigd) {
    for (const [versie, keren] of b.versies) lost += Math.max(0, keren - (vastgelegd.get(`${z} ${versie}`) ?? 0))
    const rij = nu.get(z)
    if (rij?.versie === b.versie && rij.tekst !== b.tekst) lost += 1
  }
  return { lost, duplicates: regels.filter((regel) => regel.n > 1).length }
}
