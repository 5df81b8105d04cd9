import type { Locator, Page } from 'playwright-core'

/** Where the focus is after a key: whether it shows, and what keeps it from being seen. */
interface Plek { doel: boolean, begin: boolean, zelfde: boolean, wat: string, mankement: string }

/**
 * Presses Tab until the focus is on `doel`, or Shift-Tab with `terug`.
 * @throws {Error} when a stop on the way does not show that it has the focus, keeps it, or the end comes first
 */
export async function naar(page: Page, doel: Locator, terug = false): Promise<void> {
  const element = await doel.elementHandle()
  for (let stap = 0; stap < 400; stap += 1) {
    await page.keyboard.press(terug ? 'Shift+Tab' : 'Tab')
    const plek = await page.evaluate(kijk, element)
    if (plek.begin) throw new Error(`${String(doel)} is niet bereikt voor het einde van de pagina`)
    if (plek.zelfde) throw new Error(`de focus zit vast op ${plek.wat}`)
    if (plek.mankement) throw new Error(`${plek.mankement}: ${plek.wat}`)
    if (plek.doel) return
  }
  throw new Error(`${String(doel)} is na 400 stappen niet bereikt`)
}

/** Runs in the browser. */
function kijk(doel: Element | null): Plek {
  const geheugen = window as unknown as { vorige?: Element | null }
  const hier = document.activeElement ?? document.body
  const zelfde = geheugen.vorige === hier
  geheugen.vorige = hier
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(hier)
  const zichtbaar = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
  const vak = hier.getBoundingClientRect()
  const [x, y] = [Math.max(0, vak.left) + Math.min(vak.width, innerWidth) / 2, vak.top + vak.height / 2]
  const inBeeld = vak.width > 0 && vak.bottom > 0 && vak.top < innerHeight && vak.right > 0 && vak.left < innerWidth
  const boven = document.elementFromPoint(x, Math.min(Math.max(y, 0), innerHeight - 1))
  const bedekt = boven !== null && !hier.contains(boven) && !boven.contains(hier) && boven.closest('label')?.control !== hier
  return {
    doel: hier === doel, begin: hier === document.body, zelfde, wat: hier.outerHTML.slice(0, 160),
    mankement: !zichtbaar ? 'de focus is niet te zien' : !inBeeld ? 'de focus staat buiten beeld' : bedekt ? 'de focus is bedekt' : '',
  }
}

/** Goes to a button or link and presses Enter. */
export async function druk(page: Page, doel: Locator, terug = false): Promise<void> {
  await naar(page, doel, terug)
  await page.keyboard.press('Enter')
}

/** Goes to a field and types. */
export async function typ(page: Page, doel: Locator, tekst: string): Promise<void> {
  await naar(page, doel)
  await page.keyboard.type(tekst)
}

/** Goes to a group of radio buttons, which is one stop, and chooses with the arrows. */
export async function kies(page: Page, naam: string, waarde: string): Promise<void> {
  const knoppen = page.locator(`input[type=radio][name="${naam}"]`)
  const waarden = await knoppen.evaluateAll((lijst) => lijst.map((knop) => (knop as HTMLInputElement).value))
  const gekozen = await knoppen.evaluateAll((lijst) => lijst.findIndex((knop) => (knop as HTMLInputElement).checked))
  await naar(page, knoppen.nth(Math.max(gekozen, 0)))
  if (gekozen < 0) await page.keyboard.press('Space')
  const stappen = waarden.indexOf(waarde) - Math.max(gekozen, 0)
  for (let stap = 0; stap < Math.abs(stappen); stap += 1) await page.keyboard.press(stappen > 0 ? 'ArrowDown' : 'ArrowUp')
}

/** Goes to a list of choices and picks one by typing how it begins. */
export async function kiesUit(page: Page, doel: Locator, begin: string): Promise<void> {
  await naar(page, doel)
  await page.keyboard.type(begin)
}

/** Goes to the three fields of a date and types it. */
export async function typDatum(page: Page, naam: string, datum: readonly [string, string, string]): Promise<void> {
  for (const [plaats, deel] of ['dag', 'maand', 'jaar'].entries()) await typ(page, page.locator(`[name="${naam}-${deel}"]`), datum[plaats] ?? '')
}

/** Id of what has the focus. */
export function focus(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? '')
}
