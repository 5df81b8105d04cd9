import { getDocumentProxy } from 'unpdf'
import type { Blok } from '@zelfonderzoek/validation/rapport/blok'
import { Geweigerd } from './gelezen.ts'
import { maakBlokken, type Regel } from './pdf-blokken.ts'

/** A report of more pages than this is not one report. */
const MEESTE_BLADEN = 400

interface Stuk {
  str: string
  transform: number[]
  width: number
  height: number
  fontName: string
}

/**
 * The blocks of a PDF: lines put together to paragraphs, larger or bold lines as headings.
 * @throws {Geweigerd} for a password, or too many pages
 */
export async function leesPdf(bytes: Uint8Array): Promise<Blok[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((e: unknown) => {
    throw new Geweigerd((e as { name?: string }).name === 'PasswordException' ? 'BESTAND_WACHTWOORD' : 'BESTAND_KAPOT')
  })
  try {
    if (pdf.numPages > MEESTE_BLADEN) throw new Geweigerd('BESTAND_TE_GROOT')
    const regels: Regel[] = []
    for (let nr = 1; nr <= pdf.numPages; nr += 1) {
      const blad = await pdf.getPage(nr)
      const { items, styles } = await blad.getTextContent()
      regels.push(...maakRegels(items as unknown as Stuk[], styles as Record<string, { fontFamily?: string }>, nr))
      blad.cleanup()
    }
    return maakBlokken(regels)
  } finally {
    await pdf.loadingTask.destroy()
  }
}

function maakRegels(stukken: readonly Stuk[], stijlen: Record<string, { fontFamily?: string }>, blad: number): Regel[] {
  const regels: (Regel & { einde: number })[] = []
  for (const stuk of stukken) {
    if (typeof stuk.str !== 'string' || !stuk.str) continue
    const [x = 0, y = 0] = stuk.transform.slice(4)
    const hoogte = Math.abs(stuk.transform[3] ?? stuk.height) || stuk.height
    const vet = /bold|black|heavy/i.test(`${stuk.fontName} ${stijlen[stuk.fontName]?.fontFamily ?? ''}`)
    const laatste = regels.at(-1)
    if (laatste && Math.abs(laatste.y - y) < Math.max(2, hoogte * 0.4)) {
      laatste.tekst += (x - laatste.einde > hoogte * 0.2 && !/\s$/.test(laatste.tekst) ? (x - laatste.einde > hoogte * 2 ? ' | ' : ' ') : '') + stuk.str
      laatste.einde = x + stuk.width
      laatste.vet &&= vet || !stuk.str.trim()
    } else if (stuk.str.trim()) regels.push({ tekst: stuk.str, y, hoogte, vet, blad, einde: x + stuk.width })
  }
  return regels
}
