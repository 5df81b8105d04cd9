import type { Kenmerk } from '../../taal/model/kenmerken.ts'
import { ontkend } from '../../taal/ontkenning.ts'
import type { Ontleding } from '../../taal/ontleed.ts'
import { zoekTermen } from '../../taal/zoek.ts'
import { ECM_CODE_LIJST, ECM_CODES } from '../ecm-codes.ts'
import { CODEWOORDEN, DIEPTEWOORDEN } from './woordlijsten.ts'

/** What the rules see in a cause: words of each code and class, and of how deep it goes, each denied or not. */
export function oorzaakkenmerken(o: Ontleding): Kenmerk[] {
  const uit: Kenmerk[] = []
  const perKlasse = new Map<string, number>()
  for (const code of ECM_CODE_LIJST) {
    const gevonden = zoekTermen(o, CODEWOORDEN[code])
    for (const [nr, { begin, einde }] of gevonden.entries()) {
      const neen = ontkend(o, begin, einde) ? 'niet' : 'wel'
      uit.push({ naam: `code:${code}`, begin, einde }, { naam: `code:${code}:${neen}`, begin, einde })
      if (nr > 0) uit.push({ naam: `code:${code}:${Math.min(nr + 1, 3)}`, begin, einde })
      const { klasse } = ECM_CODES[code]
      perKlasse.set(klasse, (perKlasse.get(klasse) ?? 0) + 1)
      uit.push({ naam: `klasse:${klasse}`, begin, einde })
    }
  }
  for (const [klasse, n] of perKlasse) for (const grens of [2, 4, 6]) if (n >= grens) uit.push({ naam: `klasse:${klasse}>${grens}`, begin: 0, einde: 0 })
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
