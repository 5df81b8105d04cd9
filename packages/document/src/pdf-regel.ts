/** A piece of a line that stands apart from what is before it, as the cells of a table do. */
export interface Cel { tekst: string, x: number, einde: number, /** Of its last line. */ y: number }

/** A line on a page, or a row of a table; measures in points, `y` grows upwards. */
export interface Regel {
  cellen: Cel[]
  /** Of the first and of the last line: they differ when a cell runs over more lines. */
  y: number
  laagste: number
  hoogte: number
  vet: boolean
  blad: number
}

/** The text of a line, the cells of a row with ` | ` between them. */
export const regeltekst = ({ cellen }: Regel): string => cellen.map(({ tekst }) => tekst.replace(/\s+/g, ' ').trim()).filter((tekst, n, alle) => tekst || alle.length > 1).join(' | ')

/** Puts two pieces of running text together; a word that was broken at the end of the line becomes whole again. */
export function plak(voor: string, na: string, kent: (woord: string) => boolean = () => false): string {
  if (/\d[-–]$/.test(voor) && /^\d/.test(na)) return voor + na
  const links = /(\p{L}+)[-\u00ad\u2010]$/u.exec(voor)?.[1]
  const rechts = /^\p{Ll}+/u.exec(na)?.[0]
  if (!links || !rechts) return `${voor} ${na}`.trim()
  const samengesteld = /\p{L}-\p{L}+-$/u.test(voor) || /^\p{Ll}+-\p{L}/u.test(na)
  const los = samengesteld || kent(`${links}-${rechts}`.toLowerCase()) || ((AFKORTING.test(links) || /^\p{Lu}{2,}$/u.test(links)) && !kent(`${links}${rechts}`.toLowerCase()))
  return los ? voor + na : voor.slice(0, -1) + na
}

/** After these a hyphen belongs to the word. */
const AFKORTING = /^(?:hbo|mbo|wmo|wlz|ggz|ggd|vmbo|wo|mic|ehbo|bhv|ict|nah|lvb|ptss|ecg|hiv|tia|cva|copd|adl|zzp|or|cao|sire|prisma|mdo|gps|sms|e|co|non|ex|anti|niet|oud|her|pre|semi|zelf)$/i
