import { leesSplitsingen, schrijfSplitsingen, type Splitsing } from './splits.ts'
import { type Keuze, MET_TEKST_MEE, NERGENS } from './indeling.ts'

/** What the form of the mapping says; it holds everything, so nothing is remembered between two posts. */
export interface Importformulier {
  document: string
  /** Per piece of the report its choice; null before the first post. */
  keuzes: Keuze[] | null
  /** Where the report was split before this post, and with it when something was split or joined. */
  splitsingen: Splitsing[]
  nieuw: Splitsing[] | undefined
  /** What was shown before these changes. */
  was: Keuze[]
  blad: number
  naarBlad: number
  /** Piece whose own button was used. */
  verplaats: number | null
  /** Versions of the sections when the user began, by number. */
  versies: Record<string, number>
  /** Measures and causes that were shown, and those that are ticked. */
  getoond: string[]
  aangevinkt: string[]
}

const KEUZE = /^(?:0|k|(?:[1-9]|1[01])(?:\+(?:[1-9]|1[01])){0,10})$/

/** Reads the form; the selects of the page that was shown go over the list of all choices. */
export function leesImportformulier(formulier: FormData): Importformulier {
  const tekst = (naam: string): string => String(formulier.get(naam) ?? '')
  const was = tekst('indeling').split(',').map((keuze) => (KEUZE.test(keuze) ? keuze : NERGENS))
  const keuzes = was.map((keuze, n) => {
    const gekozen = formulier.get(`blok-${n}`)
    return keuze !== MET_TEKST_MEE && typeof gekozen === 'string' && KEUZE.test(gekozen) ? gekozen : keuze
  })
  const [, doe = '', getal = ''] = tekst('doe').split(':')
  const splitsingen = leesSplitsingen(tekst('splitsingen'))
  return {
    splitsingen, nieuw: nieuweSplitsingen(doe, getal, splitsingen),
    document: tekst('document'), keuzes: tekst('indeling') ? keuzes : null, was, blad: Number(tekst('blad')) || 1,
    naarBlad: doe === 'blad' ? Number(getal) || 1 : Number(tekst('blad')) || 1,
    verplaats: doe === 'verplaats' ? Number(getal) : null,
    versies: Object.fromEntries(tekst('versies').split(',').map((paar) => paar.split(':')).map(([nummer, versie]) => [nummer, Number(versie)])),
    getoond: tekst('getoond').split(',').filter(Boolean),
    aangevinkt: [...formulier.getAll('maatregel'), ...formulier.getAll('oorzaak')].map(String),
  }
}

/** The splits after a button to split before these words, or to join the parts of a block again. */
function nieuweSplitsingen(doe: string, waar: string, splitsingen: readonly Splitsing[]): Splitsing[] | undefined {
  if (doe === 'splits') return leesSplitsingen(`${schrijfSplitsingen(splitsingen)},${waar}`)
  return doe === 'samen' ? splitsingen.filter(({ blok }) => blok !== Number(waar)) : undefined
}
