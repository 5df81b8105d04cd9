import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createTransport } from 'nodemailer'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { rolUrl } from '../../../api/src/database/rol-url.ts'
import { type Postbode, startPostbode } from '../../../api/src/postuit/postbode.ts'
import { startRetourpost } from '../../../api/src/postuit/retourpost.ts'
import { type Mailserver, startMailserver } from '../hulp/mailserver.ts'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'
import { brabantmelding, stappen } from '../procedure/hulp.ts'

const OMGEVING = { MAIL_VAN: 'Zelfonderzoek <zelfonderzoek@voorbeeld.invalid>', PORTAL_URL: 'https://portaal.voorbeeld.invalid', MAIL_RETOUR_DOMEIN: 'retour.voorbeeld.invalid', MAIL_RETOUR_POORT: 0, HOST: '127.0.0.1' }
const STIL = { warn: () => undefined }
const TOEZICHT = 'toezichthouder-hvb@voorbeeld.invalid'
let o: Opstelling
let s: ReturnType<typeof stappen>
let mail: Mailserver
let postbodes: Postbode[] = []

beforeAll(async () => {
  o = await maakOpstelling()
  s = stappen(o)
})
beforeEach(async () => {
  await o.eigenaar.query('delete from postuit')
  mail = await startMailserver()
})
afterEach(async () => {
  await Promise.all(postbodes.map((een) => een.stop()))
  postbodes = []
  await mail.stop()
})
afterAll(() => o.stop())

const pool = async () => (await o.als('toezichthouder-hvb')).context.pool
const begin = async (url = mail.url): Promise<Postbode> => {
  const postbode = await startPostbode({ pool: await pool(), omgeving: { ...OMGEVING, SMTP_URL: url }, log: STIL })
  postbodes.push(postbode)
  await postbode.nu()
  return postbode
}
/** A melding, which mails the toezichthouder once; returns the dossier. */
const meld = async (): Promise<string> => (await s.meld('onderzoeker-kastanje', brabantmelding())).id
const post = () => o.eigenaar.query('select id, stand, pogingen, laatste_fout as fout from postuit order by id') as Promise<{ id: string; stand: string; pogingen: number; fout: string | null }[]>
const nuWeer = () => o.eigenaar.query('update postuit set volgende_op = now()')
const ouder = () => o.eigenaar.query(`update postuit set volgende_op = now(), aangemaakt_op = now() - interval '72 hours'`)
const taken = async (id: string) => ((await (await o.als('toezichthouder-hvb')).vraag<{ dossier: { taken: { soort: string; titel: string; tekst: string }[] } }>('query ($id: ID!) { dossier(id: $id) { taken { soort titel tekst } } }', { id })).dossier.taken).filter(({ soort }) => soort === 'mail_mislukt')
const mailstand = async (id: string) => (await (await o.als('toezichthouder-hvb')).vraag<{ dossier: { berichten: { mailStand: string; mailStandOp: string }[] } }>('query ($id: ID!) { dossier(id: $id) { berichten { mailStand mailStandOp } } }', { id })).dossier.berichten[0]

describe('de mail die zegt dat er een bericht is', () => {
  it('gaat één keer weg, zonder gegevens, met een eigen retouradres', async () => {
    const id = await meld()
    const postbode = await begin()
    await postbode.nu()
    const [rij] = await post()
    expect(mail.bezorgd).toEqual([expect.objectContaining({ aan: TOEZICHT, id: rij?.id, van: `retour+${rij?.id}@retour.voorbeeld.invalid` })])
    expect(mail.bezorgd[0]?.tekst).not.toContain('Val van de trap')
    expect([rij?.stand, rij?.pogingen]).toEqual(['bezorgd', 1])
    expect(await mailstand(id)).toEqual({ mailStand: 'bezorgd', mailStandOp: expect.stringMatching(/^20/) })
  })

  it('gaat ook één keer weg als twee postbodes tegelijk kijken', async () => {
    await Promise.all([meld(), meld(), meld()])
    await Promise.all([begin(), begin()])
    expect(mail.bezorgd).toHaveLength(3)
    expect(new Set(mail.bezorgd.map(({ id }) => id)).size).toBe(3)
  })

  it('wordt bij uitstel (4xx) opnieuw geprobeerd, met meer tijd ertussen, en komt dan aan', async () => {
    await meld()
    mail.oordeel = () => ({ code: 451 })
    const postbode = await begin()
    expect((await post())[0]).toMatchObject({ stand: 'onderweg', pogingen: 1, fout: 'SMTP 451' })
    await postbode.nu()
    expect(mail.gevraagd).toHaveLength(1)
    await nuWeer()
    await postbode.nu()
    const [wacht] = (await o.eigenaar.query('select extract(epoch from volgende_op - now())::int as s from postuit')) as { s: number }[]
    expect(wacht?.s).toBeGreaterThan(15)
    mail.oordeel = () => undefined
    await nuWeer()
    await postbode.nu()
    expect([mail.gevraagd.length, mail.bezorgd.length, (await post())[0]?.stand]).toEqual([3, 1, 'bezorgd'])
  })

  it('wordt na 72 uur uitstel een taak, en niet meer geprobeerd', async () => {
    const id = await meld()
    await ouder()
    mail.oordeel = () => ({ code: 421 })
    const postbode = await begin()
    await nuWeer()
    await postbode.nu()
    expect([mail.gevraagd.length, (await post())[0]?.stand]).toEqual([1, 'tijdelijk_mislukt'])
    expect((await taken(id)).map(({ tekst }) => tekst)).toEqual([expect.stringContaining('drie dagen lang')])
  })

  it('wordt bij een weigering (5xx) meteen één taak, zonder adres, en houdt de volgende niet op', async () => {
    const geweigerd = await meld()
    await meld()
    mail.oordeel = () => (mail.gevraagd.length === 1 ? { code: 550 } : undefined)
    await begin()
    expect((await post()).map(({ stand }) => stand)).toEqual(['onbestelbaar', 'bezorgd'])
    const [taak] = await taken(geweigerd)
    expect(taak?.titel).toMatch(/^E-mail niet bezorgd bij Toezicht Wmo Hart voor Brabant: Nieuwe melding/)
    expect(`${taak?.titel} ${taak?.tekst}`).not.toContain('@')
    expect((await mailstand(geweigerd))?.mailStand).toBe('onbestelbaar')
  })

  it('blijft liggen als de server weg is of ons niet kent, en wordt na 72 uur een storing van ons', async () => {
    const id = await meld()
    const dood = mail.url
    await mail.stop()
    const postbode = await begin(dood)
    expect((await post())[0]).toMatchObject({ stand: 'onderweg', pogingen: 1 })
    await ouder()
    await postbode.nu()
    expect((await post())[0]?.stand).toBe('technisch_mislukt')
    expect((await taken(id))[0]?.tekst).toContain('Onze eigen mailserver')
  })

  it('wordt een taak als niemand van de organisatie een adres heeft', async () => {
    await o.eigenaar.query(`update gebruiker set email = null where sub = 'toezichthouder-hvb'`)
    const id = await meld()
    await begin()
    await o.eigenaar.query(`update gebruiker set email = '${TOEZICHT}' where sub = 'toezichthouder-hvb'`)
    expect([mail.gevraagd, (await taken(id))[0]?.tekst]).toEqual([[], expect.stringContaining('geen e-mailadres bekend')])
  })
})

describe('mail die terugkomt', () => {
  const rapport = (actie: string, status: string): string => ['Content-Type: multipart/report; report-type=delivery-status; boundary="x"', 'Subject: Bezorgbericht', '', '--x', 'Content-Type: text/plain', '', 'Helaas.', '--x', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mail.voorbeeld.invalid', '', 'Final-Recipient: rfc822; iemand@voorbeeld.invalid', `Action: ${actie}`, `Status: ${status}`, '--x--'].join('\r\n')

  it('maakt van een bezorgde mail een onbestelbare met een taak; een vertraging of een antwoord verandert niets', async () => {
    const id = await meld()
    await begin()
    const retour = await startRetourpost({ pool: await pool(), omgeving: OMGEVING, log: STIL })
    const server = createTransport({ host: '127.0.0.1', port: retour.poort, ignoreTLS: true })
    const stuur = (naar: string, raw: string) => server.sendMail({ envelope: { from: '', to: naar }, raw })
    try {
      const adres = mail.bezorgd[0]?.van ?? ''
      await stuur(adres, rapport('delayed', '4.4.1'))
      await stuur(adres, 'Subject: Afwezig\r\n\r\nAction: failed')
      expect((await post())[0]?.stand).toBe('bezorgd')
      await stuur(adres, rapport('failed', '5.1.1'))
      await stuur(adres, rapport('failed', '5.1.1'))
      expect((await post())[0]).toMatchObject({ stand: 'onbestelbaar', fout: '5.1.1' })
      expect((await taken(id)).map(({ tekst }) => tekst)).toEqual([expect.stringContaining('5.1.1')])
      await expect(stuur('postmaster@retour.voorbeeld.invalid', rapport('failed', '5.1.1'))).rejects.toMatchObject({ responseCode: 550 })
    } finally {
      server.close()
      await retour.stop()
    }
  })
})

describe('een postbode die hard wordt gestopt', () => {
  const proces = async (): Promise<ChildProcess> => {
    const kind = spawn(execPath, [fileURLToPath(new URL('../hulp/postbode-proces.ts', import.meta.url)), rolUrl(o.url, 'api_rt'), mail.url], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } })
    await once(kind.stdout, 'data')
    return kind
  }

  it('tussen vastleggen en versturen laat de mail liggen voor de volgende: precies één keer bezorgd', async () => {
    await meld()
    const gevraagd = new Promise<void>((bereikt) => { mail.oordeel = () => { bereikt(); return new Promise(() => undefined) } })
    const kind = await proces()
    await gevraagd
    expect((await post())[0]).toMatchObject({ stand: 'onderweg', pogingen: 0 })
    const af = once(kind, 'exit')
    kind.kill('SIGKILL')
    await af
    expect(mail.bezorgd).toEqual([])
    mail.oordeel = () => undefined
    const postbode = await begin()
    while ((await post())[0]?.stand === 'onderweg') await postbode.nu()
    await postbode.nu()
    expect([mail.bezorgd.length, (await post())[0]]).toEqual([1, expect.objectContaining({ stand: 'bezorgd', pogingen: 1 })])
  })
})
