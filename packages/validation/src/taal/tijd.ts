import { getalwaarde, rangwaarde } from './getal.ts'
import { ontleed, type Ontleding, type Token } from './ontleed.ts'
import { DIRECT, DAGEN, EENHEDEN, FREQUENTIES, MAANDEN, RITME, SEIZOENEN, VAAG, VOORZETSELS } from './tijd-woorden.ts'
import { termOp } from './zoek.ts'

export const TIJDSOORTEN = ['datum', 'maand', 'kwartaal', 'halfjaar', 'week', 'seizoen', 'jaar', 'termijn', 'frequentie', 'duur', 'kloktijd', 'per_direct', 'vaag', 'relatieve_dag'] as const
export type Tijdsoort = (typeof TIJDSOORTEN)[number]

/** A time expression. `voorzetsel` is the word right before it ("vanaf", "binnen", "uiterlijk op"), '' when there is none; `van` and `tot` are token indexes. */
export interface Tijdsuitdrukking {
  begin: number
  einde: number
  van: number
  tot: number
  soort: Tijdsoort
  voorzetsel: string
  jaar?: number
  maand?: number
  dag?: number
  /** Number of `eenheid` in a term, a duration or a frequency. */
  aantal?: number
  eenheid?: string
  /** Word that ties a term to an event: "binnen zes weken NA vaststelling". */
  anker?: string
}
type Vondst = Omit<Tijdsuitdrukking, 'begin' | 'einde' | 'van' | 'voorzetsel'>

const CIJFERDATUM = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/
const ISODATUM = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const JAARTAL = /^(?:19|20)\d\d$/
const TELWIJZE: ReadonlySet<string> = new Set(['eenmaal', 'tweemaal', 'driemaal', 'viermaal', 'eenmalig', '1x', '2x', '3x', '4x', '5x', '6x', '10x', '12x'])

function jaarOp(o: Ontleding, i: number): { jaar: number, tot: number } | undefined {
  const a = o.tokens[i]?.woord ?? ''
  const stap = a === 'van' || a === 'in' || a === ',' || a === '-' || a === 'jaar' ? 1 : 0
  const woord = o.tokens[i + stap]?.woord ?? ''
  if (JAARTAL.test(woord)) return { jaar: Number(woord), tot: i + stap + 1 }
  const kort = /^'(\d\d)$/.exec(`${woord}${o.tokens[i + stap + 1]?.woord ?? ''}`)
  return kort ? { jaar: 2000 + Number(kort[1]), tot: i + stap + 2 } : undefined
}

function cijferdatum(woord: string): { dag: number, maand: number, jaar?: number } | undefined {
  const iso = ISODATUM.exec(woord)
  const nl = iso ? undefined : CIJFERDATUM.exec(woord)
  const kort = /^(\d{1,2})[-/](\d{1,2})$/.exec(woord)
  const dag = Number(iso?.[3] ?? nl?.[1] ?? kort?.[1])
  const maand = Number(iso?.[2] ?? nl?.[2] ?? kort?.[2])
  if (!(dag >= 1 && dag <= 31 && maand >= 1 && maand <= 12)) return undefined
  const jaar = Number(iso?.[1] ?? nl?.[3])
  return Number.isNaN(jaar) ? { dag, maand } : { dag, maand, jaar: jaar < 100 ? 2000 + jaar : jaar }
}

const maandVan = (t: Token | undefined): number | undefined => {
  const w = t?.woord.replace(/\.$/, '') ?? ''
  return Object.hasOwn(MAANDEN, w) ? MAANDEN[w] : undefined
}
/** Skips the full stop after an abbreviated month or unit. */
const naPunt = (o: Ontleding, i: number): number => (o.tokens[i]?.woord === '.' && o.tokens[i + 1]?.zin === o.tokens[i]?.zin ? i + 1 : i)

function kalender(o: Ontleding, i: number): Vondst | undefined {
  const t = o.tokens[i]
  if (!t) return undefined
  const datum = t.soort === 'getal' ? cijferdatum(t.woord) : undefined
  if (datum && (datum.jaar !== undefined || !getalVerderop(o, i))) return { tot: i + 1, soort: 'datum', ...datum }
  const volgende = maandVan(o.tokens[i + 1])
  const dag = t.soort === 'getal' ? Number(t.woord) : rangwaarde(t.woord)
  if (volgende && dag !== undefined && dag <= 31) {
    const jaar = jaarOp(o, naPunt(o, i + 2))
    return { tot: jaar?.tot ?? i + 2, soort: 'datum', dag, maand: volgende, ...(jaar && { jaar: jaar.jaar }) }
  }
  const maand = maandVan(t)
  if (maand && t.woord.length > 2) {
    const jaar = jaarOp(o, naPunt(o, i + 1))
    return { tot: jaar?.tot ?? i + 1, soort: 'maand', maand, ...(jaar && { jaar: jaar.jaar }) }
  }
  return undefined
}

/** "1/3" before "van de" is a part, not a date. */
function getalVerderop(o: Ontleding, i: number): boolean {
  const na = o.tokens[i + 1]?.woord ?? ''
  return na === 'van' || na === 'deel' || na === '%' || na in EENHEDEN
}

function periode(o: Ontleding, i: number): Vondst | undefined {
  const t = o.tokens[i]
  if (!t) return undefined
  const na = o.tokens[i + 1]
  const metJaar = (tot: number, soort: Tijdsoort): Vondst => {
    const jaar = jaarOp(o, tot)
    return { tot: jaar?.tot ?? tot, soort, ...(jaar && { jaar: jaar.jaar }) }
  }
  if (/^[qk][1-4]$/.test(t.woord)) return metJaar(i + 1, 'kwartaal')
  if (/^[qk][1-4]-20\d\d$/.test(t.woord)) return { tot: i + 1, soort: 'kwartaal', jaar: Number(t.woord.slice(3)) }
  if (/^(?:h[12])$/.test(t.woord)) return metJaar(i + 1, 'halfjaar')
  if (/^(?:week|wk|weeknr|weeknummer|wk\d{1,2}|week\d{1,2})$/.test(t.woord)) {
    if (/\d$/.test(t.woord)) return metJaar(i + 1, 'week')
    const nr = naPunt(o, i + 1)
    const waarde = Number(o.tokens[nr]?.woord.split(/[-/]/)[0])
    if (waarde >= 1 && waarde <= 53) return metJaar(nr + 1, 'week')
  }
  if (t.woord === 'kwartaal' && /^[1-4]$/.test(na?.woord ?? '')) return metJaar(i + 2, 'kwartaal')
  const rang = rangwaarde(t.woord)
  if (rang !== undefined && na?.woord === 'kwartaal') return metJaar(i + 2, 'kwartaal')
  if (rang !== undefined && rang <= 2 && (na?.woord === 'helft' || na?.woord === 'halfjaar')) return metJaar(i + 2, 'halfjaar')
  const seizoen = SEIZOENEN.has(t.woord) || /^(?:najaars|voorjaars|zomer|winter)(?:rooster|periode)$/.test(t.woord)
  if (seizoen) return metJaar(i + 1, 'seizoen')
  if (t.soort === 'getal' && JAARTAL.test(t.woord)) return { tot: i + 1, soort: 'jaar', jaar: Number(t.woord) }
  if (/^(?:vandaag|morgen|morgenavond|overmorgen|gisteren|heden|volgende|komende|aanstaande|eerstvolgende)$/.test(t.woord)) {
    const eenheid = na && (DAGEN.has(na.woord) || /^(?:week|maand)$/.test(na.woord))
    if (/^(?:volgende|komende|aanstaande|eerstvolgende)$/.test(t.woord)) return eenheid ? { tot: i + 2, soort: 'relatieve_dag' } : undefined
    return { tot: i + 1, soort: 'relatieve_dag' }
  }
  return undefined
}

function maat(o: Ontleding, i: number): Vondst | undefined {
  const t = o.tokens[i]
  if (!t) return undefined
  const na = o.tokens[i + 1]
  if (FREQUENTIES.has(t.woord)) return { tot: i + 1, soort: 'frequentie' }
  const eenheidOp = (j: number): string | undefined => {
    const w = o.tokens[j]?.woord ?? ''
    return Object.hasOwn(EENHEDEN, w) ? EENHEDEN[w] : undefined
  }
  if (/^(?:elke|iedere|elk|ieder|per|p)$/.test(t.woord)) {
    const sla = t.woord === 'p' && na?.woord === '/' ? 1 : 0
    const getal = getalwaarde(o.tokens[i + 1 + sla]?.woord ?? '')
    const plaats = i + 1 + sla + (getal === undefined ? 0 : 1)
    const eenheid = eenheidOp(plaats)
    if (eenheid && RITME.has(eenheid)) return { tot: plaats + 1, soort: 'frequentie', eenheid, ...(getal !== undefined && { aantal: getal }) }
    if (DAGEN.has(na?.woord ?? '')) return { tot: i + 2, soort: 'frequentie', eenheid: 'week' }
    return undefined
  }
  if (TELWIJZE.has(t.woord)) return { tot: i + 1, soort: 'frequentie', eenheid: 'keer' }
  const klok = t.soort === 'getal' && /^([01]?\d|2[0-4])[.:][0-5]\d$/.test(t.woord)
  if (klok) return { tot: /^(?:uur|u|h)$/.test(na?.woord ?? '') ? i + 2 : i + 1, soort: 'kloktijd' }
  const half = t.woord === 'half' || t.woord === 'halve'
  if (half && eenheidOp(i + 1) === 'jaar') return { tot: i + 2, soort: 'duur', aantal: 0.5, eenheid: 'jaar', ...ankerOp(o, i + 2) }
  if (t.woord === 'halfjaar') return { tot: i + 1, soort: 'duur', aantal: 0.5, eenheid: 'jaar', ...ankerOp(o, i + 1) }
  const getal = getalwaarde(t.woord)
  const eenheid = getal === undefined ? undefined : eenheidOp(i + 1)
  if (getal === undefined || !eenheid) return undefined
  return { tot: i + 2, soort: eenheid === 'keer' ? 'frequentie' : 'duur', aantal: getal, eenheid, ...ankerOp(o, i + 2) }
}

function ankerOp(o: Ontleding, i: number): { anker?: string } {
  if (o.tokens[i]?.woord !== 'na' && o.tokens[i]?.woord !== 'nadat') return {}
  for (let j = i + 1; j < i + 5; j += 1) {
    const t = o.tokens[j]
    if (t?.soort === 'woord' && !/^(?:de|het|een|dit|deze|die|dat|onze|ons|datum|van|bestuurlijke|definitieve)$/.test(t.woord)) return { anker: t.woord }
  }
  return { anker: 'na' }
}

function voorzetselVoor(o: Ontleding, i: number, begrensd: number): { voorzetsel: string, van: number } {
  for (let van = Math.max(begrensd, i - 4); van < i; van += 1) {
    const term = termOp(o, van, VOORZETSELS)
    if (!term) continue
    const gat = o.tokens.slice(term.tot, i).every((t) => /^(?:de|het|een|:|eind|einde|begin|medio|op|op:|voor|uiterlijk|komende|kalenderweek|omstreeks|dag|van)$/.test(t.woord) || DAGEN.has(t.woord))
    if (term.tot <= i && gat) return { voorzetsel: term.term.slice(1), van }
  }
  return { voorzetsel: '', van: i }
}

/** All time expressions of a text, left to right and without overlap. Linear in the number of tokens. */
export function tijdsuitdrukkingen(tekst: string | Ontleding): Tijdsuitdrukking[] {
  const o = typeof tekst === 'string' ? ontleed(tekst) : tekst
  const uit: Tijdsuitdrukking[] = []
  let vorige = 0
  for (let i = 0; i < o.tokens.length;) {
    const direct = termOp(o, i, DIRECT)
    const vaag = direct ? undefined : termOp(o, i, VAAG)
    const gevonden: Vondst | undefined = direct ? { tot: direct.tot, soort: 'per_direct' } : vaag ? { tot: vaag.tot, soort: 'vaag' } : kalender(o, i) ?? periode(o, i) ?? maat(o, i)
    if (!gevonden) {
      i += 1
      continue
    }
    const { voorzetsel, van } = voorzetselVoor(o, i, vorige)
    const termijn = gevonden.soort === 'duur' && (gevonden.anker !== undefined || /^(?:binnen|over|uiterlijk)/.test(voorzetsel))
    uit.push({ ...gevonden, soort: termijn ? 'termijn' : gevonden.soort, voorzetsel, van, begin: o.tokens[van]?.begin ?? 0, einde: o.tokens[gevonden.tot - 1]?.einde ?? 0 })
    vorige = gevonden.tot
    i = gevonden.tot
  }
  return uit
}
