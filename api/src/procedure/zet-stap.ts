import type { EntityManager } from 'typeorm'
import { EIS_ZIN, type Eis } from '@zelfonderzoek/validation/protocol/eis'
import { einddatum } from '@zelfonderzoek/validation/protocol/einddatum'
import type { Daad, Gang, Uitkomst } from '@zelfonderzoek/validation/protocol/gang'
import type { Procedureregel } from '@zelfonderzoek/validation/protocol/procedure'
import { onvervuldeEisen } from '@zelfonderzoek/validation/protocol/toets-eis'
import { voerUit, zoekRegel } from '@zelfonderzoek/validation/protocol/voer-uit'
import type { Context } from '../graphql/context.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { invoerFout } from '../graphql/weiger.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { openOpvolging } from '../opvolging/open-opvolging.ts'
import { vrager } from '../toegang/mag.ts'
import { bewaarKlokken } from './klok.repository.ts'
import { openZelfonderzoek } from './open-zelfonderzoek.ts'
import { nietNu, type Zaak } from './zaak.ts'

/** A deed as the handeling knows it; who and when come from the request. */
export interface Stapinvoer extends Omit<Daad, 'rol' | 'op' | 'moment'> {
  /** What was recorded with the step, for the dossier; texts, never a name. */
  gegevens?: Readonly<Record<string, unknown>>
}

/** A step that was taken. */
export interface GezetteStap {
  zaak: Pick<Zaak, 'dossier' | 'protocol'>
  /** Ids of the notices that the table sends. */
  berichten: readonly string[]
  /** Last day of a term that began or was moved with this step. */
  eindVan: (termijn: string) => string
}

const VERDER = `
update dossier d set stand = $2, processtand = $3, feiten = $4, verborgen = d.verborgen and $5, versie = d.versie + 1, gewijzigd_op = now(),
  volgende_termijn_op = coalesce(t.eind_op, '9999-12-31'), volgende_termijn_soort = t.soort
from (select 1) een left join lateral (
  select eind_op, soort from termijn where dossier_id = $1 and voldaan_op is null and vervallen_op is null
    and not exists (select from json_array_elements(opschortingen) rust where rust->>'tot' is null) order by eind_op limit 1) t on true
where d.id = $1`
const SCHRIJF_OP = `
insert into stap (dossier_id, aanbieder_id, toezichthouder_id, handeling, van, naar, door, rol, gegevens, grondslag, gedeeld) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`

/** Takes a step by the table: its guards, the next stand, the terms that begin, end and stand still; all in the transaction of the caller. */
export async function zetStap(m: EntityManager, context: Context, zaak: Zaak, invoer: Stapinvoer): Promise<GezetteStap> {
  const { rol } = vrager(context)
  const { dossier, protocol, gang } = zaak
  const { gegevens = {}, ...deed } = invoer
  const vandaag = datumVan(context.nu)
  const daad: Daad = { ...deed, rol, op: vandaag, moment: `${context.nu.toISOString().slice(0, 19)}Z` }
  const regel = zoekRegel(protocol, gang.stand, daad)
  const uit = voerUit(protocol, gang, daad)
  if (!regel || !uit.ok) throw weiger(zaak, daad, regel, uit as Uitkomst & { ok: false })
  const stand = protocol.standen.find(({ id }) => id === uit.gang.stand)?.dossierstand ?? dossier.stand
  await bewaarKlokken(m, { dossier, protocol, was: gang.klokken, gang: uit.gang, vandaag })
  await m.query(VERDER, [dossier.id, stand, uit.gang.stand, JSON.stringify(uit.gang.feiten), blijftVerborgen(zaak, regel)])
  if (regel.naar || regel.handeling !== 'melding_schrijven') await schrijfStapOp(m, context, zaak, regel, gegevens)
  if (stand === 'zelfonderzoek') await openZelfonderzoek(m, dossier)
  if (stand === 'afgesloten' && dossier.stand !== 'afgesloten') await openOpvolging(m, [dossier.id])
  return { zaak: { dossier: { ...dossier, stand }, protocol }, berichten: uit.berichten, eindVan: (termijn) => laatsteDag(zaak, uit.gang, termijn, vandaag) }
}

/** Writes down that a step was taken, with what was recorded; a step that moves nothing, such as a refused request, has only this. */
export async function schrijfStapOp(m: EntityManager, context: Context, zaak: Zaak, regel: Procedureregel, gegevens: Readonly<Record<string, unknown>>): Promise<void> {
  const { id: wie, rol } = vrager(context)
  const { dossier, gang } = zaak
  await m.query(SCHRIJF_OP, [
    dossier.id, dossier.aanbiederId, dossier.toezichthouderId, regel.handeling, gang.stand, regel.naar ?? gang.stand, wie, rol, JSON.stringify(gegevens), regel.grondslag, isGedeeld(zaak, regel, rol),
  ])
}

function laatsteDag({ protocol }: Zaak, gang: Gang, termijn: string, vandaag: string): string {
  const klok = gang.klokken.findLast((k) => k.termijn === termijn && k.stand === 'loopt')
  return (klok && einddatum(protocol, gang, klok, vandaag)?.eindOp) ?? ''
}

/** A signaal stays hidden until the aanbieder hears of it. */
function blijftVerborgen({ protocol }: Zaak, { berichten = [] }: Procedureregel): boolean {
  return !protocol.berichten.some(({ id, aan }) => berichten.includes(id) && aan.includes('aanbieder'))
}

/** The aanbieder sees the steps he took, those that moved the dossier on, and those of which he hears. */
function isGedeeld({ protocol }: Zaak, { handeling, naar, berichten = [] }: Procedureregel, rol: string): boolean {
  const hoort = protocol.berichten.some(({ id, aan }) => berichten.includes(id) && aan.some((partij) => partij === 'aanbieder' || partij === 'melder'))
  return rol === 'onderzoeker' || rol === 'bestuurder' || (naar !== undefined && handeling !== 'signaal_vastleggen') || hoort
}

/** The field of a form that a requirement is about. */
const VELD_VAN_EIS: Partial<Record<Eis, string>> = { motivering: 'motivering', grond: 'gronden', termijn_gesteld: 'tot', delen: 'delen', vragen_ja: 'oordelen', motivering_per_grond: 'gronden' }

function weiger(zaak: Zaak, daad: Daad, regel: Procedureregel | undefined, uit: Uitkomst & { ok: false }): Geweigerd {
  if (uit.code === 'EIS' && regel) {
    const eisen = onvervuldeEisen({ protocol: zaak.protocol, gang: zaak.gang, regel, daad })
    return new Geweigerd(invoerFout(eisen.map((eis) => ({ veld: VELD_VAN_EIS[eis] ?? eis, code: 'EIS', bericht: EIS_ZIN[eis] }))))
  }
  if (uit.code === 'GROND_ONBEKEND') return new Geweigerd(invoerFout([{ veld: 'gronden', code: uit.code, bericht: 'Deze grond hoort niet bij dit besluit.' }]))
  if (uit.code === 'PERSOON_ONTBREEKT') return new Geweigerd(invoerFout([{ veld: 'persoon', code: uit.code, bericht: 'Schrijf de functie op van wie het betreft.' }]))
  const naam = uit.termijn && (zaak.protocol.termijnen[uit.termijn] ?? zaak.protocol.gesteldeTermijnen[uit.termijn])?.naam
  const zin: Partial<Record<typeof uit.code, string>> = {
    TERMIJN_LOOPT_NIET: `De termijn “${naam}” loopt nu niet.`, TERMIJN_LOOPT_AL: `De termijn “${naam}” loopt al.`,
    TERMIJN_STAAT_STIL: `De termijn “${naam}” staat al stil.`, TERMIJN_STAAT_NIET_STIL: `De termijn “${naam}” staat niet stil.`,
  }
  return new Geweigerd(nietNu(zaak, daad.rol, zin[uit.code]))
}
