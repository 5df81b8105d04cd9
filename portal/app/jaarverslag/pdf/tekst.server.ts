import { BLAD, element, houder, type Letter, type Schrijver, TEKSTBREED } from './schrijver.server.ts'

const INKT = '#1b2429'
const MAAT: Record<'H1' | 'H2' | 'H3' | 'P', { grootte: number, letter: Letter, boven: number }> = {
  H1: { grootte: 22, letter: 'vet', boven: 0 }, H2: { grootte: 15, letter: 'vet', boven: 18 }, H3: { grootte: 12, letter: 'vet', boven: 12 }, P: { grootte: 10.5, letter: 'gewoon', boven: 5 },
}

/** A heading or a paragraph, in the tree as what it is. A heading stays with at least some lines of what follows. */
export function schrijf(schrijver: Schrijver, soort: keyof typeof MAAT, tekst: string): void {
  const { doc } = schrijver
  const { grootte, letter, boven } = MAAT[soort]
  schrijver.ruimte(soort === 'P' ? grootte * 3 : grootte + 90)
  doc.y += boven
  element(schrijver, schrijver.wortel, soort, () => doc.font(letter).fontSize(grootte).fillColor(INKT).text(tekst, BLAD.marge, doc.y, { width: TEKSTBREED }))
}

/** A list of points, numbered or not. */
export function schrijfLijst(schrijver: Schrijver, punten: readonly string[], genummerd: boolean): void {
  const { doc, wortel } = schrijver
  const lijst = houder(schrijver, wortel, 'L')
  for (const [nr, punt] of punten.entries()) {
    const hoog = doc.font('gewoon').fontSize(10.5).heightOfString(punt, { width: TEKSTBREED - 20 })
    schrijver.ruimte(Math.min(hoog, 600))
    doc.y += 4
    const y = doc.y
    const item = houder(schrijver, lijst, 'LI')
    element(schrijver, item, 'Lbl', () => doc.fillColor(INKT).text(genummerd ? `${nr + 1}.` : '•', BLAD.marge, y, { width: 18 }))
    element(schrijver, item, 'LBody', () => doc.text(punt, BLAD.marge + 20, y, { width: TEKSTBREED - 20 }))
    item.end()
  }
  lijst.end()
}
