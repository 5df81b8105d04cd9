import { randomUUID } from 'node:crypto'
import { meldinginhoud, stap } from '../hulp/melden.ts'
import { maakStoringsopstelling, vraag } from '../opstelling.ts'
import type { Proef } from '../proef.ts'

const SLEUTELS = 50
const PARALLEL = 10

/** The same step sent ten times at once, to two api's of which one is killed meanwhile: it must be done once. */
export const DUBBEL_VERSTUREN: Proef = {
  id: 'R8', wat: 'dezelfde melding tien keer tegelijk verstuurd, over twee api\'s waarvan er een hard stopt',
  async speel(meld) {
    const o = await maakStoringsopstelling({ inhoud: 'demo', apis: 2 })
    try {
      const token = o.tokenVan('onderzoeker')
      const urls = (): string[] => o.apis.map(({ url }) => `${url}/graphql`)
      const tienKeer = (naam: string, input: Record<string, unknown>): Promise<(string | undefined)[]> => {
        const sleutel = randomUUID()
        return Promise.all(Array.from({ length: PARALLEL }, async (_, nr) => (await stap(() => (nr % 2 ? urls() : urls().reverse()), token, naam, { ...input, sleutel })).dossier?.id))
      }
      const doden = async (): Promise<void> => { await o.apis[1]?.dood(); await o.apis[1]?.start() }
      const ids: (string | undefined)[][] = []
      const rampen: Promise<void>[] = []
      for (let nr = 0; nr < SLEUTELS; nr += 1) {
        if (nr % 17 === 16) rampen.push(doden())
        ids.push(await tienKeer('meldingBewaren', { inhoud: meldinginhoud(`Melding ${nr}`) }))
      }
      await Promise.all(rampen)
      meld(`${ids.length} meldingen begonnen`)
      const antwoorden: number[] = []
      let tweede: Promise<void> = Promise.resolve()
      for (const [nr, [dossierId]] of ids.entries()) {
        if (nr % 17 === 16) { await tweede; tweede = doden() }
        antwoorden.push(new Set(await tienKeer('meldingIndienen', { dossierId, versie: 1 })).size)
      }
      await tweede
      const vaste = randomUUID()
      const eerste = await stap(urls, token, 'meldingBewaren', { sleutel: vaste, inhoud: meldinginhoud('Eerste inhoud') })
      const anders = await stap(urls, token, 'meldingBewaren', { sleutel: vaste, inhoud: meldinginhoud('Andere inhoud') })
      const [telling] = await vraag<{ dossiers: number; gemeld: number; berichten: number; post: number }>(o.url, `select (select count(*)::int from dossier where titel like 'Melding %') as dossiers, (select count(*)::int from dossier where stand = 'gemeld') as gemeld,
        (select count(*)::int from bericht where soort = 'melding_ontvangen') as berichten, (select count(distinct b.id)::int from postuit p join bericht b on b.id = p.bericht_id where b.soort = 'melding_ontvangen') as post`)
      const eensgezind = ids.every((tien) => tien[0] && new Set(tien).size === 1) && antwoorden.every((n) => n === 1)
      const { dossiers = 0, gemeld = 0, berichten = 0, post = 0 } = telling ?? {}
      return {
        acks: SLEUTELS * PARALLEL * 2, lost: Math.max(0, SLEUTELS - gemeld), duplicates: Math.max(0, dossiers - SLEUTELS) + Math.max(0, berichten - SLEUTELS) + Math.max(0, post - SLEUTELS), recoveryMs: 0,
        pass: eensgezind && dossiers === SLEUTELS && gemeld === SLEUTELS && berichten === SLEUTELS && post === SLEUTELS && eerste.__typename === 'DossierGewijzigd' && anders.code === 'IDEMPOTENTIE_ANDERE_INHOUD',
        gezien: `${dossiers} dossiers, ${gemeld} gemeld, ${berichten} berichten, ${post} mails; dezelfde sleutel met andere inhoud: ${anders.code ?? anders.__typename}`,
      }
    } finally {
      await o.stop()
    }
  },
}
