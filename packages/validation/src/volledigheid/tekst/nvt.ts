import { type Gelezen, heeft, knip, type Zin } from './lees.ts'

/** A place where the text says "not applicable", or denies in other words that there is anything to tell. */
export interface Ontkenning {
  /** The words that name what is denied. */
  onderwerp: Zin
  zin: Zin
  reden: boolean
  /** "n.v.t." itself, or a bare "geen" behind a label; otherwise a denial in a sentence. */
  letterlijk: boolean
  /** The denial says outright that it was not there ("is niet gedaan", "geen …"). */
  sterk: boolean
}

/** Fewer words behind "n.v.t." are no reason. */
const WOORDEN_VAN_EEN_REDEN = 3
/** Fewer words in the second half of a sentence explain nothing. */
const WOORDEN_VAN_EEN_UITLEG = 4
/** A denial without a label looks no further back. */
const LANGSTE_ONDERWERP = 16

/** Every denial in the text, in order. */
export function vindOntkenningen({ zinnen, tekst }: Gelezen): Ontkenning[] {
  return zinnen.flatMap((zin, nummer) => {
    const letterlijk = plaatsenVanNvt(zin)
    if (letterlijk.length === 0) return inEenZin(zin, zinnen[nummer + 1], tekst)
    return letterlijk.map((plaats, n) => {
      const vorige = letterlijk[n - 1]
      const onderwerp = onderwerpVan(zin, vorige === undefined ? 0 : vorige + 1, plaats, zinnen[nummer - 1])
      return { onderwerp, zin, letterlijk: true, sterk: true, reden: redenBij(zin, plaats, letterlijk[n + 1], onderwerp, zinnen[nummer + 1]) }
    })
  })
}

function plaatsenVanNvt(zin: Zin): number[] {
  const nvt = [...(zin.groepen.get('nvt') ?? [])]
  zin.woorden.forEach((woord, plaats) => {
    const vorm = zin.woorden[plaats + 1]?.vorm
    const kort = zin.woorden.length - plaats <= 3 || zin.woorden[plaats + 2]?.label || zin.groepen.get('reden')?.includes(plaats + 2)
    if (woord.label && (vorm === 'geen' || vorm === 'nee' || vorm === 'neen') && kort) nvt.push(plaats + 1)
  })
  if (nvt.length === 0 && zin.woorden.length <= 4 && /^(?:geen|nee|neen)$/.test(zin.woorden[0]?.vorm ?? '')) return [zin.woorden.length - 1]
  return nvt.sort((a, b) => a - b)
}

function onderwerpVan(zin: Zin, van: number, tot: number, vorige: Zin | undefined): Zin {
  if (tot - van <= 1 && van === 0 && tot === 0) {
    if (zin.woorden.length > 4) return knip(zin, 1, LANGSTE_ONDERWERP)
    return vorige && vorige.woorden.length <= 6 ? vorige : zin
  }
  if (zin.woorden.length <= 4 && tot === zin.woorden.length - 1 && van === 0) return zin
  return knip(zin, Math.max(van, tot - LANGSTE_ONDERWERP), tot)
}

function redenBij(zin: Zin, plaats: number, volgende: number | undefined, onderwerp: Zin, volgendeZin: Zin | undefined): boolean {
  if (heeft(onderwerp, 'reden') && onderwerp.nummer === zin.nummer) return true
  const staart = knip(zin, plaats + 1, volgende ?? zin.woorden.length)
  const label = staart.woorden.findIndex((woord) => woord.label)
  const eigen = label === -1 ? staart : knip(staart, 0, label)
  if (heeft(eigen, 'reden')) return true
  if (volgende !== undefined) return false
  const vulsel = new Set(eigen.groepen.get('vulsel') ?? [])
  if (label === -1 && eigen.woorden.filter((_, n) => !vulsel.has(n)).length >= WOORDEN_VAN_EEN_REDEN) return true
  return label === -1 && volgendeZin !== undefined && zegtWaarom(volgendeZin)
}

/** "Er was immers …", "Reden: …", "Dit omdat …". */
function zegtWaarom(zin: Zin): boolean {
  const eerste = zin.woorden.slice(0, 5).map(({ vorm }) => vorm)
  return /^(?:omdat|want|aangezien|reden)$/.test(eerste[0] ?? '') || (/^(?:dit|dat|deze|de)$/.test(eerste[0] ?? '') && eerste.some((vorm) => /^(?:omdat|doordat|want|aangezien|reden)$/.test(vorm)))
    || eerste.includes('immers') || eerste.includes('namelijk')
}

/** "… is niet gedaan; de politie heeft geen overtreding vastgesteld": a second half that explains. */
function uitlegNa(zin: Zin, plaats: number, tekst: string): boolean {
  const grens = zin.woorden.findIndex((woord, n) => n > plaats && /[;:(]/.test(tekst.slice(zin.woorden[n - 1]?.eind, woord.begin)))
  return grens !== -1 && zin.woorden.length - grens >= WOORDEN_VAN_EEN_UITLEG
}

function inEenZin(zin: Zin, volgendeZin: Zin | undefined, tekst: string): Ontkenning[] {
  const geenplaats = zin.groepen.get('geenplaats')?.[0]
  const geen = zin.woorden.findIndex(({ vorm }) => vorm === 'geen')
  const plaats = geenplaats ?? (geen === -1 ? zin.groepen.get('negatie')?.[0] : geen)
  if (plaats === undefined) return []
  const redenen = zin.groepen.get('reden') ?? []
  const reden = redenen.find((p) => p > plaats)
  const waarom = reden !== undefined || (geenplaats !== undefined && (redenen.some((p) => p < plaats) || (volgendeZin !== undefined && zegtWaarom(volgendeZin))))
  const uitleg = geenplaats !== undefined && uitlegNa(zin, geenplaats, tekst)
  const onderwerp = geenplaats === undefined && geen !== -1 && !waarom ? knip(zin, geen, geen + 4) : knip(zin, 0, reden ?? zin.woorden.length)
  return [{ onderwerp, zin, letterlijk: false, sterk: geenplaats !== undefined || geen !== -1, reden: waarom || uitleg }]
}
