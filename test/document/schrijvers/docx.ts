import { AlignmentType, type FileChild, Document, Footer, Header, HeadingLevel, LevelFormat, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { type Deel, inDelen, type Kopvorm } from './delen.ts'

const KOPPEN = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4]

/** A report as a Word document, with a running head and page numbers. */
export async function schrijfDocx(markdown: string, kopvorm: Kopvorm): Promise<Buffer> {
  let lijst = 0
  const children = inDelen(markdown).flatMap((deel) => alsKinderen(deel, kopvorm, deel.soort === 'lijst' ? lijst += 1 : lijst))
  return Packer.toBuffer(new Document({
    numbering: { config: [{ reference: 'nummers', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }] }] },
    sections: [{
      headers: { default: new Header({ children: [new Paragraph('Vertrouwelijk rapport zelfonderzoek')] }) },
      footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun({ children: ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] })] })] }) },
      children,
    }],
  }))
}

function alsKinderen(deel: Deel, kopvorm: Kopvorm, lijst: number): FileChild[] {
  if (deel.soort === 'kop') return [kopvorm === 'koppen' ? new Paragraph({ text: deel.tekst, heading: KOPPEN[deel.niveau - 1] ?? HeadingLevel.HEADING_4 }) : new Paragraph({ children: [new TextRun({ text: deel.tekst, bold: true })] })]
  if (deel.soort === 'alinea') return [new Paragraph({ children: deel.regels.map((text, n) => new TextRun({ text, bold: deel.vet, ...(n > 0 && { break: 1 }) })) })]
  if (deel.soort === 'lijst') return deel.punten.map((text) => new Paragraph({ text, ...(deel.genummerd ? { numbering: { reference: 'nummers', level: 0, instance: lijst } } : { bullet: { level: 0 } }) }))
  return [new Table({ rows: deel.rijen.map((rij) => new TableRow({ children: rij.map((cel) => new TableCell({ children: [new Paragraph(cel)] })) })) })]
}
