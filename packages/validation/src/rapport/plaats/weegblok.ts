import { leesModel, type Modeltekst } from '../../taal/model/gewichtentekst.ts'
import { SECTIENUMMERS } from '../../zelfonderzoek/model.ts'
import { BLOKMODEL } from './gewichten.ts'

/** Weights of the items, in the order of `SECTIENUMMERS`, and of what is about the report itself: where each starts, and what each feature adds. */
export interface Blokgewichten { begin: readonly number[], gewicht: ReadonlyMap<string, Float32Array> }

/** The answer for a block that is about the report itself: a foreword, a reading guide. It stands after the items. */
export const OVER_HET_RAPPORT = 'over het rapport'
const ANTWOORDEN: readonly string[] = [...SECTIENUMMERS.map(String), OVER_HET_RAPPORT]

/** No block is more sure of an item than this, so that its neighbours keep a say. In log-odds. */
const MEEST = 8
let geladen: Blokgewichten | undefined

/** The weights as `npx pnpm leer` wrote them; read once. */
export function blokgewichten(): Blokgewichten {
  return geladen ??= leesBlokgewichten(BLOKMODEL)
}

/** Reads weights, one row of items per feature. */
export function leesBlokgewichten(tekst: Modeltekst): Blokgewichten {
  const begin = ANTWOORDEN.map(() => 0)
  const gewicht = new Map<string, Float32Array>()
  for (const [antwoord, model] of leesModel(tekst)) {
    const plaats = ANTWOORDEN.indexOf(antwoord)
    begin[plaats] = model.begin
    for (const [kenmerk, w] of model.gewicht) {
      let rij = gewicht.get(kenmerk)
      if (!rij) gewicht.set(kenmerk, (rij = new Float32Array(ANTWOORDEN.length)))
      rij[plaats] = w
    }
  }
  return { begin, gewicht }
}

/** How much a block looks like an answer to each item (log-odds), in the order of `SECTIENUMMERS`, and last how much it is about the report itself. */
export function weegBlok(kenmerken: ReadonlySet<string>, { begin, gewicht }: Blokgewichten): number[] {
  const som = [...begin]
  for (const naam of kenmerken) {
    const rij = gewicht.get(naam)
    if (rij) for (let n = 0; n < som.length; n += 1) som[n] = (som[n] ?? 0) + (rij[n] ?? 0)
  }
  return som.map((score) => Math.max(-MEEST, Math.min(MEEST, score)))
}
