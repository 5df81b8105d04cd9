import { createHash } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import type { Rapporttekst } from '@zelfonderzoek/validation/onderzoek/rapportblokken'
import { type Geschreven, rapportdelenVan } from '@zelfonderzoek/validation/onderzoek/rapportdelen'
import type { Reactiesoort, Reactieuitkomst } from '@zelfonderzoek/validation/onderzoek/reactieronde'
import type { Context } from '../graphql/context.ts'
import { eigenaars } from '../onderzoek/gehoorde.repository.ts'
import type { Zaak } from '../procedure/zaak.ts'
import { vrager } from '../toegang/mag.ts'

/** The text that is worked on. */
export interface Rapportrij { id: string; delen: Geschreven[]; versie: number; door: string }

/** The report of a dossier, or undefined before anybody wrote one. */
export async function leesRapport(m: EntityManager, dossierId: string): Promise<Rapportrij | undefined> {
  const [rij] = (await m.query('select r.id, r.delen, r.versie, g.functie as door from rapport r join gebruiker g on g.id = r.bewaard_door where r.dossier_id = $1', [dossierId])) as Rapportrij[]
  return rij
}

/** A reaction as the report needs it. */
export interface Reactierij { id: string; op: string; van: string; vanAanbieder: boolean; gehoordeId: string | null; soort: Reactiesoort; tekst: string; uitkomst: Reactieuitkomst | null; afhandeling: string }

const REACTIES = `select r.id, r.op, coalesce(g.functie, 'De aanbieder') as van, r.van_aanbieder as "vanAanbieder", r.gehoorde_id as "gehoordeId", r.soort, r.tekst, r.uitkomst, r.afhandeling
  from reactie r left join gehoorde g on g.id = r.gehoorde_id where r.dossier_id = $1 and r.op = $2 order by r.ontvangen_op, r.id`

/** Every reaction on one kind of text, the oldest first. */
export function leesReacties(m: EntityManager, dossierId: string, op: 'hoorverslag' | 'conceptrapport'): Promise<Reactierij[]> {
  return m.query(REACTIES, [dossierId, op]) as Promise<Reactierij[]>
}

/** A recipient of a version, as it was computed from the protocol. */
export interface Ontvanger { partij: string; wie: string; hoe: 'postvak' | 'persoonlijke link' | 'buiten het portaal' }

export interface NieuweVersie { soort: 'concept' | 'definitief' | 'openbaar'; inhoud: Rapporttekst; ontvangers: readonly Ontvanger[] }

/** Adds a version that nobody can change any more. */
export async function voegVersieToe(m: EntityManager, context: Context, zaak: Zaak, { soort, inhoud, ontvangers }: NieuweVersie): Promise<number> {
  const tekst = JSON.stringify(inhoud)
  const [rij] = (await m.query(
    `insert into rapportversie (dossier_id, aanbieder_id, toezichthouder_id, gemeente_id, nummer, soort, inhoud, ontvangers, sha256, door)
     select $1, $2, $3, $4, coalesce(max(nummer), 0) + 1, $5, $6, $7, $8, $9 from rapportversie where dossier_id = $1 returning nummer`,
    [...eigenaars(zaak), zaak.dossier.gemeenteId, soort, tekst, JSON.stringify(ontvangers), createHash('sha256').update(tekst).digest('hex'), vrager(context).id],
  )) as { nummer: number }[]
  if (!rij) throw new Error('versie niet bewaard')
  return rij.nummer
}

/** The parts that have a text, with their names, in the order of the protocol. */
export function delenMetNaam({ protocol }: Zaak, geschreven: readonly Geschreven[]): { naam: string; tekst: string }[] {
  return rapportdelenVan(protocol).flatMap(({ id, naam }) => {
    const tekst = geschreven.find((deel) => deel.id === id)?.tekst.trim()
    return tekst ? [{ naam, tekst }] : []
  })
}
