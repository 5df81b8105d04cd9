import type { z } from 'zod'
import { duidOorzaak } from '../../../packages/validation/src/basisoorzaak/duiding/duid-oorzaak.ts'
import type { Oorzaakregel } from '../leer/stof.ts'
import { type Klassenmaat, klassenmaat } from './klassen.ts'
import { mediaan } from './secties.ts'

export type Vraag = 'main' | 'code' | 'diepte'
export interface Oorzaakfout { id: string, vraag: Vraag, echt: string, gezegd: string, bewijs: string }

/** Reads the causes. Class and code of a symptom are weak labels and stay out of the scores. */
export function evalueerOorzaken(regels: readonly z.infer<typeof Oorzaakregel>[]): { maten: Record<Vraag, Klassenmaat>, fouten: Oorzaakfout[], ms: number } {
  for (const { tekst } of regels.slice(0, 50)) duidOorzaak(tekst)
  const tijden: number[] = []
  const antwoorden = regels.flatMap((regel) => {
    const begin = performance.now()
    const duiding = duidOorzaak(regel.tekst)
    tijden.push(performance.now() - begin)
    if (!duiding) return []
    const woorden = (bereiken: readonly (readonly [number, number])[]): string => bereiken.map(([a, b]) => regel.tekst.slice(a, b)).join(', ')
    const alle = [
      { vraag: 'main', echt: regel.main, gezegd: duiding.klasse, bewijs: woorden(duiding.codewoorden) },
      { vraag: 'code', echt: regel.code, gezegd: duiding.code, bewijs: woorden(duiding.codewoorden) },
      { vraag: 'diepte', echt: regel.diepte, gezegd: duiding.diepte, bewijs: woorden(duiding.dieptewoorden) },
    ] as const
    return alle.filter(({ vraag }) => !regel.betwist?.includes(vraag) && (vraag === 'diepte' || regel.diepte !== 'symptoom')).map((a) => ({ id: regel.id, ...a }))
  })
  const maat = (vraag: Vraag): Klassenmaat => klassenmaat(antwoorden.filter((a) => a.vraag === vraag).map(({ echt, gezegd }) => [echt, gezegd]))
  return { maten: { main: maat('main'), code: maat('code'), diepte: maat('diepte') }, fouten: antwoorden.filter(({ echt, gezegd }) => echt !== gezegd), ms: mediaan(tijden) }
}
