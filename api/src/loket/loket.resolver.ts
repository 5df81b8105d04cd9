import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import { bereikbaarOp } from '@zelfonderzoek/validation/incident/bereikbaarheid'
import { kiesProtocol } from '@zelfonderzoek/validation/protocol/select-protocol'
import { voerUit } from '../database/lees.ts'
import type { Context } from '../graphql/context.ts'
import { fout } from '../graphql/fouten.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { momentVan } from '../kalender/moment-van.ts'
import { opdracht } from '../lezen/lees-een.ts'
import { Mag } from '../toegang/mag.ts'
import { Loket, Loketcijfers } from './loket.type.ts'
import { telLoketcijfers } from './loketcijfers.ts'

const VIND = `
select json_build_object('naam', o.naam, 'meldtelefoon', o.meldtelefoon, 'meldpostbus', o.meldpostbus,
  'coordinatoren', (select count(*) from gebruiker g where g.organisatie_id = o.id and g.rol = 'coordinator' and g.actief))::text
from organisatie o where o.soort = 'loket' and o.reeks = $1`

@Resolver()
export class LoketResolver {
  @Mag('ingelogd')
  @Query(() => Loket, { nullable: true, description: 'Het incidentenloket van een gemeente; leeg waar er geen is.' })
  async loket(@Arg('gemeentecode', () => String) gemeentecode: string, @Ctx() context: Context): Promise<Loket | null> {
    const { protocol } = kiesProtocol({ gemeentecode, op: datumVan(context.nu) })
    if (protocol?.soort !== 'loket') return null
    const [rij] = await voerUit(context.pool, context.rij, opdracht(context, VIND, [protocol.reeks]))
    if (!rij?.[0]) return null
    const uren = protocol.ontvangst.bereikbaar
    const { open, volgendeOpening = null } = uren ? bereikbaarOp(uren, momentVan(context.nu)) : { open: true }
    return { ...(JSON.parse(rij[0]) as Pick<Loket, 'naam' | 'meldtelefoon' | 'meldpostbus' | 'coordinatoren'>), gemeentecode, protocol: protocol.id, open, volgendeOpening }
  }

  @Mag('loketcijfers_lezen')
  @Query(() => Loketcijfers, { description: 'Aantallen en leerpunten van een jaar van uw loket, zonder kleine aantallen.' })
  loketcijfers(@Arg('jaar', () => Int) jaar: number, @Ctx() context: Context): Promise<Loketcijfers> {
    if (jaar < 2000 || jaar > 2199) throw fout('BAD_USER_INPUT', 'Kies een jaar van 2000 tot en met 2199.')
    return telLoketcijfers(context, jaar)
  }
}
