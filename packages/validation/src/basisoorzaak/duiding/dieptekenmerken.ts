import type { Kenmerk } from '../../taal/model/kenmerken.ts'
import type { Ontleding } from '../../taal/ontleed.ts'
import { zoekTermen } from '../../taal/zoek.ts'
import { DIEPTEWOORDEN } from './dieptewoorden.ts'

/** What a cause shows of how deep it goes: words of an outcome, a reason, something lasting, an event, and where asking on ends. */
export function dieptekenmerken(o: Ontleding): Kenmerk[] {
  const uit: Kenmerk[] = []
  for (const [naam, lijst] of Object.entries(DIEPTEWOORDEN)) {
    const gevonden = zoekTermen(o, lijst)
    if (gevonden.length === 0) uit.push({ naam: `geen:${naam}`, begin: 0, einde: 0 })
    for (const [nr, { term, begin, einde }] of gevonden.entries()) {
      uit.push({ naam: `diep:${naam}`, begin, einde }, { naam: `diep:${naam}=${term}`, begin, einde })
      if (nr > 0) uit.push({ naam: `diep:${naam}:${Math.min(nr + 1, 4)}`, begin, einde })
    }
  }
  return uit
}
