import { deel, niets, type Vondst, vol } from '../aspecttekst.ts'
import type { Groep } from '../groepen/groepen.ts'
import { type Gelezen, heeft, telPlaatsen, type Zin } from '../lees.ts'
import { vind, zin } from '../signaal.ts'

const SOORTEN: readonly Groep[] = ['ruimte', 'groep', 'bezetting', 'omgeving']

/** A number of people counts as a group; other facts of the place are named as they are. */
function soorten(z: Zin): Groep[] {
  return SOORTEN.filter((soort) => heeft(z, soort) && (soort !== 'groep' || heeft(z, 'getal')))
}

/** The setting: at least two of building, group, staffing and surroundings, in sentences that describe. */
export function oordeelLocatie(gelezen: Gelezen): Vondst {
  const zinnen = gelezen.zinnen.filter((z) => heeft(z, 'plekwerk') && soorten(z).length > 0)
  const gevonden = new Set(zinnen.flatMap(soorten))
  if (gevonden.size >= 2 || zinnen.some((z) => telPlaatsen([z], 'ruimte') >= 3)) return vol(zinnen.slice(0, 2))
  const half = zinnen[0] ?? vind(gelezen, zin('plek'))?.[0]
  return half ? deel([half], 'omstandigheden') : niets
}
