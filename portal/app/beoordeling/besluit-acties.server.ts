import { AanvullingVragenDocument, EindoordeelBewarenDocument, OnderzoekBeeindigenDocument } from '@zelfonderzoek/schema'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { alsInvoer, type Berichtinvoer, berichtkeuze, leesBerichten, leesKnop } from '../bericht/eigen-berichten.ts'
import type { Api } from '../sessie/vereis-gebruiker.server.ts'
import { datumUitFormulier } from '../ui/datumtekst.ts'
import type { Foutregel } from '../ui/foutsamenvatting.tsx'
import type { Eindoordeel } from './eindvragen.tsx'
import { foutregels, sleutelUit, tekstUit, type Weigering } from './geweigerd.ts'
import type { Slotinvoer } from './slotformulier.tsx'

/** What was typed in the form that was sent. */
export interface Besluitinvoer { eindoordeel?: Eindoordeel, aanvulling?: { motivering: string, termijnOp: string }, slot?: Slotinvoer }
export interface Besluituitkomst { fouten: Foutregel[], invoer: Besluitinvoer, berichten?: Berichtinvoer[] }

/** What the page shows when an act was not done: the refusal, or the notices that it would send. */
function nietGedaan(uit: Weigering | { __typename: 'Berichtvoorbeelden', berichten: Parameters<typeof alsInvoer>[0] }, invoer: Besluitinvoer, berichten: Berichtinvoer[]): Besluituitkomst {
  if ('berichten' in uit) return { fouten: [], invoer, berichten: alsInvoer(uit.berichten) }
  return { fouten: foutregels(uit), invoer, ...(berichten.length > 0 && { berichten }) }
}

/** Keeps the answers to the two questions. */
export async function bewaarEindoordeel(api: Api, formulier: FormData, indieningId: string): Promise<Besluituitkomst> {
  const t = (naam: string): string => tekstUit(formulier, naam)
  const eindoordeel = { zorgvuldig: t('zorgvuldig'), zorgvuldigMotivering: t('zorgvuldigMotivering'), verbeterplan: t('verbeterplan'), verbeterplanMotivering: t('verbeterplanMotivering') }
  const { eindoordeelBewaren: uit } = await api(EindoordeelBewarenDocument, { input: { indieningId, ...eindoordeel, versie: Number(t('versie')), sleutel: sleutelUit(formulier) } })
  return { fouten: uit.__typename === 'EindoordeelBewaard' ? [] : foutregels(uit), invoer: { eindoordeel } }
}

/** Asks for a supplement until a day. */
export async function vraagAanvulling(api: Api, formulier: FormData, indieningId: string): Promise<Besluituitkomst> {
  const aanvulling = { motivering: tekstUit(formulier, 'aanvulling.motivering'), termijnOp: datumUitFormulier(formulier, 'termijnOp') }
  const berichten = leesBerichten(formulier)
  if (!isDatum(aanvulling.termijnOp)) return { fouten: [{ veld: 'termijnOp', tekst: 'Vul de laatste dag in, met dag, maand en jaar.' }], invoer: { aanvulling } }
  const { aanvullingVragen: uit } = await api(AanvullingVragenDocument, { input: { indieningId, ...aanvulling, ...berichtkeuze(berichten, leesKnop(formulier).proef), sleutel: sleutelUit(formulier) } })
  return uit.__typename === 'DossierGewijzigd' ? { fouten: [], invoer: { aanvulling } } : nietGedaan(uit, { aanvulling }, berichten)
}

/** Ends the investigation, with the parts that the protocol asks. */
export async function beeindig(api: Api, formulier: FormData, indieningId: string, delenIds: readonly string[] = []): Promise<Besluituitkomst> {
  const t = (naam: string): string => tekstUit(formulier, naam)
  const delen = Object.fromEntries(delenIds.map((id) => [id, t(id)]))
  const slot = { motivering: t('motivering'), advies: t('advies'), delen }
  const berichten = leesBerichten(formulier)
  const { onderzoekBeeindigen: uit } = await api(OnderzoekBeeindigenDocument, { input: { indieningId, motivering: slot.motivering, advies: slot.advies, delen: delenIds.map((id) => ({ id, tekst: t(id) })), ...berichtkeuze(berichten, leesKnop(formulier).proef), sleutel: sleutelUit(formulier) } })
  return uit.__typename === 'DossierGewijzigd' ? { fouten: [], invoer: { slot } } : nietGedaan(uit, { slot }, berichten)
}
