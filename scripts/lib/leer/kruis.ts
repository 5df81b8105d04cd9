import { duidMet, kenmerkenVanOorzaak } from '../../../packages/validation/src/basisoorzaak/duiding/duid-oorzaak.ts'
import { leer, type Leerinstelling } from '../../../packages/validation/src/taal/model/leer.ts'
import { weeg } from '../../../packages/validation/src/taal/model/weeg.ts'
import { ontleed } from '../../../packages/validation/src/taal/ontleed.ts'
import { kenmerkenVanMaatregel, type Letter, LETTERS } from '../../../packages/validation/src/verbetermaatregel/smart/beoordeel-maatregel.ts'
import { klassenmaat } from '../evaluate/klassen.ts'
import { lettermaat } from '../evaluate/maatregelen.ts'
import { INSTELLING, type Stof, voorbeelden } from './stof.ts'

/** For every part: learns from the other parts and the own texts, and judges that part. */
function kruis<U>(stof: readonly Stof[], delen: number, antwoorden: readonly string[], instelling: Leerinstelling, oordeel: (stuk: Stof, modellen: ReadonlyMap<string, ReturnType<typeof leer>>) => U[]): U[] {
  const gescoord = stof.filter((s) => !s.eigen)
  return Array.from({ length: delen }, (_, deel) => {
    const apart = new Set(gescoord.filter((_s, nr) => nr % delen === deel))
    const rest = stof.filter((s) => !apart.has(s))
    const modellen = new Map(antwoorden.map((a) => [a, leer(voorbeelden(rest, a), instelling)]))
    return [...apart].flatMap((s) => oordeel(s, modellen))
  }).flat()
}

/** F1 of each letter on measures that were not learned from. */
export function kruisMaatregelen(stof: readonly Stof[], delen: number): Record<Letter | 'macroF1', number> {
  const uit = kruis(stof, delen, LETTERS, INSTELLING.maatregel, (s, modellen) => LETTERS.map((letter) => {
    const model = modellen.get(letter)
    return { letter, echt: s.antwoorden.get(letter) === true, gezegd: model !== undefined && weeg(kenmerkenVanMaatregel(ontleed(s.tekst)), model).score > 0 }
  }))
  const f1 = LETTERS.map((letter) => [letter, lettermaat(uit.filter((u) => u.letter === letter)).f1] as const)
  return { ...(Object.fromEntries(f1) as Record<Letter, number>), macroF1: f1.reduce((som, [, n]) => som + n, 0) / LETTERS.length }
}

/** Agreement on class, code and depth of causes that were not learned from. */
export function kruisOorzaken(stof: readonly Stof[], delen: number): Record<'main' | 'code' | 'diepte', { kappa: number, macroF1: number }> {
  const antwoorden = [...new Set(stof.flatMap((s) => [...s.antwoorden.keys()]))]
  const uit = kruis(stof, delen, antwoorden, INSTELLING.oorzaak, (s, modellen) => {
    const { klasse, code, diepte } = duidMet(modellen, kenmerkenVanOorzaak(ontleed(s.tekst)))
    return Object.entries({ main: klasse, code, diepte }).flatMap(([vraag, gezegd]) => {
      const echt = [...s.antwoorden].find(([naam, ja]) => ja && naam.startsWith(`${vraag}:`))?.[0].slice(vraag.length + 1)
      return echt === undefined ? [] : [{ vraag, echt, gezegd }]
    })
  })
  const maat = (vraag: string) => {
    const { kappa, macroF1 } = klassenmaat(uit.filter((u) => u.vraag === vraag).map(({ echt, gezegd }) => [echt, gezegd]))
    return { kappa, macroF1 }
  }
  return { main: maat('main'), code: maat('code'), diepte: maat('diepte') }
}
