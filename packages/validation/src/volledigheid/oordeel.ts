import type { Bevinding, Uitkomst } from '../bevinding/bevinding.ts'
import type { Geval } from '../bevinding/geval.ts'
import type { AspectId } from '../checklist/aspect-ids.ts'
import type { Antwoord } from '../zelfonderzoek/model.ts'
import { citaat, leesTekst, type Teksteis } from './lees-tekst.ts'

/** What the checker says of one aspect: the outcome, the words that decided it, and what to add. */
export interface AspectUitkomst {
  aspect: AspectId
  uitkomst: Uitkomst
  bewijs: string
  bevindingen: Bevinding[]
}

/** What the check of a rule returns. With a `geval` it becomes a finding; `veld` and `rij` are where that is repaired. */
export interface Oordeel {
  uitkomst: Uitkomst
  bewijs: string
  geval?: Geval
  veld?: string
  rij?: string
  gegevens?: Bevinding['gegevens']
}

type Plek = Pick<Oordeel, 'veld' | 'rij' | 'gegevens' | 'bewijs'>

export const aanwezig = (bewijs: string): Oordeel => ({ uitkomst: 'aanwezig', bewijs: citaat(bewijs) })
export const nvtMetReden = (reden: string): Oordeel => ({ uitkomst: 'nvt_gemotiveerd', bewijs: citaat(reden) })
export const ontbreekt = (veld: string): Oordeel => ({ uitkomst: 'ontbreekt', geval: 'leeg', veld, bewijs: '' })
export const nvtKaal = (veld: string, tekst = ''): Oordeel => ({ uitkomst: 'nvt_kaal', geval: 'kaal', veld, bewijs: citaat(tekst), gegevens: { citaat: citaat(tekst, 60) } })

/** Something stands there, and something is missing. */
export function gedeeltelijk(geval: Geval, plek: Partial<Plek>): Oordeel {
  return { uitkomst: 'gedeeltelijk', geval, ...plek, bewijs: citaat(plek.bewijs ?? '') }
}

/** Judges a text without the choice "niet van toepassing". */
export function beoordeelTekst(tekst: string, veld: string, eis?: Teksteis): Oordeel {
  switch (leesTekst(tekst, eis)) {
    case 'leeg': return ontbreekt(veld)
    case 'nvt_kaal': return nvtKaal(veld, tekst)
    case 'nvt_met_reden': return nvtMetReden(tekst)
    case 'uitstel': return { uitkomst: 'ontbreekt', geval: 'uitstel', veld, bewijs: citaat(tekst), gegevens: { citaat: citaat(tekst, 60) } }
    case 'kort': return gedeeltelijk('kort', { veld, bewijs: citaat(tekst), gegevens: { citaat: citaat(tekst, 60) } })
    case 'inhoud': return aanwezig(tekst)
  }
}

/** Judges a text with the choice "niet van toepassing" and its reason. */
export function beoordeelAntwoord(antwoord: Antwoord, veld: string, eis?: Teksteis): Oordeel {
  if (!antwoord.nvt) return beoordeelTekst(antwoord.tekst, veld, eis)
  const soort = leesTekst(antwoord.reden)
  return soort === 'inhoud' || soort === 'nvt_met_reden' ? nvtMetReden(antwoord.reden) : nvtKaal(veld, antwoord.reden)
}

/** Judges two fields that together answer one aspect. The names are codes of `DEELWOORDEN`. */
export function metTweedeHelft(eerste: Oordeel, tweede: { tekst: string; veld: string }, delen: { eerste: string; tweede: string }): Oordeel {
  if (eerste.uitkomst === 'nvt_gemotiveerd' || eerste.uitkomst === 'nvt_kaal') return eerste
  const ander = beoordeelTekst(tweede.tekst, tweede.veld)
  const anderIsEr = ander.uitkomst === 'aanwezig' || ander.uitkomst === 'nvt_gemotiveerd'
  if (eerste.uitkomst === 'aanwezig') return anderIsEr ? eerste : gedeeltelijk('helft', { veld: tweede.veld, bewijs: eerste.bewijs, gegevens: { er: delen.eerste, mist: delen.tweede } })
  if (eerste.uitkomst === 'ontbreekt' && anderIsEr) return gedeeltelijk('helft', { ...(eerste.veld && { veld: eerste.veld }), bewijs: ander.bewijs, gegevens: { er: delen.tweede, mist: delen.eerste } })
  return eerste
}
