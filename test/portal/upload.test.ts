import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import type { Page } from 'playwright-core'
import { maakPdf } from '../document/maak-pdf.ts'
import { maakZip } from '../document/zip.ts'
import { keur } from './hulp/keur.ts'
import { logIn, type Persoon } from './hulp/product.ts'
import { metProduct } from './hulp/wereld.ts'

const MB = 1024 * 1024
const RAPPORT = readFileSync('corpus/rapporten/R02.md')
const rij = (...cellen: string[]): TableRow => new TableRow({ children: cellen.map((tekst) => new TableCell({ children: [new Paragraph(tekst)] })) })
const word = (): Promise<Buffer> => Packer.toBuffer(new Document({ sections: [{ children: [
  new Paragraph({ text: 'Tijdlijn', heading: HeadingLevel.HEADING_1 }),
  new Paragraph({ text: 'de begeleider belde', bullet: { level: 0 } }),
  new Table({ rows: [rij('08.10', 'Cliënt belt'), rij('08.40', 'Geen gehoor')] }),
] }] }))

const wereld = metProduct()
let schrijver: Persoon
let onderzoek = ''

beforeAll(async () => {
  schrijver = await logIn(wereld, 'onderzoeker')
  await schrijver.page.getByRole('link', { name: /buiten gevonden/ }).click()
  await schrijver.page.getByRole('heading', { level: 1, name: /buiten gevonden/ }).waitFor()
  onderzoek = schrijver.page.url()
}, 120_000)

const kies = (page: Page, name: string, buffer: Buffer) => page.getByLabel(/bestand kiezen|Uw rapport/i).setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
const naarOnderdeel = async (page: Page, nummer: number): Promise<void> => {
  await page.goto(`${onderzoek}/onderdeel/${nummer}`)
  await page.locator('[data-eiland=sectie][data-levend]').waitFor()
  await page.locator('[data-eiland=bestandskeuze][data-levend]').waitFor()
}

describe('een bestand bij een onderdeel', () => {
  it('zegt vooraf wat er mag, en dat er nog geen bestand is', async () => {
    const { page } = schrijver
    await naarOnderdeel(page, 8)
    const deel = page.getByRole('region', { name: 'Hebt u dit onderdeel al op papier?' })
    expect(await deel.innerText()).toMatch(/\.docx.*\.pdf.*20 MB/)
    expect(await deel.innerText()).toContain('nog geen bestand')
    expect(await keur(page)).toEqual([])
  })

  it('leest Markdown zodra het is gekozen, en zet een blok achter de eigen tekst', async () => {
    const { page } = schrijver
    await naarOnderdeel(page, 8)
    await page.locator('textarea[name=conclusies]').fill('Dit schreef ik zelf.')
    await page.getByRole('status').filter({ hasText: /Opgeslagen om/ }).waitFor()
    await kies(page, 'conclusies.md', Buffer.from('# Conclusies\n\nDe overdracht was te kort.\n\nDit blok niet.'))
    await page.getByRole('heading', { name: 'Tekst uit conclusies.md' }).waitFor()
    expect(await page.locator('textarea[name=conclusies]').inputValue()).toBe('Dit schreef ik zelf.')
    await page.getByRole('checkbox', { name: /De overdracht was te kort/ }).check()
    await page.getByLabel('Waar moet de tekst komen?').selectOption('conclusies')
    expect(await keur(page)).toEqual([])
    await page.getByRole('button', { name: 'Aangevinkte tekst overnemen' }).click()
    await page.getByText('De tekst staat nu achter uw antwoord').waitFor()
    expect(await page.locator('textarea[name=conclusies]').inputValue()).toBe('Dit schreef ik zelf.\n\nDe overdracht was te kort.')
  })

  it('leest een pdf en zet alles bij de overige tekst', async () => {
    const { page } = schrijver
    await naarOnderdeel(page, 10)
    await kies(page, 'nazorg.pdf', maakPdf([{ tekst: 'Nazorg', grootte: 18 }, { tekst: 'De familie is elke week', grootte: 11 }, { tekst: 'gebeld.', grootte: 11 }]))
    await page.getByRole('button', { name: 'Alle tekst overnemen' }).click()
    await page.getByText('De tekst staat nu achter uw antwoord').waitFor()
    expect(await page.locator('textarea[name=vrijeTekst]').inputValue()).toBe('Nazorg\n\nDe familie is elke week gebeld.')
  })

  it('werkt zonder JavaScript: Word lezen, de tabel zien, opslaan, verwijderen en terughalen', async () => {
    const { page, context } = await logIn(wereld, 'collega', { javaScriptEnabled: false })
    await page.goto(`${onderzoek}/onderdeel/4`)
    const bytes = await word()
    await kies(page, 'tijdlijn.docx', bytes)
    await page.getByRole('button', { name: 'Bestand toevoegen en lezen' }).click()
    expect(await page.getByRole('region', { name: /Tabel/ }).getByRole('cell').allInnerTexts()).toEqual(['08.10', 'Cliënt belt', '08.40', 'Geen gehoor'])
    await page.getByRole('button', { name: 'Alle tekst overnemen' }).click()
    expect(await page.locator('textarea[name=vrijeTekst]').inputValue()).toBe('Tijdlijn\n\n- de begeleider belde\n\n08.10 | Cliënt belt\n08.40 | Geen gehoor')
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'tijdlijn.docx', exact: true }).click()])
    expect(download.suggestedFilename()).toBe('tijdlijn.docx')
    expect(readFileSync(await download.path()).equals(bytes)).toBe(true)
    await page.getByText('Verwijderen van tijdlijn.docx', { exact: true }).click()
    await page.getByRole('button', { name: 'Ja, verwijderen van tijdlijn.docx' }).click()
    await page.getByText('tijdlijn.docx is verwijderd').waitFor()
    await page.getByText('Verwijderd in de laatste 30 dagen').click()
    await page.getByRole('button', { name: 'Terugzetten van tijdlijn.docx' }).click()
    await page.getByRole('link', { name: 'tijdlijn.docx', exact: true }).waitFor()
    await context.close()
  })

  // @invoer 36, 37, 38
  it.each<[string, string, RegExp, Buffer]>([
    ['een leeg bestand', 'leeg.md', /leeg \(0 bytes\).*Kies/, Buffer.alloc(0)],
    ['een macro', 'macro.docx', /macro.*Sla het op/, maakZip({ 'word/document.xml': '<w/>', 'word/vbaProject.bin': 'x' })],
    ['een wachtwoord', 'dicht.docx', /wachtwoord.*Sla het/, Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')])],
    ['een scan', 'scan.pdf', /scan.*Kies/, maakPdf([])],
    ['een plaatje', 'foto.png', /Sla het rapport op als/, Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
    ['een te groot bestand', 'groot.pdf', /groter dan 20 MB.*Maak/, Buffer.alloc(21 * MB, 'a')],
    ['een veel te groot bestand', 'reus.pdf', /groter dan 20 MB.*Maak/, Buffer.alloc(30 * MB, 'a')],
  ])('weigert %s met wat u kunt doen', async (_, naam, tekst, bytes) => {
    const { page } = schrijver
    await naarOnderdeel(page, 11)
    await kies(page, naam, bytes)
    const samenvatting = page.locator('#foutsamenvatting')
    await samenvatting.waitFor()
    expect(await samenvatting.innerText()).toMatch(tekst)
    expect(await page.title()).toMatch(/^Fout:/)
    await samenvatting.getByRole('link').click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('bestand')
  }, 30_000)
})

describe('een heel rapport overnemen', () => {
  it('laat elk blok zien, verplaatst er een, waarschuwt voor een naam en bewaart niets', async () => {
    const { page } = schrijver
    await page.goto(onderzoek)
    await page.getByRole('link', { name: 'Eigen rapport overnemen' }).click()
    await page.locator('[data-eiland=bestandskeuze][data-levend]').waitFor()
    expect(await keur(page)).toEqual([])
    await kies(page, 'rapport.md', Buffer.concat([RAPPORT, Buffer.from('\n\nMevrouw Jansen las mee.\n')]))
    await page.getByRole('heading', { level: 1, name: 'Klopt deze indeling?' }).waitFor()
    expect(await page.locator('script[src]').count()).toBe(0)
    const [, gelezen, hieronder] = /(\d+) blokken gelezen, (\d+) hieronder/.exec(await page.getByRole('main').innerText()) ?? []
    expect(gelezen).toBe(hieronder)
    expect(await page.getByRole('list', { name: 'Blokken van uw rapport' }).locator('> li').count()).toBe(Number(gelezen))
    await page.getByText('Kijk hier nog eens naar').waitFor()
    expect(await page.getByRole('list', { name: 'Blokken van uw rapport' }).locator('mark').allInnerTexts()).toEqual(['Mevrouw Jansen'])
    await page.getByLabel(`Onderdeel voor blok ${gelezen}`).selectOption('10')
    await page.getByRole('button', { name: `Verplaats blok ${gelezen}`, exact: true }).click()
    await page.getByText(`Blok ${gelezen} staat nu bij 10. Nazorg.`).waitFor()
    expect(await page.getByLabel(`Onderdeel voor blok ${gelezen}`).inputValue()).toBe('10')
    expect(await keur(page)).toEqual([])
    await page.goto(`${onderzoek}/onderdeel/9`)
    expect(await page.locator('textarea[name=vrijeTekst]').inputValue()).toBe('')
  })

  it('neemt zonder JavaScript over, achter wat een collega intussen schreef, en doet een herhaling niet nog eens', async () => {
    const { page, context } = await logIn(wereld, 'onderzoeker', { javaScriptEnabled: false })
    await page.goto(`${onderzoek}/importeren`)
    await page.getByRole('link', { name: 'Indeling bekijken van rapport.md' }).click()
    const aantal = /(\d+) blokken gelezen/.exec(await page.getByRole('main').innerText())?.[1] ?? ''
    const maatregelen = await page.locator('input[name=maatregel]').count()
    const oorzaken = await page.locator('input[name=oorzaak]').count()
    expect([maatregelen > 1, oorzaken > 0]).toEqual([true, true])
    await page.locator('input[name=maatregel]').first().uncheck()
    await page.getByLabel(`Onderdeel voor blok ${aantal}`).selectOption('2')

    const collega = await logIn(wereld, 'collega', { javaScriptEnabled: false })
    await collega.page.goto(`${onderzoek}/onderdeel/2`)
    await collega.page.locator('textarea[name=vrijeTekst]').fill('Dit schreef mijn collega.')
    await collega.page.getByRole('button', { name: /Opslaan en terug/ }).click()
    await collega.page.getByRole('heading', { level: 1, name: /buiten gevonden/ }).waitFor()
    await collega.context.close()

    await page.getByRole('button', { name: 'Overnemen', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Uw rapport is overgenomen' }).waitFor()
    expect(await page.getByRole('main').innerText()).toMatch(/2\. Datums: gewijzigd door/)
    expect(await page.getByRole('main').innerText()).toContain(`${maatregelen - 1} maatregel`)
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Uw rapport is overgenomen' }).waitFor()
    await page.goto(`${onderzoek}/onderdeel/2`)
    expect(await page.locator('textarea[name=vrijeTekst]').inputValue()).toMatch(/^Dit schreef mijn collega\.\n\n[\s\S]*Mevrouw Jansen las mee\.$/)
    await page.goto(`${onderzoek}/onderdeel/9`)
    expect(await page.locator('textarea[name=vrijeTekst]').inputValue()).not.toBe('')
    await context.close()
  }, 30_000)

  it('splitst een blok bij een zin en voegt het weer samen', async () => {
    const { page, context } = await logIn(wereld, 'onderzoeker', { javaScriptEnabled: false })
    await page.goto(`${onderzoek}/importeren`)
    await kies(page, 'splits.md', Buffer.from('## Conclusie\n\nDe commissie vindt dat de zorg tekortschoot. De familie is elke week bezocht.\n\n## Nazorg\n\nDe begeleider is opgevangen door het team.\n'))
    await page.getByRole('button', { name: 'Rapport toevoegen en lezen' }).click()
    await page.getByRole('heading', { level: 1, name: 'Klopt deze indeling?' }).waitFor()
    const keuzes = (): Promise<string[]> => page.getByLabel(/^Onderdeel voor blok/).evaluateAll((lijst) => lijst.map((veld) => (veld as HTMLSelectElement).value))
    const voor = await keuzes()
    await page.getByLabel('Onderdeel voor blok 2').selectOption('8')
    await page.getByText('Splitsen van blok 2').click()
    await page.getByRole('button', { name: /De familie is elke week/ }).click()
    await page.getByText('Het rapport is opnieuw verdeeld in blokken.').waitFor()
    expect(await page.getByRole('main').innerText()).toContain('5 blokken gelezen, 5 hieronder')
    expect(await keuzes()).toEqual(['8', '8', voor[1]])
    await page.getByLabel('Onderdeel voor blok 3').selectOption('10')
    await page.getByRole('button', { name: 'Verplaats blok 3', exact: true }).click()
    await page.getByText('Blok 3 staat nu bij 10. Nazorg.').waitFor()
    expect(await page.getByRole('listitem').filter({ hasText: 'Blok 3' }).innerText()).toContain('De familie is elke week bezocht.')
    await page.getByRole('button', { name: 'Weer samenvoegen van blok 3' }).click()
    expect(await page.getByRole('main').innerText()).toContain('4 blokken gelezen, 4 hieronder')
    expect(await keuzes()).toEqual(['8', voor[1]])
    await context.close()
  })

  it('neemt een groot rapport in één keer over, zegt wat achterbleef, en maakt alles ongedaan; ook een collega ziet dat', async () => {
    const { page, context } = await logIn(wereld, 'onderzoeker', { javaScriptEnabled: false })
    const stond: Record<number, string> = {}
    const lees = async (nummer: number): Promise<string> => {
      await page.goto(`${onderzoek}/onderdeel/${nummer}`)
      return page.locator('textarea[name=vrijeTekst]').inputValue()
    }
    for (const nummer of [7, 8, 9, 11]) stond[nummer] = await lees(nummer)
    const telRecords = async (nummer: number): Promise<number> => {
      await page.goto(`${onderzoek}/onderdeel/${nummer}`)
      return page.getByRole('region', { name: nummer === 7 ? 'Oorzaken' : 'Maatregelen', exact: true }).getByRole('link', { name: nummer === 7 ? /^Wijzig/ : /^Open/ }).count()
    }
    const records = [await telRecords(7), await telRecords(9)]
    const maatregelen = Array.from({ length: 120 }, (_, n) => `- De teamleider controleert vanaf 1 mei 2027 elke week kamer ${n + 1} op de nieuwe lijst.`).join('\n')
    await page.goto(`${onderzoek}/importeren`)
    await kies(page, 'groot.md', Buffer.from(`## Verbetermaatregelen\n\n${maatregelen}\n\n## Conclusie\n\nDe commissie concludeert dat de zorg tekortschoot.\n\n## Voorwoord\n\nWij danken iedereen die meewerkte.\n`))
    await page.getByRole('button', { name: 'Rapport toevoegen en lezen' }).click()
    await page.getByRole('button', { name: 'Overnemen', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: /Wij nemen uw rapport over|Uw rapport is overgenomen/ }).waitFor()
    const eerste = await page.getByRole('main').innerText()
    expect(eerste).toMatch(/Wij zetten 122 teksten|Erbij kwamen: 120 maatregelen/)
    await page.getByRole('heading', { level: 1, name: 'Uw rapport is overgenomen' }).waitFor()
    const klaar = await page.getByRole('main').innerText()
    expect(klaar).toContain('Erbij kwamen: 120 maatregelen')
    expect(klaar).toMatch(/1 blok is niet overgenomen/)
    const overgenomen = page.url()
    await schrijver.page.goto(overgenomen)
    expect(await keur(schrijver.page)).toEqual([])
    expect(await lees(8)).toContain('De commissie concludeert dat de zorg tekortschoot.')
    expect(await telRecords(9)).toBe((records[1] ?? 0) + 120)

    const collega = await logIn(wereld, 'collega', { javaScriptEnabled: false })
    await collega.page.goto(`${onderzoek}/importeren`)
    await collega.page.getByRole('region', { name: 'Wat u al overnam' }).getByRole('link', { name: /groot\.md/ }).click()
    await collega.page.getByRole('heading', { level: 1, name: 'Uw rapport is overgenomen' }).waitFor()
    expect(collega.page.url()).toBe(overgenomen)
    await collega.context.close()

    await page.goto(overgenomen)
    await page.getByRole('button', { name: 'Overnemen ongedaan maken' }).click()
    await page.getByRole('heading', { level: 1, name: 'Het overnemen is ongedaan gemaakt' }).waitFor()
    expect(page.url()).toBe(overgenomen)
    await schrijver.page.goto(overgenomen)
    expect(await keur(schrijver.page)).toEqual([])
    await schrijver.page.goto(`${onderzoek}/importeren`)
    expect(await schrijver.page.getByRole('region', { name: 'Wat u al overnam' }).getByRole('listitem').filter({ hasText: 'groot.md' }).innerText()).toContain('Ongedaan gemaakt')
    expect(await keur(schrijver.page)).toEqual([])
    for (const nummer of [7, 8, 9, 11]) expect([nummer, await lees(nummer)]).toEqual([nummer, stond[nummer]])
    expect([await telRecords(7), await telRecords(9)]).toEqual(records)
    await context.close()
  }, 90_000)
})
