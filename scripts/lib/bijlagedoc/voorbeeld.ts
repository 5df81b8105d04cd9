/** One example of a rule: what stands there, whether the rule reports, and what the check says. */
export interface Voorbeeld {
  naam: string
  watErStaat: string
  meldt: boolean
  /** The outcome in one or two words. */
  uitkomst: string
  /** The sentences that the reader gets; empty when there are none. */
  zegt: string
}

/** The id of the rule that reads free text for an aspect. */
export const tekstregel = (aspect: string): string => `tekst-${aspect}`
