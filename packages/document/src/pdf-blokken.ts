import type { Blok } from '@zelfonderzoek/validation/rapport/blok'
import { plak, type Regel, regeltekst } from './pdf-regel.ts'

const PUNT = /^\s*(?:[-*•–▪◦‣]|\d{1,2}[.)])\s+/
/** A line this much larger than ordinary text is a heading. */
const KOP = 1.15
/** A last line that fills this share of the widest goes on, even after a full stop. */
const VOL = 0.85
/** Lines of one paragraph stand no further apart, in heights of a letter; those of a heading. */
const ALINEA = 1.7
const KOPREGELS = 1.6

/** Puts the lines of a document together: headings by size, list items by their sign, rows by their cells, the rest to paragraphs. */
export function maakBlokken(regels: readonly Regel[]): Blok[] {
  const gewoon = gewoneHoogte(regels)
  const maten = [...new Set(regels.filter((r) => r.hoogte > gewoon * KOP).map((r) => Math.round(r.hoogte)))].sort((a, b) => b - a)
  const breedst = Math.max(...regels.filter((r) => r.cellen.length === 1 && r.hoogte <= gewoon * KOP).map(breedte), 0)
  const woorden = new Set(regels.flatMap((r) => regeltekst(r).toLowerCase().match(/\p{L}+(?:-\p{L}+)*(?!\p{L}|-$)/gu) ?? []))
  const blokken: Blok[] = []
  let vorige: Regel | undefined
  for (const regel of regels) {
    const tekst = regeltekst(regel)
    if (!tekst) continue
    const soort = soortVan(regel, tekst, gewoon)
    const laatste = blokken.at(-1)
    if (laatste && vorige && hoortBij(laatste, soort, vorige, regel, breedst)) {
      laatste.tekst = plak(laatste.tekst, tekst, (woord) => woorden.has(woord))
      if (laatste.vet && !regel.vet) delete laatste.vet
    } else blokken.push({ soort, tekst, ...(soort === 'kop' ? { niveau: Math.min(6, maten.indexOf(Math.round(regel.hoogte)) + 1) } : {}), ...(soort === 'alinea' && regel.vet ? { vet: true } : {}) })
    vorige = regel
  }
  return blokken
}

function soortVan(regel: Regel, tekst: string, gewoon: number): Blok['soort'] {
  if (regel.hoogte > gewoon * KOP) return 'kop'
  if (PUNT.test(tekst.replace(' | ', ' ')) && regel.cellen.length <= 2 && (regel.cellen[0]?.tekst.trim().length ?? 0) <= 3) return regel.vet ? 'alinea' : 'lijstpunt'
  if (regel.cellen.length > 1) return 'tabelrij'
  return PUNT.test(tekst) && !regel.vet ? 'lijstpunt' : 'alinea'
}

/** True when a line goes on with the block before it. */
function hoortBij(laatste: Blok, soort: Blok['soort'], vorige: Regel, regel: Regel, breedst: number): boolean {
  if (soort === 'kop') return laatste.soort === 'kop' && vorige.blad === regel.blad && Math.round(vorige.hoogte) === Math.round(regel.hoogte) && Math.abs(vorige.laagste - regel.y) < regel.hoogte * KOPREGELS
  if (soort !== 'alinea' || laatste.soort === 'kop' || laatste.soort === 'tabelrij') return false
  if (laatste.soort === 'alinea' && (laatste.vet ?? false) !== regel.vet) return false
  if (vorige.blad !== regel.blad || regel.y > vorige.laagste + 2) return !/[.!?:]["'”’)]*$/.test(laatste.tekst) || breedte(vorige) > breedst * VOL
  return vorige.laagste - regel.y < regel.hoogte * ALINEA
}

const breedte = ({ cellen }: Regel): number => (cellen.at(-1)?.einde ?? 0) - (cellen[0]?.x ?? 0)

/** The height that most characters have. */
function gewoneHoogte(regels: readonly Regel[]): number {
  const tekens = new Map<number, number>()
  for (const regel of regels) {
    const maat = Math.round(regel.hoogte * 2) / 2
    tekens.set(maat, (tekens.get(maat) ?? 0) + regeltekst(regel).length)
  }
  return [...tekens].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12
}
