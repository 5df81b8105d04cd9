import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, nietGevonden } from '../graphql/weiger.ts'
import { parseReden } from '../indiening/parse-reden.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import type { RegietaakAfrondenInput } from './regie.input.ts'

interface Rij { dossierId: string; aanbiederId: string; toezichthouderId: string; open: boolean }
const MIJN = 'select dossier_id as "dossierId", aanbieder_id as "aanbiederId", toezichthouder_id as "toezichthouderId", gedaan_op is null as open from regietaak where id = $1 and organisatie_id = $2 for update'

/** Says that the own organisation did its task; nobody does so for another. */
export async function rondRegietaakAf(context: Context, input: RegietaakAfrondenInput): Promise<{ regietaakId: string } | Weigering> {
  const id = uuidVan('Regietaak', input.regietaakId)
  const woorden = parseReden(input.toelichting, 'toelichting', 'Toelichting')
  if (!woorden.ok) return invoerFout(woorden.fouten)
  return eenmaal(context, { handeling: 'regietaak_afronden', sleutel: input.sleutel, invoer: input }, async (m) => {
    const { id: wie, organisatieId } = vrager(context)
    const [taak] = (await m.query(MIJN, [id, organisatieId])) as Rij[]
    if (!taak) throw new Geweigerd(nietGevonden())
    if (!taak.open) throw new Geweigerd(invoerFout([{ veld: 'regietaakId', code: 'AL_GEDAAN', bericht: 'Deze taak is al gedaan.' }]))
    await m.query('update regietaak set gedaan_op = $2, gedaan_door = $3, toelichting = $4 where id = $1', [id, context.nu, wie, woorden.tekst])
    await legVast(m, context, taak, 'regietaak_afgerond', 'regietaak')
    return { regietaakId: id }
  })
}
