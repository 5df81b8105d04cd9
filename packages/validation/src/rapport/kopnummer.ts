/** "3.", "4.2", "H4", "Hoofdstuk 2 -", "Ad 5 en 6", "IV." before a heading. */
export const NUMMER = /^(?:(?:(?:hoofdstuk|onderdeel|paragraaf|deel|stap|punt|item|vraag|ad|h|par\.?|§)\s*)?(?:\d{1,2}(?:\.\d{1,2}){0,3})(?:\s*(?:en|&|\+|\/|,|t\/m)\s*\d{1,2}){0,3}|[ivx]{1,5}(?=[.):\s])|[a-k](?=[.)]))[.):]?(?:\s+[-–—]\s*|\s+)(?=\p{L})/iu
const RICHTLIJNNUMMER = /^(?:onderdeel|punt|item|vraag|ad)\s*(\d{1,2})(?:\s*(?:en|&|\+|\/|,)\s*(\d{1,2}))?(?:\s*(?:en|&|\+|\/|,)\s*(\d{1,2}))?(?![.\d])/i

/** The text of a heading without its number, and the depth of that number (0 without one). */
export function zonderNummer(kop: string): { tekst: string, diepte: number } {
  const schoon = schoonKop(kop)
  const nummer = NUMMER.exec(schoon)?.[0] ?? ''
  return { tekst: schoon.slice(nummer.length).trim(), diepte: nummer ? nummer.split('.').filter((deel) => /\w/.test(deel)).length : 0 }
}

/** The numbers that a heading names as those of the Bijlage: "Ad 5 en 6", "Onderdeel 9". A bare number is the report's own. */
export function genoemdeNummers(kop: string): number[] {
  return RICHTLIJNNUMMER.exec(schoonKop(kop))?.slice(1).flatMap((n) => (n && Number(n) >= 1 && Number(n) <= 11 ? [Number(n)] : [])) ?? []
}

const schoonKop = (kop: string): string => kop.replace(/^#+\s*/, '').replace(/\*\*/g, '').trim()
