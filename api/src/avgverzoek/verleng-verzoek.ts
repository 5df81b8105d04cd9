import { verzoektermijn } from '@zelfonderzoek/validation/avg/verzoektermijn'
import { datumLang } from '@zelfonderzoek/validation/kalender/dagen'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, stapNietToegestaan } from '../graphql/weiger.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import type { AvgverzoekVerlengenInput } from './avgverzoek.input.ts'
import { houdOpenVerzoekVast } from './houd-verzoek-vast.ts'

/** Takes two months more, told with the reason within the first month; once (AVG art. 12 lid 3). */
export async function verlengVerzoek(context: Context, input: AvgverzoekVerlengenInput): Promise<{ dossierId: string } | Weigering> {
  const id = uuidVan('Avgverzoek', input.avgverzoekId)
  if (!input.motivering.trim()) return invoerFout([{ veld: 'motivering', code: 'VERPLICHT_VELD', bericht: 'Schrijf op waarom u meer tijd nodig hebt. De betrokkene krijgt deze uitleg.' }])
  return eenmaal(context, { handeling: 'avgverzoek_verlengen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const { dossier, verzoek } = await houdOpenVerzoekVast(m, context, id)
    const { verlengbaarTot, verlengdTot } = verzoektermijn(verzoek.ontvangenOp)
    if (verzoek.verlengd) throw new Geweigerd(stapNietToegestaan(dossier.stand, [], 'U hebt al verlengd. Een tweede keer mag niet.'))
    if (datumVan(context.nu) > verlengbaarTot) throw new Geweigerd(stapNietToegestaan(dossier.stand, [], `Verlengen mocht tot en met ${datumLang(verlengbaarTot)}. Besluit nu zo snel mogelijk.`))
    await m.query('update avgverzoek set uiterlijk_op = $2, verlengd_op = now(), verlenging_motivering = $3 where id = $1', [id, verlengdTot, input.motivering.trim()])
    await legVast(m, context, dossier, 'avgverzoek_verlengd', `avgverzoek ${id}`)
    return { dossierId: dossier.dossierId }
  })
}
