import fc from 'fast-check'
import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { EIS_ZIN, type Eis } from '@zelfonderzoek/validation/protocol/eis'
import type { Daad, Gang } from '@zelfonderzoek/validation/protocol/gang'
import type { Procedureregel } from '@zelfonderzoek/validation/protocol/procedure'
import { PROCESHANDELING_LABEL, type Proceshandeling } from '@zelfonderzoek/validation/protocol/proceshandeling'
import { PROCESROLLEN } from '@zelfonderzoek/validation/protocol/procesrol'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { delenVan } from '@zelfonderzoek/validation/protocol/toets-eis'

const EISEN = Object.keys(EIS_ZIN) as Eis[]
const PERSONEN = ['begeleider', 'teamleider', 'mantelzorger'] as const

/** A choice made before the stand is known: which line, how complete, how many days later. */
export interface Greep {
  keuze: number
  wild: boolean
  volledig: boolean
  dagen: number
  persoon: (typeof PERSONEN)[number]
  rol: (typeof PROCESROLLEN)[number]
  handeling: Proceshandeling
}

export const greep: fc.Arbitrary<Greep> = fc.record({
  keuze: fc.nat(10_000), wild: fc.integer({ min: 0, max: 9 }).map((n) => n < 2), volledig: fc.integer({ min: 0, max: 9 }).map((n) => n > 1), dagen: fc.nat(20),
  persoon: fc.constantFrom(...PERSONEN), rol: fc.constantFrom(...PROCESROLLEN), handeling: fc.constantFrom(...(Object.keys(PROCESHANDELING_LABEL) as Proceshandeling[])),
})

/** The deed that a choice means in a stand; mostly one that the table has there, sometimes one that it has not. */
export function daadVan(protocol: Protocol, gang: Gang, op: string, g: Greep): Daad {
  const regels = protocol.procedure.filter(({ van }) => van.includes(gang.stand))
  const regel = g.wild ? undefined : regels[g.keuze % regels.length]
  const kaal = { handeling: regel?.handeling ?? g.handeling, rol: regel?.rol[g.keuze % regel.rol.length] ?? g.rol, op, persoon: g.persoon }
  return g.volledig && regel ? { ...kaal, ...alles(protocol, regel, op, g) } : kaal
}

function alles(protocol: Protocol, regel: Procedureregel, op: string, { keuze, dagen }: Greep): Partial<Daad> {
  const gronden = protocol.besluiten.find(({ id }) => id === regel.besluit)?.gronden ?? []
  return {
    motivering: 'reden', tot: plusDagen(op, 7 + dagen), delen: delenVan(protocol, regel), voldaan: EISEN.filter((eis) => eis !== 'reacties_binnen' || keuze % 2 === 0),
    gronden: gronden.slice(0, 1 + (keuze % 2)).map(({ id }) => id), antwoorden: Object.fromEntries(protocol.eindvragen.map(({ id }) => [id, 'ja' as const])),
  }
}
