import { afterAll, beforeAll, expect } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { alleKlachten } from './klachten.ts'
import { type Product, startBrowser, startProduct } from './product.ts'

/** Address of the portal, and a browser to open it with. */
export interface Wereld { portal: string, browser: Browser }

/** The product and a browser for one test file. At its end no browser may have had anything to complain about. */
export function metProduct(start: () => Promise<Product> = startProduct): Wereld {
  const wereld: Wereld = { portal: '', browser: undefined as unknown as Browser }
  let product: Product | undefined
  beforeAll(async () => {
    ;[product, wereld.browser] = await Promise.all([start(), startBrowser()])
    wereld.portal = product.portal
  }, 120_000)
  afterAll(async () => {
    await wereld.browser?.close()
    await product?.stop()
    expect(alleKlachten()).toEqual([])
  }, 60_000)
  return wereld
}
