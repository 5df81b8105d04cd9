import { mkdirSync } from 'node:fs'
import { stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { eigenTmp } from '../../scripts/lib/eigen-tmp.ts'
import { logIn, startBrowser, startProduct } from '../portal/hulp/product.ts'
import { BEELDEN } from './beelden.ts'

/** `npx pnpm beeld`: starts the product with its demo and takes the pictures of README and handleiding anew, into docs/beeld. */
const DOEL = fileURLToPath(new URL('../../docs/beeld/', import.meta.url))
const MAAT = { width: 1100, height: 760 }

eigenTmp()
mkdirSync(DOEL, { recursive: true })
const [product, browser] = await Promise.all([startProduct(), startBrowser()])
try {
  for (const account of new Set(BEELDEN.map(({ als }) => als))) {
    const { page, context } = await logIn({ browser, portal: product.portal }, account, { viewport: MAAT, reducedMotion: 'reduce' })
    for (const { naam, ga, hoogte } of BEELDEN.filter(({ als }) => als === account)) {
      await page.setViewportSize({ ...MAAT, height: hoogte ?? MAAT.height })
      await ga(page, product.portal)
      await page.screenshot({ path: `${DOEL}${naam}.png`, animations: 'disabled', caret: 'hide' })
      stdout.write(`${naam}.png\n`)
    }
    await context.close()
  }
} finally {
  await browser.close()
  await product.stop()
}
