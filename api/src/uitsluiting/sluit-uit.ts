import type { EntityManager } from 'typeorm'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, nietGevonden } from '../graphql/weiger.ts'
import { parseReden } from '../indiening/parse-reden.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import type { UitsluitenInput, UitsluitingOpheffenInput } from './uitsluiting.input.ts'
import { uitsluitbaarWaar, ZAAK } from './uitsluiting.repository.ts'

interface Plek { dossierId: string; aanbiederId: string; toezichthouderId: string; organisatieId: string }

const SLUIT_UIT = `insert into uitsluiting (dossier_id, aanbieder_id, toezichthouder_id, gebruiker_id, organisatie_id, reden, door)
  values ($1, $2, $3, $4, $5, $6, $7) on conflict (dossier_id, gebruiker_id) where opgeheven_op is null do nothing`
const HEF_OP = `update uitsluiting set opgeheven_op = now(), opgeheven_door = $2, opgeheven_reden = $3 where id = $1 and opgeheven_op is null and gebruiker_id <> $2
  returning dossier_id as "dossierId", aanbieder_id as "aanbiederId", toezichthouder_id as "toezichthouderId", gebruiker_id as "gebruikerId"`

/** Closes a case to somebody, from this moment and in every role. Also for oneself: whoever has an interest says so. */
export async function sluitUit(context: Context, input: UitsluitenInput): Promise<{ zaaknummer: string } | Weigering> {
  const gebruikerId = uuidVan('Gebruiker', input.gebruikerId)
  const reden = parseReden(input.reden, 'reden', 'Reden')
  if (!reden.ok) return invoerFout(reden.fouten)
  if (!reden.tekst) return invoerFout([{ veld: 'reden', code: 'VERPLICHT_VELD', bericht: 'Schrijf op waarom deze persoon de zaak niet mag behandelen.' }])
  return eenmaal(context, { handeling: 'uitsluiten', sleutel: input.sleutel, invoer: input }, async (m) => {
    const plek = await vindPlek(m, context, input.zaaknummer, gebruikerId)
    await m.query(SLUIT_UIT, [plek.dossierId, plek.aanbiederId, plek.toezichthouderId, gebruikerId, plek.organisatieId, reden.tekst, vrager(context).id])
    await legVast(m, context, plek, 'uitgesloten', `gebruiker ${gebruikerId}`)
    return { zaaknummer: input.zaaknummer }
  })
}

/** Lifts an exclusion; never one's own. */
export async function hefUitsluitingOp(context: Context, input: UitsluitingOpheffenInput): Promise<{ zaaknummer: string } | Weigering> {
  const id = uuidVan('Uitsluiting', input.uitsluitingId)
  const reden = parseReden(input.reden, 'reden', 'Reden')
  if (!reden.ok) return invoerFout(reden.fouten)
  if (!reden.tekst) return invoerFout([{ veld: 'reden', code: 'VERPLICHT_VELD', bericht: 'Schrijf op waarom deze persoon de zaak weer mag behandelen.' }])
  return eenmaal(context, { handeling: 'uitsluiting_opheffen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const [[plek]] = (await m.query(HEF_OP, [id, vrager(context).id, reden.tekst])) as [(Plek & { gebruikerId: string })[], number]
    if (!plek) throw new Geweigerd(nietGevonden())
    await legVast(m, context, plek, 'uitsluiting_opgeheven', `gebruiker ${plek.gebruikerId}`)
    return { zaaknummer: input.zaaknummer }
  })
}

async function vindPlek(m: EntityManager, context: Context, zaaknummer: string, gebruikerId: string): Promise<Plek> {
  const wie = vrager(context)
  const [plek] = (await m.query(`select z.id as "dossierId", z.aanbieder_id as "aanbiederId", z.toezichthouder_id as "toezichthouderId", g.organisatie_id as "organisatieId"
    from ${ZAAK} z join gebruiker g on g.id = $3::uuid and ${uitsluitbaarWaar(wie, 'g', 'z')}`, [zaaknummer, wie.organisatieId, gebruikerId])) as Plek[]
  if (!plek) throw new Geweigerd(nietGevonden())
  return plek
}
