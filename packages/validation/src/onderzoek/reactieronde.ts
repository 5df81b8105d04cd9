import type { Reactieronde } from '../protocol/parameters.ts'
import type { Protocol } from '../protocol/protocol.ts'

/** What a reaction is about. */
export const REACTIESOORT_LABEL = { feitelijk: 'Feitelijke onjuistheden', inhoud: 'De inhoud' } as const
export type Reactiesoort = keyof typeof REACTIESOORT_LABEL

/** What was done with a reaction. */
export const REACTIEUITKOMST_LABEL = { verwerkt: 'Verwerkt', deels: 'Deels verwerkt', terzijde: 'Terzijde gelegd' } as const
export type Reactieuitkomst = keyof typeof REACTIEUITKOMST_LABEL

/** How a reaction came in. */
export const REACTIEWEG_LABEL = { link: 'met een persoonlijke link', account: 'in het portaal', papier: 'op papier of per e-mail' } as const

export type Reactieop = Reactieronde['op']

/** The round of a protocol in which others react on this text; undefined where it has none. */
export function rondeOp({ reactierondes }: Pick<Protocol, 'reactierondes'>, op: string): Reactieronde | undefined {
  return reactierondes.find((ronde) => ronde.op === op)
}

/** The kinds of reaction that a round asks for. */
export function soortenVan({ over }: Pick<Reactieronde, 'over'>): readonly Reactiesoort[] {
  if (over === 'feitelijke onjuistheden') return ['feitelijk']
  return over === 'de inhoud' ? ['inhoud'] : ['feitelijk', 'inhoud']
}

/** Whether a disposition is one of these. */
export function isReactieuitkomst(uitkomst: string): uitkomst is Reactieuitkomst {
  return Object.hasOwn(REACTIEUITKOMST_LABEL, uitkomst)
}
