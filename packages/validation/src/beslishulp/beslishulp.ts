/** What the help answers. */
export const UITKOMSTEN = ['calamiteit', 'geweld', 'incident', 'loket', 'consult', 'geen_melding'] as const
export type Beslisuitkomst = (typeof UITKOMSTEN)[number]

/** A question with its definition and examples; one of its answers is `twijfel`. */
export interface Beslisvraag {
  id: string
  vraag: string
  toelichting: string
  voorbeelden: readonly string[]
  grondslag: string
  /** Where each answer leads. `twijfel` always leads to a consult. */
  antwoorden: readonly { antwoord: 'ja' | 'nee' | 'twijfel'; naar: string }[]
}

/** Where a path ends. */
export interface Beslisantwoord {
  id: string
  uitkomst: Beslisuitkomst
  /** What to do now. */
  advies: string
  grondslag: string
  /** Criterion of the loket that it hits. */
  criterium?: string
}

/** The help of one protocol; advice, never a decision. */
export interface Beslishulp {
  begin: string
  vragen: readonly Beslisvraag[]
  antwoorden: readonly Beslisantwoord[]
}

/** The answer that follows from the answers given so far, or the question that is open; undefined for an unknown id. */
export function loopBeslishulp(hulp: Beslishulp, gegeven: Readonly<Record<string, 'ja' | 'nee' | 'twijfel'>>): Beslisvraag | Beslisantwoord | undefined {
  let nu = hulp.begin
  for (let stappen = 0; stappen <= hulp.vragen.length; stappen += 1) {
    const vraag = hulp.vragen.find(({ id }) => id === nu)
    if (!vraag) return hulp.antwoorden.find(({ id }) => id === nu)
    const antwoord = gegeven[vraag.id]
    const naar = vraag.antwoorden.find((a) => a.antwoord === antwoord)?.naar
    if (!naar) return vraag
    nu = naar
  }
  return undefined
}
