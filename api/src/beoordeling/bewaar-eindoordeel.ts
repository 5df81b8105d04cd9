import type { EntityManager } from 'typeorm'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, versieConflict } from '../graphql/weiger.ts'
import { IndieningEntity } from '../indiening/indiening.entity.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { parseEindoordeel } from './beoordeling-invoer.ts'
import type { EindoordeelBewarenInput } from './beoordeling.input.ts'
import { houdIndieningVast } from './te-beoordelen.ts'

/** Keeps the answers to the two questions of art. 8 lid 1; a draft, until a besluit is sent. */
export async function bewaarEindoordeel(context: Context, input: EindoordeelBewarenInput): Promise<{ indieningId: string } | Weigering> {
  const indieningId = uuidVan('Indiening', input.indieningId)
  const vorm = parseEindoordeel(input)
  if (!vorm.ok) return invoerFout(vorm.fouten)
  return eenmaal(context, { handeling: 'eindoordeel_bewaren', sleutel: input.sleutel, invoer: input }, async (m) => {
    const indiening = await houdIndieningVast(m, context, indieningId)
    const { affected } = await m.update(IndieningEntity, { id: indieningId, versie: input.versie }, { ...vorm.inhoud, versie: input.versie + 1 })
    if (!affected) throw new Geweigerd(await watErNuStaat(m, indieningId))
    await legVast(m, context, indiening, 'eindoordeel_bewaard', 'art. 8 lid 1')
    return { indieningId }
  })
}

async function watErNuStaat(m: EntityManager, id: string): Promise<Weigering> {
  const { versie, zorgvuldig, zorgvuldigMotivering, verbeterplan, verbeterplanMotivering } = await m.findOneOrFail(IndieningEntity, {
    where: { id }, select: { id: true, versie: true, zorgvuldig: true, zorgvuldigMotivering: true, verbeterplan: true, verbeterplanMotivering: true },
  })
  return versieConflict({ versie, huidig: { zorgvuldig, zorgvuldigMotivering, verbeterplan, verbeterplanMotivering } })
}
