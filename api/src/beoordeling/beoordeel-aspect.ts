import type { EntityManager } from 'typeorm'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, versieConflict } from '../graphql/weiger.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { type Aspectinvoer, parseAspectoordeel } from './beoordeling-invoer.ts'
import type { AspectBeoordelenInput } from './beoordeling.input.ts'
import { houdIndieningVast, type TeBeoordelen } from './te-beoordelen.ts'

export interface Beoordeeld {
  oordeelId: string
  indieningId: string
}

/** A new judgement at version 0, or the next version of one; nothing when somebody else was first. */
const BEWAAR = `
with bewaard as (
  insert into aspectoordeel as a (indiening_id, dossier_id, aanbieder_id, toezichthouder_id, aspect, oordeel, opmerking, reden, bewaard_door)
  select $1, $2, $3, $4, $5, $6, $7, $8, $9 where $10::int = 0 or exists (select from aspectoordeel where indiening_id = $1 and aspect = $5)
  on conflict (indiening_id, aspect) do update set oordeel = excluded.oordeel, opmerking = excluded.opmerking, reden = excluded.reden,
    versie = a.versie + 1, bewaard_op = now(), bewaard_door = excluded.bewaard_door
  where a.versie = $10::int
  returning a.id
) select id from bewaard`
const NU = `
select a.versie, a.bewaard_op as op, g.functie, json_build_object('aspect', aspect, 'oordeel', oordeel, 'opmerking', opmerking, 'reden', reden) as huidig
from aspectoordeel a left join gebruiker g on g.id = a.bewaard_door where a.indiening_id = $1 and a.aspect = $2`

/** Keeps what the toezichthouder finds of one aspect; a draft, until a besluit is sent. */
export async function beoordeelAspect(context: Context, input: AspectBeoordelenInput): Promise<Beoordeeld | Weigering> {
  const indieningId = uuidVan('Indiening', input.indieningId)
  const vorm = parseAspectoordeel(input)
  if (!vorm.ok) return invoerFout(vorm.fouten)
  return eenmaal(context, { handeling: 'aspect_beoordelen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const indiening = await houdIndieningVast(m, context, indieningId)
    const oordeelId = await bewaar(m, indiening, vorm.inhoud, input.versie, vrager(context).id)
    await legVast(m, context, indiening, 'aspect_beoordeeld', `aspect ${vorm.inhoud.aspect}`)
    return { oordeelId, indieningId }
  })
}

async function bewaar(m: EntityManager, i: TeBeoordelen, { aspect, oordeel, opmerking, reden }: Aspectinvoer, versie: number, door: string): Promise<string> {
  const [rij] = (await m.query(BEWAAR, [i.id, i.dossierId, i.aanbiederId, i.toezichthouderId, aspect, oordeel, opmerking, reden, door, versie])) as { id: string }[]
  if (rij) return rij.id
  const [nu] = (await m.query(NU, [i.id, aspect])) as { versie: number; op: Date; functie: string | null; huidig: Record<string, unknown> }[]
  throw new Geweigerd({
    ...versieConflict({ versie: nu?.versie ?? 0, huidig: nu?.huidig ?? null, doorFunctie: nu?.functie ?? null, op: nu?.op ?? null }),
    bericht: 'Uw collega wijzigde dit oordeel ook. Er is niets verloren. Kies welk oordeel blijft.',
  })
}
