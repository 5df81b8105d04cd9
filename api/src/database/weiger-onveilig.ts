import type { Pool } from 'pg'
import { stuur } from './lees.ts'
import { ConfiguratieFout } from '../omgeving.ts'

/** Refuses a PostgreSQL that may lose what it acknowledged, and a role that row-level security does not bind. */
export async function weigerOnveilig(pool: Pool): Promise<void> {
  const [rij] = await stuur(pool, [{
    naam: 'veilig', waarden: [],
    tekst: `select json_build_object('fsync', current_setting('fsync'), 'full_page_writes', current_setting('full_page_writes'),
      'synchronous_commit', current_setting('synchronous_commit'), 'vrij', (select rolsuper or rolbypassrls from pg_roles where rolname = current_user))::text`,
  }])
  const { vrij, ...instellingen } = JSON.parse(rij?.[0] ?? '{}') as { vrij: boolean } & Record<string, string>
  for (const [naam, waarde] of Object.entries(instellingen)) {
    if (waarde === 'off') throw new ConfiguratieFout(`PostgreSQL staat op ${naam}=off en kan gegevens verliezen. Zet ${naam} aan.`)
  }
  if (vrij) throw new ConfiguratieFout('De api logt in met een rol die rijbeveiliging overslaat. Gebruik de rol api_rt.')
}
