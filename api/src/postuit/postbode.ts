import type { ClientBase, Pool } from 'pg'
import { createTransport } from 'nodemailer'
import type { Logger } from 'pino'
import type { Omgeving } from '../omgeving.ts'
import { meldMislukt, type Poststuk } from './meld-mislukt.ts'
import { meldmail } from './meldmail.ts'
import { leesFout, type Postfout, standNa, wachttijd } from './poststand.ts'

/** Time between two looks at the outbox, in milliseconds. */
const RONDE_MS = 5000
/** Longest silence of the mail server, in milliseconds; the transaction that holds the row waits for it. */
const GEDULD_MS = 60_000
/** A mail that waits longer than this is worth a look by whoever keeps the system, in hours. */
const ALARM_UREN = 0.25

const PAK = `
with stuk as (
  select id, pogingen, extract(epoch from now() - aangemaakt_op) / 3600 as uren from postuit
  where stand = 'onderweg' and volgende_op <= now() order by volgende_op, id limit 1 for update skip locked
)
select stuk.id, stuk.pogingen, stuk.uren::float8 as uren, postgegevens.* from stuk, lateral postgegevens(stuk.id)`
const MISLUKT = `update postuit set pogingen = pogingen + 1, stand = $2, stand_op = now(), laatste_fout = $3, volgende_op = now() + make_interval(secs => $4) where id = $1`
const GEEN_ADRES: Postfout = { blijvend: true, technisch: false, reden: 'geen adres' }

export interface Postbode {
  /** Looks in the outbox now, and returns when it has had its turn. */
  nu: () => Promise<void>
  stop: () => Promise<void>
}

/** Marks and commits in one go: whoever falls down between sending and this sends that mail twice, so nothing may come in between. */
function bezorgd(client: ClientBase, id: string): string {
  return `update postuit set pogingen = pogingen + 1, laatste_fout = null, stand = 'bezorgd', stand_op = now(), verzonden_op = now() where id = ${client.escapeLiteral(id)}; commit`
}

/**
 * Sends the mails that say something is waiting. A row is marked in the transaction that holds it: two workers never send the same, and one that is killed
 * leaves it for the next. What fails is tried again for 72 hours; what fails for good becomes a task.
 */
export async function startPostbode({ pool, omgeving, log }: { pool: Pool; omgeving: Pick<Omgeving, 'SMTP_URL' | 'MAIL_VAN' | 'MAIL_RETOUR_DOMEIN' | 'PORTAL_URL'>; log: Pick<Logger, 'warn'> }): Promise<Postbode> {
  if (!omgeving.SMTP_URL) return { nu: () => Promise.resolve(), stop: () => Promise.resolve() }
  const post = createTransport({ url: omgeving.SMTP_URL, pool: true, maxConnections: 1, connectionTimeout: GEDULD_MS, greetingTimeout: GEDULD_MS, socketTimeout: GEDULD_MS })
  let gestopt = false
  let wekker: NodeJS.Timeout | undefined
  let ronde = Promise.resolve()

  const bezorg = async (): Promise<void> => {
    while (!gestopt && (await bezorgEen())) { /* until the outbox is empty or the server is away */ }
  }
  const loop = (): Promise<void> => {
    ronde = ronde.then(bezorg).then(() => {
      clearTimeout(wekker)
      if (!gestopt) wekker = setTimeout(() => void loop(), RONDE_MS)
    })
    return ronde
  }

  const bezorgEen = async (): Promise<boolean> => {
    const client = await pool.connect().catch(() => undefined)
    if (!client) return false
    try {
      await client.query(`begin; set local idle_in_transaction_session_timeout = '${GEDULD_MS * 3}ms'`)
      const { rows: [stuk] } = await client.query<Poststuk>(PAK)
      if (!stuk) return false
      const fout = await verstuur(stuk)
      if (!fout) return !!(await client.query(bezorgd(client, stuk.id)))
      const stand = standNa(fout, stuk.uren)
      await client.query(MISLUKT, [stuk.id, stand, fout.reden, wachttijd(stuk.pogingen)])
      if (stand !== 'onderweg') await meldMislukt(client, stuk, stand, fout.reden)
      await client.query('commit')
      if (stuk.uren > ALARM_UREN) log.warn({ reden: fout.reden, stand }, 'een mail wacht langer dan een kwartier')
      return !fout.technisch
    } catch (e) {
      log.warn({ code: (e as { code?: string }).code }, 'post blijft liggen')
      return false
    } finally {
      await client.query('rollback').catch(() => undefined)
      client.release()
    }
  }

  const verstuur = async ({ adres, ...stuk }: Poststuk): Promise<Postfout | null> => {
    if (!adres) return GEEN_ADRES
    try {
      await post.sendMail(meldmail({ ...stuk, adres, van: omgeving.MAIL_VAN, portalUrl: omgeving.PORTAL_URL, retourDomein: omgeving.MAIL_RETOUR_DOMEIN }))
      return null
    } catch (e) {
      return leesFout(e)
    }
  }

  void loop()
  return {
    nu: loop,
    async stop() {
      gestopt = true
      clearTimeout(wekker)
      await ronde
      clearTimeout(wekker)
      post.close()
    },
  }
}
