/** A count below this is not shown: it could point at a person. Nought is below it too, because a shown nought would prove that every hidden count is not. */
export const DREMPEL = 5

/**
 * Values that a reader must at least be unable to choose between for every hidden count, beyond the real one.
 * With four, five remain: as many as "less than 5" leaves.
 */
export const SPELING = DREMPEL - 1

/** A count that may be read, or null when it is hidden. */
export type Getal = number | null
