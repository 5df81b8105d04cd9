import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import { CONTROLEREGELS, type Controleregel, MENINGEN, regelsVanMaatregel, regelsVanOorzaak } from '@zelfonderzoek/validation/beoordeling/controleregel'
import { naarFout, tekst } from '@zelfonderzoek/validation/zelfonderzoek/invoer'
import type { Basisoorzaak, Verbetermaatregel } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, versieConflict } from '../graphql/weiger.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import type { RegelBeoordelenInput } from './regeloordeel.input.ts'
import { houdIndieningVast } from './te-beoordelen.ts'

const LABEL: Record<string, string> = { recordId: 'Oorzaak of maatregel', regel: 'Regel', oordeel: 'Oordeel', reden: 'Reden' }
const INVOER = z.object({ recordId: z.string().min(1).max(80), regel: z.enum(CONTROLEREGELS), oordeel: z.enum(['', ...MENINGEN]), reden: tekst })
  .refine(({ oordeel, reden }) => oordeel !== 'oneens' || reden.trim() !== '', { path: ['reden'], message: 'Schrijf waarom u het niet eens bent met de controle.' })

/** A new judgement at version 0, or the next version of one; nothing when somebody else was first. */
const BEWAAR = `
insert into regeloordeel as r (indiening_id, dossier_id, aanbieder_id, toezichthouder_id, record_id, regel, gezegd, oordeel, reden, bewaard_door)
select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10 where $11::int = 0 or exists (select from regeloordeel where indiening_id = $1 and record_id = $5 and regel = $6)
on conflict (indiening_id, record_id, regel) do update set oordeel = excluded.oordeel, reden = excluded.reden, gezegd = excluded.gezegd,
  versie = r.versie + 1, bewaard_op = now(), bewaard_door = excluded.bewaard_door
where r.versie = $11::int
returning r.id`
const NU = `
select r.versie, r.bewaard_op as op, g.functie, json_build_object('oordeel', r.oordeel, 'reden', r.reden) as huidig
from regeloordeel r left join gebruiker g on g.id = r.bewaard_door where r.indiening_id = $1 and r.record_id = $2 and r.regel = $3`

/** Keeps whether the toezichthouder agrees with what the check says of one cause or measure. Overruling asks a reason. */
export async function beoordeelRegel(context: Context, input: RegelBeoordelenInput): Promise<{ oordeelId: string, indieningId: string } | Weigering> {
  const indieningId = uuidVan('Indiening', input.indieningId)
  const vorm = INVOER.safeParse(input)
  if (!vorm.success) return invoerFout(vorm.error.issues.map((kwestie) => naarFout(kwestie, (veld) => LABEL[veld] ?? veld)))
  const { recordId, regel, oordeel, reden } = vorm.data
  return eenmaal(context, { handeling: 'regel_beoordelen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const i = await houdIndieningVast(m, context, indieningId)
    const gezegd = await watDeControleZegt(m, indieningId, recordId, regel)
    const [rij] = (await m.query(BEWAAR, [i.id, i.dossierId, i.aanbiederId, i.toezichthouderId, recordId, regel, gezegd, oordeel, reden, vrager(context).id, input.versie])) as { id: string }[]
    if (!rij) throw new Geweigerd(await conflict(m, [i.id, recordId, regel]))
    await legVast(m, context, i, 'regel_beoordeeld', `regel ${regel}`)
    return { oordeelId: rij.id, indieningId }
  })
}

/** The check is run on the frozen report, so that what was overruled is what stood there. */
async function watDeControleZegt(m: EntityManager, indieningId: string, recordId: string, regel: Controleregel): Promise<string> {
  const [rij] = (await m.query('select inhoud from indiening where id = $1', [indieningId])) as { inhoud: { basisoorzaken?: Basisoorzaak[], verbetermaatregelen?: Verbetermaatregel[] } }[]
  const oorzaak = rij?.inhoud.basisoorzaken?.find(({ id }) => id === recordId)
  const maatregel = rij?.inhoud.verbetermaatregelen?.find(({ id }) => id === recordId)
  const gezegd = [...(oorzaak ? regelsVanOorzaak(oorzaak) : []), ...(maatregel ? regelsVanMaatregel(maatregel) : [])].find((een) => een.regel === regel)?.gezegd
  if (gezegd === undefined) throw new Geweigerd(invoerFout([{ veld: 'recordId', code: 'BAD_USER_INPUT', bericht: 'De controle zegt hierover niets in dit rapport. Kies een oorzaak of maatregel die erin staat.' }]))
  return gezegd
}

async function conflict(m: EntityManager, sleutel: readonly string[]): Promise<Weigering> {
  const [nu] = (await m.query(NU, [...sleutel])) as { versie: number, op: Date, functie: string | null, huidig: Record<string, unknown> }[]
  return { ...versieConflict({ versie: nu?.versie ?? 0, huidig: nu?.huidig ?? null, doorFunctie: nu?.functie ?? null, op: nu?.op ?? null }), bericht: 'Uw collega wijzigde dit oordeel ook. Er is niets verloren. Kies welk oordeel blijft.' }
}
