import type { Datum } from '../kalender/datum.ts'
import { dagenTussen, datumVoluit } from '../kalender/dagen.ts'
import type { Stap } from './compute-termijn.ts'

/** How a term stands today. */
export const TERMIJNSTANDEN = ['loopt', 'bijna', 'vandaag', 'overschreden'] as const
export type Termijnstand = (typeof TERMIJNSTANDEN)[number]

/** From this number of days on, a term is near. */
const BIJNA = 7

/** Whether a term runs, is near, ends today or has passed. */
export function termijnStand(eindOp: Datum, vandaag: Datum): Termijnstand {
  const dagen = dagenTussen(vandaag, eindOp)
  if (dagen < 0) return 'overschreden'
  return dagen === 0 ? 'vandaag' : dagen <= BIJNA ? 'bijna' : 'loopt'
}

/** `nog 19 dagen`, `vandaag`, `1 dag te laat`. */
export function dagenTekst(eindOp: Datum, vandaag: Datum): string {
  const dagen = dagenTussen(vandaag, eindOp)
  if (dagen === 0) return 'vandaag'
  if (dagen === 1) return 'morgen'
  const aantal = Math.abs(dagen) === 1 ? '1 dag' : `${Math.abs(dagen)} dagen`
  return dagen > 0 ? `nog ${aantal}` : `${aantal} te laat`
}

const EENHEID = { werkdag: ['werkdag', 'werkdagen'], dag: ['dag', 'dagen'], week: ['week', 'weken'] } as const

/** The derivation of a term, a sentence per step. */
export function afleidingZinnen(afleiding: readonly Stap[]): string[] {
  return afleiding.map(zin)
}

function zin(stap: Stap): string {
  switch (stap.soort) {
    case 'start':
      return `De termijn begint na ${datumVoluit(stap.op)}. Die dag telt niet mee.`
    case 'duur': {
      const over = stap.overgeslagen.length ? ` Niet meegeteld: ${lijst(stap.overgeslagen)}.` : ''
      return `U krijgt ${stap.duur} ${EENHEID[stap.eenheid][stap.duur === 1 ? 0 : 1]} (${stap.grondslag}). Dat is ${datumVoluit(stap.tot)}.${over}`
    }
    case 'verschoven':
      return `${lijst(stap.vrij)}: de termijn schuift naar ${datumVoluit(stap.naar)}. Het protocol volgt hierin de Algemene termijnenwet, art. 1.`
    case 'verlengd':
      return `De toezichthouder verlengde de termijn tot en met ${datumVoluit(stap.naar)}.`
    case 'onzeker':
      return `De gelijkgestelde dagen na ${datumVoluit(stap.vanaf)} zijn nog niet bekend. De datum kan nog veranderen.`
  }
}

function lijst(dagen: readonly { op: Datum; wat: string }[]): string {
  return dagen.map(({ op, wat }) => (/dag$/.test(wat) && datumVoluit(op).startsWith(wat) ? datumVoluit(op) : `${datumVoluit(op)} (${wat})`)).join(', ')
}
