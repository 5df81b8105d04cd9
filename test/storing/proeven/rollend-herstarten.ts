import { resolve } from 'node:path'
import { POORTEN } from '../hulp/poorten.ts'
import { startVerdeler } from '../hulp/verdeler.ts'
import { maakStoringsopstelling, vraag } from '../opstelling.ts'
import { percentiel, type Proef } from '../proef.ts'
import { startSchrijvers, vergelijk } from '../schrijvers.ts'

const KEREN = 8
const P99_MS = 1000
/** A change of the very table that people write in, as the next version could bring it and take it back; a lock of more than two seconds fails. */
const UITBREIDING: Record<number, string> = {
  2: `set lock_timeout = '2s'; alter table sectie add column proef text not null default 'nieuw'; create index proef_sectie on sectie (proef)`,
  5: `set lock_timeout = '2s'; alter table sectie drop column proef`,
}

/** Two api's are stopped and started in turn, with the database brought up to date in between, while people keep saving. */
export const ROLLEND_HERSTARTEN: Proef = {
  id: 'R10', wat: 'twee api\'s om de beurt netjes herstart terwijl mensen schrijven',
  async speel(meld) {
    const o = await maakStoringsopstelling({ apis: 2, env: { UITLOOP_MS: '1500' } })
    const verdeler = await startVerdeler(POORTEN.verdeler, o.apis.map(({ poort }) => poort))
    try {
      const schrijvers = startSchrijvers({ api: `http://localhost:${POORTEN.verdeler}/graphql`, token: o.token })
      const { migreer } = (await import(resolve('api/dist/database/migreer.js'))) as { migreer: (url: string) => Promise<unknown> }
      for (let keer = 0; keer < KEREN; keer += 1) {
        await schrijvers.nogEens(300)
        const api = o.apis[keer % 2]
        await api?.stop()
        if (keer === 3) await migreer(o.url)
        const uitbreiding = UITBREIDING[keer]
        if (uitbreiding) await vraag(o.url, uitbreiding)
        await api?.start()
        meld(`${keer + 1} van ${KEREN}: ${schrijvers.som()} bevestigd, ${schrijvers.waarom()}`)
      }
      await schrijvers.nogEens(300)
      await schrijvers.stop()
      const { lost, duplicates } = await vergelijk(o, schrijvers.bevestigd)
      const p99 = percentiel(schrijvers.duren, 0.99)
      return {
        acks: schrijvers.som(), lost, duplicates, recoveryMs: Math.round(schrijvers.traagst()), pass: lost === 0 && duplicates === 0 && schrijvers.mislukt.size === 0 && p99 < P99_MS,
        gezien: `${KEREN} keer herstart, ${schrijvers.waarom()}, p99 ${Math.round(p99)} ms, traagst ${Math.round(schrijvers.traagst())} ms; tussendoor een kolom en een index erbij en weer weg; een verdeler van Node, geen nginx`,
      }
    } finally {
      verdeler.stop()
      await o.stop()
    }
  },
}
