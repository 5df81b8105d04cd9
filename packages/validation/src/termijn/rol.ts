import type { Datum } from '../kalender/datum.ts'
import { plusDagen } from '../kalender/dagen.ts'
import { waaromVrij } from '../kalender/feestdagen.ts'
import type { Stap, VrijeDag } from './termijndefinitie.ts'

/** A term that ends on a free day runs to the next day that is none (Algemene termijnenwet art. 1). */
export function rol(tot: Datum, afleiding: Stap[]): Datum {
  const vrij: VrijeDag[] = []
  let dag = tot
  for (let wat = waaromVrij(dag); wat; wat = waaromVrij(dag)) {
    vrij.push({ op: dag, wat })
    dag = plusDagen(dag, 1)
  }
  if (vrij.length) afleiding.push({ soort: 'verschoven', van: tot, naar: dag, vrij })
  return dag
}
