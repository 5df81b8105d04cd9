import { AlignmentType, Document, Footer, HeadingLevel, LevelFormat, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { type Blok, rapportblokken, type Rapporttekst } from '@zelfonderzoek/validation/onderzoek/rapportblokken'

const KOP = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/** The report to edit elsewhere, with real headings and lists, from the same blocks as screen and PDF. */
export function maakDocx(rapport: Rapporttekst, voet: string): Promise<Buffer> {
  return Packer.toBuffer(new Document({
    title: `${rapport.titel}, ${voet}`, creator: 'Zelfonderzoek', styles: { default: { document: { run: { language: { value: 'nl-NL' }, font: 'Calibri', size: 22 }, paragraph: { spacing: { after: 120 } } } } },
    numbering: { config: [{ reference: 'punten', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 360, hanging: 240 } } } }] }] },
    sections: [{
      footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [`${rapport.titel}, ${voet}, bladzijde `, PageNumber.CURRENT] })] })] }) },
      children: rapportblokken(rapport).flatMap(alineas),
    }],
  }))
}

function alineas(blok: Blok): Paragraph[] {
  if (blok.soort === 'lijst') return blok.punten.map((tekst) => new Paragraph({ text: tekst, numbering: { reference: 'punten', level: 0 } }))
  return [blok.soort === 'kop' ? new Paragraph({ text: blok.tekst, heading: KOP[blok.niveau] }) : new Paragraph({ text: blok.tekst })]
}
