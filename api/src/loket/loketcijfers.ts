import { CRITERIA } from '@zelfonderzoek/validation/incident/criterium'
import { DOMEINEN } from '@zelfonderzoek/validation/incident/incident'
import { LEERPUNTSOORTEN, ZAAKSOORTEN } from '@zelfonderzoek/validation/incident/zaaksoort'
import { verbergDeel, verbergKlein, verbergReeks } from '@zelfonderzoek/validation/jaarverslag/verberg-reeks'
import { voerUit } from '../database/lees.ts'
import type { Context } from '../graphql/context.ts'
import { opdracht } from '../lezen/lees-een.ts'
import { vrager } from '../toegang/mag.ts'
import type { Loketcijfer, Loketcijfers } from './loket.type.ts'

type Aantallen = Record<string, number>
interface Telling { zaken: number; zaaksoorten: Aantallen; domeinen: Aantallen; criteria: Aantallen; leerpunten: Aantallen; afgerond: number }

const JAAR = (kolom: string): string => `${kolom} >= make_timestamptz($2::int, 1, 1, 0, 0, 0, 'Europe/Amsterdam') and ${kolom} < make_timestamptz($2::int + 1, 1, 1, 0, 0, 0, 'Europe/Amsterdam')`
const PER = (wat: string, bron: string): string => `(select coalesce(json_object_agg(k, n), '{}') from (select ${wat} as k, count(*) as n from ${bron} group by 1) t)`
const TEL = `
with z as (select zaaksoort, domein, geraakt from incident where toezichthouder_id = $1::uuid and ${JAAR('ontvangen_op')}),
  l as (select soort, stand from leerpunt where toezichthouder_id = $1::uuid and ${JAAR('vastgelegd_op')})
select json_build_object('zaken', (select count(*) from z), 'zaaksoorten', ${PER('zaaksoort', 'z')}, 'domeinen', ${PER('domein', 'z')}, 'criteria', ${PER('c', 'z, unnest(geraakt) c')},
  'leerpunten', ${PER('soort', 'l')}, 'afgerond', (select count(*) from l where stand = 'afgerond'))::text`

/** The counts of a year of the asker's loket. What is below five, or follows from the rest by subtraction, never leaves the api (decision 014). */
export async function telLoketcijfers(context: Context, jaar: number): Promise<Loketcijfers> {
  const [rij] = await voerUit(context.pool, context.rij, opdracht(context, TEL, [vrager(context).organisatieId, jaar]))
  const t = JSON.parse(rij?.[0] ?? '{}') as Telling
  const reeks = (codes: readonly string[], aantallen: Aantallen): Loketcijfer[] => {
    const veilig = verbergReeks(codes.map((code) => aantallen[code] ?? 0))
    return codes.map((code, plaats) => ({ code, aantal: veilig[plaats] ?? null }))
  }
  return {
    jaar, zaken: verbergKlein(t.zaken), zaaksoorten: reeks(Object.keys(ZAAKSOORTEN), t.zaaksoorten), domeinen: reeks(DOMEINEN, t.domeinen),
    criteria: Object.keys(CRITERIA).map((code) => ({ code, aantal: verbergDeel(t.criteria[code] ?? 0, t.zaken) })),
    leerpunten: LEERPUNTSOORTEN.map((code) => ({ code, aantal: t.leerpunten[code] ?? 0 })), leerpuntenAfgerond: t.afgerond,
  }
}
