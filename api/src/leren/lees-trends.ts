import { maakTrends, type Trendjaar } from '@zelfonderzoek/validation/leren/maak-trends'
import { voerUit } from '../database/lees.ts'
import type { Context } from '../graphql/context.ts'
import { leesJaarverslag, leesJaren } from '../jaarverslag/jaarverslag.repository.ts'
import { opdracht } from '../lezen/lees-een.ts'
import { vrager } from '../toegang/mag.ts'
import type { Trends } from './trends.type.ts'

/** Years beside each other, this one included. */
const JAREN = 5

const AANBIEDERS = `select count(distinct m.aanbieder_id)::text from melding m where m.toezichthouder_id = $1::uuid
  and m.ingediend_op >= make_timestamptz($2::int, 1, 1, 0, 0, 0, 'Europe/Amsterdam') and m.ingediend_op < make_timestamptz($2::int + 1, 1, 1, 0, 0, 0, 'Europe/Amsterdam')`

/** The last years of the asker's own dossiers, as their jaarverslagen show them. */
export async function leesTrends(context: Context): Promise<Trends> {
  const jaren = (await leesJaren(context)).slice(0, JAREN)
  return maakTrends(await Promise.all(jaren.map(({ jaar }) => leesJaar(context, jaar))))
}

async function leesJaar(context: Context, jaar: number): Promise<Trendjaar> {
  const [{ tabellen }, [rij]] = await Promise.all([leesJaarverslag(context, jaar, null), voerUit(context.pool, context.rij, opdracht(context, AANBIEDERS, [vrager(context).organisatieId, jaar]))])
  return { jaar, aanbieders: Number(rij?.[0] ?? 0), tabellen }
}
