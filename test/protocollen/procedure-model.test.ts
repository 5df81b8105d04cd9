import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { einddatum } from '@zelfonderzoek/validation/protocol/einddatum'
import { beginGang, type Gang, type Klok, lopend } from '@zelfonderzoek/validation/protocol/gang'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { ALLE_PROTOCOLLEN } from '@zelfonderzoek/validation/protocol/select-protocol'
import { voerUit } from '@zelfonderzoek/validation/protocol/voer-uit'
import { daadVan, greep, type Greep } from './hulp/daden.ts'
import { VOORBEELDSTAD } from './hulp/voorbeeldstad.ts'

/** What the model remembers: much less than the procedure does. */
interface Model {
  stand: string
  loopt: Set<string>
}

interface Echt {
  gang: Gang
  op: string
}

const sleutel = ({ termijn, persoon }: Klok): string => `${termijn} ${persoon ?? ''}`

class Doe implements fc.Command<Model, Echt> {
  constructor(readonly protocol: Protocol, readonly greep: Greep, readonly bereikt: Set<string>) {}

  check(): boolean {
    return true
  }

  run(model: Model, echt: Echt): void {
    echt.op = plusDagen(echt.op, this.greep.dagen)
    const daad = daadVan(this.protocol, echt.gang, echt.op, this.greep)
    const voor = bevries(echt.gang)
    const uit = voerUit(this.protocol, voor, daad)
    const regel = this.protocol.procedure.find((r) => r.handeling === daad.handeling && r.van.includes(model.stand) && r.rol.includes(daad.rol))
    eis(!uit.ok || regel !== undefined, `${daad.rol} ${daad.handeling} mag niet in ${model.stand}`)
    if (!uit.ok || !regel) return
    volg(this.protocol, model, regel, daad.persoon)
    echt.gang = uit.gang
    this.bereikt.add(uit.gang.stand)
    const nu = lopend(uit.gang)
    const namen = nu.map(sleutel)
    eis(uit.gang.stand === model.stand, `stand ${uit.gang.stand} in plaats van ${model.stand}`)
    eis(new Set(namen).size === namen.length, `dubbele klok: ${namen.join(', ')}`)
    eis(namen.length === model.loopt.size && namen.every((naam) => model.loopt.has(naam)), `loopt ${namen.join(', ')} in plaats van ${[...model.loopt].join(', ')}`)
    eis(uit.gang.klokken.length === voor.klokken.length + uit.gestart.length, 'een klok is verdwenen')
    eis(nu.every((klok) => isDatum(einddatum(this.protocol, uit.gang, klok, echt.op)?.eindOp ?? '')), 'een klok zonder laatste dag')
    eis(uit.berichten.every((bericht) => this.protocol.berichten.some(({ id }) => id === bericht)), 'een onbekend bericht')
  }

  toString(): string {
    return JSON.stringify(this.greep)
  }
}

/** Cheaper than a matcher: it runs a million times. */
function eis(waar: boolean, anders: string): void {
  if (!waar) throw new Error(anders)
}

function volg(protocol: Protocol, model: Model, { naar, stopt = [], start = [] }: Protocol['procedure'][number], persoon: string | undefined): void {
  model.stand = naar ?? model.stand
  const velen = (id: string): boolean => (protocol.termijnen[id] ?? protocol.gesteldeTermijnen[id])?.perPersoon === true
  for (const id of stopt) model.loopt.delete(`${id} ${velen(id) ? persoon : ''}`)
  if (protocol.standen.some(({ id, soort }) => id === model.stand && soort === 'eind') && naar) model.loopt.clear()
  for (const id of start) model.loopt.add(`${id} ${velen(id) ? persoon : ''}`)
}

function bevries(gang: Gang): Gang {
  for (const klok of gang.klokken) Object.freeze(klok)
  Object.freeze(gang.klokken)
  return Object.freeze(gang)
}

describe.each([...ALLE_PROTOCOLLEN, VOORBEELDSTAD].map((p) => [p.id, p] as const))('willekeurige daden onder %s', (_id, protocol) => {
  it('geven nooit een stand die er niet is en nooit twee keer dezelfde klok', () => {
    const bereikt = new Set([beginGang(protocol).stand])
    const daden = fc.commands([greep.map((g) => new Doe(protocol, g, bereikt))], { maxCommands: 40, size: 'max' })
    fc.assert(fc.property(daden, (cmds) => fc.modelRun(() => {
      const gang = beginGang(protocol)
      return { model: { stand: gang.stand, loopt: new Set<string>() }, real: { gang, op: '2026-01-05' } }
    }, cmds)), { numRuns: 2000 })
    expect([...bereikt].sort()).toEqual(protocol.standen.map(({ id }) => id).sort())
  })
})
