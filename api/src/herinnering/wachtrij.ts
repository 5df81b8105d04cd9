import { PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { DataSource } from 'typeorm'
import { ruimHerhalingenOp } from '../vernietiging/ruim-herhalingen-op.ts'
import { hertoets } from '../incident/hertoets.ts'
import { herinner } from './herinner.ts'

/** Schema in which pg-boss keeps its jobs. */
export const WACHTRIJSCHEMA = 'wachtrij'
const NAAM = 'herinneringen'
/** Incidents whose outcome changes by itself; a term in hours also ends at night. */
const HERTOETSEN = 'hertoetsen'
const HERTOETSROOSTER = '*/5 * * * *'
/** Every quarter of an hour in the daytime, in Dutch time. */
const ROOSTER = '*/15 7-21 * * *'

/** Makes the schema and the queue of the jobs, as the owner of the database; the service role may use them and not change them. */
export async function maakWachtrij(eigenaarUrl: string, bron: DataSource): Promise<void> {
  const boss = new PgBoss({ connectionString: eigenaarUrl, schema: WACHTRIJSCHEMA, supervise: false, schedule: false, max: 1 })
  await boss.start()
  for (const naam of [NAAM, HERTOETSEN]) await boss.createQueue(naam, { policy: 'singleton', retryLimit: 3 })
  await boss.stop({ graceful: false })
  await bron.query(`
    grant usage on schema ${WACHTRIJSCHEMA} to api_rt;
    grant select, insert, update, delete on all tables in schema ${WACHTRIJSCHEMA} to api_rt;
    grant usage on all sequences in schema ${WACHTRIJSCHEMA} to api_rt;
    grant execute on all functions in schema ${WACHTRIJSCHEMA} to api_rt`)
}

export interface Wachtrij {
  /** Looks now for reminders, and for incidents to look at again, instead of at the next quarter. */
  nu: () => Promise<void>
  stop: () => Promise<void>
}

/** Runs the jobs: replicas share the work, and one of them looks for reminders every quarter of an hour. */
export async function startWachtrij({ url, bron, log, klok = () => new Date() }: { url: string; bron: DataSource; log: Pick<Logger, 'warn' | 'info'>; klok?: () => Date }): Promise<Wachtrij> {
  const boss = new PgBoss({ connectionString: url, schema: WACHTRIJSCHEMA, migrate: false, createSchema: false, max: 2 })
  boss.on('error', (e) => log.warn({ code: (e as { code?: string }).code }, 'de wachtrij hapert'))
  await boss.start()
  await boss.work(NAAM, async () => {
    await ruimHerhalingenOp(bron)
    const aantal = await herinner(bron, klok())
    if (aantal) log.info({ aantal }, 'herinneringen verzonden')
  })
  await boss.work(HERTOETSEN, async () => {
    const aantal = await hertoets(bron, klok())
    if (aantal) log.info({ aantal }, 'incidenten opnieuw getoetst')
  })
  await boss.schedule(HERTOETSEN, HERTOETSROOSTER, null, { tz: 'Europe/Amsterdam' })
  await boss.schedule(NAAM, ROOSTER, null, { tz: 'Europe/Amsterdam' })
  return { nu: async () => void (await Promise.all([boss.send(NAAM), boss.send(HERTOETSEN)])), stop: () => boss.stop({ graceful: true, timeout: 5000 }) }
}
