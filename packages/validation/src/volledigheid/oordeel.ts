import type { Bevinding, Ernst, Uitkomst } from '../bevinding/bevinding.ts'
import type { AspectId } from '../checklist/aspect-ids.ts'
import { aspectById } from '../checklist/checklist.ts'
import type { Antwoord, SectieNummer } from '../zelfonderzoek/model.ts'

/** What a rule says of one aspect: the outcome, the words that decided it, and what to add. */
export interface AspectUitkomst {
  aspect: AspectId
  uitkomst: Uitkomst
  bewijs: string
  bevindingen: Bevinding[]
}

/** Texts that say nothing more than "not applicable". */
const KAAL = /^(n\.?v\.?t\.?|niet van toepassing|geen|nee|-+|x)[.\s]*$/i

/** A text of fewer characters cannot answer a question that asks for a description. */
const KORTSTE_BESCHRIJVING = 15

/** True when a text says no more than "n.v.t.". */
export function isKaal(tekst: string): boolean {
  return KAAL.test(tekst.trim())
}

export function sectieVan(aspect: AspectId): SectieNummer {
  return Number.parseInt(aspect, 10) as SectieNummer
}

/** An aspect that is answered. */
export function aanwezig(aspect: AspectId, bewijs: string): AspectUitkomst {
  return { aspect, uitkomst: 'aanwezig', bewijs: kort(bewijs), bevindingen: [] }
}

/** An aspect that falls short, with the one finding that says why. */
export function tekort(
  aspect: AspectId, uitkomst: Exclude<Uitkomst, 'aanwezig' | 'nvt_gemotiveerd'>, regel: string,
  plek: { veld: string; rij?: string } , gegevens: Bevinding['gegevens'] = {}, bewijs = '',
): AspectUitkomst {
  const { grondslag } = aspectById(aspect)
  return { aspect, uitkomst, bewijs: kort(bewijs), bevindingen: [{ regel, ernst: 'moet', uitkomst, plaats: { sectie: sectieVan(aspect), aspect, ...plek }, grondslag, gegevens }] }
}

/** An answer of its own words, or "niet van toepassing" with or without a reason. */
export function beoordeelAntwoord(aspect: AspectId, antwoord: Antwoord, veld: string, vrijeTekst: string): AspectUitkomst {
  const tekst = antwoord.tekst.trim()
  const reden = antwoord.reden.trim()
  if (antwoord.nvt) {
    if (reden && !isKaal(reden)) return { aspect, uitkomst: 'nvt_gemotiveerd', bewijs: kort(reden), bevindingen: [] }
    return tekort(aspect, 'nvt_kaal', 'nvt_zonder_reden', { veld: `${veld}.reden` })
  }
  if (!tekst) return leeg(aspect, veld, vrijeTekst)
  if (isKaal(tekst)) return tekort(aspect, 'nvt_kaal', 'nvt_zonder_reden', { veld }, {}, tekst)
  if (tekst.length < KORTSTE_BESCHRIJVING) return tekort(aspect, 'gedeeltelijk', 'te_kort', { veld }, { tekst: kort(tekst) }, tekst)
  return aanwezig(aspect, tekst)
}

/** A text that must be there. */
export function beoordeelTekst(aspect: AspectId, tekst: string, veld: string, vrijeTekst: string): AspectUitkomst {
  return beoordeelAntwoord(aspect, { tekst, nvt: false, reden: '' }, veld, vrijeTekst)
}

/** Nothing stands at the question; perhaps it stands elsewhere in the section. */
export function leeg(aspect: AspectId, veld: string, vrijeTekst: string): AspectUitkomst {
  const regel = vrijeTekst.trim() ? 'staat_mogelijk_in_vrije_tekst' : aspectById(aspect).nvt ? 'leeg' : 'leeg_verplicht'
  return tekort(aspect, 'ontbreekt', regel, { veld })
}

/** A half that is there and a half that is not. */
export function metTweedeHelft(eerste: AspectUitkomst, tweede: string, veld: string, woorden: { eerste: string; tweede: string }): AspectUitkomst {
  if (eerste.uitkomst !== 'aanwezig' || tweede.trim()) return eerste
  return tekort(eerste.aspect, 'gedeeltelijk', 'helft_ontbreekt', { veld }, woorden, eerste.bewijs)
}

/** A finding that stands apart from the outcome of an aspect. */
export function losseBevinding(regel: string, ernst: Ernst, plaats: Bevinding['plaats'], grondslag: string, gegevens: Bevinding['gegevens'] = {}): Bevinding {
  return { regel, ernst, plaats, grondslag, gegevens }
}

/** The first words, to show as evidence. */
export function kort(tekst: string, lengte = 90): string {
  const vlak = tekst.trim().replaceAll(/\s+/g, ' ')
  if (vlak.length <= lengte) return vlak
  const tot = vlak.lastIndexOf(' ', lengte)
  return `${vlak.slice(0, tot > lengte / 2 ? tot : lengte)}…`
}
