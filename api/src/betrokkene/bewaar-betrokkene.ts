import { controleerBetrokkene } from '@zelfonderzoek/validation/avg/avg-invoer'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, stapNietToegestaan, versieConflict } from '../graphql/weiger.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import type { BetrokkeneBewarenInput } from './betrokkene.input.ts'
import { PLEKKEN, sluitWaarde } from './gegevens.ts'
import { houdAvgdossierVast, houdBetrokkeneVast } from './houd-betrokkene-vast.ts'
import { vervangGegevens } from './vervang-gegevens.ts'

const NIEUW = `insert into betrokkene (dossier_id, aanbieder_id, toezichthouder_id, hoedanigheid, gegevens_versleuteld, bewaard_door) values ($1, $2, $3, $4, $5, $6) returning id`

/** Puts somebody in the register, or keeps what is known of him as a next version. */
export async function bewaarBetrokkene(context: Context, input: BetrokkeneBewarenInput): Promise<{ dossierId: string } | Weigering> {
  const { hoedanigheid, naam, contact, geboortedatum, betrokkeneId } = input
  const fouten = controleerBetrokkene({ hoedanigheid, naam, contact, geboortedatum })
  if (fouten.length) return invoerFout(fouten)
  const gegevens = { naam: naam.trim(), contact: contact.trim(), geboortedatum }
  const id = betrokkeneId ? uuidVan('Betrokkene', betrokkeneId) : null
  const dossierId = uuidVan('Dossier', input.dossierId)
  return eenmaal(context, { handeling: 'betrokkene_bewaren', sleutel: input.sleutel, invoer: input }, async (m) => {
    if (!id) {
      const dossier = await houdAvgdossierVast(m, context, dossierId)
      const [rij] = (await m.query(NIEUW, [dossier.dossierId, dossier.aanbiederId, dossier.toezichthouderId, hoedanigheid, await sluitWaarde(m, context, dossier, PLEKKEN.betrokkene, gegevens), vrager(context).id])) as { id: string }[]
      await legVast(m, context, dossier, 'betrokkene_toegevoegd', `betrokkene ${rij?.id}`)
      return { dossierId }
    }
    const { dossier, betrokkene } = await houdBetrokkeneVast(m, context, id)
    if (betrokkene.beperkt || betrokkene.gewist) throw new Geweigerd(stapNietToegestaan(dossier.stand, [], 'De gegevens van deze persoon zijn beperkt of gewist. U kunt ze nu niet wijzigen.'))
    if (betrokkene.versie !== (input.versie ?? 0)) throw new Geweigerd(versieConflict({ versie: betrokkene.versie, huidig: null }))
    await m.query('update betrokkene set hoedanigheid = $2 where id = $1', [id, hoedanigheid])
    await vervangGegevens(m, context, dossier, betrokkene, gegevens)
    await legVast(m, context, dossier, 'betrokkene_gewijzigd', `betrokkene ${id}`)
    return { dossierId: dossier.dossierId }
  })
}
