import type { ClientBase, Pool } from 'pg'
import { createTransport } from 'nodemailer'
import type { Logger } from 'pino'
import type { Omgeving } from '../omgeving.ts'
import { meldmail } from './meldmail.ts'

/** Time between two looks at the outbox, in milliseconds. */
const RONDE_MS = 5000
/** After this many tries a person has to look. */
const MEESTE_POGINGEN = 20

interface Poststuk {
  id: string
  zaaknummer: string
  onderwerp: string
  adressen: string[]
}

const PAK = `
with stuk as (
  select p.id, p.bericht_id, p.aan_id from postuit p
  where p.verzonden_op is null and p.pogingen < $1 and p.aangemaakt_op + (power(2, least(p.pogingen, 10)) - 1) * interval '10 seconds' <= now()
  order by p.aangemaakt_op limit 1 for update skip locked
)
select stuk.id, postgegevens.* from stuk, lateral postgegevens(stuk.bericht_id, stuk.aan_id)`

/** Marks and commits in one go: whoever falls down between sending and this sends that mail twice, so nothing may come in between. */
function afgerond(client: ClientBase, id: string, fout: string | null): string {
  const [rij, reden] = [client.escapeLiteral(id), fout === null ? 'null' : client.escapeLiteral(fout)]
  return `update postuit set pogingen = pogingen + 1, laatste_fout = ${reden}, verzonden_op = case when ${reden} is null then now() end where id = ${rij}; commit`
}

/** Sends the mails that say something is waiting. A row is marked in the transaction that holds it: two workers never send the same. */
export async function startPostbode({ pool, omgeving, log }: { pool: Pool; omgeving: Omgeving; log: Logger }): Promise<{ stop: () => Promise<void> }> {
  if (!omgeving.SMTP_URL) return { stop: () => Promise.resolve() }
  const post = createTransport({ url: omgeving.SMTP_URL, pool: true, maxConnections: 1 })
  let gestopt = false
  let wekker: NodeJS.Timeout | undefined
  let ronde = Promise.resolve()

  const bezorg = async (): Promise<void> => {
    while (!gestopt && (await bezorgEen())) { /* until the outbox is empty */ }
    if (!gestopt) wekker = setTimeout(() => { ronde = bezorg() }, RONDE_MS)
  }

  const bezorgEen = async (): Promise<boolean> => {
    const client = await pool.connect().catch(() => undefined)
    if (!client) return false
    try {
      await client.query('begin')
      const { rows: [stuk] } = await client.query<Poststuk>(PAK, [MEESTE_POGINGEN])
      if (!stuk) return false
      const fout = await verstuur(stuk)
      await client.query(afgerond(client, stuk.id, fout))
      return fout === null
    } catch (e) {
      log.warn({ code: (e as { code?: string }).code }, 'post blijft liggen')
      return false
    } finally {
      await client.query('rollback').catch(() => undefined)
      client.release()
    }
  }

  const verstuur = async (stuk: Poststuk): Promise<string | null> => {
    try {
      if (stuk.adressen.length) await post.sendMail(meldmail({ ...stuk, van: omgeving.MAIL_VAN, portalUrl: omgeving.PORTAL_URL }))
      return null
    } catch (e) {
      return String((e as { code?: string }).code ?? 'onbekend')
    }
  }

  ronde = bezorg()
  return {
    async stop() {
      gestopt = true
      clearTimeout(wekker)
      await ronde
      post.close()
    },
  }
}
