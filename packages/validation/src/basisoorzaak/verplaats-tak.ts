import type { Basisoorzaak } from '../zelfonderzoek/model.ts'

export type Verplaatsing =
  | { ok: true; oorzaken: Basisoorzaak[] }
  | { ok: false; reden: 'bestaat_niet' | 'onder_zichzelf' }

/**
 * Hangs a cause, with everything under it, under another one (or under the topgebeurtenis: null), at a place among its new siblings.
 * Records that do not change are returned as they were; a place outside the list is taken as its nearest end.
 */
export function verplaatsTak(oorzaken: readonly Basisoorzaak[], id: string, ouderId: string | null, plaats: number): Verplaatsing {
  const tak = oorzaken.find((o) => o.id === id)
  if (!tak || (ouderId !== null && !oorzaken.some((o) => o.id === ouderId))) return { ok: false, reden: 'bestaat_niet' }
  if (ouderId !== null && hangtOnder(oorzaken, ouderId, id)) return { ok: false, reden: 'onder_zichzelf' }
  const broers = oorzaken.filter((o) => o.ouderId === ouderId && o.id !== id).sort((a, b) => a.volgorde - b.volgorde)
  broers.splice(Math.max(0, Math.min(plaats, broers.length)), 0, tak)
  const nieuw = new Map(broers.map((broer, volgorde) => [broer.id, { ...broer, ouderId, volgorde }]))
  return { ok: true, oorzaken: oorzaken.map((o) => anders(o, nieuw.get(o.id))) }
}

/** True when a cause is the other one, or lies somewhere under it. */
export function hangtOnder(oorzaken: readonly Basisoorzaak[], id: string, boven: string): boolean {
  const ouders = new Map(oorzaken.map((o) => [o.id, o.ouderId]))
  const gezien = new Set<string>()
  for (let hier: string | null = id; hier !== null && !gezien.has(hier); hier = ouders.get(hier) ?? null) {
    if (hier === boven) return true
    gezien.add(hier)
  }
  return false
}

function anders(oud: Basisoorzaak, nieuw: Basisoorzaak | undefined): Basisoorzaak {
  return nieuw && (nieuw.ouderId !== oud.ouderId || nieuw.volgorde !== oud.volgorde) ? nieuw : oud
}
