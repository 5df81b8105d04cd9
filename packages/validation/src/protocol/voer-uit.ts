import { klokbelet, isPerPersoon } from './klokbelet.ts'
import type { Daad, Gang, Klok, Uitkomst, Weigercode } from './gang.ts'
import type { Procedureregel } from './procedure.ts'
import type { Protocol } from './protocol.ts'
import { onvervuldeEis } from './toets-eis.ts'

/** The line of the table for a role, a stand and a handeling; `check-protocol` proves that there is at most one. */
export function zoekRegel(protocol: Protocol, stand: string, { handeling, rol }: Pick<Daad, 'handeling' | 'rol'>): Procedureregel | undefined {
  return protocol.procedure.find((regel) => regel.handeling === handeling && regel.van.includes(stand) && regel.rol.includes(rol))
}

/**
 * Does one deed in a case: the new stand, the terms that start and stop, the notices that go out; or the refusal. Nothing
 * is changed in place. A term never runs twice at once, and in an end stand nothing runs.
 */
export function voerUit(protocol: Protocol, gang: Gang, daad: Daad): Uitkomst {
  const regel = zoekRegel(protocol, gang.stand, daad)
  if (!regel) return weiger(protocol.procedure.some((r) => r.handeling === daad.handeling && r.van.includes(gang.stand)) ? 'ROL' : 'NIET_IN_DEZE_STAND')
  const belet = watBelet(protocol, gang, regel, daad)
  if (belet) return belet
  const feiten = { ...gang.feiten, ...daad.feiten }
  const gestopt: Klok[] = []
  const einde = protocol.standen.some(({ id, soort }) => id === regel.naar && soort === 'eind')
  const klokken = gang.klokken.map((klok) => {
    if (klok.stand !== 'loopt') return klok
    const voldaan = regel.stopt?.includes(klok.termijn) && (!klok.persoon || !daad.persoon || klok.persoon === daad.persoon)
    const weg: Klok = !voldaan && !einde ? pasAan(protocol, klok, regel, daad) : { ...klok, stand: voldaan ? 'voldaan' : 'vervallen', gestoptOp: daad.op }
    if (weg.stand !== 'loopt') gestopt.push(weg)
    return weg
  })
  const gestart = (regel.start ?? []).map((termijn) => nieuweKlok(protocol, termijn, daad))
  return { ok: true, gang: { ...gang, stand: regel.naar ?? gang.stand, klokken: [...klokken, ...gestart], feiten }, gestart, gestopt, berichten: regel.berichten ?? [], grondslag: regel.grondslag }
}

function watBelet(protocol: Protocol, gang: Gang, regel: Procedureregel, daad: Daad): (Uitkomst & { ok: false }) | undefined {
  const belet = klokbelet(protocol, gang, regel, daad)
  if (belet) return weiger(belet.code, belet.termijn)
  const gronden = protocol.besluiten.find(({ id }) => id === regel.besluit)?.gronden ?? []
  if (daad.gronden?.some((grond) => !gronden.some(({ id }) => id === grond))) return weiger('GROND_ONBEKEND')
  const eis = onvervuldeEis({ protocol, gang, regel, daad })
  return eis ? { ok: false, code: 'EIS', eis } : undefined
}

function pasAan(protocol: Protocol, klok: Klok, regel: Procedureregel, daad: Daad): Klok {
  if (regel.verlengt?.includes(klok.termijn) && daad.tot) return { ...klok, tot: daad.tot }
  if (regel.schorst?.includes(klok.termijn)) return { ...klok, opschortingen: [...(klok.opschortingen ?? []), { van: daad.op, reden: daad.motivering ?? '', grondslag: regel.grondslag }] }
  if (regel.hervat?.includes(klok.termijn)) return { ...klok, opschortingen: (klok.opschortingen ?? []).map((rust) => (rust.tot ? rust : { ...rust, tot: daad.op })) }
  return klok
}

function nieuweKlok(protocol: Protocol, termijn: string, daad: Daad): Klok {
  const gesteld = termijn in protocol.gesteldeTermijnen
  return {
    termijn, gestartOp: daad.op, door: daad.handeling, stand: 'loopt',
    ...(daad.moment ? { gestartMoment: daad.moment } : {}), ...(isPerPersoon(protocol, termijn) && daad.persoon ? { persoon: daad.persoon } : {}), ...(gesteld && daad.tot ? { tot: daad.tot } : {}),
  }
}

function weiger(code: Weigercode, termijn?: string): Uitkomst & { ok: false } {
  return { ok: false, code, ...(termijn ? { termijn } : {}) }
}
