import { maakStoringsopstelling, type Storingsopstelling, vraag } from '../opstelling.ts'
import { percentiel, type Proef } from '../proef.ts'
import { startSchrijvers, vergelijk } from '../schrijvers.ts'

const KEREN = 10
const ERBIJ = 1000
const MINSTENS = 10_000
const HERSTEL_MS = 5000

interface Ramp {
  id: string
  wat: string
  instellingen?: Record<string, string>
  vooraf?: (o: Storingsopstelling) => Promise<void>
  /** Whether acknowledged saves must be lost: a control that shows that this test can see loss. */
  moetVerliezen?: true
  ramp: (o: Storingsopstelling) => Promise<void>
}

const stopDatabase: Ramp['ramp'] = async (o) => { await o.doodPostgres(); await o.startPostgres() }

/** The api refuses to start on a database that may lose data, so it is made so afterwards, behind its back. */
async function wachtNietOpSchijf({ url }: Storingsopstelling): Promise<void> {
  await vraag(url, 'alter role api_rt set synchronous_commit = off')
  await vraag(url, `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'api_rt'`)
}

const RAMPEN: readonly Ramp[] = [
  { id: 'R1', wat: 'de api hard gestopt terwijl twintig mensen schrijven', ramp: async (o) => { await o.doodApi(); await o.startApi() } },
  { id: 'R2', wat: 'de database hard gestopt terwijl twintig mensen schrijven', ramp: stopDatabase },
  { id: 'R2b', wat: 'hetzelfde, op een database die niet wacht op de schijf: de proef moet verlies kunnen zien', instellingen: { wal_writer_delay: '10s' }, vooraf: wachtNietOpSchijf, moetVerliezen: true, ramp: stopDatabase },
]

/** Kills something ten times while people write, and counts what was acknowledged and is not there. */
export const HARD_GESTOPT: readonly Proef[] = RAMPEN.map(({ id, wat, instellingen = {}, vooraf, moetVerliezen, ramp }) => ({
  id, wat,
  async speel(meld) {
    const o = await maakStoringsopstelling({ instellingen })
    try {
      await vooraf?.(o)
      const schrijvers = startSchrijvers(o)
      const herstel: number[] = []
      for (let keer = 0; keer < KEREN; keer += 1) {
        await schrijvers.nogEens(ERBIJ)
        const begin = performance.now()
        await ramp(o)
        await schrijvers.nogEens(1)
        herstel.push(performance.now() - begin)
        meld(`${keer + 1} van ${KEREN}: ${schrijvers.som()} bevestigd, ${schrijvers.waarom()}`)
      }
      await schrijvers.nogEens(ERBIJ)
      await schrijvers.stop()
      await o.doodApi()
      const { lost, duplicates } = await vergelijk(o, schrijvers.bevestigd)
      const acks = schrijvers.som()
      const recoveryMs = Math.round(percentiel(herstel, 0.95))
      const goed = lost === 0 && duplicates === 0 && acks >= MINSTENS && recoveryMs <= HERSTEL_MS && !schrijvers.mislukt.has('500')
      return { acks, lost, duplicates, recoveryMs, pass: moetVerliezen ? lost > 0 : goed, gezien: `${KEREN} keer gestopt; ondertussen ${schrijvers.waarom()}` }
    } finally {
      await o.stop()
    }
  },
}))
