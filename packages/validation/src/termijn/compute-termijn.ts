import type { Datum } from '../kalender/datum.ts'
import { plusDagen } from '../kalender/dagen.ts'
import { GELIJKGESTELD_TOT, isWerkdag, waaromVrij } from '../kalender/feestdagen.ts'

/** A term as a protocol defines it. */
export interface Termijndefinitie {
  id: string
  duur: number
  eenheid: 'werkdag' | 'dag' | 'week'
  /** `hard` binds; `streef` is an aim. */
  soort: 'hard' | 'streef'
  /** Whether the protocol applies the Algemene termijnenwet by analogy. */
  atw: 'analoog' | 'geen'
  grondslag: string
}

/** One step of the derivation. */
export type Stap =
  | { soort: 'start'; op: Datum }
  | { soort: 'duur'; duur: number; eenheid: Termijndefinitie['eenheid']; tot: Datum; grondslag: string; overgeslagen: { op: Datum; wat: string }[] }
  | { soort: 'verschoven'; van: Datum; naar: Datum; vrij: { op: Datum; wat: string }[] }
  | { soort: 'verlengd'; van: Datum; naar: Datum }
  | { soort: 'onzeker'; vanaf: Datum }

export interface Termijnuitkomst {
  /** Last day of the term, to the end of that day in Europe/Amsterdam. */
  eindOp: Datum
  afleiding: Stap[]
}

/** Terms longer than this do not roll (Algemene termijnenwet art. 4). */
const LANGSTE_ROL = { dag: 90, week: 12 } as const

/** Computes the last day of a term that starts on `startOp`; that day itself does not count. Only calendar dates, no clock. */
export function computeTermijn({ duur, eenheid, atw, grondslag }: Termijndefinitie, startOp: Datum): Termijnuitkomst {
  const overgeslagen: { op: Datum; wat: string }[] = []
  const tot = eenheid === 'werkdag' ? telWerkdagen(startOp, duur, overgeslagen) : plusDagen(startOp, eenheid === 'week' ? duur * 7 : duur)
  const afleiding: Stap[] = [{ soort: 'start', op: startOp }, { soort: 'duur', duur, eenheid, tot, grondslag, overgeslagen }]
  const rolt = atw === 'analoog' && eenheid !== 'werkdag' && duur <= LANGSTE_ROL[eenheid]
  const eindOp = rolt ? rol(eenheid === 'dag' && duur >= 3 ? metTweeWerkdagen(startOp, tot) : tot, afleiding) : tot
  if (eindOp > GELIJKGESTELD_TOT) afleiding.push({ soort: 'onzeker', vanaf: GELIJKGESTELD_TOT })
  return { eindOp, afleiding }
}

/** A term that the toezichthouder moved to a later day. */
export function verlengTermijn(was: Termijnuitkomst, naar: Datum): Termijnuitkomst {
  return { eindOp: naar, afleiding: [...was.afleiding, { soort: 'verlengd', van: was.eindOp, naar }] }
}

function telWerkdagen(startOp: Datum, duur: number, overgeslagen: { op: Datum; wat: string }[]): Datum {
  let dag = startOp
  for (let over = duur; over > 0;) {
    dag = plusDagen(dag, 1)
    const vrij = waaromVrij(dag)
    if (vrij) overgeslagen.push({ op: dag, wat: vrij })
    else over -= 1
  }
  return dag
}

/** A term of at least three days holds at least two werkdagen (Algemene termijnenwet art. 2). */
function metTweeWerkdagen(startOp: Datum, tot: Datum): Datum {
  let werkdagen = 0
  let dag = startOp
  while (dag < tot || werkdagen < 2) {
    dag = plusDagen(dag, 1)
    if (isWerkdag(dag)) werkdagen += 1
  }
  return dag
}

/** A term that ends on a free day runs to the next day that is none (Algemene termijnenwet art. 1). */
function rol(tot: Datum, afleiding: Stap[]): Datum {
  const vrij: { op: Datum; wat: string }[] = []
  let dag = tot
  for (let wat = waaromVrij(dag); wat; wat = waaromVrij(dag)) {
    vrij.push({ op: dag, wat })
    dag = plusDagen(dag, 1)
  }
  if (vrij.length) afleiding.push({ soort: 'verschoven', van: tot, naar: dag, vrij })
  return dag
}
