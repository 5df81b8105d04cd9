import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { meldinginhoud, stap, type Stap, vandaag } from '../hulp/melden.ts'
import { vraagTotAntwoord } from '../hulp/vraag-api.ts'
import { maakStoringsopstelling, type Storingsopstelling, vraag } from '../opstelling.ts'
import type { Proef } from '../proef.ts'

const REEKSEN = 2000
const LANGSTE = 40
const TEGELIJK = 4

type Daad = 'indienen' | 'bevestigen' | 'bewaren' | 'verklaren' | 'rapport' | 'aanvulling' | 'vreemd'

/** Where a dossier is, and whether a director stands behind its text; the model of what may follow what. */
interface Model { stand: 'concept' | 'gemeld' | 'zelfonderzoek' | 'ingediend' | 'aanvullen' | 'afgesloten'; verklaard: boolean }

interface Zaak { dossierId: string; zelfonderzoekId: string; model: Model; sectieversie: number; nr: number; gelukt: number }

interface Omgeving {
  urls: () => readonly string[]
  als: Record<'schrijver' | 'bestuurder' | 'toezicht' | 'vreemde', string>
}

const VELDEN = '{ __typename ... on Fout { code } }'
const LEES = 'query ($id: ID!) { dossier(id: $id) { stand zelfonderzoek { id inhoudSha256 secties { nummer versie } } indieningen { id ronde versie } } }'

/** Takes one deed in the real product and in the model. Returns what does not fit, or undefined. Declaring the same text twice is one deed. */
async function doe(daad: Daad, z: Zaak, o: Omgeving): Promise<string | undefined> {
  const { urls, als } = o
  const { model } = z
  const schrijft = model.stand === 'zelfonderzoek' || model.stand === 'aanvullen'
  const oordeel = (uit: Stap, gelukt: string, mag: boolean, daarna: () => void): string | undefined => {
    const ging = uit.__typename === gelukt
    if (ging !== mag) return `${daad} in ${model.stand}${model.verklaard ? ' (verklaard)' : ''}: ${ging ? 'ging door' : `geweigerd met ${uit.code ?? uit.__typename}`}`
    if (ging) {
      z.gelukt += 1
      daarna()
    }
    return undefined
  }
  const lees = async (wie: string) => (await vraagTotAntwoord(urls, wie, LEES, { id: z.dossierId }))['dossier'] as { stand: string; zelfonderzoek: { id: string; inhoudSha256: string; secties: { nummer: number; versie: number }[] } | null; indieningen: { id: string; ronde: number; versie: number }[] } | null
  switch (daad) {
    case 'indienen': return oordeel(await stap(urls, als.schrijver, 'meldingIndienen', { dossierId: z.dossierId, versie: 1 }, VELDEN), 'DossierGewijzigd', model.stand === 'concept', () => { model.stand = 'gemeld' })
    case 'bevestigen': {
      const fout = oordeel(await stap(urls, als.toezicht, 'ontvangstBevestigen', { dossierId: z.dossierId, geenBelang: true }, VELDEN), 'DossierGewijzigd', model.stand === 'gemeld', () => { model.stand = 'zelfonderzoek' })
      if (model.stand === 'zelfonderzoek' && !z.zelfonderzoekId) z.zelfonderzoekId = (await lees(als.schrijver))?.zelfonderzoek?.id ?? ''
      return fout
    }
    case 'bewaren': {
      if (!z.zelfonderzoekId) return undefined
      z.nr += 1
      return oordeel(await stap(urls, als.schrijver, 'sectieBewaren', { zelfonderzoekId: z.zelfonderzoekId, nummer: 8, versie: z.sectieversie, inhoud: { conclusies: `Conclusie ${z.nr}.`, vrijeTekst: '' } }, VELDEN), 'SectieBewaard', schrijft, () => { z.sectieversie += 1; model.verklaard = false })
    }
    case 'verklaren': {
      if (!z.zelfonderzoekId) return undefined
      const inhoudSha256 = (await lees(als.bestuurder))?.zelfonderzoek?.inhoudSha256 ?? ''
      return oordeel(await stap(urls, als.bestuurder, 'verklaringAfleggen', { zelfonderzoekId: z.zelfonderzoekId, inhoudSha256 }, VELDEN), 'VerklaringAfgelegd', schrijft, () => { if (model.verklaard) z.gelukt -= 1; model.verklaard = true })
    }
    case 'rapport': {
      if (!z.zelfonderzoekId) return undefined
      if (model.stand === 'ingediend') return undefined
      return oordeel(await stap(urls, als.schrijver, 'zelfonderzoekIndienen', { zelfonderzoekId: z.zelfonderzoekId, redenOpenBevindingen: 'Proef met een bijna leeg rapport.' }, VELDEN), 'ZelfonderzoekIngediend', schrijft && model.verklaard, () => { model.stand = 'ingediend' })
    }
    case 'vreemd': return (await lees(als.vreemde)) === null ? undefined : 'een vreemde las het dossier'
    case 'aanvulling': {
      const laatste = (await lees(als.toezicht))?.indieningen.at(-1)
      if (!laatste || model.stand !== 'ingediend') return undefined
      const gevraagd = await stap(urls, als.toezicht, 'aspectBeoordelen', { indieningId: laatste.id, aspect: '8.conclusies', versie: 0, oordeel: 'aanvullen', opmerking: 'Noem de oorzaak per conclusie.', reden: '' }, VELDEN)
      if (gevraagd.__typename !== 'AspectBeoordeeld') return `beoordelen in ${model.stand}: ${gevraagd.code ?? gevraagd.__typename}`
      return oordeel(await stap(urls, als.toezicht, 'aanvullingVragen', { indieningId: laatste.id, motivering: 'Vul de conclusies aan.', termijnOp: plusDagen(vandaag(), 21) }, VELDEN), 'DossierGewijzigd', true, () => { model.stand = 'aanvullen'; model.verklaard = false })
    }
  }
}

/** What must hold of a dossier at any moment, from the database itself. */
async function klopt(o: Storingsopstelling, z: Zaak): Promise<string | undefined> {
  const id = z.dossierId.slice(8)
  const [rij] = await vraag<{ stand: string; open: number; dubbel: number; daden: number }>(o.url, `select d.stand,
      (select count(*)::int from termijn t where t.dossier_id = d.id and t.soort = 'zelfonderzoek' and t.voldaan_op is null and t.vervallen_op is null) as open,
      (select count(*)::int from (select from termijn t where t.dossier_id = d.id and t.voldaan_op is null and t.vervallen_op is null group by t.soort, t.persoon having count(*) > 1) x) as dubbel,
      (select count(*)::int from auditregel a where a.dossier_id = d.id and a.soort in ('melding_begonnen', 'melding_ingediend', 'ontvangst_bevestigd', 'sectie_bewaard', 'verklaring_afgelegd', 'zelfonderzoek_ingediend', 'aanvulling_gevraagd')) as daden
    from dossier d where d.id = $1`, [id])
  if (!rij) return 'het dossier is weg'
  if (rij.stand !== z.model.stand) return `stand ${rij.stand}, verwacht ${z.model.stand}`
  if (rij.dubbel) return 'twee klokken lopen voor hetzelfde'
  if (rij.open > 1) return 'er loopt meer dan één klok voor het zelfonderzoek'
  if (rij.daden !== z.gelukt + 1) return `${rij.daden} auditregels voor ${z.gelukt + 1} daden`
  return undefined
}

/** Random deeds of aanbieder and toezichthouder, in and out of order, while now and then the api is killed: what happens must be what the model says. */
export const MODEL: Proef = {
  id: 'R15', wat: `${REEKSEN} willekeurige reeksen daden, met een api die soms wegvalt`,
  async speel(meld) {
    const o = await maakStoringsopstelling({ inhoud: 'demo' })
    let [reeksen, daden, gestopt] = [0, 0, 0]
    let klaar = false
    const rampen = (async () => {
      while (!klaar) {
        await new Promise((verder) => setTimeout(verder, 4000))
        if (klaar) return
        await o.doodApi()
        await o.startApi()
        gestopt += 1
      }
    })()
    try {
      const omgeving: Omgeving = { urls: () => [o.api], als: { schrijver: o.tokenVan('onderzoeker'), bestuurder: o.tokenVan('bestuurder'), toezicht: o.tokenVan('toezichthouder'), vreemde: o.tokenVan('onderzoeker-linde') } }
      const speelReeks = async (reeks: readonly Daad[]): Promise<void> => {
        const begonnen = await stap(omgeving.urls, omgeving.als.schrijver, 'meldingBewaren', { sleutel: randomUUID(), inhoud: meldinginhoud('Willekeurig') })
        const z: Zaak = { dossierId: begonnen.dossier?.id ?? '', zelfonderzoekId: '', model: { stand: 'concept', verklaard: false }, sectieversie: 1, nr: 0, gelukt: 0 }
        for (const daad of reeks) {
          const mis = await doe(daad, z, omgeving)
          if (mis) throw new Error(mis)
          daden += 1
        }
        const mis = await klopt(o, z)
        if (mis) throw new Error(mis)
        reeksen += 1
        if (reeksen % 250 === 0) meld(`${reeksen} reeksen, ${daden} daden, ${gestopt} keer gestopt`)
      }
      const daad = fc.oneof({ weight: 5, arbitrary: fc.constantFrom<Daad>('indienen', 'bevestigen') }, { weight: 4, arbitrary: fc.constantFrom<Daad>('bewaren', 'verklaren', 'rapport', 'aanvulling') }, { weight: 1, arbitrary: fc.constant<Daad>('vreemd') })
      const uitslagen = await Promise.all(Array.from({ length: TEGELIJK }, (_, nr) => fc.check(fc.asyncProperty(fc.array(daad, { minLength: 1, maxLength: LANGSTE }), speelReeks), { numRuns: REEKSEN / TEGELIJK, seed: 20261130 + nr, endOnFailure: true })))
      const mis = uitslagen.filter(({ failed }) => failed).map(({ counterexample, errorInstance }) => `${(errorInstance as Error | undefined)?.message ?? 'mis'} na ${counterexample?.[0]?.join(', ') ?? ''}`)
      return { acks: daden, lost: 0, duplicates: 0, recoveryMs: 0, pass: mis.length === 0 && reeksen >= REEKSEN && gestopt > 0, gezien: `${reeksen} reeksen, ${gestopt} keer de api hard gestopt${mis.length ? `; ${mis.join(' / ')}` : ''}` }
    } finally {
      klaar = true
      await rampen
      await o.stop()
    }
  },
}
