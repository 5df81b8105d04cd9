import { watAanvullingBelet } from '@zelfonderzoek/validation/beoordeling/beoordeling'
import { aspectById } from '@zelfonderzoek/validation/checklist/checklist'
import type { AspectId } from '@zelfonderzoek/validation/checklist/aspect-ids'
import { datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout } from '../graphql/weiger.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { verstuurBerichten } from '../procedure/verstuur-berichten.ts'
import { zetStap } from '../procedure/zet-stap.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import type { AanvullingVragenInput } from './besluit.input.ts'
import { houdTeBesluitenVast } from './te-besluiten.ts'

/** Asks the aanbieder to supplement the aspects that were marked, before a day that the toezichthouder sets. */
export async function vraagAanvulling(context: Context, input: AanvullingVragenInput): Promise<{ dossierId: string } | Weigering> {
  const indieningId = uuidVan('Indiening', input.indieningId)
  const vandaag = datumVan(context.nu)
  if (input.termijnOp <= vandaag) return invoerFout([{ veld: 'termijnOp', code: 'TERMIJN_ONGELDIG', bericht: 'Kies een dag na vandaag.' }])
  return eenmaal(context, { handeling: 'aanvulling_vragen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const te = await houdTeBesluitenVast(m, context, indieningId, 'aanvulling_vragen')
    const belet = watAanvullingBelet(te)
    if (belet.length) throw new Geweigerd(invoerFout(belet.map((bericht) => ({ veld: 'oordelen', code: 'NOG_NIET_KLAAR', bericht }))))
    const { dossier } = te.zaak
    const punten = te.oordelen.filter((o) => o.oordeel === 'aanvullen').map((o) => `- ${aspectById(o.aspect as AspectId).vraag} ${o.opmerking}`)
    await m.query(`insert into besluit (dossier_id, aanbieder_id, toezichthouder_id, indiening_id, soort, motivering, genomen_door) values ($1, $2, $3, $4, 'aanvullen', $5, $6)`, [dossier.id, dossier.aanbiederId, dossier.toezichthouderId, indieningId, input.motivering, vrager(context).id])
    await m.query('update aspectoordeel set gedeeld = true where indiening_id = $1', [indieningId])
    await m.query('update zelfonderzoek set ronde = $2 where dossier_id = $1', [dossier.id, te.ronde + 1])
    const stap = await zetStap(m, context, te.zaak, { handeling: 'aanvulling_vragen', motivering: input.motivering.trim() || punten.join('\n'), tot: input.termijnOp })
    const vragen = te.oordelen.filter((o) => o.oordeel === 'aanvullen').map((o) => aspectById(o.aspect as AspectId).vraag)
    await verstuurBerichten(m, stap, dossier.toezichthouderId, () => ({
      onderwerp: `Wij vragen u om een aanvulling (${dossier.zaaknummer})`,
      tekst: [`Wij hebben uw zelfonderzoek gelezen. Wij vragen u het rapport aan te vullen, uiterlijk op ${datumVoluit(input.termijnOp)}.`, input.motivering, punten.join('\n')].filter(Boolean).join('\n\n'),
      vast: [{ soort: 'woorden', naam: 'de laatste dag', woorden: datumVoluit(input.termijnOp) }, ...vragen.map((vraag) => ({ soort: 'woorden' as const, naam: `het punt “${vraag}”`, woorden: vraag }))],
    }), input)
    await legVast(m, context, { ...dossier, dossierId: dossier.id }, 'aanvulling_gevraagd', `ronde ${te.ronde}, ${punten.length} aspecten`)
    return { dossierId: dossier.id }
  })
}
