import { oorzaaknummers } from '../basisoorzaak/boom.ts'
import { maatregelnummers } from '../verbetermaatregel/nummers.ts'
import { leesMaatregel, leesOorzaak, leesVeld } from './leeswoorden.ts'
import { SECTIENUMMERS, type Basisoorzaak, type SectieNummer, type Verbetermaatregel, type Zelfonderzoek } from './model.ts'
import { VELDLABEL } from './veldlabels.ts'

/** A field or record that reads differently in two rounds. An empty text: it was not there, or is no longer. */
export interface Verschil {
  sectie: SectieNummer
  veld: string
  /** The id of a record; absent for a field of the section. */
  rij?: string
  kop: string
  oud: string
  nieuw: string
}

/** What changed between two rounds, in reading order. Only what a person reads counts, so a new version number or row id is no change. */
export function verschillenTussen(oud: Zelfonderzoek, nieuw: Zelfonderzoek): Verschil[] {
  return SECTIENUMMERS.flatMap((sectie) => [
    ...veldverschillen(sectie, oud, nieuw),
    ...(sectie === 7 ? recordverschillen(7, 'basisoorzaken', 'Oorzaak', lees(oud.basisoorzaken, oorzaken), lees(nieuw.basisoorzaken, oorzaken)) : []),
    ...(sectie === 9 ? recordverschillen(9, 'verbetermaatregelen', 'Maatregel', lees(oud, maatregelen), lees(nieuw, maatregelen)) : []),
  ])
}

function veldverschillen(sectie: SectieNummer, oud: Zelfonderzoek, nieuw: Zelfonderzoek): Verschil[] {
  const labels = VELDLABEL[sectie] as Record<string, string>
  return Object.entries(labels).flatMap(([veld, kop]) => {
    const [was, is] = [oud, nieuw].map((z) => leesVeld(sectie, veld, (z.secties[sectie] as unknown as Record<string, unknown>)[veld]).join('\n\n'))
    return was === undefined || is === undefined || was === is ? [] : [{ sectie, veld, kop, oud: was, nieuw: is }]
  })
}

/** Per record: its number, what it says without that number, and the readable text. */
interface Gelezen {
  nummer: string
  inhoud: string
  tekst: string
}

function recordverschillen(sectie: SectieNummer, veld: string, naam: string, oud: ReadonlyMap<string, Gelezen>, nieuw: ReadonlyMap<string, Gelezen>): Verschil[] {
  const ids = [...nieuw.keys(), ...[...oud.keys()].filter((id) => !nieuw.has(id))]
  return ids.flatMap((rij) => {
    const [was, is] = [oud.get(rij), nieuw.get(rij)]
    if (was?.inhoud === is?.inhoud) return []
    return [{ sectie, veld, rij, kop: `${naam} ${(is ?? was)?.nummer ?? ''}`, oud: was?.tekst ?? '', nieuw: is?.tekst ?? '' }]
  })
}

function lees<T>(bron: T, hoe: (bron: T) => [string, Gelezen][]): Map<string, Gelezen> {
  return new Map(hoe(bron))
}

function oorzaken(lijst: readonly Basisoorzaak[]): [string, Gelezen][] {
  const nummers = oorzaaknummers(lijst)
  return lijst.map((o) => {
    const nummer = nummers.get(o.id) ?? ''
    const onder = o.ouderId ? ` Hangt onder ${nummers.get(o.ouderId) ?? 'een oorzaak die er niet is'}.` : ''
    return [o.id, { nummer, inhoud: `${leesOorzaak(o, '')} ${o.ouderId ?? ''}`, tekst: leesOorzaak(o, nummer) + onder }]
  })
}

function maatregelen({ verbetermaatregelen, basisoorzaken }: Zelfonderzoek): [string, Gelezen][] {
  const nummers = maatregelnummers(verbetermaatregelen)
  return verbetermaatregelen.map((m: Verbetermaatregel) => {
    const nummer = nummers.get(m.id) ?? ''
    return [m.id, { nummer, inhoud: `${leesMaatregel({ ...m, oorzaakIds: [] }, '', []).join(' ')} ${[...m.oorzaakIds].sort().join()}`, tekst: leesMaatregel(m, nummer, basisoorzaken).join('\n\n') }]
  })
}
