import type { Datum } from '../kalender/datum.ts'
import { dagenTussen, datumVoluit } from '../kalender/dagen.ts'
import { inAmsterdam, type Moment } from '../kalender/moment.ts'
import type { Eenheid, Rolregel, Stap, VrijeDag } from './termijndefinitie.ts'

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

const EENHEID: Record<Eenheid, readonly [een: string, meer: string]> = { werkdag: ['werkdag', 'werkdagen'], dag: ['dag', 'dagen'], week: ['week', 'weken'], maand: ['maand', 'maanden'], uur: ['uur', 'uur'] }

const ROLZIN: Record<Rolregel, string> = {
  analoog: '',
  geen: ' Deze termijn schuift niet: het protocol past de Algemene termijnenwet niet toe.',
  te_lang: ' Een termijn van deze lengte schuift niet (Algemene termijnenwet, art. 4).',
  werkdagen: '',
  uren: ' Uren lopen door, ook in het weekend en op feestdagen (Algemene termijnenwet, art. 4).',
}

/** The derivation of a term, a sentence per step. */
export function afleidingZinnen(afleiding: readonly Stap[]): string[] {
  return afleiding.map(zin)
}

function zin(stap: Stap): string {
  switch (stap.soort) {
    case 'start':
      if (stap.moment) return `De termijn begint op ${klok(stap.moment)}.`
      return `De termijn begint na ${datumVoluit(stap.op)}${stap.na ? `, de laatste dag van de termijn ervoor` : ''}. Die dag telt niet mee.`
    case 'duur': {
      const over = stap.overgeslagen.length ? ` Niet meegeteld: ${lijst(stap.overgeslagen)}.` : ''
      const tot = stap.moment ? klok(stap.moment) : datumVoluit(stap.tot)
      return `U krijgt ${stap.duur} ${EENHEID[stap.eenheid][stap.duur === 1 ? 0 : 1]} (${stap.grondslag}). Dat is ${tot}.${over}${stap.rolregel ? ROLZIN[stap.rolregel] : ''}`
    }
    case 'twee_werkdagen':
      return `Een termijn van drie dagen of meer heeft ten minste twee werkdagen. Daarom loopt hij tot en met ${datumVoluit(stap.naar)} (Algemene termijnenwet, art. 2).`
    case 'opgeschort':
      return `Van ${datumVoluit(stap.van)} tot ${datumVoluit(stap.tot)} stond de termijn stil: ${stap.reden} (${stap.grondslag}). Dat zijn ${stap.dagen} ${stap.dagen === 1 ? 'dag' : 'dagen'}. De termijn loopt nu tot en met ${datumVoluit(stap.naar)}.${stap.loopt ? ' De termijn staat nog stil, dus de datum schuift verder.' : ''}`
    case 'verschoven':
      return `${lijst(stap.vrij)}: de termijn schuift naar ${datumVoluit(stap.naar)}. Het protocol volgt hierin de Algemene termijnenwet, art. 1.`
    case 'verlengd':
      return `De toezichthouder verlengde de termijn tot en met ${datumVoluit(stap.naar)}${stap.grondslag ? ` (${stap.grondslag})` : ''}.${stap.motivering ? ` Reden: ${stap.motivering}` : ''}`
    case 'onzeker':
      return `De gelijkgestelde dagen na ${datumVoluit(stap.vanaf)} zijn nog niet bekend. De datum kan nog veranderen.`
    case 'onzeker_voor':
      return `De gelijkgestelde dagen vóór ${datumVoluit(stap.tot)} staan niet in de tabel. Controleer deze datum zelf.`
  }
}

function klok(moment: Moment): string {
  const { datum, tijd } = inAmsterdam(moment)
  return `${datumVoluit(datum)} om ${tijd.replace(':', '.')} uur`
}

function lijst(dagen: readonly VrijeDag[]): string {
  return dagen.map(({ op, wat }) => (/dag$/.test(wat) && datumVoluit(op).startsWith(wat) ? datumVoluit(op) : `${datumVoluit(op)} (${wat})`)).join(', ')
}
