import type { Blok, IngedeeldBlok } from '@zelfonderzoek/validation/rapport/blok'
import { deelInOpKoppen } from '@zelfonderzoek/validation/rapport/deel-in-op-koppen'
import type { Stuk, Tekstblok } from '../document/stukken.ts'
import { type Keuze, naarIndeling, stukkenVan, voorgesteld } from './indeling.ts'
import { type Gesplitst, splitsBlokken, type Splitsing } from './splits.ts'

/** A report in pieces, with what was suggested for each and what was chosen. */
export interface Verdeling {
  stukken: Stuk[]
  suggestie: Keuze[]
  keuzes: Keuze[]
  indeling: IngedeeldBlok[]
  splitsingen: readonly Splitsing[]
  /** Where each block came from, before it was split. */
  herkomst: readonly Splitsing[]
  /** The choices of the form could not be used: they were made for other pieces. */
  opnieuw: boolean
}

/** What the form says: the choice for every piece, and where the user split before and splits now. */
export interface Verdeelkeuze { keuzes: Keuze[] | null, splitsingen: readonly Splitsing[], nieuw?: readonly Splitsing[] | undefined }

/** Divides the report as the form says, or as suggested. After a new split each part keeps the choice of the piece that it came from. */
export function verdeel(tekstblokken: readonly Tekstblok[], { keuzes: gekozen, splitsingen, nieuw }: Verdeelkeuze): Verdeling {
  const eerst = deel(tekstblokken, splitsingen)
  const past = gekozen?.length === eerst.stukken.length
  const opnieuw = gekozen !== null && !past
  const keuzes = past ? gekozen : eerst.suggestie
  if (!nieuw || opnieuw) return { ...eerst, keuzes, indeling: naarIndeling(eerst.stukken, keuzes), splitsingen, opnieuw }
  const daarna = deel(tekstblokken, nieuw)
  const oud = daarna.stukken.map(({ soort, van }, n) => (soort === 'kop' ? daarna.suggestie[n] : keuzeBij(eerst, keuzes, daarna.herkomst[van])) ?? daarna.suggestie[n] ?? '0')
  return { ...daarna, keuzes: oud, indeling: naarIndeling(daarna.stukken, oud), splitsingen: nieuw, opnieuw }
}

type Deling = Pick<Verdeling, 'stukken' | 'suggestie' | 'herkomst'>

function deel(tekstblokken: readonly Tekstblok[], splitsingen: readonly Splitsing[]): Deling {
  const { blokken, herkomst, grenzen }: Gesplitst = splitsBlokken(tekstblokken, splitsingen)
  const voorstel = deelInOpKoppen(blokken as Blok[])
  const stukken = stukkenVan(voorstel, grenzen)
  return { stukken, suggestie: voorgesteld(stukken, voorstel), herkomst }
}

/** The choice for the piece in which a character of the document stood. */
function keuzeBij({ stukken, herkomst }: Deling, keuzes: readonly Keuze[], plek: Splitsing | undefined): Keuze | undefined {
  if (!plek) return undefined
  const blok = herkomst.findLastIndex((h) => h.blok === plek.blok && h.teken <= plek.teken)
  return keuzes[stukken.findIndex(({ van, tot }) => van <= blok && blok < tot)]
}
