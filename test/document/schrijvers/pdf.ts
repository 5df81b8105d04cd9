import type { Browser } from 'playwright-core'
import { type Deel, inDelen, type Kopvorm } from './delen.ts'

export interface Pdfvorm { kopvorm: Kopvorm, /** With the structure for a screen reader. */ getagd: boolean, /** Text in two columns. */ kolommen?: boolean, /** Words broken at the end of a line. */ afbreken?: boolean }

const veilig = (tekst: string): string => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A report as a PDF of A4 pages, printed by a browser, with a running head and page numbers. */
export async function drukPdf(browser: Browser, markdown: string, { kopvorm, getagd, kolommen, afbreken }: Pdfvorm): Promise<Buffer> {
  const page = await browser.newPage()
  try {
    await page.setContent(`<!doctype html><html lang="nl"><head><title>Rapport</title><style>
      body { font: 11pt/1.4 serif; ${kolommen ? 'columns: 2; column-gap: 1cm;' : ''} ${afbreken ? 'hyphens: manual; text-align: justify;' : ''} }
      p { margin: 0 0 0.7em } table { border-collapse: collapse } td { border: 1px solid; padding: 2pt 6pt; vertical-align: top } ${kolommen ? 'h1 { column-span: all }' : ''}
    </style></head><body>${inDelen(markdown).map((deel) => alsHtml(deel, kopvorm, afbreken ?? false)).join('')}</body></html>`)
    return await page.pdf({
      format: 'A4', tagged: getagd, displayHeaderFooter: true, margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' },
      headerTemplate: '<div style="font-size:8pt;margin-left:2cm">Vertrouwelijk rapport zelfonderzoek</div>',
      footerTemplate: '<div style="font-size:8pt;margin-left:2cm">Pagina <span class="pageNumber"></span> van <span class="totalPages"></span></div>',
    })
  } finally {
    await page.close()
  }
}

function alsHtml(deel: Deel, kopvorm: Kopvorm, afbreken: boolean): string {
  const tekst = (ruw: string): string => (afbreken ? metKoppeltekens(veilig(ruw)) : veilig(ruw))
  if (deel.soort === 'kop') return kopvorm === 'koppen' ? `<h${deel.niveau}>${veilig(deel.tekst)}</h${deel.niveau}>` : `<p><b>${veilig(deel.tekst)}</b></p>`
  if (deel.soort === 'alinea') return `<p>${deel.vet ? '<b>' : ''}${deel.regels.map(tekst).join('<br>')}${deel.vet ? '</b>' : ''}</p>`
  if (deel.soort === 'lijst') return deel.genummerd ? `<ol>${deel.punten.map((punt) => `<li>${tekst(punt)}</li>`).join('')}</ol>` : `<ul>${deel.punten.map((punt) => `<li>${tekst(punt)}</li>`).join('')}</ul>`
  return `<table>${deel.rijen.map((rij) => `<tr>${rij.map((cel) => `<td>${tekst(cel)}</td>`).join('')}</tr>`).join('')}</table>`
}

/** Lets the browser break a long word after every fifth letter. */
function metKoppeltekens(tekst: string): string {
  return tekst.replace(/\p{Ll}{10,}/gu, (woord) => woord.replace(/(\p{Ll}{5})(?=\p{Ll}{4})/gu, '$1&shy;'))
}
