import type { Context } from '../graphql/context.ts'
import type { EenVraag } from '../lezen/lees-een.ts'

const OPEN_EN_LEG_VAST = `with gezien as (
  insert into auditregel (soort, dossier_id, aanbieder_id, toezichthouder_id, gebruiker_id, rol, organisatie_id, onderwerp, correlatie_id)
  select 'indiening_geopend', dossier_id, aanbieder_id, toezichthouder_id, $2::uuid, $3, $4::uuid, 'ronde ' || ronde, $5 from indiening where id = $1::uuid)`

/** Reads one submitted report and, in the same statement, writes down that it was opened. */
export function indieningOpenen({ vrager, correlatieId }: Context, id: string): EenVraag {
  return {
    type: 'Indiening',
    vooraf: OPEN_EN_LEG_VAST,
    waar: 'w.id = $1::uuid',
    waarden: [id, vrager?.id ?? null, vrager?.rol ?? '', vrager?.organisatieId ?? null, correlatieId],
  }
}
