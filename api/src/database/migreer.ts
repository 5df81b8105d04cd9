import { argv, env, exit } from 'node:process'
import { pathToFileURL } from 'node:url'
import { maakDataSource } from './data-source.ts'
import { maakWachtrij } from '../herinnering/wachtrij.ts'
import { DIENSTROLLEN, rolWachtwoord } from './rol-url.ts'

/** Brings the database up to date as its owner, and lets the service roles log in. */
export async function migreer(eigenaarUrl: string): Promise<string[]> {
  const bron = await maakDataSource({ url: eigenaarUrl, verbindingen: 1 }).initialize()
  try {
    await bron.query('select pg_advisory_lock(4150)')
    const gedaan = await bron.runMigrations()
    // A table of a dossier that came with a later migration gets the policy that keeps excluded persons out.
    await bron.query('select leg_uitsluiting_op()')
    for (const rol of DIENSTROLLEN) {
      await bron.query(`select format('alter role %I login password %L', $1::text, $2::text) as opdracht`, [rol, rolWachtwoord(eigenaarUrl, rol)])
        .then((rijen: { opdracht: string }[]) => bron.query(rijen[0]?.opdracht ?? ''))
    }
    await maakWachtrij(eigenaarUrl, bron)
    return gedaan.map((m) => m.name)
  } finally {
    await bron.destroy()
  }
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const url = env['DATABASE_URL']
  if (!url) {
    console.error('DATABASE_URL ontbreekt. Geef het adres van PostgreSQL op, bijvoorbeeld postgres://eigenaar:wachtwoord@localhost:5432/zelfonderzoek.')
    exit(78)
  }
  const gedaan = await migreer(url)
  console.log(gedaan.length ? `Database bijgewerkt: ${gedaan.join(', ')}` : 'De database is al bijgewerkt.')
}
