import type { EntityManager } from 'typeorm'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { nietGevonden, stapNietToegestaan, versieConflict } from '../graphql/weiger.ts'

/** The two nouns that are kept as records beside the sections. */
export type Recordtabel = 'basisoorzaak' | 'verbetermaatregel'

/** What a change of a record gives back: enough to read the answer, and to repeat it under the same key. */
export interface Recorduitkomst {
  id: string
  zelfonderzoekId: string
}

/** Days within which a removed record can be brought back. */
export const TERUGHAALDAGEN = 30

const PLEK: Record<Recordtabel, string> = {
  basisoorzaak: 'select zelfonderzoek_id as id from basisoorzaak where id = $1',
  verbetermaatregel: 'select zelfonderzoek_id as id from verbetermaatregel where id = $1',
}
const WIE: Record<Recordtabel, string> = {
  basisoorzaak: 'select r.bewaard_op as op, g.functie from basisoorzaak r left join gebruiker g on g.id = r.bewaard_door where r.id = $1',
  verbetermaatregel: 'select r.bewaard_op as op, g.functie from verbetermaatregel r left join gebruiker g on g.id = r.bewaard_door where r.id = $1',
}

/** The zelfonderzoek that a record belongs to; absent and foreign are refused alike. */
export async function zelfonderzoekVan(m: EntityManager, tabel: Recordtabel, id: string): Promise<string> {
  const [rij] = (await m.query(PLEK[tabel], [id])) as { id: string }[]
  if (!rij) throw new Geweigerd(nietGevonden())
  return rij.id
}

/** The record as it stands, when the caller wrote on from this version; otherwise a refusal that carries what stands there. */
export async function eisVersie<R extends { id: string; versie: number }>(m: EntityManager, tabel: Recordtabel, records: readonly R[], id: string, versie: number | null | undefined): Promise<R> {
  const huidig = records.find((r) => uuidUit(r.id) === id)
  if (!huidig) throw new Geweigerd(nietGevonden())
  if (huidig.versie === versie) return huidig
  const [wie] = (await m.query(WIE[tabel], [id])) as { op: Date; functie: string | null }[]
  throw new Geweigerd(versieConflict({ versie: huidig.versie, huidig: { ...huidig }, doorFunctie: wie?.functie ?? null, op: wie?.op ?? null }))
}

/** The uuid in one of our own global ids. */
export function uuidUit(globaal: string): string {
  return globaal.slice(globaal.indexOf('_') + 1)
}

/** What was removed longer ago stays removed. */
export function teLaatOmTerugTeHalen(stand: string): Weigering {
  return stapNietToegestaan(stand, [], `Dit is langer dan ${TERUGHAALDAGEN} dagen geleden verwijderd en kan niet meer terug. Voeg het opnieuw toe.`)
}
