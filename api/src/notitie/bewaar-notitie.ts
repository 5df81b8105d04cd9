import { z } from 'zod'
import { NOTITIEDELEN, type Notitiedeel } from '@zelfonderzoek/validation/incident/notitie'
import { tekst } from '@zelfonderzoek/validation/zelfonderzoek/invoer'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, versieConflict } from '../graphql/weiger.ts'
import { houdZaakVast } from '../procedure/zaak.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import type { NotitieBewarenInput } from './notitie.input.ts'
import { leesConcept } from './notitie.repository.ts'

const Vorm = z.object({ delen: z.partialRecord(z.enum(NOTITIEDELEN as [Notitiedeel, ...Notitiedeel[]]), tekst), reden: tekst })
const BEGIN = `
insert into notitie (dossier_id, aanbieder_id, toezichthouder_id, nummer, delen, uitgebreid, reden, bewaard_door)
select $1, $2, $3, coalesce(max(nummer), 0) + 1, $4, $5, $6, $7 from notitie where dossier_id = $1`
const SCHRIJF = 'update notitie set delen = $2, uitgebreid = $3, reden = $4, bewaard_door = $5, bewaard_op = now(), versie = versie + 1 where id = $1'

/** Keeps the notitie as it is being written; after sending, writing begins the next version. */
export async function bewaarNotitie(context: Context, input: NotitieBewarenInput): Promise<{ dossierId: string } | Weigering> {
  const dossierId = uuidVan('Dossier', input.dossierId)
  const vorm = Vorm.safeParse({ delen: input.delen, reden: input.reden })
  if (!vorm.success) return invoerFout(vorm.error.issues.map((i) => ({ veld: String(i.path[1] ?? i.path[0] ?? 'delen'), code: 'BAD_USER_INPUT', bericht: i.message })))
  return eenmaal(context, { handeling: 'notitie_bewaren', sleutel: input.sleutel, invoer: input }, async (m) => {
    const { dossier } = await houdZaakVast(m, context, dossierId, 'informatienotitie_versturen')
    const concept = await leesConcept(m, dossierId)
    if ((concept?.versie ?? 0) !== input.versie) throw new Geweigerd(versieConflict({ versie: concept?.versie ?? 0, huidig: concept?.delen ?? null }))
    const { delen, reden } = vorm.data
    const wie = vrager(context).id
    if (concept) await m.query(SCHRIJF, [concept.id, JSON.stringify(delen), input.uitgebreid, reden, wie])
    else await m.query(BEGIN, [dossierId, dossier.aanbiederId, dossier.toezichthouderId, JSON.stringify(delen), input.uitgebreid, reden, wie])
    await legVast(m, context, { ...dossier, dossierId }, 'notitie_bewaard', 'notitie')
    return { dossierId }
  })
}
