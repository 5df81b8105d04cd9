import { VerwijderdeRecordsDocument } from '@zelfonderzoek/schema'
import { oorzaaknummers } from '@zelfonderzoek/validation/basisoorzaak/boom'
import { maatregelnummers, opNummer } from '@zelfonderzoek/validation/verbetermaatregel/nummers'
import type { Zelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/model'
import type { Api } from '../../sessie/vereis-gebruiker.server.ts'
import { dag } from '../../teksten/datum.ts'
import { leesRecordkeuze, type Recordkeuze } from './recordkeuze.ts'
import type { Verwijderd } from './verwijderd.tsx'

/** What the pages of causes and measures show beside the records themselves. */
export interface Recordblad {
  soort: 'oorzaak' | 'maatregel'
  keuze: Recordkeuze
  melding: string | null
  /** Just removed: can be brought back with one button. */
  terug: string | null
  verwijderd: Verwijderd[]
}

/** Reads the address and what was removed; for the sections with a list of records. */
export async function laadRecordblad(api: Api, dossierId: string, soort: Recordblad['soort'], z: Zelfonderzoek, zoek: URLSearchParams): Promise<Recordblad> {
  const { dossier } = await api(VerwijderdeRecordsDocument, { id: dossierId })
  const { verwijderdeBasisoorzaken = [], verwijderdeVerbetermaatregelen = [] } = dossier?.zelfonderzoek ?? {}
  const verwijderd = soort === 'oorzaak' ? samengenomen(verwijderdeBasisoorzaken) : verwijderdeVerbetermaatregelen.map(({ id, wat, verwijderdOp }) => ({ id, naam: kort(wat), op: dag(verwijderdOp ?? ''), metOnder: 0 }))
  const keuze = leesRecordkeuze(zoek)
  const weg = keuze.na === 'verwijderd' ? verwijderd.find(({ id }) => id === keuze.over) : undefined
  return { soort, keuze, verwijderd, terug: weg?.id ?? null, melding: weg ? wegtekst(weg) : soort === 'oorzaak' ? oorzaakmelding(keuze, z) : maatregelmelding(keuze, z) }
}

interface Weg { id: string, ouderId?: string | null, tekst: string, verwijderdOp?: string | null }

/** What was removed together comes back together, so it is one line: the cause at the top of the branch. */
function samengenomen(lijst: readonly Weg[]): Verwijderd[] {
  const samen = (a: Weg, b: Weg | undefined): boolean => b !== undefined && a.verwijderdOp === b.verwijderdOp
  const ouder = (o: Weg): Weg | undefined => lijst.find(({ id }) => id === o.ouderId)
  const top = (o: Weg): Weg => (samen(o, ouder(o)) ? top(ouder(o) as Weg) : o)
  return lijst.filter((o) => top(o) === o).map((o) => ({ id: o.id, naam: kort(o.tekst), op: dag(o.verwijderdOp ?? ''), metOnder: lijst.filter((ander) => ander !== o && top(ander) === o).length }))
}

function wegtekst({ naam, metOnder }: Verwijderd): string {
  return `‘${naam}’ is verwijderd${metOnder === 0 ? '' : metOnder === 1 ? ', met 1 oorzaak die eronder hing' : `, met ${metOnder} oorzaken die eronder hingen`}. U kunt dit 30 dagen lang terugdraaien.`
}

function oorzaakmelding({ na, over }: Recordkeuze, { basisoorzaken }: Zelfonderzoek): string | null {
  const oorzaak = basisoorzaken.find((o) => o.id === over)
  if (!oorzaak || na === null) return null
  const nummers = oorzaaknummers(basisoorzaken)
  const broers = basisoorzaken.filter((o) => o.ouderId === oorzaak.ouderId).sort((a, b) => a.volgorde - b.volgorde)
  const onder = oorzaak.ouderId ? nummers.get(oorzaak.ouderId) ?? 'de gebeurtenis' : 'de gebeurtenis'
  const plek = broers.length === 1 ? `onder ${onder}` : `op plek ${broers.indexOf(oorzaak) + 1} van ${broers.length} onder ${onder}`
  return zin(na, `${nummers.get(oorzaak.id) ?? ''} (${kort(oorzaak.tekst)})`, plek)
}

function maatregelmelding({ na, over }: Recordkeuze, { verbetermaatregelen }: Zelfonderzoek): string | null {
  const lijst = opNummer(verbetermaatregelen)
  const maatregel = lijst.find((m) => m.id === over)
  if (!maatregel || na === null) return null
  return zin(na, `${maatregelnummers(lijst).get(maatregel.id) ?? ''} (${kort(maatregel.wat)})`, `op plek ${lijst.indexOf(maatregel) + 1} van ${lijst.length}`)
}

function zin(na: NonNullable<Recordkeuze['na']>, wat: string, plek: string): string | null {
  switch (na) {
    case 'toegevoegd': return `${wat} is toegevoegd en staat ${plek}.`
    case 'bewaard': return `${wat} is opgeslagen.`
    case 'verplaatst': return `${wat} staat nu ${plek}.`
    case 'rand': return `${wat} is opgeslagen. Verder kan niet: het staat ${plek}.`
    case 'teruggezet': return `${wat} staat weer in het rapport, ${plek}.`
    case 'verwijderd': return null
  }
}

function kort(tekst: string): string {
  const kaal = tekst.trim() || 'nog zonder tekst'
  return kaal.length > 60 ? `${kaal.slice(0, 58).trimEnd()}…` : kaal
}
