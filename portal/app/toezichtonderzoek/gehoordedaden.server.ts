import { GastlinkIntrekkenDocument, GastlinkMakenDocument, GehoordeBewarenDocument, GehoordeUitnodigenDocument, HoorverslagBewarenDocument, HoorverslagVoorleggenDocument, ReactieAfhandelenDocument, ReactieOpschrijvenDocument } from '@zelfonderzoek/schema'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { foutregels, sleutelUit, tekstUit, type Weigering } from '../beoordeling/geweigerd.ts'
import type { Api } from '../sessie/vereis-gebruiker.server.ts'
import { datumUitFormulier } from '../ui/datumtekst.ts'
import type { Foutregel } from '../ui/foutsamenvatting.tsx'

/** A link as it is shown once. */
export interface Linkgegevens { sleutel: string, code: string, verlooptOp: string }

/** What a form did: where to go on, or what to repair, or a link to hand over. */
export interface Gehoordedaad { naar: string, fouten: Foutregel[], invoer: Record<string, string>, link: Linkgegevens | null, /** Version of the report that was kept on the way. */ versie?: number }

interface Vraag { api: Api, formulier: FormData, dossierId: string, gehoordeId: string }
type Uit = { __typename: string } & Partial<Weigering>

/** Does what a form on the page of somebody in the plan asks. */
export async function doeGehoorde(vraag: Vraag): Promise<Gehoordedaad> {
  const { api, formulier, gehoordeId } = vraag
  const t = (naam: string): string => tekstUit(formulier, naam)
  const sleutel = sleutelUit(formulier)
  const versie = Number(t('versie')) || 0
  switch (t('doe')) {
    case 'plan': return bewaarPlan(vraag, sleutel, versie)
    case 'uitnodigen': {
      const gesprekOp = datumUitFormulier(formulier, 'uitnodiging')
      const invoer = { uitnodiging: gesprekOp, uitnodigingstekst: t('uitnodigingstekst') }
      if (!isDatum(gesprekOp)) return fout('uitnodiging', 'Vul de dag van het gesprek in, met dag, maand en jaar.', invoer)
      return uitkomst((await api(GehoordeUitnodigenDocument, { input: { gehoordeId, gesprekOp, tekst: t('uitnodigingstekst'), sleutel } })).gehoordeUitnodigen, invoer, '#verslag', { tekst: 'uitnodigingstekst', gesprekOp: 'uitnodiging' })
    }
    case 'verslag': {
      const gesprekOp = datumUitFormulier(formulier, 'gesprekOp')
      const invoer = { gesprekOp, tekst: t('tekst') }
      if (!isDatum(gesprekOp)) return fout('gesprekOp', 'Vul de dag van het gesprek in, met dag, maand en jaar.', invoer)
      return uitkomst((await api(HoorverslagBewarenDocument, { input: { gehoordeId, versie, gesprekOp, tekst: t('tekst'), sleutel } })).hoorverslagBewaren, invoer, '#verslag')
    }
    case 'voorleggen': return uitkomst((await api(HoorverslagVoorleggenDocument, { input: { gehoordeId, versie, ambtsedig: t('ambtsedig') === 'ja', sleutel } })).hoorverslagVoorleggen, {}, '#voorleggen')
    case 'link': {
      const uit = (await api(GastlinkMakenDocument, { input: { gehoordeId, op: t('op') } })).gastlinkMaken
      if (uit.__typename === 'GastlinkGemaakt') return { naar: '', fouten: [], invoer: {}, link: { sleutel: uit.sleutel, code: uit.geheimeCode, verlooptOp: uit.verlooptOp } }
      return uitkomst(uit, {}, '')
    }
    case 'intrekken': return uitkomst((await api(GastlinkIntrekkenDocument, { input: { gastlinkId: t('gastlinkId') } })).gastlinkIntrekken, {}, '#voorleggen')
    case 'papier': return uitkomst((await api(ReactieOpschrijvenDocument, { input: { gehoordeId, op: t('op'), tekst: t('reactie'), ondertekend: t('ondertekend') === 'ja', sleutel } })).reactieOpschrijven, { reactie: t('reactie') }, '#reacties', { tekst: 'reactie' })
    default: return doeAfhandelen(api, formulier, sleutel, '#reacties')
  }
}

/** Says what was done with a reaction; the fields of each reaction have its id in their names. */
export async function doeAfhandelen(api: Api, formulier: FormData, sleutel: string, naar: string): Promise<Gehoordedaad> {
  const t = (naam: string): string => tekstUit(formulier, naam)
  const reactieId = t('reactieId')
  const invoer = { [`uitkomst-${reactieId}`]: t(`uitkomst-${reactieId}`), [`motivering-${reactieId}`]: t(`motivering-${reactieId}`) }
  const uit = (await api(ReactieAfhandelenDocument, { input: { reactieId, uitkomst: t(`uitkomst-${reactieId}`), motivering: t(`motivering-${reactieId}`), essentieel: t('essentieel') === 'ja', sleutel } })).reactieAfhandelen
  return uitkomst(uit, invoer, naar, { uitkomst: `uitkomst-${reactieId}`, motivering: `motivering-${reactieId}`, essentieel: `essentieel-${reactieId}` })
}

async function bewaarPlan({ api, formulier, dossierId, gehoordeId }: Vraag, sleutel: string, versie: number): Promise<Gehoordedaad> {
  const t = (naam: string): string => tekstUit(formulier, naam)
  const nieuw = gehoordeId === 'nieuw'
  const invoer = { functie: t('functie'), hoedanigheid: t('hoedanigheid'), horen: t('horen'), reden: t('reden') }
  const { gehoordeBewaren: uit } = await api(GehoordeBewarenDocument, { input: { ...invoer, dossierId, gehoordeId: nieuw ? null : gehoordeId, versie: nieuw ? null : versie, horen: invoer.horen !== 'nee', sleutel } })
  if (uit.__typename !== 'DossierGewijzigd') return uitkomst(uit, invoer, '')
  const id = uit.dossier.gehoorden.find(({ functie }) => functie === invoer.functie.trim())?.id ?? gehoordeId
  return { naar: nieuw && invoer.horen === 'nee' ? `/dossier/${dossierId}/onderzoek#hoorplan` : `/dossier/${dossierId}/onderzoek/gehoorde/${id}`, fouten: [], invoer: {}, link: null }
}

function uitkomst(uit: Uit, invoer: Record<string, string>, naar: string, velden: Record<string, string> = {}): Gehoordedaad {
  if (uit.__typename === 'DossierGewijzigd') return { naar, fouten: [], invoer: {}, link: null }
  return { naar: '', invoer, link: null, fouten: foutregels(uit as Weigering).map((regel) => ({ ...regel, veld: velden[regel.veld] ?? regel.veld })) }
}

function fout(veld: string, tekst: string, invoer: Record<string, string>): Gehoordedaad {
  return { naar: '', fouten: [{ veld, tekst }], invoer, link: null }
}
