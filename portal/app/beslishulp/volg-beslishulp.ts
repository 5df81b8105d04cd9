import { type Beslisantwoord, type Beslisvraag, loopBeslishulp } from '@zelfonderzoek/validation/beslishulp/beslishulp'
import type { Datum } from '@zelfonderzoek/validation/kalender/datum'
import { GEMEENTE_NAAM } from '@zelfonderzoek/validation/mandaat/gemeente'
import { HERINDELINGEN, MANDATEN } from '@zelfonderzoek/validation/mandaat/mandaten'
import type { Mandaatantwoord } from '@zelfonderzoek/validation/mandaat/vind-mandaat'
import { VOORZIENINGSOORT_LABEL, type Voorzieningsoort } from '@zelfonderzoek/validation/melding/model'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { kiesProtocol } from '@zelfonderzoek/validation/protocol/select-protocol'

type Antwoord = 'ja' | 'nee' | 'twijfel'

/** An answer given so far; `terug` is the address that asks it again. */
export interface Gegeven { vraag: string, antwoord: string, terug: string }

/** Where somebody is in the help: the first page, a question, an end, or outside every mandate. */
export interface Beslisstap {
  soort: 'begin' | 'vraag' | 'uitkomst' | 'buiten'
  gegeven: Gegeven[]
  gemeente: string
  voorziening: string
  protocol?: Protocol
  mandaat?: Mandaatantwoord
  vraag?: Beslisvraag
  uitkomst?: Beslisantwoord
}

/** For a gemeente that is not in the list. */
export const ANDERE_GEMEENTE = 'anders'

const VRAAG = 'v.'
const LABEL: Record<Antwoord, string> = { ja: 'Ja', nee: 'Nee', twijfel: 'Ik twijfel' }

/** Every gemeente of which something is known, those that no longer exist included: a beschikking may be older. */
export const beslisgemeenten = (): { waarde: string, label: string }[] => [
  ...[...new Set([...MANDATEN, ...HERINDELINGEN].map(({ gemeentecode }) => gemeentecode))]
    .map((waarde) => ({ waarde, label: GEMEENTE_NAAM[waarde] ?? waarde })).sort((a, b) => a.label.replace(/^’s-/, '').localeCompare(b.label.replace(/^’s-/, ''), 'nl')),
  { waarde: ANDERE_GEMEENTE, label: 'Een andere gemeente' },
]

/** Reads the answers from the address; nothing is stored, so the address is the whole state. */
export function volgBeslishulp(zoek: URLSearchParams, op: Datum): Beslisstap {
  const gemeente = beslisgemeenten().some(({ waarde }) => waarde === zoek.get('gemeente')) ? (zoek.get('gemeente') ?? '') : ''
  const voorziening = (zoek.get('voorziening') ?? '') in VOORZIENINGSOORT_LABEL ? (zoek.get('voorziening') as Voorzieningsoort) : ''
  const basis = { gemeente, voorziening, gegeven: [] as Gegeven[] }
  if (!gemeente || !voorziening) return { soort: 'begin', ...basis }
  const { mandaat, protocol } = kiesProtocol({ gemeentecode: gemeente, voorzieningsoort: voorziening, op })
  const eerste = { gemeente, voorziening }
  const gegeven: Gegeven[] = [
    { vraag: 'Welke gemeente gaf de beschikking?', antwoord: beslisgemeenten().find(({ waarde }) => waarde === gemeente)?.label ?? '', terug: adres({}) },
    { vraag: 'Welke ondersteuning?', antwoord: VOORZIENINGSOORT_LABEL[voorziening], terug: adres({}) },
  ]
  if (!protocol) return { soort: 'buiten', ...basis, gegeven, mandaat }
  const antwoorden: Record<string, Antwoord> = {}
  for (;;) {
    const nu = loopBeslishulp(protocol.beslishulp, antwoorden)
    if (!nu || !('antwoorden' in nu)) return { soort: 'uitkomst', ...basis, gegeven, protocol, mandaat, ...(nu ? { uitkomst: nu } : {}) }
    const antwoord = zoek.get(VRAAG + nu.id)
    if (antwoord !== 'ja' && antwoord !== 'nee' && antwoord !== 'twijfel') return { soort: 'vraag', ...basis, gegeven, protocol, mandaat, vraag: nu }
    gegeven.push({ vraag: nu.vraag, antwoord: LABEL[antwoord], terug: adres({ ...eerste, ...metVragen(antwoorden) }) })
    antwoorden[nu.id] = antwoord
  }
}

/** The answers to questions as they stand in an address. */
export function vraagveld(id: string): string {
  return VRAAG + id
}

/** Every answer that the next page must carry along. */
export function meegenomen(zoek: URLSearchParams): [string, string][] {
  return [...zoek].filter(([naam]) => naam === 'gemeente' || naam === 'voorziening' || naam.startsWith(VRAAG))
}

function metVragen(antwoorden: Readonly<Record<string, Antwoord>>): Record<string, string> {
  return Object.fromEntries(Object.entries(antwoorden).map(([id, antwoord]) => [VRAAG + id, antwoord]))
}

function adres(waarden: Record<string, string>): string {
  const zoek = new URLSearchParams(waarden).toString()
  return `/beslishulp${zoek ? `?${zoek}` : ''}`
}
