import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Width in CSS pixels of a desktop, and of 1280 enlarged to 400% (WCAG 1.4.10). */
const BREEDTES = [1280, 320]
const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What is wrong with the page as it stands, wide and narrow: rules of axe, and scrolling sideways. Leaves it wide. */
export async function keur(page: Page): Promise<string[]> {
  const fouten: string[] = []
  for (const breedte of BREEDTES) {
    await page.setViewportSize({ width: breedte, height: 900 })
    const { violations } = await new AxeBuilder({ page }).withTags(REGELS).analyze()
    fouten.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${breedte}: ${id} ${html.slice(0, 200)}`)))
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) fouten.push(`${breedte}: schuift opzij`)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  return fouten
}

/** Waits until every island of the page listens. */
export async function levend(page: Page): Promise<void> {
  await page.locator('[data-eiland]:not([data-levend])').first().waitFor({ state: 'detached' })
}
