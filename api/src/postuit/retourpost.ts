import { once } from 'node:events'
import type { Pool } from 'pg'
import type { Logger } from 'pino'
import { SMTPServer } from 'smtp-server'
import type { Omgeving } from '../omgeving.ts'
import { leesRetour } from './lees-retour.ts'
import { meldMislukt, type Poststuk } from './meld-mislukt.ts'

/** Most bytes of a report. */
const GROOTSTE = 256 * 1024
const ADRES = /^retour\+([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@(.+)$/i
const ZET = `
with stuk as (update postuit set stand = 'onbestelbaar', stand_op = now(), laatste_fout = $2 where id = $1 and stand = 'bezorgd' returning id, pogingen)
select stuk.id, stuk.pogingen, 0::float8 as uren, postgegevens.* from stuk, lateral postgegevens(stuk.id)`

/**
 * Takes the reports of mail that came back after a server had accepted it, on a port of its own. It takes nothing else: only an address that we put on a mail ourselves is
 * known here, and of the content only the code is read.
 */
export async function startRetourpost({ pool, omgeving, log }: { pool: Pool; omgeving: Pick<Omgeving, 'MAIL_RETOUR_DOMEIN' | 'MAIL_RETOUR_POORT' | 'HOST'>; log: Pick<Logger, 'warn'> }): Promise<{ poort: number; stop: () => Promise<void> }> {
  const { MAIL_RETOUR_DOMEIN: domein, MAIL_RETOUR_POORT: poort } = omgeving
  if (!domein || poort === undefined) return { poort: 0, stop: () => Promise.resolve() }
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], size: GROOTSTE, maxClients: 20, socketTimeout: 30_000, logger: false,
    onRcptTo: ({ address }, _sessie, klaar) => klaar(ADRES.exec(address)?.[2]?.toLowerCase() === domein.toLowerCase() ? undefined : antwoord(550, 'onbekend adres')),
    onData(stroom, sessie, klaar) {
      let tekst = ''
      stroom.setEncoding('latin1').on('data', (deel: string) => { if (tekst.length < GROOTSTE) tekst += deel }).on('end', () => {
        const ids = sessie.envelope.rcptTo.flatMap(({ address }) => ADRES.exec(address)?.[1] ?? [])
        const retour = leesRetour(tekst)
        Promise.all(retour?.mislukt ? ids.map((id) => verwerk(pool, id, retour.reden)) : []).then(() => klaar(), (e: unknown) => {
          log.warn({ code: (e as { code?: string }).code }, 'retourpost niet verwerkt')
          klaar(antwoord(451, 'probeer later opnieuw'))
        })
      })
    },
  })
  server.on('error', (e) => log.warn({ code: (e as NodeJS.ErrnoException).code }, 'retourpost hapert'))
  server.listen(poort, omgeving.HOST)
  await once(server.server, 'listening')
  return { poort: (server.server.address() as { port: number }).port, stop: () => new Promise((verder) => server.close(() => verder())) }
}

async function verwerk(pool: Pool, id: string, reden: string): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const { rows: [stuk] } = await client.query<Poststuk>(ZET, [id, reden])
    if (stuk) await meldMislukt(client, stuk, 'onbestelbaar', reden)
    await client.query('commit')
  } finally {
    await client.query('rollback').catch(() => undefined)
    client.release()
  }
}

function antwoord(responseCode: number, tekst: string): Error {
  return Object.assign(new Error(tekst), { responseCode })
}
