import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

/** A picture: who looks, where that person goes, and how high the window is (760 pixels when left out). */
export interface Beeld {
  naam: string
  als: string
  ga: (page: Page, portal: string) => Promise<void>
  hoogte?: number
}

const NACHT = /buiten gevonden/
const BADWATER = /Brandwonden door te heet badwater/

/** Opens a dossier from a list and gives its address. */
async function open(page: Page, lijst: string, titel: RegExp): Promise<string> {
  await page.goto(lijst)
  await page.getByRole('link', { name: titel }).first().click()
  await page.getByRole('heading', { level: 1, name: titel }).waitFor()
  return page.url()
}

/** Opens an item of the report and waits until it lives. */
async function naarOnderdeel(page: Page, portal: string, nummer: number): Promise<void> {
  await page.goto(`${await open(page, `${portal}/onderzoeken`, NACHT)}/onderdeel/${nummer}`)
  await page.locator('[data-eiland=sectie][data-levend]').waitFor()
}

/** Adds a cause or a measure when the report has none yet. */
async function voegToe(page: Page, veld: string, tekst: string, knop: string, kies: () => Promise<void>): Promise<void> {
  await page.locator(`#nieuw-${veld}`).fill(tekst)
  await kies()
  await page.getByRole('button', { name: knop }).click()
  await page.getByText(tekst).first().waitFor()
}

export const BEELDEN: readonly Beeld[] = [
  { naam: 'onderzoek', als: 'onderzoeker', hoogte: 1240, ga: async (page, portal) => void await open(page, `${portal}/onderzoeken`, NACHT) },
  {
    naam: 'onderdeel', als: 'onderzoeker', ga: async (page, portal) => {
      await naarOnderdeel(page, portal, 5)
      await page.locator('#vraag-gehoorden').scrollIntoViewIfNeeded()
    },
  },
  {
    naam: 'oorzaken', als: 'onderzoeker', hoogte: 900, ga: async (page, portal) => {
      await naarOnderdeel(page, portal, 7)
      await page.locator('[name=topgebeurtenis]').fill('De cliënt ging in de nacht ongezien naar buiten.')
      await page.getByRole('status').filter({ hasText: /Opgeslagen om/ }).waitFor()
      await voegToe(page, 'tekst', 'De buitendeur viel niet in het slot.', 'Oorzaak toevoegen', () => page.getByLabel('Directe oorzaak', { exact: true }).check())
      await page.getByRole('link', { name: /Waardoor.*onder O1/ }).click()
      await page.waitForURL(/bij=/)
      await voegToe(page, 'tekst', 'Er is geen afspraak over wie de deuren na onderhoud test.', 'Oorzaak toevoegen', () => page.getByLabel('Basisoorzaak', { exact: true }).check())
      await page.getByRole('link', { name: /Wijzig (?:O2|O1\.1)/ }).click()
      await page.locator('[data-eiland=oorzaakadvies]').scrollIntoViewIfNeeded()
    },
  },
  {
    naam: 'maatregel', als: 'onderzoeker', hoogte: 840, ga: async (page, portal) => {
      await naarOnderdeel(page, portal, 9)
      await voegToe(page, 'wat', 'Na elk onderhoud test de technische dienst alle buitendeuren en tekent een formulier.', 'Maatregel toevoegen', () => page.getByRole('checkbox', { name: /Er is geen afspraak/ }).check())
      await page.getByRole('link', { name: 'Open M1' }).click()
      await page.getByRole('list', { name: 'Is deze maatregel SMART?' }).scrollIntoViewIfNeeded()
    },
  },
  { naam: 'controleren', als: 'onderzoeker', ga: async (page, portal) => void await page.goto(`${await open(page, `${portal}/onderzoeken`, NACHT)}/controleren`) },
  {
    naam: 'importeren', als: 'onderzoeker', hoogte: 840, ga: async (page, portal) => {
      await page.goto(`${await open(page, `${portal}/onderzoeken`, NACHT)}/importeren`)
      await page.locator('input[type=file]').setInputFiles({ name: 'ons-rapport.md', mimeType: 'text/markdown', buffer: readFileSync(new URL('../corpus/rapporten/R03.md', import.meta.url)) })
      await page.getByRole('heading', { level: 1, name: 'Klopt deze indeling?' }).waitFor()
      await page.evaluate(() => window.scrollTo(0, 0))
    },
  },
  { naam: 'uitleg', als: 'onderzoeker', hoogte: 1420, ga: async (page, portal) => void await page.goto(`${portal}/uitleg/5.wijze_horen_medewerkers`) },
  { naam: 'werkvoorraad', als: 'toezichthouder', hoogte: 1000, ga: async (page, portal) => void await page.goto(`${portal}/werkvoorraad`) },
  {
    naam: 'beoordeling', als: 'toezichthouder', ga: async (page, portal) => {
      await page.goto(`${await open(page, `${portal}/werkvoorraad`, BADWATER)}/beoordeling/9`)
      await page.locator('[data-levend]').first().waitFor()
    },
  },
  { naam: 'besluit', als: 'toezichthouder', hoogte: 900, ga: async (page, portal) => void await page.goto(`${await open(page, `${portal}/werkvoorraad`, BADWATER)}/besluit`) },
]
