/** What one test found. `pass` is null when it could not be done on this machine: that is never a pass. */
export interface Uitslag {
  acks: number
  lost: number
  duplicates: number
  recoveryMs: number
  pass: boolean | null
  /** What else was seen, in one line. */
  gezien: string
}

export interface Proef {
  id: string
  wat: string
  speel: (meld: (regel: string) => void) => Promise<Uitslag>
}

/** A test that this machine cannot do, with why. */
export function nietGedraaid(waarom: string): Uitslag {
  return { acks: 0, lost: 0, duplicates: 0, recoveryMs: 0, pass: null, gezien: waarom }
}

/** The value below which `deel` of the numbers lie. */
export function percentiel(getallen: readonly number[], deel: number): number {
  const oplopend = [...getallen].sort((a, b) => a - b)
  return oplopend[Math.min(oplopend.length - 1, Math.floor(oplopend.length * deel))] ?? 0
}

/** Waits until something is so; ends with an error that says what was waited for. */
export async function tot(wat: string, klopt: () => boolean | Promise<boolean>, ms = 60_000): Promise<number> {
  const begin = performance.now()
  while (!(await klopt())) {
    if (performance.now() - begin > ms) throw new Error(`na ${ms / 1000} s nog steeds niet: ${wat}`)
    await new Promise((verder) => setTimeout(verder, 20))
  }
  return performance.now() - begin
}
