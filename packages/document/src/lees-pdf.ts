import { getDocumentProxy } from 'unpdf'
import type { Blok } from '@zelfonderzoek/validation/rapport/blok'
import { Geweigerd } from './gelezen.ts'
import { maakBlokken } from './pdf-blokken.ts'
import { maakRegels, type Stuk } from './pdf-regels.ts'
import type { Regel } from './pdf-regel.ts'
import { zonderKopEnVoet } from './pdf-kop-en-voet.ts'

/** Pixels of the largest picture that is unpacked: pictures hold no text that is read. */
const GEEN_BEELD = 1
/** A report of more pages than this is not one report. */
const MEESTE_BLADEN = 400

type Blad = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>

/**
 * The blocks of a PDF: lines put together to paragraphs, larger or bold lines as headings, rows of cells as tables; running heads
 * and page numbers are left out.
 * @throws {Geweigerd} for a password, or too many pages
 */
export async function leesPdf(bytes: Uint8Array): Promise<Blok[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, maxImageSize: GEEN_BEELD, disableFontFace: true }).catch((e: unknown) => {
    throw new Geweigerd((e as { name?: string }).name === 'PasswordException' ? 'BESTAND_WACHTWOORD' : 'BESTAND_KAPOT')
  })
  try {
    if (pdf.numPages > MEESTE_BLADEN) throw new Geweigerd('BESTAND_BLADEN')
    const regels: Regel[] = []
    const vet = new Map<string, boolean>()
    for (let nr = 1; nr <= pdf.numPages; nr += 1) {
      const blad = await pdf.getPage(nr)
      const { items } = await blad.getTextContent()
      const stukken = (items as unknown as Stuk[]).filter((stuk) => typeof stuk.str === 'string')
      await leerLetters(blad, stukken, vet)
      regels.push(...maakRegels(stukken, vet, nr))
      blad.cleanup()
    }
    return maakBlokken(zonderKopEnVoet(regels))
  } finally {
    await pdf.loadingTask.destroy()
  }
}

/** Finds out which fonts are bold. Their names come only with the drawing of a page, so that is done once per new font. */
async function leerLetters(blad: Blad, stukken: readonly Stuk[], vet: Map<string, boolean>): Promise<void> {
  const nieuw = new Set(stukken.filter(({ str, fontName }) => str.trim() && !vet.has(fontName)).map(({ fontName }) => fontName))
  if (nieuw.size === 0) return
  await blad.getOperatorList().catch(() => undefined)
  for (const naam of nieuw) vet.set(naam, blad.commonObjs.has(naam) && /bold|black|heavy|semibold|demi/i.test(String((blad.commonObjs.get(naam) as { name?: string } | null)?.name ?? '')))
}
