import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ASPECT_IDS } from '../../packages/validation/src/checklist/aspect-ids.ts'
import { ALLE_REGELS } from '../../packages/validation/src/uitleg/regeluitleg.ts'
import { anker } from './bijlagedoc/opmaak.ts'
import { tekstregel, type Voorbeeld } from './bijlagedoc/voorbeeld.ts'
import { voorbeeldenPerRegel } from './bijlagedoc/voorbeelden.ts'
import type { Uitslag } from './opdracht.ts'

const PAGINAS = 'docs/bijlage'
/** Fewest examples on each side: those that the rule reports, and those that it leaves alone. */
const MINSTE = 2
/** A rule that only suggests, and so speaks at every text. */
const STELT_ALTIJD_VOOR: ReadonlySet<string> = new Set(['oorzaak-indeling'])

/** Every rule that needs examples and a place on a page. */
export const TE_TONEN: readonly string[] = [...ALLE_REGELS.map(({ id }) => id), ...ASPECT_IDS.map(tekstregel)]

/** What is lacking: rules with too few examples on a side, and rules that stand on no page. */
export function gebrekenVanRegels(regels: readonly string[], voorbeelden: ReadonlyMap<string, readonly Pick<Voorbeeld, 'meldt'>[]>, paginas: readonly string[]): string[] {
  return regels.flatMap((id) => {
    const eigen = voorbeelden.get(id) ?? []
    const melden = eigen.filter(({ meldt }) => meldt).length
    const zwijgen = eigen.length - melden
    return [
      ...(melden < MINSTE ? [`${id}: ${melden} voorbeelden die de regel meldt, ten minste ${MINSTE} nodig (test/regels/voorbeelden)`] : []),
      ...(zwijgen < MINSTE && !STELT_ALTIJD_VOOR.has(id) ? [`${id}: ${zwijgen} voorbeelden die de regel met rust laat, ten minste ${MINSTE} nodig (test/regels/voorbeelden)`] : []),
      ...(paginas.some((tekst) => tekst.includes(anker(id))) ? [] : [`${id}: staat op geen pagina van ${PAGINAS}`]),
    ]
  })
}

/** Whether every rule has its examples and its page. That the pages are fresh is checked with the other generated files. */
export async function controleerRegels(): Promise<Uitslag> {
  const namen = await readdir(PAGINAS).catch(() => [])
  const paginas = await Promise.all(namen.map((naam) => readFile(join(PAGINAS, naam), 'utf8')))
  const gebreken = gebrekenVanRegels(TE_TONEN, voorbeeldenPerRegel(), paginas)
  return { ok: gebreken.length === 0, tekst: gebreken.join('\n') }
}
