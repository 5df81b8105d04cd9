import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { HOOFDVELD, type Rapport } from './rapport.ts'

/** Steps of an aanbieder through the portal, each with the words and buttons a person sees. They work with and without JavaScript. */

export const datumveld = async (page: Page, naam: string, [dag, maand, jaar]: readonly [string, string, string]): Promise<void> => {
  for (const [deel, waarde] of [['dag', dag], ['maand', maand], ['jaar', jaar]] as const) await page.locator(`[name="${naam}-${deel}"]`).fill(waarde)
}

/** Day, month and year of a day so many days from today. */
export function dag(over: number): [string, string, string] {
  const d = new Date(Date.now() + over * 86_400_000)
  return [String(d.getUTCDate()), String(d.getUTCMonth() + 1), String(d.getUTCFullYear())]
}

/** Fills in the form of a melding: what Westerkwartier asks, which is the most. */
export async function vulMelding(page: Page, titel: string, { gemeentecode = '1969', voorzieningsoort = 'begeleiding' } = {}): Promise<void> {
  const velden = {
    contactpersoonNaam: 'Contactpersoon (proef)', contactpersoonFunctie: 'kwaliteitsfunctionaris', titel, omschrijving: 'Wat er gebeurde, staat in het rapport.', functieBeroepskracht: 'begeleider',
    clientNaam: 'Verzonnen cliënt', clientContact: 'via de contactpersoon',
    'actieOnderzoek.actie': 'Wij stellen een commissie in.', 'actieOnderzoek.termijn': 'binnen een week', 'actieGevolgen.actie': 'De situatie is veilig gemaakt.', 'actieGevolgen.termijn': 'direct',
    'actieInformeren.actie': 'De cliënt is gebeld en bezocht.', 'actieInformeren.termijn': 'dezelfde dag',
  }
  for (const [naam, waarde] of Object.entries(velden)) await page.locator(`[name="${naam}"]`).fill(waarde)
  for (const [naam, waarde] of [['soort', 'calamiteit'], ['openbaarMinisterie', 'nvt']]) await page.locator(`input[name="${naam}"][value="${waarde}"]`).check()
  await page.locator('input[name="actieInformeren.wie"]').first().check()
  await page.locator('select[name=voorzieningsoort]').selectOption(voorzieningsoort)
  await page.locator('select[name=gemeentecode]').selectOption(gemeentecode)
  for (const naam of ['datumGebeurtenis', 'datumBekend']) await datumveld(page, naam, dag(-1))
  await datumveld(page, 'clientGeboortedatum', ['9', '4', '1961'])
}

/** Writes a melding and sends it; returns the id of the dossier. */
export async function meld(page: Page, portal: string, titel: string): Promise<string> {
  await page.goto(`${portal}/melding`)
  await vulMelding(page, titel)
  await page.getByRole('button', { name: 'Bewaren en controleren' }).click()
  await page.getByRole('button', { name: 'Melding versturen' }).click()
  await page.getByRole('heading', { name: 'Uw melding is verstuurd' }).waitFor()
  return new URL(page.url()).pathname.split('/')[2] ?? ''
}

/** Walks the eleven sections from the first and enters the report; ends on the page to check. */
export async function schrijf(page: Page, portal: string, id: string, rapport: Rapport): Promise<void> {
  for (let nummer = 1; nummer <= 11; nummer += 1) {
    await page.goto(`${portal}/onderzoeken/${id}/onderdeel/${nummer}`)
    if (nummer === 2) for (const naam of ['datumGebeurtenis', 'datumBestuurder']) await datumveld(page, naam, dag(-1))
    if (nummer === 7) for (const oorzaak of rapport.oorzaken) await voegOorzaakToe(page, oorzaak)
    if (nummer === 9) for (const { tekst } of rapport.maatregelen) await voegMaatregelToe(page, tekst)
    await page.locator(`[name="${HOOFDVELD[nummer]}"]`).fill(rapport.secties[nummer] ?? '')
    await page.getByRole('button', { name: /^Opslaan en naar / }).click()
    await page.waitForURL(nummer < 11 ? `**/onderdeel/${nummer + 1}` : '**/controleren')
  }
}

/** Takes over a report that was written elsewhere, as the check divides it, and writes the dates that belong in fields. */
export async function neemOver(page: Page, portal: string, id: string, naam: string): Promise<void> {
  await page.goto(`${portal}/onderzoeken/${id}/importeren`)
  await page.locator('input[type=file]').setInputFiles({ name: `${naam}.md`, mimeType: 'text/markdown', buffer: readFileSync(resolve(`corpus/rapporten/${naam}.md`)) })
  const knop = page.getByRole('button', { name: /toevoegen|lezen/i })
  if (page.url().endsWith('/importeren') && await knop.isVisible().catch(() => false)) await knop.click().catch(() => undefined)
  await page.getByRole('heading', { level: 1, name: 'Klopt deze indeling?' }).waitFor()
  await page.getByRole('button', { name: 'Overnemen', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Uw rapport is overgenomen' }).waitFor()
  await page.goto(`${portal}/onderzoeken/${id}/onderdeel/2`)
  for (const veld of ['datumGebeurtenis', 'datumBestuurder']) await datumveld(page, veld, dag(-1))
  await page.locator('button[name=doe][value=overzicht]').click()
  await page.waitForURL(`**/onderzoeken/${id}`)
}

async function voegOorzaakToe(page: Page, { tekst, main, diepte }: Rapport['oorzaken'][number]): Promise<void> {
  await page.locator('#nieuw-tekst').fill(tekst)
  await page.locator(`#nieuw-soort-${diepte === 'basisoorzaak' ? 'basisoorzaak' : 'directe_oorzaak'}`).check()
  await page.locator(`#nieuw-klasse-${main}`).check()
  await page.getByRole('button', { name: 'Oorzaak toevoegen' }).click()
  await page.getByRole('listitem').filter({ hasText: tekst.slice(0, 60) }).first().waitFor()
}

async function voegMaatregelToe(page: Page, tekst: string): Promise<void> {
  await page.locator('#nieuw-wat').fill(tekst)
  await page.locator('input[id^="nieuw-"][name=oorzaakIds]').first().check()
  await page.locator('#nieuw-status-voorgenomen').check()
  await page.getByRole('button', { name: 'Maatregel toevoegen' }).click()
  await page.getByRole('row').filter({ hasText: tekst.slice(0, 60) }).first().waitFor()
}

/** The bestuurder reads, declares and hands in; returns the SHA-256 of the receipt. */
export async function verklaarEnDienIn(page: Page, portal: string, id: string): Promise<string> {
  await page.goto(`${portal}/onderzoeken/${id}/controleren`)
  await page.getByRole('button', { name: 'Ik verklaar dit' }).click()
  await page.getByText('verklaarde op').first().waitFor()
  const reden = page.locator('textarea[name=redenOpenBevindingen]')
  if (await reden.count()) await reden.fill('Wij vullen dit aan zodra wij het weten.')
  await page.getByRole('button', { name: 'Rapport indienen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Uw rapport is ingediend' }).waitFor()
  return page.locator('code.hash').innerText()
}
