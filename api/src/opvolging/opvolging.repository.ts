import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { voerUit, type Waarde } from '../database/lees.ts'
import { eigenKolom } from '../dossier/dossier.repository.ts'
import type { Context } from '../graphql/context.ts'
import { fout } from '../graphql/fouten.ts'
import { uuidVan } from '../graphql/id.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { opdracht } from '../lezen/lees-een.ts'
import { leesCursor, type VerbindingVraag } from '../lezen/lees-verbinding.ts'
import { vrager } from '../toegang/mag.ts'
import type { Opvolgtelling } from './opvolging.type.ts'

/** Which measures a list is about. */
export const OPVOLGLIJSTEN = ['open', 'te_laat', 'te_beoordelen', 'alle'] as const
export type Opvolglijst = (typeof OPVOLGLIJSTEN)[number]

const OPEN = `w.stand in ('open', 'bezig')`
const TE_BEOORDELEN = 'w.gemeld_op is not null and (w.beoordeeld_op is null or w.beoordeeld_op < w.gemeld_op)'

/** A page of measures of the asker, the first day at the top. */
export function opvolgingenVraag(context: Context, { eerste, na, lijst }: { eerste: number; na?: string | null | undefined; lijst: Opvolglijst }): VerbindingVraag {
  const { rol, organisatieId } = vrager(context)
  const waarden: Waarde[] = [organisatieId]
  const waar = [`w.${eigenKolom(rol)} = $1::uuid`, 'exists (select from dossier d where d.id = w.dossier_id)']
  if (lijst === 'open') waar.push(OPEN)
  if (lijst === 'te_laat') waar.push(OPEN, `w.streefdatum < $${waarden.push(datumVan(context.nu))}::date`)
  if (lijst === 'te_beoordelen') waar.push(TE_BEOORDELEN)
  if (na) {
    const [op = '', id = ''] = leesCursor(na, 2) ?? []
    if (!isDatum(op) && !op.startsWith('9999')) throw fout('PAGINA_ONGELDIG', 'Deze pagina bestaat niet meer. Begin weer bij het begin van de lijst.')
    waar.push(`(w.streefdatum, w.id) > ($${waarden.push(op)}::date, $${waarden.push(uuidVan('Opvolging', `Opvolging_${id}`))}::uuid)`)
  }
  return { type: 'Opvolging', waar: waar.join(' and '), waarden, volgorde: ['streefdatum', 'id'], eerste }
}

/** Counts the asker's measures that ask something. */
export async function telOpvolging(context: Context): Promise<Opvolgtelling> {
  const { rol, organisatieId } = vrager(context)
  const tekst = `select json_build_object('open', count(*) filter (where ${OPEN}), 'teLaat', count(*) filter (where ${OPEN} and w.streefdatum < $2::date), 'teBeoordelen', count(*) filter (where ${TE_BEOORDELEN}))::text
    from opvolging w where w.${eigenKolom(rol)} = $1::uuid and (${OPEN} or ${TE_BEOORDELEN})`
  const [rij] = await voerUit(context.pool, context.rij, opdracht(context, tekst, [organisatieId, datumVan(context.nu)]))
  return JSON.parse(rij?.[0] ?? '{}') as Opvolgtelling
}
