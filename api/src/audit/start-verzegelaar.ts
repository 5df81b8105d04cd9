import pg from 'pg'
import type { Logger } from 'pino'
import { rolUrl } from '../database/rol-url.ts'
import type { Omgeving } from '../omgeving.ts'
import { ankerPad, zetAnker } from './anker.ts'
import { MEESTE, verzegel } from './verzegel.ts'

/** Time between two looks for regels to seal, in milliseconds. */
const RONDE_MS = 1000
/** Time between two anchors, in milliseconds. */
const ANKER_MS = 3_600_000

export interface Verzegelaar {
  /** Seals what is there, sets an anchor, and ends. */
  stop: () => Promise<void>
}

/** Seals new auditregels every second, on a connection of its own. While the database is away regels stay open; nothing is lost. */
export function startVerzegelaar({ omgeving, log }: { omgeving: Omgeving; log: Logger }): Verzegelaar {
  const pool = new pg.Pool({ connectionString: omgeving.AUDIT_DATABASE_URL ?? rolUrl(omgeving.DATABASE_URL, 'audit_rt'), max: 1, connectionTimeoutMillis: 2000, options: '-c TimeZone=UTC -c statement_timeout=30000', application_name: 'zelfonderzoek-audit' })
  pool.on('error', () => undefined)
  const pad = ankerPad(omgeving)
  let geankerd = Number.NEGATIVE_INFINITY
  let gestopt = false
  let wekker: NodeJS.Timeout | undefined

  const werk = async (laatste: boolean): Promise<void> => {
    const client = await pool.connect()
    try {
      // Only a full seal is followed at once: under load there is always something new, and sealing that at once would cost more than writing it.
      while ((await verzegel(client)) >= (laatste ? 1 : MEESTE) && (laatste || !gestopt)) { /* until nothing is open */ }
      if (!laatste && performance.now() - geankerd < ANKER_MS) return
      if (await zetAnker(client, pad)) geankerd = performance.now()
    } finally {
      client.release()
    }
  }
  const probeer = (laatste: boolean): Promise<void> => werk(laatste).catch((e: unknown) => { log.warn({ code: (e as { code?: string }).code }, 'auditregels wachten op hun zegel') })
  const ronde = async (): Promise<void> => {
    await probeer(false)
    if (!gestopt) wekker = setTimeout(() => { bezig = ronde() }, RONDE_MS)
  }
  let bezig = ronde()

  return {
    async stop() {
      gestopt = true
      clearTimeout(wekker)
      await bezig
      await probeer(true)
      await pool.end()
    },
  }
}
