import { ONDERZOEKSHANDELINGEN } from '@zelfonderzoek/validation/onderzoek/onderzoekshandeling'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { uuidVan } from '../graphql/id.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { houdZaakVast } from '../procedure/zaak.ts'
import { zetStap } from '../procedure/zet-stap.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { eigenaars } from './gehoorde.repository.ts'
import { eisTeksten, weigerVeld } from './invoer.ts'
import type { OnderzoeksverslagToevoegenInput } from './onderzoek.input.ts'

/** Takes a step of the investigation together with what it brought: advice of an expert, a visit, documents that were studied. */
export async function voegVerslagToe(context: Context, input: OnderzoeksverslagToevoegenInput): Promise<{ dossierId: string } | Weigering> {
  const dossierId = uuidVan('Dossier', input.dossierId)
  return eenmaal(context, { handeling: 'onderzoeksverslag_toevoegen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const handeling = ONDERZOEKSHANDELINGEN.find((een) => een === input.handeling)
    const zaak = await houdZaakVast(m, context, dossierId, handeling ?? 'hoorverslag_voorleggen')
    if (!handeling) return weigerVeld('handeling', 'VERPLICHT_VELD', 'Kies wat u deed.')
    const bezoek = handeling === 'ter_plaatse_onderzoeken'
    eisTeksten([['wie', input.wie, ...(handeling === 'deskundige_raadplegen' ? ['Schrijf de discipline van de deskundige op.'] : [])] as [string, string, string?], ['vraag', input.vraag], ['tekst', input.tekst, 'Schrijf op wat het opleverde.']])
    if (input.op > datumVan(context.nu)) weigerVeld('op', 'DATUM_IN_TOEKOMST', 'Kies de dag waarop dit was. Die ligt niet na vandaag.')
    if (bezoek && !input.legitimatie) weigerVeld('legitimatie', 'EIS', 'Bevestig dat u zich hebt gelegitimeerd (Awb art. 5:12).')
    await m.query('insert into onderzoeksverslag (dossier_id, aanbieder_id, toezichthouder_id, handeling, op, wie, vraag, tekst, legitimatie, bewaard_door) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [...eigenaars(zaak), handeling, input.op, input.wie.trim(), input.vraag.trim(), input.tekst.trim(), bezoek && input.legitimatie, vrager(context).id])
    await zetStap(m, context, zaak, { handeling, gegevens: {} })
    await legVast(m, context, { ...zaak.dossier, dossierId }, 'onderzoeksverslag_toegevoegd', handeling)
    return { dossierId }
  })
}
