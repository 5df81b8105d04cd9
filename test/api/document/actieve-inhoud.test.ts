import { createServer, type Server } from 'node:net'
import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { scanWachtenden } from '../../../api/src/document/scan-wachtenden.ts'
import { maakVirusscan } from '../../../api/src/document/virusscan.ts'
import { vindActief } from '../../../api/src/document/actieve-inhoud.ts'
import { maakPdf } from '../../document/maak-pdf.ts'
import { maakZip } from '../../document/zip.ts'
import { zetDossier } from '../hulp/dossier.ts'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'
import { codeVan, startBestandsdienst } from './hulp.ts'

const PDF = 'application/pdf'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const pdf = (erbij: string): Buffer => Buffer.concat([maakPdf([{ tekst: 'Conclusies', grootte: 12 }]), Buffer.from(erbij, 'latin1')])
const docx = (delen: Record<string, string>): Buffer => maakZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>', ...delen })
const verwijzing = (type: string, extra = ''): string => `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://x/y" ${extra}/></Relationships>`
const inObjecten = (tekst: string): Buffer => { const gepakt = deflateSync(tekst); return pdf(`9 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${gepakt.length} >>\nstream\n${gepakt.toString('latin1')}\nendstream endobj`) }

describe('wat bij het openen iets doet', () => {
  // @invoer 36, 37, 38
  it.each<[string, string | undefined, Buffer, string]>([
    ['een PDF met script', 'BESTAND_ACTIEVE_INHOUD', pdf('<< /S /JavaScript /JS (app.alert(1)) >>'), PDF],
    ['een script met een verhulde naam', 'BESTAND_ACTIEVE_INHOUD', pdf('<< /S /J#61vaScript >>'), PDF],
    ['een script in een ingepakt object', 'BESTAND_ACTIEVE_INHOUD', inObjecten('1 0 << /S /JavaScript >>'), PDF],
    ['een ingepakt object dat niet open kan', 'BESTAND_ACTIEVE_INHOUD', pdf('9 0 obj << /Type /ObjStm >>\nstream\nkapot\nendstream'), PDF],
    ['een PDF die een programma start', 'BESTAND_ACTIEVE_INHOUD', pdf('<< /S /Launch /F (cmd.exe) >>'), PDF],
    ['een PDF met een bijlage', 'BESTAND_ACTIEVE_INHOUD', pdf('<< /Names << /EmbeddedFiles 4 0 R >> >>'), PDF],
    ['een PDF die ook een zip is', 'BESTAND_TYPE', Buffer.concat([pdf(''), maakZip({ 'a.txt': 'x' })]), PDF],
    ['een PDF die naar een bladzijde springt', undefined, pdf('<< /OpenAction [3 0 R /Fit] >>'), PDF],
    ['een gewone PDF met ingepakte objecten', undefined, inObjecten('1 0 << /Type /Font >>'), PDF],
    ['een sjabloon van buiten', 'BESTAND_MACRO', docx({ 'word/_rels/settings.xml.rels': verwijzing('attachedTemplate', 'TargetMode="External"') }), WORD],
    ['een gekoppeld object van buiten', 'BESTAND_MACRO', docx({ 'word/_rels/document.xml.rels': verwijzing('oleObject', 'TargetMode="External"') }), WORD],
    ['een ingesloten bestand', 'BESTAND_ACTIEVE_INHOUD', docx({ 'word/embeddings/Microsoft_Excel_Sheet.xlsx': 'x' }), WORD],
    ['ActiveX', 'BESTAND_ACTIEVE_INHOUD', docx({ 'word/activeX/activeX1.xml': '<x/>' }), WORD],
    ['een gewone koppeling naar een website', undefined, docx({ 'word/_rels/document.xml.rels': verwijzing('hyperlink', 'TargetMode="External"') }), WORD],
    ['gewone tekst', undefined, Buffer.from('/JavaScript is een woord.'), 'text/plain'],
  ])('%s: %s', async (_, code, bytes, soort) => {
    expect(await vindActief(bytes, soort)).toBe(code)
  })
})

/** A scanner that speaks clamd's protocol and calls every file infected that holds this. */
const BESMET = 'PROEFBESMETTING'
let clamd: Server
let o: Opstelling
beforeAll(async () => {
  clamd = createServer((lijn) => {
    let gelezen = Buffer.alloc(0)
    lijn.on('error', () => undefined).on('data', (deel: Buffer) => {
      gelezen = Buffer.concat([gelezen, deel])
      if (gelezen.subarray(-4).equals(Buffer.alloc(4))) lijn.end(gelezen.includes(BESMET) ? 'stream: Proef-Handtekening FOUND\0' : 'stream: OK\0')
    })
  })
  await new Promise<void>((klaar) => clamd.listen(4993, '127.0.0.1', klaar))
  o = await maakOpstelling()
})
afterAll(async () => {
  clamd.close()
  await o.stop()
})

describe('de virusscanner', () => {
  it('zegt schoon, besmet, of onbereikbaar: alles wat niet duidelijk schoon is, is niet schoon', async () => {
    const scan = maakVirusscan('127.0.0.1:4993')
    expect(await scan(Buffer.from('Een verslag.'))).toBe('schoon')
    expect(await scan(Buffer.concat([Buffer.alloc(300_000, 'a'), Buffer.from(BESMET)]))).toBe('besmet')
    expect(await maakVirusscan('127.0.0.1:4992')(Buffer.from('x'))).toBe('onbereikbaar')
    expect(await maakVirusscan(undefined)(Buffer.from('x'))).toBe('geen')
  })

  // @invoer 34
  it('34 houdt een besmet bestand tegen, bewaart het niet, legt het vast, en het dossier werkt door', async () => {
    const dienst = await startBestandsdienst(o, maakVirusscan('127.0.0.1:4993'))
    const { zelfonderzoekId } = await zetDossier(o)
    const besmet = await dienst.voegToe('onderzoeker', { zelfonderzoekId, naam: 'a.txt' }, BESMET)
    expect([besmet.status, besmet.json]).toMatchObject([422, { errors: [{ extensions: { code: 'BESTAND_BESMET' } }] }])
    expect((await dienst.voegToe('onderzoeker', { zelfonderzoekId, naam: 'b.txt' }, 'Een gewoon verslag.')).status).toBe(201)
    expect(await o.eigenaar.query('select naam from document')).toEqual([{ naam: 'b.txt' }])
    expect(await o.eigenaar.query(`select onderwerp from auditregel where soort = 'document_geweigerd'`)).toEqual([{ onderwerp: 'BESTAND_BESMET' }])
    dienst.stop()
  })

  // @invoer 34
  it('laat zonder antwoord niets door: het bestand wacht, en wordt later doorgelaten of vernietigd', async () => {
    const dienst = await startBestandsdienst(o, maakVirusscan('127.0.0.1:4992'))
    const { zelfonderzoekId } = await zetDossier(o)
    const ids: string[] = []
    for (const [naam, tekst] of [['schoon.txt', 'Een verslag.'], ['besmet.txt', BESMET]] as const) {
      const uit = await dienst.voegToe('onderzoeker', { zelfonderzoekId, naam }, tekst)
      expect([uit.status, uit.json['scan'], uit.json['blokken']]).toEqual([201, 'wacht', undefined])
      ids.push(String(uit.json['id']))
    }
    const haal = async (nr: number): Promise<[number, string | undefined]> => { const uit = await dienst.haalOp('onderzoeker', ids[nr] ?? ''); return [uit.status, uit.status === 200 ? uit.bytes.toString() : codeVan(uit)] }
    expect([await haal(0), await haal(1)]).toEqual([[409, 'BESTAND_WACHT'], [409, 'BESTAND_WACHT']])
    const { context } = await o.als('onderzoeker')
    const kijkNa = (poort: number) => scanWachtenden({ bron: context.bron, sleutels: context.sleutels, scan: maakVirusscan(`127.0.0.1:${poort}`) })
    expect(await kijkNa(4992)).toEqual({ door: 0, geweigerd: 0 })
    const beurten = await Promise.all([kijkNa(4993), kijkNa(4993)])
    expect(beurten.reduce((som, { door, geweigerd }) => [som[0] + door, som[1] + geweigerd] as [number, number], [0, 0] as [number, number])).toEqual([1, 1])
    expect([await haal(0), await haal(1)]).toEqual([[200, 'Een verslag.'], [422, 'BESTAND_BESMET']])
    expect(await o.eigenaar.query(`select length(inhoud_versleuteld) as bytes, tekst_versleuteld as tekst from document where naam = 'besmet.txt'`)).toEqual([{ bytes: 0, tekst: null }])
    expect(await o.eigenaar.query(`select soort, rol from auditregel where soort in ('document_gecontroleerd', 'document_geweigerd') and rol = 'systeem' order by soort`)).toEqual([{ soort: 'document_gecontroleerd', rol: 'systeem' }, { soort: 'document_geweigerd', rol: 'systeem' }])
    expect(await o.eigenaar.query(`select count(*)::int as n from bericht where soort = 'bestand_geweigerd'`)).toEqual([{ n: 1 }])
    dienst.stop()
  })
})
