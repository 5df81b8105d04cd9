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
    const [gestart, geopend] = await Promise.allSettled([start(), startBrowser()])
    if (gestart.status === 'fulfilled') product = gestart.value // Stopped at the end, also when the browser did not come.
    if (gestart.status === 'rejected') throw gestart.reason
    if (geopend.status === 'rejected') throw geopend.reason
    wereld.browser = geopend.value
    wereld.portal = gestart.value.portal
  }, 120_000)
  afterAll(async () => {
    await wereld.browser?.close()
    await product?.stop()
    expect(alleKlachten()).toEqual([])
  }, 60_000)
  return wereld
}
