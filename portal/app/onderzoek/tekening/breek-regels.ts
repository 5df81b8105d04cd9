const SMAL = /[iljtfrI.,:;'’‘!|()[\]-]/
const BREED = /[mwMW@%—]/

/** Breaks a text into lines of at most so many units of the font size (em); what does not fit ends in "…". */
export function breekRegels(tekst: string, breedte: number, hoogstens: number): string[] {
  const regels: string[] = []
  let regel = ''
  for (const woord of tekst.trim().split(/\s+/).flatMap((w) => hak(w, breedte))) {
    const langer = regel ? `${regel} ${woord}` : woord
    if (breedteVan(langer) <= breedte) {
      regel = langer
      continue
    }
    regels.push(regel)
    regel = woord
  }
  regels.push(regel)
  if (regels.length <= hoogstens) return regels
  return [...regels.slice(0, hoogstens - 1), `${kort(regels[hoogstens - 1] ?? '', breedte - 1)}…`]
}

/** Width of a text in em, near enough for a sans of ordinary width. */
export function breedteVan(tekst: string): number {
  return [...tekst].reduce((som, teken) => som + (SMAL.test(teken) ? 0.3 : BREED.test(teken) ? 0.8 : /[A-Z]/.test(teken) ? 0.6 : teken === ' ' ? 0.22 : 0.52), 0)
}

/** A word that is longer than a line, in pieces that fit. */
function hak(woord: string, breedte: number): string[] {
  if (breedteVan(woord) <= breedte) return [woord]
  const deel = kort(woord, breedte - 0.5)
  return [`${deel}-`, ...hak(woord.slice(deel.length), breedte)]
}

function kort(tekst: string, breedte: number): string {
  let uit = tekst
  while (uit.length > 1 && breedteVan(uit) > breedte) uit = uit.slice(0, -1)
  return uit.trimEnd()
}
