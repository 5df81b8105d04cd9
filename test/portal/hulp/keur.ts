import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** Width in CSS pixels of a desktop, and of 1280 enlarged to 400% (WCAG 1.4.10). */
const BREEDTES = [1280, 320]
const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong with the page as it stands. The portal has no frames, so one run in the page itself sees all. */
export async function schendingen(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async (tags) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ runOnly: tags, resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 200)}`))
  }, REGELS)
}

/** What is wrong with the page as it stands, wide and narrow: rules of axe, and scrolling sideways. Leaves it wide. */
export async function keur(page: Page): Promise<string[]> {
  const fouten: string[] = []
  for (const breedte of BREEDTES) {
    await page.setViewportSize({ width: breedte, height: 900 })
    fouten.push(...(await schendingen(page)).map((wat) => `${breedte}: ${wat}`))
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) fouten.push(`${breedte}: schuift opzij`)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  return fouten
}

/** Waits until every island of the page listens. */
export async function levend(page: Page): Promise<void> {
  await page.locator('[data-eiland]:not([data-levend])').first().waitFor({ state: 'detached' })
}
