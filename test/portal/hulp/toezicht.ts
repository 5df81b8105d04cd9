import type { Page } from 'playwright-core'
import { dag, datumveld } from './aanbieder.ts'

/** Steps of a toezichthouder through the portal; with JavaScript, so that every choice saves itself. */

/** The button that shows the notices of a step; the colon stands in words that only a screen reader hears. */
export const leesknop = (page: Page, naam: string) => page.getByRole('button', { name: new RegExp(`^Bericht lezen en aanpassen ?: ${naam}`) })

/** Reads the notices of a step and sends them as they are; the name is that of the button. */
export async function leesEnVerstuur(page: Page, naam: string): Promise<void> {
  await leesknop(page, naam).click()
  await page.getByRole('button', { name: 'Bericht opnieuw opstellen' }).waitFor()
  await page.getByRole('region', { name: 'Dit gaat uit' }).locator('xpath=following::button[1]').click()
}

export async function bevestigOntvangst(page: Page, portal: string, id: string): Promise<void> {
  await page.goto(`${portal}/dossier/${id}`)
  await leesEnVerstuur(page, 'Ontvangst bevestigen')
  await page.getByText('Zelfonderzoek loopt.').first().waitFor()
}

/** Judges all 47 aspects as sufficient but those in `aanvullen`, which ask what is written there. */
export async function beoordeel(page: Page, portal: string, id: string, aanvullen: Readonly<Record<string, string>> = {}): Promise<void> {
  for (let nummer = 1; nummer <= 11; nummer += 1) {
    await page.goto(`${portal}/dossier/${id}/beoordeling/${nummer}`)
    await levend(page)
    for (const naam of await page.locator('input[name$=".oordeel"][value=voldoende]').evaluateAll((velden) => velden.map((v) => v.getAttribute('name') ?? ''))) {
      const aspect = naam.replace(/\.oordeel$/, '')
      const vraag = aanvullen[aspect]
      await page.locator(`input[name="${naam}"][value=${vraag ? 'aanvullen' : 'voldoende'}]`).check()
      const reden = page.locator(`[name="${aspect}.reden"]`)
      if (await reden.isVisible()) await reden.fill('Het staat elders in het rapport.')
      if (vraag) await schrijfOpmerking(page, aspect, vraag)
    }
    await page.locator('button[name=doe][value=volgende]').click()
    await page.waitForURL(nummer < 11 ? `**/beoordeling/${nummer + 1}` : '**/besluit')
  }
}

/** Waits until the island listens. */
async function levend(page: Page): Promise<void> {
  await page.locator('[data-levend] input[name$=".oordeel"]').first().waitFor()
}

async function schrijfOpmerking(page: Page, aspect: string, tekst: string): Promise<void> {
  const veld = page.locator(`[name="${aspect}.opmerking"]`)
  if (!(await veld.isVisible())) await page.locator('details', { has: veld }).locator('summary').click()
  await veld.fill(tekst)
}

export async function vraagAanvulling(page: Page): Promise<void> {
  await datumveld(page, 'termijnOp', dag(21))
  await leesEnVerstuur(page, 'Aanvulling vragen voor')
  await page.getByText('Aanvulling gevraagd.').first().waitFor()
}

/** Answers both questions of art. 8 with yes and closes with the notice; a part for which the report gave no words is written. */
export async function sluit(page: Page, portal: string, id: string): Promise<void> {
  await page.goto(`${portal}/dossier/${id}/besluit`)
  for (const vraag of ['zorgvuldig', 'verbeterplan']) {
    await page.locator(`input[name=${vraag}][value=ja]`).check()
    await page.locator(`[name=${vraag}Motivering]`).fill('De commissie hoorde wie zij moest horen en de maatregelen sluiten aan.')
  }
  await page.getByRole('button', { name: 'Antwoorden bewaren' }).click()
  await page.getByText('Uw antwoorden zijn bewaard').first().waitFor()
  for (const deel of ['weergave', 'conclusies', 'maatregelen']) {
    const veld = page.locator(`textarea[name=${deel}]`)
    if (!(await veld.inputValue()).trim()) await veld.fill('Dit staat in het rapport bij een ander onderdeel; zie de beoordeling.')
  }
  await leesEnVerstuur(page, 'Onderzoek beëindigen')
  await page.getByText('Afgesloten.').first().waitFor()
}
