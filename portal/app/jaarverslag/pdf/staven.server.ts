import { STAAFHOOGTE, type Staafgrafiek } from '../staven.ts'
import { BLAD, element, type Schrijver, TEKSTBREED } from './schrijver.server.ts'

const ACCENT = '#0b5563'
const INKT = '#1b2429'
const ZACHT = '#505b64'

/** The chart of the page, with its words as alternative; the table after it holds the same. */
export function schrijfStaven(schrijver: Schrijver, titel: string, { breed, hoog, staven, uitleg, legenda }: Staafgrafiek): void {
  const { doc, wortel } = schrijver
  const schaal = Math.min(1, TEKSTBREED / breed) * 0.85
  schrijver.ruimte(hoog * schaal + 12)
  const boven = doc.y + 6
  element(schrijver, wortel, 'Figure', () => {
    for (const { label, y, delen, geheel, tekst, tekstX } of staven) {
      const op = (x: number, dy: number): [number, number] => [BLAD.marge + x * schaal, boven + (y + dy) * schaal]
      doc.font('gewoon').fontSize(9).fillColor(INKT)
      label.forEach((regel, nr) => doc.text(regel, ...op(0, 5 + (nr - (label.length - 1) / 2) * 13), { lineBreak: false }))
      if (geheel) doc.rect(...op(geheel.x, 0), geheel.breed * schaal, STAAFHOOGTE * schaal).lineWidth(0.7).stroke(ZACHT)
      for (const { x, breed: lang, arcering } of delen) staaf(schrijver, op(x, 0), lang * schaal, STAAFHOOGTE * schaal, arcering)
      doc.font(delen.length > 0 ? 'vet' : 'gewoon').fontSize(9).fillColor(delen.length > 0 ? INKT : ZACHT).text(tekst, ...op(tekstX, 6), { lineBreak: false })
    }
  }, { alt: `${titel}. ${uitleg}`, bbox: [BLAD.marge, boven, BLAD.marge + breed * schaal, boven + hoog * schaal] })
  doc.x = BLAD.marge
  doc.y = boven + hoog * schaal
  if (legenda.length > 0) element(schrijver, wortel, 'P', () => doc.font('gewoon').fontSize(9).fillColor(ZACHT).text(`Vol: ${legenda[0]}. Gearceerd: ${legenda[1]}.`, BLAD.marge, doc.y, { width: TEKSTBREED }))
}

function staaf({ doc }: Schrijver, [x, y]: [number, number], breed: number, hoog: number, arcering: boolean): void {
  if (!arcering) return void doc.rect(x, y, breed, hoog).fill(ACCENT)
  doc.save().rect(x, y, breed, hoog).clip()
  for (let van = x - hoog; van < x + breed; van += 4) doc.moveTo(van, y + hoog).lineTo(van + hoog, y)
  doc.lineWidth(1.2).stroke(ACCENT).restore()
  doc.rect(x, y, breed, hoog).lineWidth(0.8).stroke(ACCENT)
}
