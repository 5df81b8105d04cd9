/**
 * Somebody who has every published table and wants a hidden count. Knows that counts are whole and not below nought, and which sums hold.
 * Searches completely: narrows the bounds of every unknown by every sum, and tries values where that leaves a choice.
 */
export interface Kennis {
  /** Lowest and highest value of each unknown. */
  grenzen: Map<string, readonly [laag: number, hoog: number]>
  /** Sums: `totaal` equals the parts together. A name is an unknown, a number is known. */
  sommen: { totaal: string | number; delen: (string | number)[] }[]
}

/** The values other than the real one that the reader cannot exclude: one is enough to be in doubt. */
export function isAfTeLeiden(kennis: Kennis, naam: string, echt: number): boolean {
  const { grenzen, sommen } = rondom(kennis, naam)
  const [laag, hoog] = grenzen.get(naam) ?? [0, 0]
  const lager = echt > laag && heeftOplossing(new Map([...grenzen, [naam, [laag, echt - 1]]]), sommen)
  return !lager && !(echt < hoog && heeftOplossing(new Map([...grenzen, [naam, [echt + 1, hoog]]]), sommen))
}

/** How many values the reader must think possible besides the real one, going outward from it; for sums in which everything in between is possible too. */
export function ruimte({ grenzen, sommen }: Kennis, naam: string, echt: number): number {
  const kan = (waarde: number): boolean => waarde >= 0 && heeftOplossing(new Map([...grenzen, [naam, [waarde, waarde]]]), sommen)
  let [op, neer] = [0, 0]
  while (kan(echt + op + 1)) op += 1
  while (kan(echt - neer - 1)) neer += 1
  return op + neer
}

type Grenzen = Kennis['grenzen']

/** The unknowns that hang together with one, and the sums they are in; the rest says nothing about it. */
function rondom({ grenzen, sommen }: Kennis, naam: string): Kennis {
  const erbij = new Set([naam])
  const raakt = ({ totaal, delen }: Kennis['sommen'][number]): (string | number)[] => [totaal, ...delen]
  for (let grootte = 0; grootte < erbij.size;) {
    grootte = erbij.size
    for (const som of sommen) if (raakt(som).some((een) => erbij.has(String(een)))) for (const een of raakt(som)) if (typeof een === 'string') erbij.add(een)
  }
  return { grenzen: new Map([...grenzen].filter(([een]) => erbij.has(een))), sommen: sommen.filter((som) => raakt(som).some((een) => erbij.has(String(een)))) }
}

function heeftOplossing(begin: Grenzen, sommen: Kennis['sommen']): boolean {
  const grenzen = vernauw(new Map(begin), sommen)
  if (!grenzen) return false
  const open = [...grenzen].filter(([, [laag, hoog]]) => laag < hoog).sort(([, a], [, b]) => a[1] - a[0] - (b[1] - b[0]))[0]
  if (!open) return true
  const [naam, [laag, hoog]] = open
  for (let waarde = laag; waarde <= hoog; waarde += 1) if (heeftOplossing(new Map([...grenzen, [naam, [waarde, waarde]]]), sommen)) return true
  return false
}

/** Narrows until nothing changes; undefined when a sum cannot hold. */
function vernauw(grenzen: Grenzen, sommen: Kennis['sommen']): Grenzen | undefined {
  const van = (een: string | number): readonly [number, number] => (typeof een === 'number' ? [een, een] : grenzen.get(een) ?? [0, 0])
  for (let anders = true; anders;) {
    anders = false
    const zet = (een: string | number, laag: number, hoog: number): boolean => {
      const [was, tot] = van(een)
      const [nu, eind] = [Math.max(was, laag), Math.min(tot, hoog)]
      if (nu > eind) return false
      if (typeof een === 'string' && (nu > was || eind < tot)) {
        grenzen.set(een, [nu, eind])
        anders = true
      }
      return true
    }
    for (const { totaal, delen } of sommen) {
      const [laag, hoog] = delen.reduce<[number, number]>(([l, h], deel) => [l + van(deel)[0], h + van(deel)[1]], [0, 0])
      if (!zet(totaal, laag, hoog)) return undefined
      const [tLaag, tHoog] = van(totaal)
      for (const deel of delen) {
        const [dLaag, dHoog] = van(deel)
        const [l, h] = delen.reduce<[number, number]>(([a, b], ander) => (ander === deel ? [a, b] : [a + van(ander)[0], b + van(ander)[1]]), [0, 0])
        if (typeof deel === 'number' ? dLaag > tHoog - l : !zet(deel, Math.max(dLaag, tLaag - h), Math.min(dHoog, tHoog - l))) return undefined
      }
    }
  }
  return grenzen
}
