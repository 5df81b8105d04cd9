import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, nietGevonden } from '../graphql/weiger.ts'
import { parseReden } from '../indiening/parse-reden.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import type { TaakAfrondenInput } from './taak.resolver.ts'

interface Rij { dossierId: string; aanbiederId: string; toezichthouderId: string; soort: string; open: boolean }

/** Confirms that a task was done; only the side it was given to can. */
export async function rondTaakAf(context: Context, input: TaakAfrondenInput): Promise<{ dossierId: string } | Weigering> {
  const id = uuidVan('Taak', input.taakId)
  const woorden = parseReden(input.toelichting, 'toelichting', 'Toelichting')
  if (!woorden.ok) return invoerFout(woorden.fouten)
  return eenmaal(context, { handeling: 'taak_afronden', sleutel: input.sleutel, invoer: input }, async (m) => {
    const { id: wie, rol } = vrager(context)
    const voor = rol === 'toezichthouder' || rol === 'coordinator' ? 'toezichthouder' : 'aanbieder'
    const [taak] = (await m.query('select dossier_id as "dossierId", aanbieder_id as "aanbiederId", toezichthouder_id as "toezichthouderId", soort, gedaan_op is null as open from taak where id = $1 and voor = $2 for update', [id, voor])) as Rij[]
    if (!taak) throw new Geweigerd(nietGevonden())
    if (!taak.open) throw new Geweigerd(invoerFout([{ veld: 'taakId', code: 'AL_GEDAAN', bericht: 'Deze taak is al gedaan.' }]))
    await m.query('update taak set gedaan_op = now(), gedaan_door = $2, toelichting = $3 where id = $1', [id, wie, woorden.tekst])
    await legVast(m, context, taak, 'taak_afgerond', taak.soort)
    return { dossierId: taak.dossierId }
  })
}
