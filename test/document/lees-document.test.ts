import { describe, expect, it } from '@jest/globals'
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { leesDocument } from '@zelfonderzoek/document/lees-document'
import { maakPdf } from './maak-pdf.ts'
import { maakZip } from './zip.ts'

const CONCLUSIE = 'De commissie vindt dat de overdracht die avond te kort was.'
const rij = (...cellen: string[]): TableRow => new TableRow({ children: cellen.map((tekst) => new TableCell({ children: [new Paragraph(tekst)] })) })
const word = (): Promise<Buffer> => Packer.toBuffer(new Document({ sections: [{ children: [
  new Paragraph({ text: 'Conclusies', heading: HeadingLevel.HEADING_1 }),
  new Paragraph(CONCLUSIE),
  new Paragraph({ children: [new TextRun({ text: 'Wie is gehoord', bold: true })] }),
  new Paragraph({ text: 'de begeleider', bullet: { level: 0 } }),
  new Table({ rows: [rij('08.10', 'Cliënt belt'), rij('08.40', 'Geen gehoor')] }),
] }] }))
const odt = (inhoud: string, extra: Record<string, string> = {}): Buffer => maakZip({
  'mimetype': 'application/vnd.oasis.opendocument.text', 'META-INF/manifest.xml': '<manifest/>', ...extra,
  'content.xml': `<?xml version="1.0"?><office:document-content><office:automatic-styles><style:style style:name="V"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:text>${inhoud}</office:text></office:body></office:document-content>`,
})

const VERWACHT = [
  { soort: 'kop', niveau: 1, tekst: 'Conclusies' },
  { soort: 'alinea', tekst: CONCLUSIE },
  { soort: 'alinea', tekst: 'Wie is gehoord', vet: true },
  { soort: 'lijstpunt', tekst: 'de begeleider' },
  { soort: 'tabelrij', tekst: '08.10 | Cliënt belt' },
  { soort: 'tabelrij', tekst: '08.40 | Geen gehoor' },
]

describe('lees document', () => {
  it('leest koppen, vette regels, lijsten en tabellen uit Word', async () => {
    expect(await leesDocument(await word(), 'rapport.docx')).toEqual({ ok: true, soort: 'docx', blokken: VERWACHT })
  })

  it('leest hetzelfde uit OpenDocument', async () => {
    const cel = (tekst: string): string => `<table:table-cell><text:p>${tekst}</text:p></table:table-cell>`
    const tabelrij = (a: string, b: string): string => `<table:table-row>${cel(a)}${cel(b)}</table:table-row>`
    const bytes = odt(`<text:h text:outline-level="1">Conclusies</text:h><text:p>${CONCLUSIE}</text:p><text:p text:style-name="V">Wie is gehoord</text:p>
      <text:list><text:list-item><text:p>de begeleider</text:p></text:list-item></text:list><table:table>${tabelrij('08.10', 'Cliënt belt')}${tabelrij('08.40', 'Geen gehoor')}</table:table>`)
    expect(await leesDocument(bytes, 'rapport.odt')).toEqual({ ok: true, soort: 'odt', blokken: VERWACHT })
  })

  it('zet de regels van een PDF aan elkaar en herkent een grotere regel als kop', async () => {
    const bytes = maakPdf([{ tekst: 'Conclusies', grootte: 18 }, { tekst: 'De commissie vindt dat de overdracht', grootte: 11 }, { tekst: 'die avond te kort was.', grootte: 11 }])
    expect(await leesDocument(bytes, 'rapport.pdf')).toEqual({ ok: true, soort: 'pdf', blokken: [{ soort: 'kop', niveau: 1, tekst: 'Conclusies' }, { soort: 'alinea', tekst: CONCLUSIE }] })
  })

  it('leest Markdown en gewone tekst, ook uit een oude Windows-codering', async () => {
    expect(await leesDocument(Buffer.from(`# Conclusies\n\n${CONCLUSIE}`), 'rapport.md')).toEqual({ ok: true, soort: 'md', blokken: VERWACHT.slice(0, 2) })
    expect(await leesDocument(Buffer.from('De cli\u00ebnt belde.', 'latin1'), 'oud.txt')).toMatchObject({ ok: true, blokken: [{ tekst: 'De cliënt belde.' }] })
  })

  it('kijkt naar de inhoud en niet naar de naam', async () => {
    expect(await leesDocument(await word(), 'rapport.txt')).toMatchObject({ ok: true, soort: 'docx' })
  })

  const metXml = (xml: string): Buffer => maakZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': xml })
  const lach = `<!DOCTYPE l [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, n) => `<!ENTITY ${'bcdefghij'[n]} "${`&${'abcdefghi'[n]};`.repeat(10)}">`).join('')}]>`
  // @invoer 35, 39
  it.each<[string, string, () => Buffer]>([
    ['meer dan tweeduizend delen', 'BESTAND_TE_GROOT', () => maakZip({ 'word/document.xml': '<w/>', ...Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`word/media/${n}`, 'x'])) })],
    ['een deel dat een map hoger wil', 'BESTAND_ONVEILIG', () => maakZip({ 'word/document.xml': '<w/>', '../../etc/cron.d/x': 'x' })],
    ['een deel dat een koppeling is', 'BESTAND_ONVEILIG', () => maakZip({ 'word/document.xml': '/etc/passwd' }, 0o120777)],
    ['een onderdeel dat een ander bestand wil lezen', 'BESTAND_ONVEILIG', () => metXml('<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document><w:p><w:t>&x;</w:t></w:p></w:document>')],
    ['een onderdeel dat het net op wil', 'BESTAND_ONVEILIG', () => metXml('<!DOCTYPE w SYSTEM "http://127.0.0.1:9/x.dtd"><w:document/>')],
    ['een onderdeel dat een miljard keer groeit', 'BESTAND_ONVEILIG', () => metXml(`${lach}<w:document><w:t>&j;</w:t></w:document>`)],
  ])('weigert met weinig geheugen, en zonder er iets van uit te werken, %s als %s', async (_, code, maak) => {
    const bytes = maak()
    const geheugen = process.memoryUsage().rss
    expect(await leesDocument(bytes, 'rapport.docx')).toMatchObject({ ok: false, code })
    expect(process.memoryUsage().rss - geheugen).toBeLessThan(50 * 1024 * 1024)
  })

  it.each<[string, string, () => Buffer | Promise<Buffer>]>([
    ['een leeg bestand', 'BESTAND_LEEG', () => Buffer.alloc(0)],
    ['een plaatje', 'BESTAND_TYPE', () => Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
    ['een rekenblad', 'BESTAND_TYPE', () => maakZip({ 'xl/workbook.xml': '<workbook/>' })],
    ['een macro', 'BESTAND_MACRO', () => maakZip({ 'word/document.xml': '<w/>', 'word/vbaProject.bin': 'x' })],
    ['een Word-bestand met wachtwoord', 'BESTAND_WACHTWOORD', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')])],
    ['een OpenDocument met wachtwoord', 'BESTAND_WACHTWOORD', () => odt('', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' })],
    ['een zipbom', 'BESTAND_TE_GROOT', () => maakZip({ 'word/document.xml': Buffer.alloc(101 * 1024 * 1024, 'a') })],
    ['een scan', 'BESTAND_SCAN', () => maakPdf([])],
    ['een afgebroken Word-bestand', 'BESTAND_KAPOT', async () => (await word()).subarray(0, 600)],
    ['een afgebroken PDF', 'BESTAND_KAPOT', () => Buffer.from('%PDF-1.7\nkapot')],
  ])('weigert %s als %s, met wat u kunt doen', async (_, code, maak) => {
    const uit = await leesDocument(await maak(), 'rapport.docx')
    expect(uit).toMatchObject({ ok: false, code })
    expect(uit.ok ? '' : uit.zin).toMatch(/\b(?:Kies|Sla|Haal|Open)\b|\bsla\b/)
  })
})
