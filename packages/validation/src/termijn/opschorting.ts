import type { Datum } from '../kalender/datum.ts'
import { dagenTussen, plusDagen } from '../kalender/dagen.ts'
import { rol } from './rol.ts'
import type { Eenheid, Opschorting, Stap } from './termijndefinitie.ts'

/** A suspension with an end; `loopt` when that end is only the day of looking. */
export interface Rust extends Required<Opschorting> {
  loopt: boolean
}

/** Suspensions in order, those that overlap made one. Throws RangeError when one is open and no day of looking is given. */
export function voegSamen(opschortingen: readonly Opschorting[], peildatum: Datum | undefined): Rust[] {
  const uit: Rust[] = []
  for (const { van, tot, reden, grondslag } of [...opschortingen].sort((a, b) => (a.van < b.van ? -1 : 1))) {
    const eind = tot ?? peildatum
    if (!eind) throw new RangeError('een opschorting zonder einde vraagt een peildatum')
    if (eind <= van) continue
    const vorige = uit.at(-1)
    if (!vorige || vorige.tot < van) uit.push({ van, tot: eind, reden, grondslag, loopt: !tot })
    else if (eind > vorige.tot) Object.assign(vorige, { tot: eind, loopt: !tot })
  }
  return uit
}

/** Whether a term stands still on a day. */
export function rustOp(rust: readonly Rust[], dag: Datum): boolean {
  return rust.some(({ van, tot }) => van <= dag && dag < tot)
}

interface Lopend {
  startOp: Datum
  eind: Datum
  eenheid: Eenheid
  rolt: boolean
}

/** The end of a term after its suspensions: as many days later as it stood still. Werkdagen were already passed over while counting. */
export function schortOp({ startOp, eind, eenheid, rolt }: Lopend, rust: readonly Rust[], afleiding: Stap[]): Datum {
  let tot = eind
  for (const { van, tot: weer, reden, grondslag, loopt } of rust) {
    const loopteTot = rolt ? rol(tot, []) : tot
    const eerste = van > startOp ? van : plusDagen(startOp, 1)
    const dagen = dagenTussen(eerste, weer)
    if (dagen <= 0 || eerste > loopteTot) continue
    if (eenheid !== 'werkdag') tot = plusDagen(eerste > tot ? loopteTot : tot, dagen)
    afleiding.push({ soort: 'opgeschort', van: eerste, tot: weer, dagen, naar: tot, reden, grondslag, loopt })
  }
  return tot
}
