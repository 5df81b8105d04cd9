import type { Blok } from '@zelfonderzoek/validation/rapport/blok'

/** A line on a page; `y` grows upwards, in points. */
export interface Regel {
  tekst: string
  y: number
  hoogte: number
  vet: boolean
  blad: number
}

const PUNT = /^\s*(?:[-*•–▪◦]|\d{1,2}[.)])\s+/
/** A line this much larger than ordinary text is a heading. */
const KOP = 1.15

/** Puts the lines of a document together: headings by size, list items by their sign, the rest to paragraphs. Page numbers are left out. */
export function maakBlokken(regels: readonly Regel[]): Blok[] {
  const gewoon = gewoneHoogte(regels)
  const maten = [...new Set(regels.filter((r) => r.hoogte > gewoon * KOP).map((r) => Math.round(r.hoogte)))].sort((a, b) => b - a)
  const blokken: Blok[] = []
  let vorige: Regel | undefined
  for (const regel of regels) {
    const tekst = regel.tekst.replace(/\s+/g, ' ').trim()
    if (!tekst || /^(?:pagina\s+)?\d{1,3}(?:\s*(?:\/|van)\s*\d{1,3})?$/i.test(tekst)) continue
    const soort = soortVan(regel, tekst, gewoon)
    const laatste = blokken.at(-1)
    if (laatste && vorige && hoortBij(laatste, soort, vorige, regel)) {
      laatste.tekst = /[a-z]-$/.test(laatste.tekst) && /^[a-z]/.test(tekst) ? laatste.tekst.slice(0, -1) + tekst : `${laatste.tekst} ${tekst}`
      if (laatste.vet && !regel.vet) delete laatste.vet
    } else blokken.push({ soort, tekst, ...(soort === 'kop' ? { niveau: Math.min(6, maten.indexOf(Math.round(regel.hoogte)) + 1) } : {}), ...(soort === 'alinea' && regel.vet ? { vet: true } : {}) })
    vorige = regel
  }
  return blokken
}

function soortVan(regel: Regel, tekst: string, gewoon: number): Blok['soort'] {
  if (regel.hoogte > gewoon * KOP) return 'kop'
  if (tekst.includes(' | ')) return 'tabelrij'
  return PUNT.test(tekst) ? 'lijstpunt' : 'alinea'
}

/** True when a line goes on with the block before it. */
function hoortBij(laatste: Blok, soort: Blok['soort'], vorige: Regel, regel: Regel): boolean {
  if (soort === 'kop') return laatste.soort === 'kop' && vorige.blad === regel.blad && Math.round(vorige.hoogte) === Math.round(regel.hoogte) && vorige.y - regel.y < regel.hoogte * 1.6
  if (soort !== 'alinea' || laatste.soort === 'kop' || laatste.soort === 'tabelrij') return false
  if (laatste.soort === 'alinea' && (laatste.vet ?? false) !== regel.vet) return false
  if (vorige.blad !== regel.blad) return !/[.!?:]$/.test(laatste.tekst)
  return vorige.y - regel.y < regel.hoogte * 1.7
}

/** The height that most characters have. */
function gewoneHoogte(regels: readonly Regel[]): number {
  const tekens = new Map<number, number>()
  for (const { hoogte, tekst } of regels) tekens.set(Math.round(hoogte * 2) / 2, (tekens.get(Math.round(hoogte * 2) / 2) ?? 0) + tekst.length)
  return [...tekens].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12
}
