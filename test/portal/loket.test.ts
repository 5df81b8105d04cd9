import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { datumveld } from './hulp/aanbieder.ts'
import { logIn, type Persoon, startProduct } from './hulp/product.ts'
import { metProduct } from './hulp/wereld.ts'

/** The clock of the api, which stands still until a test moves it. */
const KLOK = join(mkdtempSync(join(tmpdir(), 'zelfonderzoek-klok-')), 'nu')
const zetKlok = (moment: string): void => writeFileSync(KLOK, moment)
zetKlok('2026-03-28T22:30:00Z')

const wereld = metProduct(() => startProduct({ KLOKBESTAND: KLOK }))
const mensen: Record<string, Persoon> = {}
beforeAll(async () => {
  // The melder posts plain forms: everything works without a script.
  for (const naam of ['regisseur', 'coordinator', 'coordinator-2', 'onderzoeker-linde']) mensen[naam] = await logIn(wereld, naam, { javaScriptEnabled: naam !== 'regisseur' })
}, 120_000)

const van = (naam: string): Page => {
  const mens = mensen[naam]
  if (!mens) throw new Error(`geen ${naam}`)
  return mens.page
}
const antwoord = (page: Page, velden: Record<string, string>) => Object.entries(velden).reduce((eerst, [veld, waarde]) => eerst.then(() => page.locator(`input[name=${veld}][value=${waarde}]`).check()), Promise.resolve())
const knop = (page: Page, naam: string | RegExp) => page.getByRole('button', { name: naam }).click()
const rij = (page: Page, naam: string) => page.getByRole('row', { name: new RegExp(naam) })
const kies = async (page: Page, naam: string): Promise<void> => {
  const koppeling = page.getByRole('link', { name: naam, exact: true })
  if (!(await koppeling.isVisible())) await page.getByText('Andere stappen die nu kunnen').click()
  await koppeling.click()
  await page.getByRole('heading', { level: 1, name: naam }).waitFor()
}

describe('een vermissing uit gesloten jeugdzorg, in de browser', () => {
  let adres = ''

  // @eis R-ROT-1, R-ROT-4
  it('wordt ’s avonds laat gemeld, met de criteria in woorden voor het versturen', async () => {
    const page = van('regisseur')
    await page.goto(`${wereld.portal}/incident`)
    await page.getByText('weer bereikbaar op zondag 29 maart 2026 vanaf 09.00 uur').waitFor()
    await page.getByLabel('Korte titel').fill('Jongere niet terug van verlof')
    await page.getByLabel('Wat is er gebeurd?').fill('Een jongere kwam niet terug van verlof.')
    await antwoord(page, { domein: 'zo_gevoeld', spoed: 'nee', wettelijkeMeldplicht: 'nee', natuurlijkOverlijden: 'nee', suicide: 'nee', ernstigGeweld: 'nee', medewerkerGeweld: 'nee', breedBekend: 'nee', verbandMetZorg: 'nee', onrust: 'nee', vermissing: 'ja' })
    await page.getByText('Vragen over de vermissing').click()
    await datumveld(page, 'vermistDatum', ['28', '3', '2026'])
    await antwoord(page, { ontvangtZorg: 'ja', geslotenZorg: 'ja', hoogRisico: 'nee', vtMelding: 'nee', vtGeweld: 'nee', vtRisico: 'nee', veiligheid: 'nee' })
    await page.getByLabel('Geboortedatum van wie vermist is').fill('9-3-2012')
    await page.getByLabel('Hoe laat was dat?').fill('halfnegen')
    await knop(page, 'Bewaren en criteria bekijken')
    await page.getByRole('link', { name: 'Deze datum of dit tijdstip bestaat niet.' }).waitFor()
    await page.getByLabel('Hoe laat was dat?').fill('20.30')
    await knop(page, 'Bewaren en criteria bekijken')
    await page.getByText('Is niemand terug op maandag 30 maart 2026 om 21.30 uur, dan valt het daarna onder criterium 6.').waitFor()
    await page.getByText('Op de dag van de vermissing 14 jaar.').waitFor()
    await knop(page, 'Melden bij het loket')
    await page.getByText('vanaf zondag 29 maart 2026 om 09.00 uur').waitFor()
    adres = page.url()
  })

  // @eis R-ROT-25
  it('valt na 48 uur vanzelf onder criterium 6, dwars door de zomertijd heen', async () => {
    const page = van('coordinator')
    zetKlok('2026-03-29T07:05:00Z')
    await page.goto(`${wereld.portal}/incidenten`)
    await page.getByRole('row', { name: /Jongere niet terug van verlof.*niet gelezen.*48 uur op maandag 30 maart 2026 om 21.30 uur/ }).getByRole('link').click()
    for (const stap of ['Melding als gelezen vastleggen', 'Vermissing vastleggen']) {
      await kies(page, stap)
      await knop(page, stap)
      await page.waitForURL(adres)
    }
    await page.getByRole('term').filter({ hasText: 'Gelezen' }).waitFor()
    await page.getByRole('complementary').getByText('Vermissing uit gesloten zorg: 48 uur', { exact: true }).waitFor()

    zetKlok('2026-03-30T19:30:00Z')
    await page.reload()
    await rij(page, '6. Vermissing').getByText('valt er niet onder').waitFor()
    zetKlok('2026-03-30T19:30:01Z')
    await page.reload()
    await rij(page, '6. Vermissing').getByText('valt eronder').waitFor()
    await page.getByText('Nu weg: 48 uur. De grens van 48 uur lag op 30-3-2026 om 21.30 uur.').waitFor()
  })

  // @eis R-ROT-5, R-ROT-30
  it('gaat naar de andere coördinator, die de criteria vaststelt en alleen met een reden afwijkt', async () => {
    const page = van('coordinator-2')
    await page.goto(adres)
    await knop(page, 'Zaak overnemen van uw collega')
    await page.getByText('tweede coördinator incidentenloket', { exact: true }).first().waitFor()
    await page.getByRole('link', { name: 'Criteria vaststellen' }).click()
    expect(await page.locator('input[name=criteria]:checked').evaluateAll((vakken) => vakken.map((vak) => (vak as HTMLInputElement).value))).toEqual(['ROT-C6'])
    await page.getByLabel('7. Breed bekend en mogelijk onrust').check()
    await knop(page, 'Vaststellen')
    await page.getByRole('link', { name: 'U kiest anders dan de berekening. Schrijf op waarom.' }).waitFor()
    await page.getByLabel('Waarom kiest u anders dan de berekening?').fill('De media bellen.')
    await knop(page, 'Vaststellen')
    await page.getByText('In behandeling.').first().waitFor()
  })

  // @eis R-ROT-10, R-ROT-11, R-ROT-12
  it('krijgt een onrustniveau, een notitie zonder persoonsgegevens en een leerpunt', async () => {
    const page = van('coordinator-2')
    await page.getByRole('link', { name: 'Feiten of onrust wijzigen' }).click()
    await antwoord(page, { onrustNiveau: 'breed' })
    await page.getByLabel('Woordvoeringslijn').fill('De woordvoerder zorg spreekt.')
    await knop(page, 'Bewaren')
    await page.getByText('Er is onrust in de media of de politiek').waitFor()
    await page.getByRole('link', { name: 'Notitie schrijven' }).click()
    await page.getByLabel('Wat er is gebeurd').fill('Een 14-jarige is weg.')
    await page.getByLabel('Wat er nu gebeurt').fill('De politie zoekt.')
    await page.getByLabel('Functie van de politiek verantwoordelijke').fill('wethouder zorg')
    await knop(page, 'Notitie 1 versturen')
    await page.getByRole('link', { name: /Hier staat een leeftijd/ }).waitFor()
    await page.getByLabel('Wat er is gebeurd').fill('Een jongere is niet terug in een instelling.')
    await knop(page, 'Notitie 1 versturen')
    await page.getByText(/Notitie 1, verzonden op/).click()
    await page.getByText('Voor: politiek verantwoordelijke.').waitFor()
    await page.getByRole('link', { name: 'Leerpunt vastleggen' }).click()
    await antwoord(page, { soort: 'stelsel' })
    await page.getByLabel('Wat is er geleerd?').fill('Niemand wist wie de ouders belt.')
    await page.getByLabel('Welke functie of organisatie pakt dit op?').fill('afdeling jeugd')
    await knop(page, 'Vastleggen')
    await page.getByRole('link', { name: 'Alle leerpunten en hun vervolg' }).click()
    await page.getByText(/^Stelsel: Niemand wist/).click()
    await antwoord(page.locator('details[open]') as unknown as Page, { stand: 'opgepakt' })
    await page.locator('details[open]').getByRole('button', { name: 'Vervolg bewaren' }).click()
    await page.getByText(/Stelsel: Niemand wist.*\(opgepakt\)/).waitFor()
  })

  // @eis R-ROT-9, R-ROT-14
  it('wordt een leeronderzoek, waarin een organisatie alleen haar eigen taak ziet', async () => {
    const page = van('coordinator-2')
    await page.goto(adres)
    await kies(page, 'Procesregie starten')
    await page.getByLabel('Een leeronderzoek met de hele keten.').check()
    await page.getByLabel('Motivering').fill('De keten wil hiervan leren.')
    await knop(page, 'Procesregie starten')
    await page.getByText(/^Leeronderzoek van de keten/).first().waitFor()
    await page.getByRole('link', { name: 'Organisatie of taak toevoegen' }).click()
    await page.getByLabel('Welke organisatie?').selectOption({ label: 'Thuiszorg De Linde' })
    await page.getByLabel('Wat moet de organisatie weten om mee te doen?').fill('Wij leren van een vermissing.')
    await knop(page, 'Laten meedoen')
    await page.getByLabel('Voor welke organisatie is de taak?').selectOption({ label: 'Thuiszorg De Linde' })
    await page.getByLabel('Wat doet de organisatie?').fill('Beschrijf uw aandeel.')
    await knop(page, 'Taak geven')
    await page.getByText('Beschrijf uw aandeel.').waitFor()

    const linde = van('onderzoeker-linde')
    await linde.goto(`${wereld.portal}/regie`)
    const zaak = linde.getByRole('region', { name: /Zaak/ }).filter({ hasText: 'Wij leren van een vermissing.' })
    await zaak.getByLabel('Hoe is het gedaan?').fill('Wij stuurden een verslag.')
    await zaak.getByRole('button', { name: 'Dit is gedaan' }).click()
    await linde.getByText(/Wij stuurden een verslag\./).waitFor()
    expect((await linde.goto(adres))?.status()).toBe(404)
  })
})

// @eis R-ROT-3, R-ROT-13, R-ROT-17, R-ROT-29
it('spoed per telefoon staat bovenaan met de wettelijke melding als open taak; twijfel wordt een consult', async () => {
  const page = van('coordinator')
  await page.goto(`${wereld.portal}/incident/vastleggen`)
  await datumveld(page, 'ontvangenOp', ['30', '3', '2026'])
  await page.getByLabel('Hoe laat?', { exact: true }).fill('20.00')
  await antwoord(page, { melder: 'aanbieder', domein: 'wmo', spoed: 'ja', wettelijkeMeldplicht: 'ja', wettelijkGemeld: 'nog_niet' })
  await page.getByLabel('Welke organisatie meldt, of om welke gaat het?').selectOption({ label: 'Wijkteam Havenkwartier' })
  await page.getByLabel('Korte titel').fill('Brand in een woonvoorziening')
  await page.getByLabel('Wat is er gebeurd?').fill('Er was brand in de keuken.')
  await knop(page, 'Vastleggen')
  await page.getByText('maandag 30 maart 2026 om 20.00 uur, per telefoon').waitFor()
  await page.getByRole('heading', { name: 'Deze melding vervangt de wettelijke melding niet' }).waitFor()
  await page.getByText('wacht op de melder').waitFor()

  const melder = van('regisseur')
  await melder.goto(page.url())
  await melder.getByLabel(/Wanneer en hoe/).fill('Vandaag gemeld bij het toezicht Wmo.')
  await knop(melder, /Dit is gedaan/)
  await melder.getByRole('heading', { name: 'Ook de wettelijke melding is gedaan' }).waitFor()

  await melder.goto(`${wereld.portal}/incident`)
  await melder.getByLabel('Korte titel').fill('Wij twijfelen over een casus')
  await melder.getByLabel('Wat is er gebeurd?').fill('Het zit vast.')
  await antwoord(melder, { domein: 'beide' })
  await knop(melder, 'Bewaren en criteria bekijken')
  await melder.getByText('Er is twijfel. Overleg dan met het loket: vraag een consult.').waitFor()
  await knop(melder, 'Eerst overleggen: consult vragen')
  await melder.getByText('Er lopen geen termijnen.').waitFor()
})
