import { CHECKLIST } from '../../../packages/validation/src/checklist/checklist.ts'
import { basisoorzaak, elkOnderdeel, inhoudsopgave, lopendeTekst, samenhang, verbetermaatregel, watErNietHoort } from './paginas.ts'
import { onderdeelpagina } from './onderdeelpagina.ts'
import { voorbeeldenPerRegel } from './voorbeelden.ts'

/** The pages of `docs/bijlage` by their file name, written from the checklist, the rules and their examples. */
export function bijlagedoc(): Map<string, string> {
  const voorbeelden = voorbeeldenPerRegel()
  return new Map([
    ['README.md', inhoudsopgave()],
    ...CHECKLIST.map((onderdeel) => [`onderdeel-${onderdeel.nummer}.md`, onderdeelpagina(onderdeel, voorbeelden)] as const),
    ['elk-onderdeel.md', elkOnderdeel(voorbeelden)],
    ['samenhang.md', samenhang()],
    ['lopende-tekst.md', lopendeTekst()],
    ['verbetermaatregel.md', verbetermaatregel(voorbeelden)],
    ['basisoorzaak.md', basisoorzaak(voorbeelden)],
    ['wat-er-niet-hoort.md', watErNietHoort(voorbeelden)],
  ])
}
