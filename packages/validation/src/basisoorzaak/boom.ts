import type { Basisoorzaak } from '../zelfonderzoek/model.ts'

/** A cause with what lies under it. */
export interface Tak {
  oorzaak: Basisoorzaak
  /** 0 for what hangs directly under the topgebeurtenis. */
  diepte: number
  takken: Tak[]
}

/** The tree of causes. Every cause stands in it exactly once, whatever the records say. */
export interface Boom {
  takken: Tak[]
  /** Causes whose ouder does not exist; they hang under the topgebeurtenis. */
  wezen: string[]
  /** Causes in a ring; one of them hangs under the topgebeurtenis, so that all can be read and repaired. */
  kring: string[]
}

/** Builds the tree from the records, siblings by `volgorde` and then by id. */
export function bouwBoom(oorzaken: readonly Basisoorzaak[]): Boom {
  const gesorteerd = [...oorzaken].sort(opVolgorde)
  const bekend = new Set(gesorteerd.map((o) => o.id))
  const onder = new Map<string | null, Basisoorzaak[]>()
  const wezen: string[] = []
  for (const oorzaak of gesorteerd) {
    const wees = oorzaak.ouderId !== null && !bekend.has(oorzaak.ouderId)
    if (wees) wezen.push(oorzaak.id)
    const ouder = wees ? null : oorzaak.ouderId
    const kinderen = onder.get(ouder)
    if (kinderen) kinderen.push(oorzaak)
    else onder.set(ouder, [oorzaak])
  }
  const geplaatst = new Set<string>()
  const groei = (oorzaak: Basisoorzaak, diepte: number): Tak => {
    geplaatst.add(oorzaak.id)
    const kinderen = (onder.get(oorzaak.id) ?? []).filter((kind) => !geplaatst.has(kind.id))
    return { oorzaak, diepte, takken: kinderen.map((kind) => groei(kind, diepte + 1)) }
  }
  const takken = (onder.get(null) ?? []).map((oorzaak) => groei(oorzaak, 0))
  const kring = gesorteerd.filter((o) => !geplaatst.has(o.id)).map((o) => o.id)
  for (const oorzaak of gesorteerd) if (!geplaatst.has(oorzaak.id)) takken.push(groei(oorzaak, 0))
  return { takken, wezen, kring }
}

/** All causes in reading order: a cause, what lies under it, then its next sibling. */
export function leesvolgorde(boom: Boom): Tak[] {
  const uit: Tak[] = []
  const loop = (takken: readonly Tak[]): void => {
    for (const tak of takken) {
      uit.push(tak)
      loop(tak.takken)
    }
  }
  loop(boom.takken)
  return uit
}

/** The numbers by which people speak of the causes, O1, O2 and so on, in reading order. */
export function oorzaaknummers(oorzaken: readonly Basisoorzaak[]): Map<string, string> {
  return new Map(leesvolgorde(bouwBoom(oorzaken)).map(({ oorzaak }, plaats) => [oorzaak.id, `O${plaats + 1}`]))
}

function opVolgorde(a: Basisoorzaak, b: Basisoorzaak): number {
  return a.volgorde - b.volgorde || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
