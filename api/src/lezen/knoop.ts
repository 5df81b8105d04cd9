import type { Vrager } from '../graphql/context.ts'
import { ontleedId } from '../graphql/id.ts'
import type { EenVraag } from './lees-een.ts'
import { tabelVan } from './naar-sql.ts'

/** Types that hang below one dossier, with what a row must also be to show itself. Their tables repeat its owners. */
const BIJ_DOSSIER: Record<string, string | null> = {
  Dossier: null,
  Melding: null,
  Termijn: null,
  Stap: null,
  Taak: null,
  Bericht: null,
  Uitstelverzoek: null,
  Zelfonderzoek: null,
  Sectie: null,
  Basisoorzaak: 'w.verwijderd_op is null',
  Verbetermaatregel: 'w.verwijderd_op is null',
  Document: 'w.verwijderd_op is null',
  Overname: null,
  Verklaring: null,
  Indiening: null,
  Aspectoordeel: null,
  Regeloordeel: null,
  Besluit: null,
}

/** Whoever shares a dossier with the asker; row-level security leaves only the asker's own in `dossier`. */
const gedeeld = (organisatie: string): string => `(${['aanbieder_id', 'toezichthouder_id', 'gemeente_id'].map((kolom) => `exists (select from dossier d where d.${kolom} = ${organisatie})`).join(' or ')})`

/** Types that belong to no dossier, with who may see them. */
const ZONDER_DOSSIER: Record<string, string> = {
  Organisatie: gedeeld('w.id'),
  Gebruiker: gedeeld('w.organisatie_id'),
  Consult: 'true',
}

/**
 * Reads anything that has a global id. What hangs below a dossier opens that dossier, so it is written down as such. Absent,
 * foreign and removed rows, and types that are not read by id, are all undefined or no row, which the caller answers with null.
 */
export function knoopVraag(vrager: Vrager, correlatieId: string, id: string): EenVraag | undefined {
  const [type, uuid] = ontleedId(id)
  const los = ZONDER_DOSSIER[type]
  if (los) return { type, waar: `w.id = $1::uuid and ${los}`, waarden: [uuid] }
  const extra = BIJ_DOSSIER[type]
  if (extra === undefined) return undefined
  // A dossier that is hidden, such as a signaal of which the aanbieder knows nothing yet, hides everything below it.
  const boven = type === 'Dossier' ? '' : ' and exists (select from dossier d where d.id = w.dossier_id)'
  const waar = `w.id = $1::uuid${extra ? ` and ${extra}` : ''}${boven}`
  return {
    type, waar, waarden: [uuid, vrager.id, vrager.rol, vrager.organisatieId, correlatieId],
    vooraf: `with gezien as (
  insert into auditregel (soort, dossier_id, aanbieder_id, toezichthouder_id, gebruiker_id, rol, organisatie_id, correlatie_id)
  select 'dossier_geopend', ${type === 'Dossier' ? 'w.id' : 'w.dossier_id'}, w.aanbieder_id, w.toezichthouder_id, $2::uuid, $3, $4::uuid, $5 from ${tabelVan(type)} w where ${waar})`,
  }
}
