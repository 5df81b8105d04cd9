import { parseJaarteksten } from '@zelfonderzoek/validation/jaarverslag/jaarverslag-invoer'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { invoerFout, versieConflict } from '../graphql/weiger.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { vrager } from '../toegang/mag.ts'
import type { JaarverslagBewarenInput } from './jaarverslag.input.ts'
import { eisJaar } from './jaarverslag.repository.ts'
import { houdJaarverslagVast, legJaarVast, weigerStand } from './jaarverslagrij.ts'

/** Nothing when a colleague was first: at version 0 because there is a row, later because it has another version. */
const BEWAAR = `
insert into jaarverslag as j (toezichthouder_id, jaar, inleiding, aanbevelingen, bewaard_door)
select $1, $2, $3, $4, $5 where $6::int = 0 or exists (select from jaarverslag where toezichthouder_id = $1 and jaar = $2)
on conflict (toezichthouder_id, jaar) do update set inleiding = excluded.inleiding, aanbevelingen = excluded.aanbevelingen,
  versie = j.versie + 1, bewaard_op = now(), bewaard_door = excluded.bewaard_door
where j.versie = $6::int returning j.versie`

/** Keeps the words of the toezichthouder; refused when a colleague was first or the jaarverslag is vastgesteld. */
export async function bewaarJaarverslag(context: Context, input: JaarverslagBewarenInput): Promise<{ jaar: number } | Weigering> {
  const vorm = parseJaarteksten(input)
  if (!vorm.ok) return invoerFout(vorm.fouten)
  const { inleiding, aanbevelingen } = vorm.teksten
  const jaar = eisJaar(input.jaar, datumVan(context.nu))
  return eenmaal(context, { handeling: 'jaarverslag_bewaren', sleutel: input.sleutel, invoer: input }, async (m) => {
    const nu = await houdJaarverslagVast(m, context, jaar)
    if (nu?.stand === 'vastgesteld') throw weigerStand(nu.stand, 'Dit jaarverslag staat vast. Begin een nieuwe uitgave om de tekst te wijzigen.')
    const { id, organisatieId } = vrager(context)
    const [rij] = (await m.query(BEWAAR, [organisatieId, jaar, inleiding, aanbevelingen, id, input.versie])) as { versie: number }[]
    if (!rij) throw new Geweigerd(versieConflict({ versie: nu?.versie ?? 0, huidig: nu ? { inleiding: nu.inleiding, aanbevelingen: nu.aanbevelingen } : null, doorFunctie: nu?.functie ?? null, op: nu?.op ?? null }))
    await legJaarVast(m, context, 'jaarverslag_bewaard', String(jaar))
    return { jaar }
  })
}
