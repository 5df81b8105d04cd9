import { type Datum, isDatum } from '../kalender/datum.ts'
import { plusDagen, plusMaanden } from '../kalender/dagen.ts'
import { isWerkdag, waaromVrij } from '../kalender/feestdagen.ts'
import { GELIJKGESTELD_TOT, GELIJKGESTELD_VANAF } from '../kalender/gelijkgestelde-dagen.ts'
import { eindeVanDag, inAmsterdam, type Moment, plusUren } from '../kalender/moment.ts'
import { rustOp, schortOp, voegSamen } from './opschorting.ts'
import { rol } from './rol.ts'
import type { Opschorting, Rolregel, Stap, Termijndefinitie, Termijnuitkomst, VrijeDag } from './termijndefinitie.ts'

export type { Stap, Termijndefinitie, Termijnuitkomst } from './termijndefinitie.ts'

export interface Termijnopties {
  opschortingen?: readonly Opschorting[]
  /** Day up to which a suspension without an end is counted; required as soon as there is one. */
  peildatum?: Datum
  /** Name of the term after which this one begins, for the derivation. */
  na?: string
}

/** Terms longer than this do not roll (Algemene termijnenwet art. 4). */
const LANGSTE_ROL = { dag: 90, week: 12, maand: 3 } as const

/**
 * Computes the last day of a term that starts on a date, or at a moment; the day of the start does not count. Days,
 * weeks, months and werkdagen are counted on calendar dates only. A term in hours needs a moment and runs on through
 * weekends, holidays and the change of the clock. Throws RangeError when a start or a length cannot be counted.
 */
export function computeTermijn(definitie: Termijndefinitie, start: Datum | Moment, opties: Termijnopties = {}): Termijnuitkomst {
  if (!Number.isInteger(definitie.duur) || definitie.duur < 1) throw new RangeError(`een termijn duurt een heel aantal: ${definitie.duur}`)
  return definitie.eenheid === 'uur' ? inUren(definitie, start, opties) : inDagen(definitie, isDatum(start) ? start : inAmsterdam(start).datum, opties)
}

/** A term that the toezichthouder moved to a later day, with the reason and who it was told. */
export function verlengTermijn(was: Pick<Termijnuitkomst, 'eindOp' | 'afleiding'>, naar: Datum, bij: { motivering?: string; grondslag?: string; besloten?: Datum } = {}): Termijnuitkomst {
  return { eindOp: naar, eindMoment: eindeVanDag(naar), afleiding: [...was.afleiding, { soort: 'verlengd', van: was.eindOp, naar, ...bij }] }
}

function inUren({ duur, eenheid, grondslag }: Termijndefinitie, start: Moment, { opschortingen = [], na }: Termijnopties): Termijnuitkomst {
  if (opschortingen.length) throw new RangeError('een termijn in uren staat niet stil')
  const eindMoment = plusUren(start, duur)
  const eindOp = inAmsterdam(eindMoment).datum
  return {
    eindOp,
    eindMoment,
    afleiding: [
      { soort: 'start', op: inAmsterdam(start).datum, moment: start, ...(na ? { na } : {}) },
      { soort: 'duur', duur, eenheid, tot: eindOp, grondslag, overgeslagen: [], rolregel: 'uren', moment: eindMoment },
    ],
  }
}

function inDagen(definitie: Termijndefinitie, startOp: Datum, { opschortingen = [], peildatum, na }: Termijnopties): Termijnuitkomst {
  const { duur, eenheid, grondslag } = definitie
  const rust = voegSamen(opschortingen, peildatum)
  const overgeslagen: VrijeDag[] = []
  const tot = eenheid === 'werkdag' ? telWerkdagen(startOp, duur, overgeslagen, (dag) => rustOp(rust, dag)) : telDagen(definitie, startOp)
  const rolregel = rolregelVan(definitie)
  const afleiding: Stap[] = [{ soort: 'start', op: startOp, ...(na ? { na } : {}) }, { soort: 'duur', duur, eenheid, tot, grondslag, overgeslagen, rolregel }]
  const rolt = rolregel === 'analoog'
  let eind = tot
  if (rolt && eenheid === 'dag' && duur >= 3) eind = metTweeWerkdagen(startOp, tot, afleiding)
  eind = schortOp({ startOp, eind, eenheid, rolt }, rust, afleiding)
  if (rolt) eind = rol(eind, afleiding)
  if (rolt || eenheid === 'werkdag') zegWatOnbekendIs(eenheid === 'werkdag' ? startOp : tot, eind, afleiding)
  return { eindOp: eind, eindMoment: eindeVanDag(eind), afleiding }
}

function telDagen({ duur, eenheid }: Termijndefinitie, startOp: Datum): Datum {
  if (eenheid === 'maand') return plusMaanden(startOp, duur)
  return plusDagen(startOp, eenheid === 'week' ? duur * 7 : duur)
}

function rolregelVan({ eenheid, atw, duur }: Termijndefinitie): Rolregel {
  if (eenheid === 'werkdag') return 'werkdagen'
  if (eenheid === 'uur') return 'uren'
  if (atw === 'geen') return 'geen'
  return duur > LANGSTE_ROL[eenheid] ? 'te_lang' : 'analoog'
}

function telWerkdagen(startOp: Datum, duur: number, overgeslagen: VrijeDag[], rust: (dag: Datum) => boolean): Datum {
  let dag = startOp
  for (let over = duur; over > 0;) {
    dag = plusDagen(dag, 1)
    const vrij = rust(dag) ? 'opgeschort' : waaromVrij(dag)
    if (vrij) overgeslagen.push({ op: dag, wat: vrij })
    else over -= 1
  }
  return dag
}

/** A term of at least three days holds at least two werkdagen (Algemene termijnenwet art. 2). */
function metTweeWerkdagen(startOp: Datum, tot: Datum, afleiding: Stap[]): Datum {
  let werkdagen = 0
  let dag = startOp
  while (dag < tot || werkdagen < 2) {
    dag = plusDagen(dag, 1)
    if (isWerkdag(dag)) werkdagen += 1
  }
  if (dag > tot) afleiding.push({ soort: 'twee_werkdagen', van: tot, naar: dag })
  return dag
}

function zegWatOnbekendIs(van: Datum, eind: Datum, afleiding: Stap[]): void {
  if (eind > GELIJKGESTELD_TOT) afleiding.push({ soort: 'onzeker', vanaf: GELIJKGESTELD_TOT })
  if (van < GELIJKGESTELD_VANAF) afleiding.push({ soort: 'onzeker_voor', tot: GELIJKGESTELD_VANAF })
}
