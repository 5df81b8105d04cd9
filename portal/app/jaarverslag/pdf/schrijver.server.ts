import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'

const vind = createRequire(import.meta.url).resolve
const LETTERS = { gewoon: '400Regular/SourceSans3_400Regular', vet: '700Bold/SourceSans3_700Bold' } as const

/** A4 in points, with margins as the page has them in print. */
export const BLAD = { breed: 595.28, hoog: 841.89, marge: 52 } as const
export const TEKSTBREED = BLAD.breed - 2 * BLAD.marge
const ONDERKANT = BLAD.hoog - BLAD.marge - 16

export type Letter = keyof typeof LETTERS
export type Pdf = PDFKit.PDFDocument
/** An element of the structure tree. */
export type Element = PDFKit.PDFStructureElement

/** A document with a structure tree: every piece of content that is written goes into an element of it. */
export interface Schrijver {
  doc: Pdf
  wortel: Element
  /** Starts a new page when less than this is left, in points. */
  ruimte: (nodig: number) => void
}

/** A new PDF with title and language; the letters are embedded, so that it reads the same everywhere. */
export function maakSchrijver(titel: string): Schrijver {
  const doc = new PDFDocument({
    size: 'A4', margins: { top: BLAD.marge, bottom: BLAD.marge, left: BLAD.marge, right: BLAD.marge }, bufferPages: true,
    pdfVersion: '1.7', tagged: true, lang: 'nl-NL', displayTitle: true, info: { Title: titel, Creator: 'Zelfonderzoek' },
  })
  for (const [naam, pad] of Object.entries(LETTERS)) doc.registerFont(naam, vind(`@expo-google-fonts/source-sans-3/${pad}.ttf`))
  const wortel = doc.struct('Document')
  doc.addStructure(wortel)
  return {
    doc, wortel,
    ruimte: (nodig) => { if (doc.y + nodig > ONDERKANT) doc.addPage() },
  }
}

interface Elementopties {
  title?: string
  alt?: string
  /** Left, top, right and bottom on the page, in points. */
  bbox?: [number, number, number, number]
  /** Of a heading: whether it is about its column or its row. */
  scope?: 'Column' | 'Row'
}

/** An element of the tree with the content that is drawn for it; put in its parent at once, so that the next piece knows how far the page is. */
export function element({ doc }: Schrijver, ouder: Element, soort: string, teken: () => void, opties: Elementopties = {}): void {
  ouder.add(doc.struct(soort, opties as Parameters<Pdf['struct']>[1], teken))
}

/** An element that holds others; end it when all of them are in. */
export function houder({ doc }: Schrijver, ouder: Element, soort: string, opties: Elementopties = {}): Element {
  const nieuw = doc.struct(soort, opties as Parameters<Pdf['struct']>[1])
  ouder.add(nieuw)
  return nieuw
}

/** Puts what decorates outside the tree: a reader does not hear it. */
export function versier({ doc }: Schrijver, teken: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' })
  teken()
  doc.endMarkedContent()
}

/** Numbers the pages and gives the bytes. */
export function rondAf(schrijver: Schrijver, voet: string): Promise<Buffer> {
  const { doc, wortel } = schrijver
  wortel.end()
  const { start, count } = doc.bufferedPageRange()
  for (let nr = start; nr < start + count; nr += 1) {
    doc.switchToPage(nr)
    doc.page.margins.bottom = 0
    versier(schrijver, () => doc.font('gewoon').fontSize(9).fillColor('#505b64').text(`${voet}, bladzijde ${nr + 1} van ${count}`, BLAD.marge, BLAD.hoog - 36, { width: TEKSTBREED, align: 'center', lineBreak: false }))
  }
  return new Promise((klaar, mislukt) => {
    const delen: Buffer[] = []
    doc.on('data', (deel: Buffer) => delen.push(deel))
    doc.on('end', () => klaar(Buffer.concat(delen)))
    doc.on('error', mislukt)
    doc.end()
  })
}
