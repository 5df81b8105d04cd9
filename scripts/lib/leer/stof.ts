import { z } from 'zod'
import { DIEPTES, HOOFDKLASSEN, kenmerkenVanOorzaak } from '../../../packages/validation/src/basisoorzaak/duiding/duid-oorzaak.ts'
import { ECM_CODE_LIJST } from '../../../packages/validation/src/basisoorzaak/ecm-codes.ts'
import type { Voorbeeld } from '../../../packages/validation/src/taal/model/leer.ts'
import { ontleed } from '../../../packages/validation/src/taal/ontleed.ts'
import { kenmerkenVanMaatregel, LETTERS } from '../../../packages/validation/src/verbetermaatregel/smart/beoordeel-maatregel.ts'
import { STERKTES } from '../../../packages/validation/src/verbetermaatregel/sterkte/maatregelsoorten.ts'
import { leesRegels } from '../evaluate/lees-corpus.ts'

const label = z.union([z.literal(0), z.literal(1)])
export const Maatregelregel = z.object({ id: z.string(), tekst: z.string(), S: label, M: label, A: label, R: label, T: label, betwist: z.array(z.string()).optional(), sterkte: z.enum(STERKTES).optional(), helder: label.optional(), verandering: label.optional(), risico: label.optional() })
export const Oorzaakregel = z.object({ id: z.string(), tekst: z.string(), main: z.enum(HOOFDKLASSEN), code: z.enum(ECM_CODE_LIJST), diepte: z.enum(DIEPTES), betwist: z.array(z.string()).optional() })

/** A labelled text with its features, and the answers that hold or do not hold for it; an answer that is not there is not asked. */
export interface Stof { id: string, /** Written for learning only; never scored. */ eigen: boolean, tekst: string, kenmerken: ReadonlySet<string>, antwoorden: ReadonlyMap<string, boolean> }

/** How the weights are learned: chosen by cross-validation among pulls of 0.3 to 10. A feature of causes must stand in five texts, since there are many of them and their weights travel to the browser. */
export const INSTELLING = { maatregel: { demping: 2, minstens: 2, ronden: 150 }, oorzaak: { demping: 3, minstens: 5, ronden: 150 } }
const MAPPEN = ['test/corpus', 'test/corpus/eigen']

/** The labelled measures of the repository. */
export async function leesMaatregelen(): Promise<Stof[]> {
  const regels = (await Promise.all(MAPPEN.map((map) => leesRegels(map, 'maatregelen.jsonl', Maatregelregel)))).flatMap((r) => r ?? [])
  return regels.map((r) => ({ id: r.id, eigen: r.id.startsWith('E'), tekst: r.tekst, kenmerken: namen(kenmerkenVanMaatregel(ontleed(r.tekst))), antwoorden: new Map(LETTERS.map((letter) => [letter, r[letter] === 1])) }))
}

/** The labelled causes of the repository. The class and code of a symptom are weak labels and are not learned from. */
export async function leesOorzaken(): Promise<Stof[]> {
  const regels = (await Promise.all(MAPPEN.map((map) => leesRegels(map, 'oorzaken.jsonl', Oorzaakregel)))).flatMap((r) => r ?? [])
  return regels.map((r) => ({
    id: r.id, eigen: r.id.startsWith('E'), tekst: r.tekst, kenmerken: namen(kenmerkenVanOorzaak(ontleed(r.tekst))),
    antwoorden: new Map([
      ...DIEPTES.map((d) => [`diepte:${d}`, r.diepte === d] as const),
      ...(r.diepte === 'symptoom' ? [] : [...HOOFDKLASSEN.map((k) => [`main:${k}`, r.main === k] as const), ...ECM_CODE_LIJST.map((c) => [`code:${c}`, r.code === c] as const)]),
    ]),
  }))
}

/** The examples of one answer. */
export const voorbeelden = (stof: readonly Stof[], antwoord: string): Voorbeeld[] =>
  stof.flatMap(({ kenmerken, antwoorden }) => { const ja = antwoorden.get(antwoord); return ja === undefined ? [] : [{ kenmerken, ja }] })

const namen = (kenmerken: readonly { naam: string }[]): Set<string> => new Set(kenmerken.map(({ naam }) => naam))
