import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { versieConflict } from '../graphql/weiger.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { eigenaars, houdGehoordeVast } from './gehoorde.repository.ts'
import { eisTeksten, weigerVeld } from './invoer.ts'
import type { HoorverslagBewarenInput } from './onderzoek.input.ts'

/** Keeps the report of a hearing as a new version; what was put to the person stays as it was. */
export async function bewaarHoorverslag(context: Context, input: HoorverslagBewarenInput): Promise<{ dossierId: string } | Weigering> {
  const id = uuidVan('Gehoorde', input.gehoordeId)
  return eenmaal(context, { handeling: 'hoorverslag_bewaren', sleutel: input.sleutel, invoer: input }, async (m) => {
    const { zaak, gehoorde } = await houdGehoordeVast(m, context, id, 'hoorverslag_voorleggen')
    eisTeksten([['tekst', input.tekst, 'Schrijf op wat er is gezegd.']])
    if (!gehoorde.horen) weigerVeld('gehoordeId', 'NIET_HOREN', 'In het hoorplan staat dat u deze persoon niet hoort. Wijzig dat eerst.')
    if (input.gesprekOp > datumVan(context.nu)) weigerVeld('gesprekOp', 'DATUM_IN_TOEKOMST', 'Kies de dag waarop het gesprek was. Die ligt niet na vandaag.')
    const versie = gehoorde.verslag?.versie ?? 0
    if (versie !== input.versie) throw new Geweigerd(versieConflict({ versie, huidig: { tekst: gehoorde.verslag?.tekst ?? '' } }))
    await m.query('insert into hoorverslag (dossier_id, aanbieder_id, toezichthouder_id, gehoorde_id, versie, tekst, gesprek_op, bewaard_door) values ($1, $2, $3, $4, $5, $6, $7, $8)', [...eigenaars(zaak), id, versie + 1, input.tekst, input.gesprekOp, vrager(context).id])
    await legVast(m, context, { ...zaak.dossier, dossierId: zaak.dossier.id }, 'hoorverslag_bewaard', `versie ${versie + 1}`)
    return { dossierId: zaak.dossier.id }
  })
}
