import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'

/** What the server says to a recipient; nothing means that it takes the mail. */
type Oordeel = { code: number } | undefined

export interface Mailserver {
  url: string
  /** Each mail that it took, with whom it was for. */
  bezorgd: { aan: string; van: string; id: string; tekst: string }[]
  /** Recipients it was asked about, in order. */
  gevraagd: string[]
  oordeel: (aan: string) => Oordeel | Promise<Oordeel>
  stop: () => Promise<void>
}

/** A mail server on a free port, of the library that real ones are built with; it says to each recipient what the test wants. */
export async function startMailserver(): Promise<Mailserver> {
  const m: Mailserver = { url: '', bezorgd: [], gevraagd: [], oordeel: () => undefined, stop: () => new Promise((verder) => server.close(() => verder())) }
  const server: SMTPServer = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], logger: false, closeTimeout: 200,
    onRcptTo({ address }, _sessie, klaar) {
      m.gevraagd.push(address)
      void Promise.resolve(m.oordeel(address)).then((uit) => klaar(uit && Object.assign(new Error('zo gekozen'), { responseCode: uit.code })))
    },
    onData(stroom, sessie, klaar) {
      let tekst = ''
      stroom.setEncoding('utf8').on('data', (deel: string) => { tekst += deel }).on('end', () => {
        m.bezorgd.push({ aan: sessie.envelope.rcptTo[0]?.address ?? '', van: sessie.envelope.mailFrom ? sessie.envelope.mailFrom.address : '', id: /^message-id:\s*<([^@>]+)/im.exec(tekst)?.[1] ?? '', tekst })
        klaar()
      })
    },
  })
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  m.url = `smtp://127.0.0.1:${(server.server.address() as { port: number }).port}`
  return m
}
