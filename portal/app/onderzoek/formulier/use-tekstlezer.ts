import type { Tekstlezer } from '@zelfonderzoek/validation/volledigheid/controleer-sectie-met'
import type { Tekstuitkomst } from '@zelfonderzoek/validation/volledigheid/tekst/beoordeel-sectietekst'
import { useCallback, useEffect, useState } from 'react'

/** Reads free text in the browser. The word lists are larger than the page, so they come only when somebody changes that text; until then what the server read counts. */
export function useTekstlezer(begin: string, nu: string, gelezen: readonly Tekstuitkomst[]): Tekstlezer {
  const [lezer, zetLezer] = useState<Tekstlezer>()
  const gewijzigd = nu !== begin
  useEffect(() => {
    if (!gewijzigd || lezer) return
    let weg = false
    void import('@zelfonderzoek/validation/volledigheid/tekst/beoordeel-sectietekst').then((m) => { if (!weg) zetLezer(() => m.beoordeelSectietekst) }, () => undefined)
    return () => { weg = true }
  }, [gewijzigd, lezer])
  return useCallback((nummer, tekst) => (tekst === begin || !lezer ? gelezen : lezer(nummer, tekst)), [begin, lezer, gelezen])
}
