/** What is known of somebody that tells him from others. */
export interface Herkenbaar {
  naam: string
  /** YYYY-MM-DD, or empty when it is not known. */
  geboortedatum: string
}

/** How two entries of a register resemble each other, from sure to unsure. */
export const OVEREENKOMSTEN = ['zelfde', 'geboortedatum', 'naam'] as const
export type Overeenkomst = (typeof OVEREENKOMSTEN)[number]

/** Words before a name that do not belong to it. */
const AANSPREEKVORM = /^(?:de|heer|mevrouw|meneer|mevr|mw|dhr|hr)$/u

/**
 * Whether two entries are of one person: `zelfde` when name and date of birth are equal, `geboortedatum` when only that date is, `naam` when the names are equal and a date is
 * missing; null when nothing points that way, or the dates differ. Capitals, accents, punctuation and the order of the words make no difference. Two people can share both: a person confirms it.
 */
export function vergelijkPersonen(een: Herkenbaar, ander: Herkenbaar): Overeenkomst | null {
  const naam = naamvorm(een.naam)
  const zelfdeNaam = naam !== '' && naam === naamvorm(ander.naam)
  if (!een.geboortedatum || !ander.geboortedatum) return zelfdeNaam ? 'naam' : null
  if (een.geboortedatum !== ander.geboortedatum) return null
  return zelfdeNaam ? 'zelfde' : 'geboortedatum'
}

/** A name without what people write differently each time. */
function naamvorm(naam: string): string {
  const woorden = naam.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return woorden.filter((woord) => woord && !AANSPREEKVORM.test(woord)).sort().join(' ')
}
