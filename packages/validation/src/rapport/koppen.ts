import type { Blok, Hoofdstuk } from './blok.ts'
import { isLegeKop, kopSecties } from './kopmatch.ts'
import { NUMMER, zonderNummer } from './kopnummer.ts'

/** A line is a heading when it has no more words than these: in bold, in capitals, behind a number, bare, bare before a colon. */
const VET = 18
const LANGSTE_KOP = 12
const GENUMMERD = 8
const KAAL = 7
const VOOR_DUBBELEPUNT = 3

/** How high a block stands as a heading, or undefined when it is none. */
export function kopniveau(blok: Blok): number | undefined {
  if (blok.soort === 'kop') return blok.niveau ?? 2
  if (blok.soort !== 'alinea') return undefined
  const tekst = blok.tekst.trim()
  const woorden = tekst.split(/\s+/).length
  if (!tekst || tekst.includes('\n') || woorden > (blok.vet ? VET : LANGSTE_KOP) || /[.;,]$/.test(tekst)) return undefined
  const { diepte } = zonderNummer(tekst)
  if (blok.vet) return Math.max(2, 1 + diepte)
  const bloot = tekst.replace(NUMMER, '')
  if (/[.!?]\s|:\s*\S/.test(bloot)) return undefined
  const hoofdletters = tekst.length > 4 && tekst === tekst.toUpperCase() && /\p{Lu}{3}/u.test(tekst)
  if (hoofdletters || (diepte > 0 && woorden <= GENUMMERD)) return 1 + Math.max(1, diepte)
  return woorden <= (tekst.endsWith(':') ? VOOR_DUBBELEPUNT : KAAL) && /^\p{Lu}/u.test(bloot) && (isLegeKop(tekst) || kopSecties(tekst).length > 0) ? 2 : undefined
}

/** The document cut at its headings; where it has real or bold ones besides its title, no other line can be one. Every block stands in exactly one chapter. */
export function inHoofdstukken(blokken: readonly Blok[]): Hoofdstuk[] {
  const echt = blokken.filter((blok) => blok.soort === 'kop' || (blok.vet && kopniveau(blok) !== undefined)).length > 2
  const hoofdstukken: Hoofdstuk[] = [{ niveau: 0, plaats: -1, blokken: [] }]
  blokken.forEach((blok, plaats) => {
    const niveau = echt && blok.soort !== 'kop' && !blok.vet ? undefined : kopniveau(blok)
    if (niveau === undefined || (blok.soort !== 'kop' && !blok.vet && isLijstregel(blokken, plaats))) hoofdstukken.at(-1)?.blokken.push({ blok, plaats })
    else hoofdstukken.push({ kop: blok, niveau, plaats, blokken: [] })
  })
  return hoofdstukken
}

/** A line like those beside it, at the same depth and without text between, is a list and no heading; so is a last line without text under it. */
function isLijstregel(blokken: readonly Blok[], plaats: number): boolean {
  const eigen = blokken[plaats]
  const volgende = blokken[plaats + 1]
  if (!eigen || !volgende) return true
  const gelijk = (buur: Blok | undefined): boolean => buur?.soort === 'alinea' && !buur.vet && kopniveau(buur) !== undefined && zonderNummer(buur.tekst).diepte === zonderNummer(eigen.tekst).diepte
  return gelijk(volgende) || (gelijk(blokken[plaats - 1]) && zonderNummer(eigen.tekst).diepte > 0)
}

/** The title of the report: its first line, when it stands alone above the first chapter or no other heading is as high. It points at no item. */
export function titelVan(hoofdstukken: readonly Hoofdstuk[]): Hoofdstuk | undefined {
  const [voor, eerste, tweede] = hoofdstukken
  if (!eerste?.kop || !tweede || (voor && voor.blokken.length > 0) || zonderNummer(eerste.kop.tekst).diepte > 0) return undefined
  const alleen = hoofdstukken.slice(2).every(({ niveau }) => niveau > eerste.niveau)
  return eerste.blokken.length === 0 || (alleen && hoofdstukken.length > 3) ? eerste : undefined
}
