import type { z } from 'zod'
import { beoordeelMaatregel, type Letter, LETTERS } from '../../../packages/validation/src/verbetermaatregel/smart/beoordeel-maatregel.ts'
import type { Maatregelregel } from '../leer/stof.ts'
import { klassenmaat } from './klassen.ts'
import { mediaan } from './secties.ts'

/** Of one letter: precision, recall and F1 of "met", accuracy and kappa; `twijfel` counts as not met. */
export interface Lettermaat { precision: number, recall: number, f1: number, accuracy: number, kappa: number }

/** Judges the measures. `ms` is the median time for one, in milliseconds, after a first round to warm up. */
export function evalueerMaatregelen(regels: readonly z.infer<typeof Maatregelregel>[]): { letters: Record<Letter, Lettermaat>, macroF1: number, fouten: Fout[], ms: number } {
  for (const { tekst } of regels.slice(0, 50)) beoordeelMaatregel(tekst)
  const tijden: number[] = []
  const oordelen = regels.map((regel) => {
    const begin = performance.now()
    const letters = beoordeelMaatregel(regel.tekst)
    tijden.push(performance.now() - begin)
    return { regel, letters }
  })
  const paren = LETTERS.map((letter) => [letter, oordelen.flatMap(({ regel, letters }) => {
    const oordeel = letters.find((l) => l.letter === letter)
    if (!oordeel || regel.betwist?.includes(letter)) return []
    return [{ id: regel.id, letter, echt: regel[letter] === 1, gezegd: oordeel.uitkomst === 'ja', bewijs: oordeel.bereik ? regel.tekst.slice(...oordeel.bereik) : '' }]
  })] as const)
  const letters = Object.fromEntries(paren.map(([letter, lijst]) => [letter, lettermaat(lijst)])) as Record<Letter, Lettermaat>
  return { letters, macroF1: LETTERS.reduce((som, l) => som + letters[l].f1, 0) / LETTERS.length, fouten: paren.flatMap(([, lijst]) => lijst.filter(({ echt, gezegd }) => echt !== gezegd)), ms: mediaan(tijden) }
}

export interface Fout { id: string, letter: Letter, echt: boolean, gezegd: boolean, bewijs: string }

/** The figures of one letter. */
export function lettermaat(paren: readonly { echt: boolean, gezegd: boolean }[]): Lettermaat {
  const { accuracy, kappa, perKlasse } = klassenmaat(paren.map(({ echt, gezegd }) => [echt ? 'ja' : 'nee', gezegd ? 'ja' : 'nee']))
  return { ...(perKlasse['ja'] ?? { precision: 1, recall: 1, f1: 1 }), accuracy, kappa }
}
