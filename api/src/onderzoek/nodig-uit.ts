import { datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import { eenmaal } from '../database/eenmaal.ts'
import { verzendBericht } from '../bericht/verzend-bericht.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { uuidVan } from '../graphql/id.ts'
import { geefTaak, voltooiTaken } from '../taak/taak.repository.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { houdGehoordeVast } from './gehoorde.repository.ts'
import { eisTeksten, weigerVeld } from './invoer.ts'
import type { GehoordeUitnodigenInput } from './onderzoek.input.ts'

/** Invites somebody for a hearing: the aanbieder by bericht, anybody else as a task to send it outside. */
export async function nodigUit(context: Context, input: GehoordeUitnodigenInput): Promise<{ dossierId: string } | Weigering> {
  const id = uuidVan('Gehoorde', input.gehoordeId)
  return eenmaal(context, { handeling: 'gehoorde_uitnodigen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const { zaak, gehoorde } = await houdGehoordeVast(m, context, id, 'hoorverslag_voorleggen')
    const { dossier, protocol } = zaak
    eisTeksten([['tekst', input.tekst, 'Schrijf op waar, hoe laat en waarover het gesprek is.']])
    if (!gehoorde.horen) weigerVeld('gehoordeId', 'NIET_HOREN', 'In het hoorplan staat dat u deze persoon niet hoort. Wijzig dat eerst.')
    await m.query('update gehoorde set gesprek_op = $2, uitnodiging = $3, uitgenodigd_op = now(), versie = versie + 1, bewaard_op = now(), bewaard_door = $4 where id = $1', [id, input.gesprekOp, input.tekst.trim(), vrager(context).id])
    const onderwerp = `Uitnodiging voor een gesprek (${dossier.zaaknummer})`
    const tekst = [`Wij willen ${gehoorde.functie} horen op ${datumVoluit(input.gesprekOp)}.`, input.tekst.trim(), `Zaaknummer: ${dossier.zaaknummer}.`].join('\n\n')
    const grondslag = protocol.procedure.find(({ handeling }) => handeling === 'hoorverslag_voorleggen')?.grondslag ?? ''
    if (gehoorde.hoedanigheid === 'aanbieder') await verzendBericht(m, dossier, { soort: 'uitnodiging_horen', vanId: dossier.toezichthouderId, aanId: dossier.aanbiederId, onderwerp, tekst })
    else {
      await voltooiTaken(m, dossier.id, `uitnodiging_horen.${id}`, vrager(context).id, 'Vervangen door een nieuwe uitnodiging.')
      await geefTaak(m, dossier, { voor: 'toezichthouder', soort: `uitnodiging_horen.${id}`, titel: `Stuur de uitnodiging voor een gesprek aan ${gehoorde.functie}`, tekst, grondslag })
    }
    await legVast(m, context, { ...dossier, dossierId: dossier.id }, 'uitnodiging_verstuurd', gehoorde.hoedanigheid)
    return { dossierId: dossier.id }
  })
}
