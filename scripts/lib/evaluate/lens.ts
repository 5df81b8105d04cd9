import type { z } from 'zod'
import { bepaalSterkte } from '../../../packages/validation/src/verbetermaatregel/sterkte/bepaal-sterkte.ts'
import { LENSVRAGEN, tweedeLens } from '../../../packages/validation/src/verbetermaatregel/tweede-lens.ts'
import type { Maatregelregel } from '../leer/stof.ts'
import { klassenmaat } from './klassen.ts'
import type { Maten } from './keuringen.ts'
import { lettermaat } from './maatregelen.ts'

/** The figures of strength and of the second lens, on the measures that have such a label; nothing when none has. */
export function evalueerLens(regels: readonly z.infer<typeof Maatregelregel>[]): Maten {
  const sterk = regels.flatMap(({ tekst, sterkte }) => (sterkte ? [[sterkte, bepaalSterkte(tekst)?.sterkte ?? 'geen'] as const] : []))
  const lens = LENSVRAGEN.map((vraag) => [vraag, regels.flatMap((regel) => {
    const label = regel[vraag]
    return label === undefined ? [] : [{ echt: label === 1, gezegd: tweedeLens(regel.tekst).find((een) => een.vraag === vraag)?.uitkomst === 'ja' }]
  })] as const).filter(([, paren]) => paren.length > 0)
  const { accuracy, kappa, macroF1 } = klassenmaat(sterk)
  return {
    ...(sterk.length > 0 && { sterkte: { accuracy, kappa, macroF1, aantal: sterk.length } }),
    ...(lens.length > 0 && { lens: Object.fromEntries(lens.map(([vraag, paren]) => [vraag, { ...lettermaat(paren) }])) }),
  }
}
