import type { Blok } from '@zelfonderzoek/validation/rapport/blok'

/** Puts text that comes in pieces together into blocks. */
export interface Blokkenbouwer {
  blokken: Blok[]
  schrijf: (tekst: string, vet: boolean) => void
  /** Ends the text gathered so far as a block of this kind; nothing when it is blank. */
  sluit: (soort: Blok['soort'], niveau?: number) => void
  /** Ends a cell of a table row. */
  cel: () => void
}

/** A builder with nothing in it yet. */
export function maakBlokkenbouwer(): Blokkenbouwer {
  const blokken: Blok[] = []
  let tekst = ''
  let alleenVet = true
  const neem = (): { tekst: string; vet: boolean } => {
    const uit = { tekst: tekst.replace(/[ \t\u00a0]+/g, ' ').replace(/ ?\n ?/g, '\n').replace(/(?:\s*\|\s*)+$/, '').trim(), vet: alleenVet }
    tekst = ''
    alleenVet = true
    return uit
  }
  return {
    blokken,
    schrijf: (stuk, vet) => {
      tekst += stuk
      if (stuk.trim() && !vet) alleenVet = false
    },
    sluit: (soort, niveau) => {
      const { tekst: heel, vet } = neem()
      if (heel) blokken.push({ soort, tekst: heel, ...(soort === 'kop' ? { niveau: niveau ?? 1 } : {}), ...(vet && soort === 'alinea' ? { vet } : {}) })
    },
    cel: () => {
      tekst = `${tekst.trimEnd()} | `
    },
  }
}
