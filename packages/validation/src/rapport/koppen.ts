import type { Blok, Hoofdstuk } from './blok.ts'

/** A bold line, or a line with a number, is a heading when it has no more words. */
const LANGSTE_KOP = 12
const NUMMER = /^(?:(?:hoofdstuk|onderdeel|paragraaf|deel|stap|punt)\s+)?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,5}|[a-k])[.):]?\s+(?=\p{L})/iu

/** The text of a heading without its number, and the depth of that number (0 without one). */
export function zonderNummer(kop: string): { tekst: string; diepte: number } {
  const schoon = kop.replace(/^#+\s*/, '').replace(/\*\*/g, '').trim()
  const nummer = NUMMER.exec(schoon)?.[0] ?? ''
  return { tekst: schoon.slice(nummer.length).trim(), diepte: nummer ? nummer.split('.').filter((deel) => /\w/.test(deel)).length : 0 }
}

/** How high a block stands as a heading, or undefined when it is none. */
export function kopniveau(blok: Blok): number | undefined {
  if (blok.soort === 'kop') return blok.niveau ?? 2
  if (blok.soort !== 'alinea') return undefined
  const tekst = blok.tekst.trim()
  const woorden = tekst.split(/\s+/).length
  if (!tekst || tekst.includes('\n') || woorden > LANGSTE_KOP || /[.;,]$/.test(tekst)) return undefined
  const { diepte } = zonderNummer(tekst)
  if (blok.vet) return Math.max(2, 1 + diepte)
  if (/[.!?]\s|:\s*\S/.test(tekst.replace(NUMMER, ''))) return undefined
  const hoofdletters = tekst.length > 4 && tekst === tekst.toUpperCase() && /\p{Lu}{3}/u.test(tekst)
  return hoofdletters || (diepte > 0 && /^\d/.test(tekst) && woorden <= 8) ? 1 + Math.max(1, diepte) : undefined
}

/** The document cut at its headings; where it has real ones, only a bold line can be another. Every block stands in exactly one chapter. */
export function inHoofdstukken(blokken: readonly Blok[]): Hoofdstuk[] {
  const echt = blokken.some(({ soort }) => soort === 'kop')
  const hoofdstukken: Hoofdstuk[] = [{ niveau: 0, plaats: -1, blokken: [] }]
  blokken.forEach((blok, plaats) => {
    const niveau = echt && blok.soort !== 'kop' && !blok.vet ? undefined : kopniveau(blok)
    if (niveau === undefined) hoofdstukken.at(-1)?.blokken.push({ blok, plaats })
    else hoofdstukken.push({ kop: blok, niveau, plaats, blokken: [] })
  })
  return hoofdstukken
}
