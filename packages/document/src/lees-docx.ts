import { Parser } from 'htmlparser2'
import type { Blok } from '@zelfonderzoek/validation/rapport/blok'
import { maakBlokkenbouwer } from './blokkenbouwer.ts'
import { isAan, leesStijlen, type Stijl, stijlUitNaam } from './docx-stijlen.ts'

/** A paragraph on its way: its pieces of text, and what its style and its own marks say. */
interface Alinea extends Stijl { stukken: { tekst: string, vet: boolean }[] }

/** The parts of a Word document that hold text, and its styles. */
export interface Docxdelen { document: string, stijlen: string, noten: readonly string[] }

/** Between the title and the page number in a table of contents. */
const PUNTJES = ' .... '

/** The blocks of a Word document: headings by style, lists, tables and text, then the notes; pictures, comments and deleted text are left out. */
export function leesDocx({ document, stijlen, noten }: Docxdelen): Blok[] {
  const bekend = leesStijlen(stijlen)
  return [document, ...noten].flatMap((deel) => leesDeel(deel, bekend))
}

function leesDeel(xml: string, stijlen: ReadonlyMap<string, Stijl>): Blok[] {
  const bouwer = maakBlokkenbouwer()
  const stijl = (id: string): Stijl => stijlen.get(id) ?? stijlUitNaam(id)
  const alineas: Alinea[] = []
  const rijen: Alinea[][][] = []
  let weg = 0
  let eigenschappen = 0
  let vet: boolean | undefined
  let tekst = false
  const schrijf = (stuk: string): void => {
    const alinea = alineas.at(-1)
    if (alinea && !weg) alinea.stukken.push({ tekst: stuk, vet: vet ?? alinea.vet ?? false })
  }
  const parser = new Parser({
    onopentag(naam, kenmerken) {
      const waarde = kenmerken['w:val'] ?? ''
      const alinea = alineas.at(-1)
      if (naam === 'w:del' || naam === 'w:moveFrom' || naam === 'mc:Fallback') weg += 1
      else if (naam === 'w:p') alineas.push({ stukken: [] })
      else if (naam === 'w:tr') rijen.push([])
      else if (naam === 'w:tc') rijen.at(-1)?.push([])
      else if (naam === 'w:pPr') eigenschappen += 1
      else if (naam === 'w:r') vet = undefined
      else if (naam === 'w:t') tekst = true
      else if (naam === 'w:tab' && !eigenschappen) schrijf(alinea?.inhoudsopgave ? PUNTJES : ' ')
      else if (naam === 'w:br' || naam === 'w:cr') schrijf('\n')
      else if (naam === 'w:noBreakHyphen') schrijf('-')
      else if (!alinea) return
      else if (naam === 'w:pStyle') Object.assign(alinea, stijl(waarde))
      else if (naam === 'w:numId' && eigenschappen) alinea.lijst = waarde !== '0'
      else if (naam === 'w:outlineLvl' && Number(waarde) < 9) alinea.niveau = Number(waarde) + 1
      else if (naam === 'w:b' && !eigenschappen) vet = isAan(waarde)
      else if (naam === 'w:rStyle' && !eigenschappen && stijl(waarde).vet) vet ??= true
    },
    ontext: (stuk) => {
      if (tekst) schrijf(stuk)
    },
    onclosetag(naam) {
      if (naam === 'w:del' || naam === 'w:moveFrom' || naam === 'mc:Fallback') weg -= 1
      else if (naam === 'w:pPr') eigenschappen -= 1
      else if (naam === 'w:t') tekst = false
      else if (naam === 'w:p') {
        const alinea = alineas.pop()
        const cel = rijen.at(-1)?.at(-1)
        if (alinea && cel) cel.push(alinea)
        else if (alinea) sluit(alinea)
      } else if (naam === 'w:tr') sluitRij(rijen.pop() ?? [])
    },
  }, { xmlMode: true })

  function sluit({ stukken, niveau, lijst }: Alinea): void {
    for (const { tekst: stuk, vet: isVet } of stukken) bouwer.schrijf(stuk, isVet)
    bouwer.sluit(niveau ? 'kop' : lijst ? 'lijstpunt' : 'alinea', niveau)
  }

  /** A row within a cell is text of that cell; a row of one cell is a frame around ordinary text. */
  function sluitRij(rij: Alinea[][]): void {
    const buitenste = rijen.at(-1)?.at(-1)
    if (buitenste) buitenste.push(...rij.flat())
    else if (rij.length === 1) rij.flat().forEach(sluit)
    else {
      for (const cel of rij) {
        for (const { stukken } of cel) {
          for (const { tekst: stuk, vet: isVet } of stukken) bouwer.schrijf(stuk.replaceAll('\n', ' '), isVet)
          bouwer.schrijf(' ', true)
        }
        bouwer.cel()
      }
      bouwer.sluit('tabelrij')
    }
  }

  parser.write(xml)
  parser.end()
  return bouwer.blokken
}
