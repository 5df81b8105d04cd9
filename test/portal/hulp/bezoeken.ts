import type { Page } from 'playwright-core'
import { ALLE_PROTOCOLLEN } from '@zelfonderzoek/validation/protocol/select-protocol'
import { datumveld } from './aanbieder.ts'

/** One state of a page: as whom, at which address (`{word}` is the dossier with that word in its title), and what is done there first. */
export interface Bezoek {
  wie: string
  wat: string
  pad: string
  doe?: (page: Page) => Promise<void>
  /** The browser gets no script of ours, so that forms are posted plainly; axe needs a browser that can run its own. */
  zonderScript?: boolean
  /** Of the answer to opening it, when that is not 200. */
  status?: number
}

const knop = (page: Page, naam: string | RegExp) => page.getByRole('button', { name: naam }).click()
const fouten = (page: Page) => page.locator('#foutsamenvatting').waitFor()
/** Longer than any field takes. */
const TE_LANG = 'lang '.repeat(4200)
const wieZag = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: /^Wie zag deze gegevens van cliënt/ }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Wie zag de gegevens van deze persoon?' }).waitFor()
}
const secties = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]

/** Routes that answer with a file, with data or with another page only. */
export const ZONDER_PAGINA = ['/melding/:id/bewaren', '/melding/:id/bijlage/:document', '/readyz', '/sessie', '/onderzoeken/:id/onderdeel/:nummer/bewaren', '/onderzoeken/:id/bestand/:document?', '/dossier/:id/beoordeling/:nummer/bewaren', '/dossier/:id/taak', '/agenda/:bestand', '/jaarverslag/:jaar/csv', '/jaarverslag/:jaar/pdf', '/dossier/:id/avg/:verzoek/bestand/:bestand', '/bewaren/:id/verklaring.pdf', '/dossier/:id/opvolging/bewijs/:document', '/leren/csv', '/dossier/:id/inzage/csv', '/dossier/:id/rapport/:nummer/pdf', '/dossier/:id/rapport/:nummer/docx']

/** Every route with the states that matter: empty, with data, after an error, and as each role that may see it. */
export const BEZOEKEN: Readonly<Record<string, readonly Bezoek[]>> = {
  '/': [{ wie: 'niemand', wat: 'welkom', pad: '/' }],
  '/inloggen': [
    { wie: 'niemand', wat: 'inloggen', pad: '/inloggen' },
    { wie: 'niemand', wat: 'account zonder toegang', pad: '/inloggen?onbekend' },
    { wie: 'niemand', wat: 'zonder tweede factor', pad: '/inloggen?factor' },
    { wie: 'niemand', wat: 'de inlogpagina zelf', pad: '/inloggen', doe: async (page) => {
      await page.getByRole('main').getByRole('button', { name: 'Inloggen' }).click()
      await page.locator('button[value=onderzoeker]').waitFor()
    } },
  ],
  '/inloggen/terug': [{ wie: 'niemand', wat: 'mislukt', pad: '/inloggen/terug' }],
  '/uitloggen': [{ wie: 'niemand', wat: 'naar het begin', pad: '/uitloggen' }],
  '/ingelogd': [{ wie: 'onderzoeker', wat: 'tweede tabblad', pad: '/ingelogd' }],
  '/verlopen': [{ wie: 'niemand', wat: 'sessie voorbij', pad: '/verlopen' }],

  '/onderzoeken': [
    { wie: 'onderzoeker', wat: 'met onderzoeken', pad: '/onderzoeken' },
    { wie: 'eenpersoons', wat: 'alleen een concept', pad: '/onderzoeken' },
    { wie: 'bestuurder', wat: 'met onderzoeken', pad: '/onderzoeken' },
    { wie: 'bestuurder-kastanje', wat: 'leeg', pad: '/onderzoeken' },
  ],
  '/onderzoeken/:id': [
    { wie: 'onderzoeker', wat: 'bezig', pad: '/onderzoeken/{buiten gevonden}' },
    { wie: 'onderzoeker', wat: 'leeg en te laat', pad: '/onderzoeken/{rolstoel}' },
    { wie: 'onderzoeker', wat: 'aanvullen', pad: '/onderzoeken/{wandeling}' },
    { wie: 'onderzoeker-linde', wat: 'ingediend', pad: '/onderzoeken/{heet badwater}' },
    { wie: 'bestuurder-linde', wat: 'afgesloten', pad: '/onderzoeken/{bij het wassen}' },
  ],
  '/onderzoeken/:id/onderdeel/:nummer': [
    ...secties.map((nummer) => ({ wie: 'onderzoeker', wat: `onderdeel ${nummer}`, pad: `/onderzoeken/{buiten gevonden}/onderdeel/${nummer}` })),
    ...[4, 6, 7, 9].map((nummer) => ({ wie: 'onderzoeker', wat: `onderdeel ${nummer}, leeg`, pad: `/onderzoeken/{rolstoel}/onderdeel/${nummer}` })),
    ...[5, 8].map((nummer) => ({ wie: 'onderzoeker', wat: `onderdeel ${nummer}, aanvulling gevraagd`, pad: `/onderzoeken/{wandeling}/onderdeel/${nummer}` })),
    ...[6, 7, 9].map((nummer) => ({ wie: 'onderzoeker-linde', wat: `onderdeel ${nummer}, ingediend`, pad: `/onderzoeken/{heet badwater}/onderdeel/${nummer}` })),
    { wie: 'onderzoeker', wat: 'een regel erbij', pad: '/onderzoeken/{rolstoel}/onderdeel/6', doe: async (page) => {
      await levendeSectie(page)
      await knop(page, 'Moment toevoegen')
    } },
    { wie: 'collega', wat: 'een te lange oorzaak geweigerd', pad: '/onderzoeken/{rolstoel}/onderdeel/7', doe: async (page) => {
      await page.locator('#nieuw-tekst').fill(TE_LANG)
      await knop(page, 'Oorzaak toevoegen')
      await fouten(page)
    } },
    { wie: 'collega', wat: 'een te lange maatregel geweigerd', pad: '/onderzoeken/{rolstoel}/onderdeel/9', doe: async (page) => {
      await page.locator('#nieuw-wat').fill(TE_LANG)
      await knop(page, 'Maatregel toevoegen')
      await fouten(page)
    } },
    { wie: 'collega', wat: 'een oorzaak open, met boom', pad: '/onderzoeken/{rolstoel}/onderdeel/7', doe: async (page) => {
      for (const tekst of ['De gordel van de rolstoel zat los.', 'Niemand controleert de gordels voor vertrek.']) {
        await page.locator('#nieuw-tekst').fill(tekst)
        await knop(page, 'Oorzaak toevoegen')
        await page.getByRole('listitem').filter({ hasText: tekst }).first().waitFor()
      }
      await page.getByRole('link', { name: 'Wijzig O1' }).click()
    } },
    { wie: 'collega', wat: 'een maatregel open', pad: '/onderzoeken/{rolstoel}/onderdeel/9', doe: async (page) => {
      await page.locator('#nieuw-wat').fill('De chauffeur controleert voor elk vertrek de gordels.')
      await page.locator('input[id^="nieuw-"][name=oorzaakIds]').first().check()
      await knop(page, 'Maatregel toevoegen')
      await page.getByRole('link', { name: 'Open M1' }).click()
    } },
    { wie: 'onderzoeker', wat: 'een collega was eerder', pad: '/onderzoeken/{rolstoel}/onderdeel/8', zonderScript: true, doe: async (page) => {
      const collega = await page.context().newPage()
      await collega.goto(page.url())
      await collega.locator('[name=conclusies]').fill('Een andere tekst.')
      await knop(collega, /Opslaan en terug/)
      await collega.close()
      await page.locator('[name=conclusies]').fill('Mijn tekst.')
      await knop(page, /Opslaan en terug/)
      await page.getByText('Uw collega wijzigde dit onderdeel ook').waitFor()
    } },
    { wie: 'onderzoeker', wat: 'een te lang antwoord geweigerd', pad: '/onderzoeken/{rolstoel}/onderdeel/11', zonderScript: true, doe: async (page) => {
      await page.locator('[name=vrijeTekst]').fill(TE_LANG)
      await knop(page, /Opslaan en terug/)
      await fouten(page)
    } },
    { wie: 'onderzoeker', wat: 'een bestand geweigerd', pad: '/onderzoeken/{rolstoel}/onderdeel/1', doe: async (page) => {
      await levendeSectie(page)
      await page.locator('input[type=file]').setInputFiles({ name: 'leeg.md', mimeType: 'text/markdown', buffer: Buffer.alloc(0) })
      await fouten(page)
    } },
  ],
  '/onderzoeken/:id/importeren': [
    { wie: 'onderzoeker', wat: 'kiezen', pad: '/onderzoeken/{rolstoel}/importeren' },
    { wie: 'onderzoeker', wat: 'geweigerd', pad: '/onderzoeken/{rolstoel}/importeren?geweigerd=te-groot' },
  ],
  '/onderzoeken/:id/controleren': [
    { wie: 'onderzoeker', wat: 'open punten', pad: '/onderzoeken/{buiten gevonden}/controleren' },
    { wie: 'bestuurder', wat: 'nog niet verklaard', pad: '/onderzoeken/{buiten gevonden}/controleren' },
    { wie: 'bestuurder', wat: 'zonder reden geweigerd', pad: '/onderzoeken/{rolstoel}/controleren', doe: async (page) => {
      await knop(page, 'Ik verklaar dit')
      await knop(page, 'Rapport indienen')
      await fouten(page)
    } },
    { wie: 'onderzoeker-linde', wat: 'rapport lezen', pad: '/onderzoeken/{heet badwater}/controleren' },
  ],
  '/onderzoeken/:id/ontvangstbewijs': [
    { wie: 'onderzoeker-linde', wat: 'bewijs', pad: '/onderzoeken/{heet badwater}/ontvangstbewijs' },
    { wie: 'toezichthouder', wat: 'bewijs', pad: '/onderzoeken/{heet badwater}/ontvangstbewijs' },
  ],
  '/onderzoeken/:id/rondes': [
    { wie: 'onderzoeker', wat: 'nog geen ronde', pad: '/onderzoeken/{rolstoel}/rondes' },
    { wie: 'onderzoeker', wat: 'verschil met nu', pad: '/onderzoeken/{wandeling}/rondes', doe: async (page) => {
      await page.goto(page.url().replace('/rondes', '/onderdeel/1'))
      await page.locator('[name=clientgegevens]').fill('Een man van 34 jaar met een lichte verstandelijke beperking.')
      await knop(page, /Opslaan en terug/)
      await page.getByRole('link', { name: 'Eerdere rondes' }).click()
      await page.locator('ins').last().waitFor()
    } },
    { wie: 'onderzoeker', wat: 'een ronde lezen', pad: '/onderzoeken/{wandeling}/rondes?lees=1' },
    { wie: 'toezichthouder', wat: 'een ronde', pad: '/onderzoeken/{heet badwater}/rondes' },
  ],

  '/beslishulp': [
    { wie: 'niemand', wat: 'begin', pad: '/beslishulp' },
    { wie: 'niemand', wat: 'niets gekozen', pad: '/beslishulp?gevraagd=begin', doe: fouten },
    { wie: 'niemand', wat: 'een vraag', pad: '/beslishulp?gemeente=1969&voorziening=begeleiding' },
  ],
  '/protocol/:protocol': ALLE_PROTOCOLLEN.map(({ id }) => ({ wie: 'niemand', wat: id, pad: `/protocol/${id}` })),
  '/melding': [
    { wie: 'onderzoeker', wat: 'leeg', pad: '/melding' },
  ],
  '/melding/:id': [
    { wie: 'eenpersoons', wat: 'concept', pad: '/melding/{gevallen tijdens}' },
    { wie: 'eenpersoons', wat: 'onvolledig gecontroleerd', pad: '/melding/{gevallen tijdens}', doe: async (page) => {
      await knop(page, 'Bewaren en controleren')
      await fouten(page)
    } },
    { wie: 'eenpersoons', wat: 'een datum die niet bestaat', pad: '/melding/{gevallen tijdens}', doe: async (page) => {
      await datumveld(page, 'datumGebeurtenis', ['31', '2', '2026'])
      await knop(page, 'Bewaren en controleren')
      await fouten(page)
    } },
    { wie: 'onderzoeker-linde', wat: 'verstuurd', pad: '/melding/{medicatie}' },
  ],

  '/werkvoorraad': [
    { wie: 'toezichthouder', wat: 'alles', pad: '/werkvoorraad' },
    { wie: 'toezichthouder', wat: 'te laat', pad: '/werkvoorraad?termijn=te_laat' },
    { wie: 'toezichthouder', wat: 'niets gevonden', pad: '/werkvoorraad?voorziening=opvang&termijn=te_laat' },
    { wie: 'toezichthouder-hvb', wat: 'leeg', pad: '/werkvoorraad' },
  ],
  '/dossiers': [
    { wie: 'contactambtenaar', wat: 'van de gemeente', pad: '/dossiers' },
    { wie: 'contactambtenaar-tilburg', wat: 'leeg', pad: '/dossiers' },
  ],
  '/dossier/:id': [
    { wie: 'toezichthouder', wat: 'melding te bevestigen', pad: '/dossier/{medicatie}' },
    { wie: 'toezichthouder', wat: 'bezig', pad: '/dossier/{buiten gevonden}' },
    { wie: 'toezichthouder', wat: 'ingediend', pad: '/dossier/{heet badwater}' },
    { wie: 'toezichthouder', wat: 'aanvullen', pad: '/dossier/{wandeling}' },
    { wie: 'toezichthouder', wat: 'afgesloten', pad: '/dossier/{bij het wassen}' },
    { wie: 'contactambtenaar', wat: 'zonder inhoud', pad: '/dossier/{heet badwater}' },
  ],
  '/dossier/:id/beoordeling/:nummer': [
    ...secties.map((nummer) => ({ wie: 'toezichthouder', wat: `onderdeel ${nummer}`, pad: `/dossier/{heet badwater}/beoordeling/${nummer}` })),
    { wie: 'toezichthouder', wat: 'anders dan de controle', pad: '/dossier/{heet badwater}/beoordeling/5', doe: async (page) => {
      await levendeSectie(page)
      for (const keuze of await page.locator('input[name$=".oordeel"][value=aanvullen]').all()) await keuze.check()
      await page.getByText('U oordeelt anders dan de controle.').first().waitFor()
      await page.getByRole('status').filter({ hasText: 'Opgeslagen' }).waitFor()
    } },
    { wie: 'toezichthouder', wat: 'een te lange opmerking geweigerd', pad: '/dossier/{heet badwater}/beoordeling/1', zonderScript: true, doe: async (page) => {
      await page.locator('summary', { hasText: 'Opmerking voor de aanbieder' }).first().click()
      await page.locator('[name$=".opmerking"]').first().fill(TE_LANG)
      await knop(page, 'Bewaren en naar onderdeel 2')
      await fouten(page)
    } },
    { wie: 'toezichthouder', wat: 'afgesloten, te lezen', pad: '/dossier/{bij het wassen}/beoordeling/7' },
  ],
  '/dossier/:id/besluit': [
    { wie: 'toezichthouder', wat: 'open', pad: '/dossier/{heet badwater}/besluit' },
    { wie: 'toezichthouder', wat: 'zonder motivering geweigerd', pad: '/dossier/{heet badwater}/besluit', doe: async (page) => {
      await page.locator('input[name=zorgvuldig][value=nee]').check()
      await knop(page, 'Antwoorden bewaren')
    } },
    { wie: 'toezichthouder', wat: 'afgesloten', pad: '/dossier/{bij het wassen}/besluit' },
  ],
  '/dossier/:id/stap/:handeling': [
    { wie: 'toezichthouder', wat: 'een stap', pad: '/dossier/{buiten gevonden}/stap/onderzoek_starten' },
    { wie: 'toezichthouder', wat: 'met het bericht', pad: '/dossier/{buiten gevonden}/stap/spoed_afwijken', doe: async (page) => {
      await page.locator('[name=motivering]').fill('Er is direct gevaar.')
      await page.locator('[name="eis.artikelen_genoemd"]').fill('Artikel 6.')
      await knop(page, 'Bericht lezen en aanpassen')
      await page.getByRole('region', { name: 'Dit gaat uit' }).waitFor()
    } },
    { wie: 'toezichthouder', wat: 'leeg geweigerd', pad: '/dossier/{buiten gevonden}/stap/onderzoek_starten', doe: async (page) => {
      await knop(page, 'Bericht lezen en aanpassen')
      await fouten(page)
    } },
  ],
  '/consulten': [{ wie: 'toezichthouder', wat: 'leeg', pad: '/consulten' }],
  '/consult/nieuw': [
    { wie: 'onderzoeker', wat: 'nieuw', pad: '/consult/nieuw?gemeente=1969&voorziening=begeleiding' },
    { wie: 'onderzoeker', wat: 'leeg geweigerd', pad: '/consult/nieuw?gemeente=1969&voorziening=begeleiding', doe: async (page) => {
      await knop(page, 'Consult versturen')
      await fouten(page)
    } },
  ],
  '/consult/:id': [
    { wie: 'onderzoeker', wat: 'gevraagd', pad: '/consult/nieuw?gemeente=1969&voorziening=begeleiding', doe: async (page) => {
      await page.locator('[name=vraag]').fill('Wij twijfelen.')
      await knop(page, 'Consult versturen')
      await page.getByText('wacht op antwoord').waitFor()
    } },
    { wie: 'toezichthouder', wat: 'leeg geweigerd', pad: '/consulten', doe: async (page) => {
      await page.getByRole('link', { name: /^CO-/ }).first().click()
      await knop(page, 'Advies versturen')
      await fouten(page)
    } },
  ],
  '/termijnen': [
    { wie: 'toezichthouder', wat: 'kalender', pad: '/termijnen' },
    { wie: 'toezichthouder', wat: 'lijst', pad: '/termijnen?vorm=lijst' },
    { wie: 'toezichthouder', wat: 'een lege maand', pad: '/termijnen?maand=2031-02' },
  ],
  '/avg': [
    { wie: 'toezichthouder', wat: 'verzoeken, leeg', pad: '/avg' },
  ],
  '/opvolging': [
    { wie: 'toezichthouder', wat: 'maatregelen die nog niet klaar zijn', pad: '/opvolging' },
    { wie: 'bestuurder-kastanje', wat: 'niets op te volgen', pad: '/opvolging' },
  ],
  '/dossier/:id/opvolging': [
    { wie: 'toezichthouder', wat: 'maatregelen te beoordelen', pad: '/dossier/{bij het wassen}/opvolging' },
    { wie: 'onderzoeker-linde', wat: 'maatregelen te melden', pad: '/dossier/{bij het wassen}/opvolging' },
    { wie: 'onderzoeker-linde', wat: 'leeg geweigerd', pad: '/dossier/{bij het wassen}/opvolging', zonderScript: true, doe: async (page) => {
      await page.getByText(/Melden hoe ver dit is: maatregel/).first().click()
      await page.getByRole('button', { name: 'Melden', exact: true }).first().click()
      await fouten(page)
    } },
  ],
  '/leren': [{ wie: 'toezichthouder', wat: 'oorzaken en maatregelen over de jaren', pad: '/leren' }],
  '/bewaren': [{ wie: 'toezichthouder', wat: 'niets over de termijn', pad: '/bewaren' }],
  '/bewaren/:id': [
    { wie: 'toezichthouder', wat: 'een eigen voorstel', pad: '/dossier/{rolstoel}/betrokkenen', doe: async (page) => {
      await page.getByLabel('Wie vraagt het?').selectOption({ index: 1 })
      await page.getByRole('radio', { name: 'Wissing' }).check()
      await page.getByLabel('Wat vraagt de betrokkene precies?').fill('Wis dit dossier.')
      await knop(page, 'Verzoek vastleggen')
      await page.getByRole('radio', { name: /DigiD/ }).check()
      await knop(page, 'Identiteit vastleggen')
      await page.getByText('Uw wijziging is bewaard').waitFor()
      await page.getByRole('radio', { name: 'Toegewezen', exact: true }).check()
      await page.getByRole('radio', { name: /Het hele dossier/ }).check()
      await page.getByLabel('Motivering').fill('Er is geen reden om dit te bewaren.')
      await knop(page, 'Besluit nemen')
      await page.getByText('Brief met het besluit').waitFor()
      await page.goto(new URL('/bewaren', page.url()).href)
      await page.getByRole('link', { name: /Verzoek om wissing/ }).first().click()
      await page.getByText('Wacht op een collega').waitFor()
    } },
    { wie: 'toezichthouder-collega', wat: 'een leeg besluit geweigerd', pad: '/bewaren', doe: async (page) => {
      await page.getByRole('link', { name: /Verzoek om wissing/ }).first().click()
      await knop(page, 'Besluit nemen')
      await fouten(page)
    } },
  ],
  '/dossier/:id/bewaren': [
    { wie: 'toezichthouder', wat: 'leeg geweigerd', pad: '/dossier/{wandeling}/bewaren', doe: async (page) => {
      await knop(page, 'Bewaarstop zetten')
      await fouten(page)
    } },
    { wie: 'toezichthouder', wat: 'met bewaarstop', pad: '/dossier/{wandeling}/bewaren', doe: async (page) => {
      await page.getByRole('radio', { name: /Wet open overheid/ }).check()
      await page.getByLabel('Toelichting').fill('Er loopt een verzoek.')
      await knop(page, 'Bewaarstop zetten')
      await page.getByRole('button', { name: 'Bewaarstop opheffen' }).waitFor()
    } },
  ],
  '/dossier/:id/betrokkenen': [
    { wie: 'toezichthouder', wat: 'leeg geweigerd', pad: '/dossier/{wandeling}/betrokkenen', doe: async (page) => {
      await knop(page, 'Toevoegen')
      await fouten(page)
    } },
  ],
  '/dossier/:id/betrokkenen/:betrokkene/inzage': [
    { wie: 'toezichthouder', wat: 'een cliënt in één zaak', pad: '/dossier/{wandeling}/betrokkenen', doe: wieZag },
    { wie: 'toezichthouder', wat: 'een cliënt in twee zaken', pad: '/dossier/{heet badwater}/betrokkenen', doe: async (page) => {
      await wieZag(page)
      await page.getByRole('group', { name: 'Andere zaken die meetellen' }).getByRole('checkbox', { checked: true }).waitFor()
    } },
    { wie: 'toezichthouder', wat: 'geen regels meer', pad: '/dossier/{wandeling}/betrokkenen', doe: async (page) => {
      await wieZag(page)
      await page.goto(`${page.url()}?na=${Buffer.from('1').toString('base64url')}`)
      await page.getByText('Er zijn geen oudere regels.').waitFor()
    } },
  ],
  '/dossier/:id/avg/:verzoek': [
    { wie: 'toezichthouder', wat: 'een nieuw verzoek', pad: '/dossier/{wandeling}/betrokkenen', doe: async (page) => {
      await page.getByLabel('Wie vraagt het?').selectOption({ index: 1 })
      await page.getByRole('radio', { name: 'Beperking' }).check()
      await page.getByLabel('Wat vraagt de betrokkene precies?').fill('Gebruik mijn gegevens niet.')
      await knop(page, 'Verzoek vastleggen')
      await page.getByRole('heading', { level: 1, name: 'Verzoek om beperking' }).waitFor()
    } },
    { wie: 'toezichthouder', wat: 'een leeg besluit geweigerd', pad: '/avg', doe: async (page) => {
      await page.getByRole('link', { name: 'Beperking' }).first().click()
      await knop(page, 'Besluit nemen')
      await fouten(page)
    } },
  ],
  // What is filled in these pages is looked at in the story of the investigation itself.
  '/dossier/:id/onderzoek': [{ wie: 'toezichthouder', wat: 'nog niets', pad: '/dossier/{wandeling}/onderzoek' }],
  '/dossier/:id/onderzoek/gehoorde/:gehoorde': [{ wie: 'toezichthouder', wat: 'nog niemand', pad: '/dossier/{wandeling}/onderzoek/gehoorde/nieuw' }],
  '/dossier/:id/rapport': [{ wie: 'toezichthouder', wat: 'nog niet', pad: '/dossier/{wandeling}/rapport' }],
  '/dossier/:id/rapport/:nummer': [{ wie: 'toezichthouder', wat: 'bestaat niet', status: 404, pad: '/dossier/{wandeling}/rapport/1' }],
  '/dossier/:id/inhoud': [{ wie: 'toezichthouder', wat: 'alles', pad: '/dossier/{wandeling}/inhoud' }],
  '/reactie': [{ wie: 'niemand', wat: 'niet open', pad: '/reactie' }],
  '/reactie/:sleutel': [
    { wie: 'niemand', wat: 'code vragen', pad: '/reactie/onbekend' },
    { wie: 'niemand', wat: 'verkeerde code', pad: '/reactie/onbekend', doe: async (page) => {
      await page.locator('[name=code]').fill('12345678')
      await knop(page, 'Verder')
      await fouten(page)
    } },
  ],
  '/dossier/:id/uitstel': [
    { wie: 'onderzoeker', wat: 'vragen', pad: '/dossier/{buiten gevonden}/uitstel' },
    { wie: 'onderzoeker', wat: 'leeg geweigerd', pad: '/dossier/{buiten gevonden}/uitstel', doe: async (page) => {
      await knop(page, 'Verzoek versturen')
      await fouten(page)
    } },
    { wie: 'onderzoeker', wat: 'gevraagd', pad: '/dossier/{buiten gevonden}/uitstel', doe: async (page) => {
      for (const veld of await page.locator('main textarea').all()) await veld.fill('De mentor kan pas volgende week.')
      const over = new Date(Date.now() + 40 * 86_400_000)
      const naam = (await page.locator('main input[name$="-dag"]').first().getAttribute('name'))?.replace(/-dag$/, '') ?? ''
      await datumveld(page, naam, [String(over.getUTCDate()), String(over.getUTCMonth() + 1), String(over.getUTCFullYear())])
      await knop(page, 'Verzoek versturen')
      await page.getByText('De toezichthouder beslist over uw verzoek').waitFor()
    } },
    { wie: 'toezichthouder', wat: 'te beslissen', pad: '/dossier/{buiten gevonden}/uitstel' },
    { wie: 'toezichthouder', wat: 'leeg geweigerd', pad: '/dossier/{buiten gevonden}/uitstel', doe: async (page) => {
      await page.locator('input[name^=toegekendTot]').first().fill('')
      await knop(page, 'Besluit versturen')
      await fouten(page)
    } },
  ],

  '/incidenten': [
    { wie: 'coordinator', wat: 'open zaken', pad: '/incidenten' },
    { wie: 'coordinator', wat: 'afgesloten zaken', pad: '/incidenten?stand=afgesloten' },
  ],
  '/incident': [
    { wie: 'regisseur', wat: 'leeg', pad: '/incident' },
    { wie: 'regisseur', wat: 'een tijdstip dat niet bestaat', pad: '/incident', doe: async (page) => {
      await page.getByText('Vragen over de vermissing').click()
      await page.locator('[name=vermistTijd]').fill('straks')
      await knop(page, 'Bewaren en criteria bekijken')
      await fouten(page)
    } },
  ],
  '/incident/vastleggen': [
    { wie: 'coordinator', wat: 'leeg', pad: '/incident/vastleggen' },
    { wie: 'coordinator', wat: 'leeg geweigerd', pad: '/incident/vastleggen', doe: async (page) => {
      await knop(page, 'Vastleggen')
      await fouten(page)
    } },
  ],
  '/incident/:id': [
    { wie: 'regisseur', wat: 'concept', pad: '/incident/{gezin wordt gesloten}' },
    { wie: 'coordinator', wat: 'vermissing waarvan de klok loopt', pad: '/incident/{gesloten jeugdzorg}' },
    { wie: 'coordinator', wat: 'met notitie', pad: '/incident/{Poging}' },
    { wie: 'coordinator', wat: 'regie', pad: '/incident/{Plaatsing}' },
    { wie: 'regisseur', wat: 'gemeld, wettelijke melding open', pad: '/incident/{Ernstige val}' },
  ],
  '/incident/:id/feiten': [
    { wie: 'regisseur', wat: 'concept', pad: '/incident/{gezin wordt gesloten}/feiten' },
    { wie: 'coordinator', wat: 'bijwerken', pad: '/incident/{gesloten jeugdzorg}/feiten' },
  ],
  '/incident/:id/criteria': [
    { wie: 'coordinator', wat: 'vaststellen', pad: '/incident/{Ernstige val}/criteria' },
    { wie: 'coordinator', wat: 'zonder reden geweigerd', pad: '/incident/{gesloten jeugdzorg}/criteria', doe: async (page) => {
      await page.locator('input[name=criteria]').first().check()
      await knop(page, 'Vaststellen')
      await fouten(page)
    } },
  ],
  '/incident/:id/notitie': [
    { wie: 'coordinator', wat: 'leeg', pad: '/incident/{gesloten jeugdzorg}/notitie' },
    { wie: 'coordinator', wat: 'leeg geweigerd', pad: '/incident/{Ernstige val}/notitie', doe: async (page) => {
      await knop(page, 'Notitie 1 versturen')
      await fouten(page)
    } },
  ],
  '/incident/:id/regie': [
    { wie: 'coordinator', wat: 'met taken', pad: '/incident/{Plaatsing}/regie' },
    { wie: 'coordinator', wat: 'leeg geweigerd', pad: '/incident/{Plaatsing}/regie', doe: async (page) => {
      await knop(page, 'Taak geven')
      await fouten(page)
    } },
  ],
  '/incident/:id/leerpunt': [
    { wie: 'coordinator', wat: 'leeg', pad: '/incident/{Poging}/leerpunt' },
    { wie: 'coordinator', wat: 'leeg geweigerd', pad: '/incident/{Poging}/leerpunt', doe: async (page) => {
      await knop(page, 'Vastleggen')
      await fouten(page)
    } },
  ],
  '/regie': [
    { wie: 'onderzoeker-linde', wat: 'met een taak', pad: '/regie' },
    { wie: 'onderzoeker', wat: 'leeg', pad: '/regie' },
  ],
  '/leerpunten': [
    { wie: 'coordinator', wat: 'met een leerpunt open', pad: '/leerpunten', doe: async (page) => page.getByText(/^Werkproces: /).click() },
    { wie: 'coordinator', wat: 'een ander jaar', pad: '/leerpunten?jaar=2024' },
  ],

  '/berichten': [
    { wie: 'onderzoeker', wat: 'met berichten', pad: '/berichten' },
    { wie: 'eenpersoons', wat: 'leeg', pad: '/berichten' },
    { wie: 'toezichthouder', wat: 'met berichten', pad: '/berichten' },
  ],
  '/berichten/:id': [{ wie: 'onderzoeker', wat: 'een bericht', pad: '/berichten', doe: async (page) => {
    await page.locator('main a[href^="/berichten/"]').first().click()
    await page.getByRole('link', { name: 'Alle berichten' }).waitFor()
  } }],
  '/vastleggen': [
    { wie: 'toezichthouder', wat: 'leeg', pad: '/vastleggen' },
    { wie: 'toezichthouder', wat: 'leeg geweigerd', pad: '/vastleggen', doe: async (page) => {
      await knop(page, 'Vastleggen')
      await fouten(page)
    } },
  ],
  '/dossier/:id/inzage': [{ wie: 'toezichthouder', wat: 'wie het dossier opende', pad: '/dossier/{heet badwater}/inzage' }],
  '/onderzoeken/:id/importeren/:werk': [{ wie: 'onderzoeker', wat: 'een overname die er niet meer is', pad: '/onderzoeken/{rolstoel}/importeren/00000000-0000-4000-8000-000000000000' }],
  '/agenda': [{ wie: 'toezichthouder', wat: 'zonder adres', pad: '/agenda' }],
  '/jaarverslag': [{ wie: 'toezichthouder', wat: 'de jaren', pad: '/jaarverslag' }],
  '/jaarverslag/:jaar': [{ wie: 'toezichthouder', wat: 'een jaar', pad: '/jaarverslag/2026' }],
  '/jaarverslag/:jaar/verloop': [{ wie: 'toezichthouder', wat: 'door het jaar', pad: '/jaarverslag/2026/verloop' }],
  '/beheer/controle': [{ wie: 'beheerder', wat: 'hoe vaak mensen anders oordelen', pad: '/beheer/controle' }],
  '/sessies': [{ wie: 'onderzoeker', wat: 'waar u bent ingelogd', pad: '/sessies' }],
  '/uitsluiting': [
    { wie: 'beheerder', wat: 'zonder zaak', pad: '/uitsluiting' },
    { wie: 'beheerder', wat: 'een zaak die er niet is', pad: '/uitsluiting?zaak=ZO-0' },
    { wie: 'toezichthouder', wat: 'leeg geweigerd', pad: '/dossier/{buiten gevonden}', doe: async (page) => {
      await page.getByRole('link', { name: 'Wie deze zaak niet mag behandelen' }).click()
      await knop(page, 'Uitsluiten')
      await fouten(page)
    } },
  ],
  '/noodtoegang': [
    { wie: 'toezichthouder', wat: 'wat er in nood is geopend', pad: '/noodtoegang' },
    { wie: 'beheerder', wat: 'zonder reden geweigerd', pad: '/noodtoegang', doe: async (page) => {
      await knop(page, 'Dossier openen in nood')
      await fouten(page)
    } },
  ],
  '/noodtoegang/:id': [{ wie: 'beheerder', wat: 'niet open', status: 404, pad: '/noodtoegang/Dossier_00000000-0000-4000-8000-000000000000' }],
  '/beheer': [{ wie: 'beheerder', wat: 'wat een beheerder kan', pad: '/beheer' }],

  '/zo-werkt-de-controle': [{ wie: 'niemand', wat: 'uitleg', pad: '/zo-werkt-de-controle' }],
  '/uitleg/:regel': [
    { wie: 'niemand', wat: 'een aspect', pad: '/uitleg/6.hulpmiddelen' },
    { wie: 'niemand', wat: 'een letter van SMART', pad: '/uitleg/smart-m' },
    { wie: 'niemand', wat: 'een regel die er niet is', status: 404, pad: '/uitleg/verzonnen' },
  ],
  '/toegankelijkheid': [{ wie: 'niemand', wat: 'uitleg', pad: '/toegankelijkheid' }],
  '/privacy': [{ wie: 'niemand', wat: 'uitleg', pad: '/privacy' }],
  '/*': [
    { wie: 'collega', wat: 'een formulier na het einde van de sessie', pad: '/melding', zonderScript: true, doe: async (page) => {
      const koekjes = await page.context().cookies()
      await page.context().clearCookies()
      await page.locator('[name=titel]').fill('Een val')
      await knop(page, 'Bewaren en later verder')
      await page.getByRole('heading', { level: 1, name: 'U bent uitgelogd, uw tekst is er nog' }).waitFor()
      await page.context().addCookies(koekjes)
    } },
    { wie: 'niemand', wat: 'niet gevonden', pad: '/bestaat-niet', status: 404 },
    { wie: 'beheerder', wat: 'geen toegang', pad: '/werkvoorraad', status: 403 },
    { wie: 'collega', wat: 'een formulier van een andere sessie', pad: '/melding', zonderScript: true, doe: async (page) => {
      await page.locator('input[name=_csrf]').last().evaluate((veld: HTMLInputElement) => { veld.value = `${veld.value}x` })
      await page.locator('[name=titel]').fill('Een val')
      await knop(page, 'Bewaren en later verder')
      await page.getByRole('heading', { level: 1, name: 'Verstuur uw tekst nog een keer' }).waitFor()
    } },
  ],
}

const levendeSectie = (page: Page) => page.locator('[data-eiland][data-levend]').first().waitFor()
