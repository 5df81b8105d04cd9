import type { Page } from 'playwright-core'
import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { datumVan } from '../../../api/src/kalender/vandaag.ts'
import { volgKlachten } from './klachten.ts'
import type { Wereld } from './wereld.ts'

/** The page once more in a browser with JavaScript, which the check for accessibility needs. */
export async function kopie({ browser }: Wereld, page: Page): Promise<Page> {
  const context = await browser.newContext()
  await volgKlachten(context, 'kopie')
  const weer = await context.newPage()
  await weer.goto(page.url())
  return weer
}

/** Day, month and year of a day so many days from today, in Dutch time. */
export function uit(over: number): [string, string, string] {
  const [jaar = '', maand = '', d = ''] = plusDagen(datumVan(new Date()), over).split('-')
  return [String(Number(d)), String(Number(maand)), jaar]
}

/** Opens a step of the table from its button or link on the page. */
export async function kies(page: Page, naam: string): Promise<void> {
  const koppeling = page.getByRole('link', { name: naam, exact: true })
  if (!(await koppeling.isVisible())) await page.getByText('Andere stappen die nu kunnen').click()
  await koppeling.click()
  await page.getByRole('heading', { level: 1, name: naam }).waitFor()
}
