import { SMTPServer } from 'smtp-server'
import { meldinginhoud, stap } from '../hulp/melden.ts'
import { POORTEN } from '../hulp/poorten.ts'
import { startTussenin, type Tussenin } from '../hulp/pg-tussen.ts'
import { maakStoringsopstelling, type Storingsopstelling, vraag } from '../opstelling.ts'
import { type Proef, tot } from '../proef.ts'

const MELDINGEN = 400
const KANS = 0.05

/** The api dies just before or just after a melding is committed: there must never be a melding without its mail, or a mail without its melding. */
export const VASTLEGGEN_EN_MAIL: Proef = {
  id: 'R9', wat: 'de api valt weg vlak voor of vlak na het vastleggen van een melding',
  async speel(meld) {
    const bezorgd = new Map<string, number>()
    const smtp = new SMTPServer({
      authOptional: true, disabledCommands: ['STARTTLS'],
      onData(stroom, _sessie, klaar) {
        let tekst = ''
        stroom.setEncoding('utf8').on('data', (deel: string) => { tekst += deel }).on('end', () => {
          const id = /^message-id: *<([^@>]+)/im.exec(tekst)?.[1] ?? ''
          bezorgd.set(id, (bezorgd.get(id) ?? 0) + 1)
          klaar()
        })
      },
    })
    smtp.on('error', () => undefined) // An api that is killed while it hands over mail breaks its connection.
    await new Promise<void>((verder) => smtp.listen(POORTEN.smtp, '127.0.0.1', verder))
    let tussen: Tussenin | undefined
    let opstelling: Storingsopstelling | undefined
    try {
      const o = opstelling = await maakStoringsopstelling({ inhoud: 'demo', tussen: (url) => `${Object.assign(new URL(url), { port: String(POORTEN.tussen), hostname: '127.0.0.1' }).href}`, env: { SMTP_URL: `smtp://127.0.0.1:${POORTEN.smtp}` }, vooraf: async () => { tussen = await startTussenin(POORTEN.tussen, `postgres://x@127.0.0.1:${POORTEN.postgres}/storing`) } })
      const token = o.tokenVan('onderzoeker')
      const urls = (): string[] => [o.api]
      const concepten: string[] = []
      for (let nr = 0; nr < MELDINGEN; nr += 1) concepten.push((await stap(urls, token, 'meldingBewaren', { inhoud: meldinginhoud(`Melding ${nr}`) })).dossier?.id ?? '')
      let [voor, na] = [0, 0]
      let herstart: Promise<void> | undefined
      const dood = async (): Promise<void> => {
        await o.doodApi()
        herstart ??= o.startApi().finally(() => { herstart = undefined })
      }
      const toeval = reeks(20261130)
      tussen?.bijCommit(() => {
        if (herstart) return undefined
        const worp = toeval()
        if (worp < KANS) { voor += 1; return 'voor' }
        if (worp < 2 * KANS) { na += 1; return 'na' }
        return undefined
      }, dood)
      const begin = performance.now()
      for (const dossierId of concepten) await stap(urls, token, 'meldingIndienen', { dossierId, versie: 1 })
      const duur = performance.now() - begin
      await herstart
      tussen?.bijCommit(() => undefined, dood)
      meld(`${voor} keer gestopt voor en ${na} keer na het vastleggen`)
      await tot('alle post is weg', async () => ((await vraag<{ n: number }>(o.url, `select count(*)::int as n from postuit where stand = 'onderweg'`))[0]?.n ?? 1) === 0, 120_000)
      const [t] = await vraag<{ gemeld: number; berichten: number; post: number }>(o.url, `select (select count(*)::int from dossier where stand = 'gemeld') as gemeld, (select count(*)::int from bericht where soort = 'melding_ontvangen') as berichten,
        (select count(distinct b.id)::int from bericht b join postuit p on p.bericht_id = b.id where b.soort = 'melding_ontvangen') as post`)
      const [mailsVan] = [await vraag<{ id: string }>(o.url, 'select id from postuit')]
      const zonder = mailsVan.filter(({ id }) => !bezorgd.has(id)).length
      const vreemd = [...bezorgd.keys()].filter((id) => !mailsVan.some((rij) => rij.id === id)).length
      const dubbeleMail = [...bezorgd.values()].reduce((som, n) => som + n - 1, 0)
      const { gemeld = 0, berichten = 0, post = 0 } = t ?? {}
      return {
        acks: MELDINGEN, lost: MELDINGEN - gemeld + zonder + vreemd, duplicates: Math.max(0, berichten - MELDINGEN) + Math.max(0, post - MELDINGEN), recoveryMs: Math.round(duur / MELDINGEN),
        pass: gemeld === MELDINGEN && berichten === MELDINGEN && post === MELDINGEN && zonder === 0 && vreemd === 0 && voor + na >= 20 && dubbeleMail <= Math.ceil(mailsVan.length / 1000),
        gezien: `${voor} keer gestopt voor en ${na} keer na het vastleggen; ${gemeld} meldingen, ${post} mails klaargezet, ${bezorgd.size} van ${mailsVan.length} bezorgd, ${dubbeleMail} dubbel bezorgd, ${zonder} zonder mail, ${vreemd} mails zonder melding`,
      }
    } finally {
      await opstelling?.stop()
      tussen?.stop()
      await new Promise<void>((verder) => smtp.close(verder))
    }
  },
}

/** Chance that is the same every run (mulberry32). */
function reeks(zaad: number): () => number {
  let a = zaad
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
