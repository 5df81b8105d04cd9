import { useCallback } from 'react'
import type { Koppelbaar } from './lees-maatregelvelden.ts'
import { Maatregeladvies, type Maatregeladviesgegevens } from './maatregeladvies.tsx'
import { useFormulierlezing } from './use-formulierlezing.ts'

export interface MaatregeladviesEilandProps { formulierId: string, begin: Maatregeladviesgegevens, koppelbaar: readonly Koppelbaar[] }

/** What the check reads in a measure, while somebody types it. */
export default function MaatregeladviesEiland({ formulierId, begin, koppelbaar }: MaatregeladviesEilandProps) {
  const laad = useCallback(async () => {
    const { leesMaatregelvelden } = await import('./lees-maatregelvelden.ts')
    return (velden: Parameters<typeof leesMaatregelvelden>[0], formulier: FormData): Maatregeladviesgegevens => leesMaatregelvelden(velden, formulier, koppelbaar)
  }, [koppelbaar])
  return <Maatregeladvies {...(useFormulierlezing(formulierId, laad) ?? begin)} />
}
