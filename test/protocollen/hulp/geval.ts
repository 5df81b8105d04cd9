import { readFileSync } from 'node:fs'
import { einddatum } from '@zelfonderzoek/validation/protocol/einddatum'
import type { Eis } from '@zelfonderzoek/validation/protocol/eis'
import { beginGang, type Daad, type Gang, lopend } from '@zelfonderzoek/validation/protocol/gang'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { FEITEN } from '@zelfonderzoek/validation/protocol/protocoltermijn'
import { voerUit } from '@zelfonderzoek/validation/protocol/voer-uit'

/** One step of a worked case, as it stands in the table. */
export interface Stap {
  geval: string
  omschrijving: string
  bron: string
  datum: string
  wie: string
  handeling: string
  /** What comes with it: `motivering`, `tot=2026-05-01`, `grond=A1`, a fact with its date, or a requirement that is met. */
  met: string
  uitkomst: string
  stand: string
  loopt: string
  berichten: string
}

const KOLOMMEN = ['geval', 'omschrijving', 'bron', 'datum', 'wie', 'handeling', 'met', 'uitkomst', 'stand', 'loopt', 'berichten'] as const

/** The steps of a table of cases, in order. */
export function leesGevallen(naam: string): Stap[] {
  const [kop, ...rijen] = readFileSync(new URL(`../gevallen/${naam}.csv`, import.meta.url), 'utf8').trim().split('\n')
  if (kop !== KOLOMMEN.join(',')) throw new Error(`${naam}: andere kolommen dan ${KOLOMMEN.join(',')}`)
  return rijen.map((rij) => {
    const cellen = rij.split(',')
    if (cellen.length !== KOLOMMEN.length) throw new Error(`${naam}: ${cellen.length} cellen in ${rij}`)
    return Object.fromEntries(KOLOMMEN.map((kolom, i) => [kolom, cellen[i] ?? ''])) as unknown as Stap
  })
}

/** Steps per case. */
export function perGeval(stappen: readonly Stap[]): (readonly [string, readonly Stap[]])[] {
  return [...new Set(stappen.map(({ geval }) => geval))].map((geval) => [geval, stappen.filter((s) => s.geval === geval)] as const)
}

type Verloop = Pick<Stap, 'uitkomst' | 'stand' | 'loopt' | 'berichten'>

/** Plays a case through the procedure and writes down what happened, in the words of the table. */
export function speel(protocol: Protocol, stappen: readonly Stap[]): Verloop[] {
  let gang = beginGang(protocol)
  return stappen.map((stap) => {
    const daad = daadVan(stap)
    const uit = voerUit(protocol, gang, daad)
    if (uit.ok) gang = uit.gang
    return { uitkomst: uit.ok ? 'mag' : ['geweigerd', uit.code, uit.eis ?? uit.termijn].filter(Boolean).join(' '), stand: gang.stand, loopt: loopt(protocol, gang, stap.datum), berichten: uit.ok ? uit.berichten.join(' + ') : '' }
  })
}

/** The running terms with their last day, in the words of the table. */
export function loopt(protocol: Protocol, gang: Gang, op: string): string {
  return lopend(gang).map((klok) => {
    const einde = einddatum(protocol, gang, klok, op)
    const uur = protocol.termijnen[klok.termijn]?.eenheid === 'uur'
    return `${klok.termijn}${klok.persoon ? ` (${klok.persoon})` : ''} tot ${(uur ? einde?.eindMoment : einde?.eindOp) ?? 'onbekend'}`
  }).join(' + ')
}

/** The deed of a step. */
export function daadVan({ datum, wie, handeling, met }: Stap): Daad {
  const daad: { -readonly [K in keyof Daad]: Daad[K] } = { handeling: handeling as Daad['handeling'], rol: wie as Daad['rol'], op: datum }
  for (const deel of met.split(' + ').filter(Boolean)) {
    const [naam = '', waarde = ''] = deel.split('=')
    if (naam === 'motivering') daad.motivering = 'Omdat dit in dit geval zo is.'
    else if (naam === 'tot' || naam === 'persoon' || naam === 'moment') daad[naam] = waarde
    else if (naam === 'grond') daad.gronden = [...(daad.gronden ?? []), waarde]
    else if (naam === 'deel') daad.delen = [...(daad.delen ?? []), waarde]
    else if (naam.startsWith('antwoord ')) daad.antwoorden = { ...daad.antwoorden, [naam.slice(9)]: waarde as 'ja' | 'nee' }
    else if ((FEITEN as readonly string[]).includes(naam)) daad.feiten = { ...daad.feiten, [naam]: waarde }
    else daad.voldaan = [...(daad.voldaan ?? []), naam as Eis]
  }
  return daad
}
