import chromium from '@sparticuz/chromium'
import { chromium as speler } from 'playwright-core'
import AxeBuilder from '@axe-core/playwright'
const portal = 'http://localhost:3131'
const browser = await speler.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'], headless: true })
const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } })
const page = await context.newPage()
page.on('console', (m) => { if (m.type() === 'error') console.log('KLACHT', m.text()) }); page.on('pageerror', (e) => console.log('FOUT', e.message))
const gehaald = []
page.on('response', (r) => { if (/assets\/.*\.js/.test(r.url())) gehaald.push([r.url().split('/').pop(), r.headers()['content-length'] + ' ' + r.headers()['content-encoding']]) })
await page.goto(portal + '/'); await page.getByRole('main').getByText('Inloggen', { exact: false }).first().click(); await page.locator('button[value="onderzoeker"]').click(); await page.getByText('Uitloggen').waitFor()
await page.goto(portal + '/onderzoeken')
const links = await page.locator('a[href*="/onderzoeken/"]').evaluateAll((as) => as.map((a) => a.getAttribute('href')))
console.log([...new Set(links)].slice(0, 12).join(' '))
let id
for (const l of [...new Set(links.map((x) => x.split('/')[2]))]) { const r = await page.goto(`${portal}/onderzoeken/${l}/onderdeel/9`); if (r.status() === 200 && await page.locator('[name=wat]').count()) { const n = await page.getByText('nog geen maatregel', { exact: false }).count(); id = l; if (await page.getByRole('link', { name: /^Open/ }).count()) break } }
console.log('dossier', id)
gehaald.length = 0
await page.goto(`${portal}/onderzoeken/${id}/onderdeel/9`)
console.log('scripts voor typen', gehaald.length)
await page.locator('[data-eiland=maatregeladvies][data-levend]').waitFor()
const voorM = gehaald.length
await page.locator('#nieuw-wat').fill('De teamleider schoolt vóór 1 maart 2027 de medewerkers over de overdracht van de avond naar de nacht, waar mogelijk op locatie.')
await page.locator('[data-eiland=maatregeladvies] mark').first().waitFor()
await page.locator('.records .met-kantlijn, .records').first().screenshot({ path: '/tmp/smart/m1280.png' })
await page.setViewportSize({ width: 320, height: 800 }); await page.locator('[data-eiland=maatregeladvies]').screenshot({ path: '/tmp/smart/m320.png' })
console.log('breedte 320', await page.evaluate(() => document.documentElement.scrollWidth))
await page.screenshot({ path: '/tmp/smart/m320vol.png', fullPage: true })
console.log(gehaald.slice(voorM).map((x) => x.join(' ')).join('\n'))
if (AxeBuilder) { const u = await new AxeBuilder({ page }).analyze().catch((e) => ({ violations: [{ id: String(e) }] })); console.log('axe m', u.violations.map((v) => v.id)) }
await page.setViewportSize({ width: 1280, height: 900 })
await page.goto(`${portal}/onderzoeken/${id}/onderdeel/7`)
await page.locator('[data-eiland=oorzaakadvies][data-levend]').waitFor()
const voor = gehaald.length
await page.locator('#nieuw-tekst').fill('De begeleider van de avonddienst heeft de onrust van de cliënt niet doorgegeven aan de slaapdienst.')
await page.locator('[data-eiland=oorzaakadvies] q').first().waitFor()
console.log(gehaald.slice(voor).map((x) => 'oorzaak ' + x.join(' ')).join('\n'))
await page.locator('.records').first().screenshot({ path: '/tmp/smart/o1280.png' })
await page.setViewportSize({ width: 320, height: 800 }); await page.locator('[data-eiland=oorzaakadvies]').screenshot({ path: '/tmp/smart/o320.png' })
console.log('breedte 320', await page.evaluate(() => document.documentElement.scrollWidth))
const u2 = await new AxeBuilder({ page }).analyze(); console.log('axe o', u2.violations.map((v) => v.id + ' ' + v.nodes.map((n) => n.target).join(' ')))
await browser.close()
