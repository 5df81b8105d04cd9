import { rapportdelenVan } from '@zelfonderzoek/validation/onderzoek/rapportdelen'
import { zoekRegel } from '@zelfonderzoek/validation/protocol/voer-uit'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { versieConflict } from '../graphql/weiger.ts'
import { eigenaars } from '../onderzoek/gehoorde.repository.ts'
import { eisTeksten, weigerVeld } from '../onderzoek/invoer.ts'
import { leesZaak, nietNu, type Zaak } from '../procedure/zaak.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { leesRapport } from './rapport.repository.ts'
import type { RapportBewarenInput } from './rapport.input.ts'

/** Keeps the text of the report, while the draft or the report still has to go out. */
export async function bewaarRapport(context: Context, input: RapportBewarenInput): Promise<{ dossierId: string } | Weigering> {
  const dossierId = uuidVan('Dossier', input.dossierId)
  return eenmaal(context, { handeling: 'rapport_bewaren', sleutel: input.sleutel, invoer: input }, async (m) => {
    const zaak = await leesZaak(m, dossierId)
    eisSchrijftijd(context, zaak)
    const delen = rapportdelenVan(zaak.protocol)
    if (input.delen.some(({ id }) => !delen.some((deel) => deel.id === id))) weigerVeld('delen', 'VELD_ONBEKEND', 'Dit deel hoort niet in het rapport van dit protocol.')
    eisTeksten(input.delen.map(({ id, tekst }) => [id, tekst] as const))
    const was = await leesRapport(m, dossierId)
    if ((was?.versie ?? 0) !== input.versie) throw new Geweigerd(versieConflict({ versie: was?.versie ?? 0, huidig: { delen: was?.delen ?? [] }, doorFunctie: was?.door ?? null }))
    const nieuw = delen.map(({ id }) => ({ id, tekst: input.delen.find((deel) => deel.id === id)?.tekst ?? was?.delen.find((deel) => deel.id === id)?.tekst ?? '' }))
    if (was) await m.query('update rapport set delen = $2, versie = versie + 1, bewaard_op = now(), bewaard_door = $3 where id = $1', [was.id, JSON.stringify(nieuw), vrager(context).id])
    else await m.query('insert into rapport (dossier_id, aanbieder_id, toezichthouder_id, delen, bewaard_door) values ($1, $2, $3, $4, $5)', [...eigenaars(zaak), JSON.stringify(nieuw), vrager(context).id])
    await legVast(m, context, { ...zaak.dossier, dossierId }, 'rapport_bewaard', `versie ${input.versie + 1}`)
    return { dossierId }
  })
}

/** Refuses outside the places of the procedure in which the toezichthouder writes his report. */
export function eisSchrijftijd(context: Context, zaak: Zaak): void {
  const { rol } = vrager(context)
  if (!(['concept_versturen', 'rapport_vaststellen'] as const).some((handeling) => zoekRegel(zaak.protocol, zaak.gang.stand, { handeling, rol }))) throw new Geweigerd(nietNu(zaak, rol, 'Het rapport kan nu niet worden geschreven.'))
}
