import { ASPECT_IDS, type AspectId } from '../checklist/aspect-ids.ts'
import { aspectzin } from './aspectzin.ts'
import type { Bevinding, Zin } from './bevinding.ts'
import { KRUISREGEL_IDS, type KruisregelId } from './kruisregel-ids.ts'
import { KRUISZINNEN } from './kruiszin.ts'

export type { Zin } from './bevinding.ts'

const ASPECTEN: ReadonlySet<string> = new Set(ASPECT_IDS)
const KRUISREGELS: ReadonlySet<string> = new Set(KRUISREGEL_IDS)

/** The sentences of a finding, at B1 level. A rule of an older version, which is no longer known, gets a plain sentence. */
export function bevindingZin({ regel, gegevens }: Bevinding): Zin {
  if (ASPECTEN.has(regel)) return aspectzin(regel as AspectId, gegevens)
  if (KRUISREGELS.has(regel)) return KRUISZINNEN[regel as KruisregelId](gegevens)
  return { watErIs: '', watOntbreekt: 'Hier ontbreekt iets.', vulAan: 'Lees de vraag en vul uw antwoord aan.' }
}
