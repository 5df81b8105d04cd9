import { getalwaarde } from '../../taal/getal.ts'
import type { Kenmerk } from '../../taal/model/kenmerken.ts'
import { ontkend, voorwaardelijk } from '../../taal/ontkenning.ts'
import type { Ontleding } from '../../taal/ontleed.ts'
import { tokenOp } from '../../taal/ontleed.ts'
import { type Tijdsuitdrukking, tijdsuitdrukkingen } from '../../taal/tijd.ts'
import { bevatTerm, type TermenLijst, zoekTermen } from '../../taal/zoek.ts'
import { MAATREGELSOORT_LIJST, MAATREGELSOORTEN } from '../sterkte/maatregelsoorten.ts'
import * as L from './woordlijsten.ts'

const LIJSTEN: readonly [naam: string, lijst: TermenLijst][] = [
  ['functie', L.FUNCTIES], ['orgaan', L.ORGANEN], ['collectief', L.COLLECTIEF], ['extern', L.EXTERN], ['eigenaar', L.EIGENAARSCHAP], ['akkoord', L.AKKOORD], ['tegen', L.TEGEN],
  ['intentie', L.INTENTIES], ['norm', L.NORMEN], ['middel', L.MIDDELEN], ['absoluut', L.ABSOLUUT], ['verleden', L.VERLEDEN], ['klaar', L.KLAAR],
]
const VEEL = 150

/** What the rules see in a measure: who, with whom, how much, when, and whether it is denied, conditional or past. */
export function smartkenmerken(o: Ontleding): Kenmerk[] {
  const tijden = tijdsuitdrukkingen(o)
  return [...lijstkenmerken(o), ...tijdkenmerken(o, tijden), ...getalkenmerken(o, tijden), ...zinkenmerken(o), ...soortkenmerken(o)]
}

/** Which kinds of action of the hierarchy are named, how strong, and how many. */
function soortkenmerken(o: Ontleding): Kenmerk[] {
  const gevonden = MAATREGELSOORT_LIJST.flatMap((soort) => zoekTermen(o, MAATREGELSOORTEN[soort].termen).slice(0, 1).map((plek) => ({ soort, ...plek })))
  return [
    ...gevonden.flatMap(({ soort, begin, einde }) => [{ naam: `soort:${soort}`, begin, einde }, { naam: `sterkte:${MAATREGELSOORTEN[soort].sterkte}`, begin, einde }]),
    { naam: `soorten:${Math.min(gevonden.length, 3)}`, begin: 0, einde: 0 },
  ]
}

function lijstkenmerken(o: Ontleding): Kenmerk[] {
  return LIJSTEN.flatMap(([naam, lijst]) => {
    const gevonden = zoekTermen(o, lijst)
    if (gevonden.length === 0) return [{ naam: `geen:${naam}`, begin: 0, einde: 0 }]
    return gevonden.flatMap(({ term, begin, einde }, nr) => {
      const neen = ontkend(o, begin, einde)
      const wijze = neen ? 'niet' : voorwaardelijk(o, begin, einde) ? 'als' : 'wel'
      const uit: Kenmerk[] = [{ naam: `${naam}:${wijze}`, begin, einde }, { naam: `${naam}=${term}:${neen ? 'niet' : 'wel'}`, begin, einde }]
      if (naam === 'functie' || naam === 'orgaan' || naam === 'extern' || naam === 'collectief') uit.push({ naam: `${naam}:${plek(o, begin)}:${wijze}`, begin, einde })
      if (nr === 1) uit.push({ naam: `${naam}:meer`, begin, einde })
      return uit
    })
  })
}

/** Where a party stands: before the first verb of its clause it mostly acts, after "door" it does, after other prepositions it does not. */
function plek(o: Ontleding, begin: number): string {
  const i = tokenOp(o, begin)
  const voor = [o.tokens[i - 1]?.woord, o.tokens[i - 2]?.woord]
  if (voor.includes('door')) return 'door'
  if (voor.some((w) => w === 'aan' || w === 'met' || w === 'van' || w === 'voor' || w === 'bij' || w === 'naar' || w === 'over' || w === 'tot' || w === 'per')) return `na_${voor.find((w) => w !== undefined && VOORZETSEL.has(w))}`
  const deel = o.delen[o.tokens[i]?.deel ?? -1]
  const vooraan = deel === undefined ? true : i - deel.van <= 3
  return o.tokens[i + 1]?.woord === ':' ? 'label' : vooraan ? 'vooraan' : 'verder'
}
const VOORZETSEL = new Set(['aan', 'met', 'van', 'voor', 'bij', 'naar', 'over', 'tot', 'per'])

function tijdkenmerken(o: Ontleding, tijden: readonly Tijdsuitdrukking[]): Kenmerk[] {
  const verleden = new Map<number, boolean>()
  const uit: Kenmerk[] = []
  let vast = false
  for (const { begin, einde, soort, voorzetsel, jaar, anker } of tijden) {
    const neen = ontkend(o, begin, einde)
    const als = voorwaardelijk(o, begin, einde)
    const oud = isVerleden(o, begin, verleden)
    const wijze = neen ? 'niet' : als ? 'als' : oud ? 'oud' : 'wel'
    const groep = soort === 'datum' || soort === 'maand' || soort === 'kwartaal' || soort === 'week' || soort === 'halfjaar' || soort === 'seizoen' ? 'moment' : soort
    uit.push({ naam: `tijd:${soort}:${wijze}`, begin, einde }, { naam: `tijd:${groep}:${wijze}`, begin, einde }, { naam: `tijd:${groep}:${voorzetsel || 'los'}:${wijze}`, begin, einde })
    if (soort === 'termijn') uit.push({ naam: `termijn:${anker ? 'na' : 'los'}:${wijze}`, begin, einde })
    if (jaar !== undefined) uit.push({ naam: `jaar:${wijze}`, begin, einde })
    if (wijze === 'wel' && (groep === 'moment' || (soort === 'termijn' && anker))) vast = true
  }
  uit.push({ naam: vast ? 'tijd:vast' : 'tijd:nietvast', begin: 0, einde: 0 })
  if (tijden.length === 0) uit.push({ naam: 'tijd:geen', begin: 0, einde: 0 })
  return uit
}

/** A moment in a clause that tells what happened is not a plan. */
function isVerleden(o: Ontleding, begin: number, bekend: Map<number, boolean>): boolean {
  const nr = o.tokens[tokenOp(o, begin)]?.deel ?? -1
  const deel = o.delen[nr]
  if (!deel) return false
  const eerder = bekend.get(nr)
  if (eerder !== undefined) return eerder
  const stuk = { ...o, tokens: o.tokens.slice(Math.max(0, deel.van - 1), deel.tot) }
  const uit = bevatTerm(stuk, L.VERLEDEN)
  bekend.set(nr, uit)
  return uit
}

function getalkenmerken(o: Ontleding, tijden: readonly Tijdsuitdrukking[]): Kenmerk[] {
  const inTijd = new Set(tijden.filter(({ soort }) => soort !== 'frequentie' && soort !== 'duur').flatMap(({ van, tot }) => Array.from({ length: tot - van }, (_, n) => van + n)))
  const uit: Kenmerk[] = []
  let norm = false
  o.tokens.forEach((t, i) => {
    const waarde = t.woord === 'een' ? undefined : getalwaarde(t.woord)
    if (waarde === undefined || inTijd.has(i)) return
    const na = o.tokens[i + 1]
    const voor = o.tokens[i - 1]?.woord ?? ''
    const plek = { begin: t.begin, einde: na?.einde ?? t.einde }
    uit.push({ naam: `getal>${na?.stam ?? ''}`, ...plek }, { naam: `getal<${voor}`, ...plek })
    if (voor === '€' || na?.woord === 'euro' || na?.woord === 'fte') uit.push({ naam: 'getal:middel', ...plek })
    else if (na?.woord === 'jaar' || na?.woord === 'jarige' || voor === '(') uit.push({ naam: 'getal:leeftijd', ...plek })
    else {
      norm = true
      uit.push({ naam: 'getal:norm', ...plek })
    }
    if (waarde >= VEEL && voor !== '€') uit.push({ naam: 'getal:veel', ...plek })
  })
  if (!norm) uit.push({ naam: 'getal:geennorm', begin: 0, einde: 0 })
  return uit
}

const WORDEN = new Set(['wordt', 'worden', 'werd', 'werden'])

function zinkenmerken(o: Ontleding): Kenmerk[] {
  const woorden = o.tokens.filter((t) => t.soort === 'woord')
  const lijdend = woorden.find((t) => WORDEN.has(t.woord))
  const door = woorden.find((t) => t.woord === 'door')
  const functie = bevatTerm(o, L.FUNCTIES) || bevatTerm(o, L.ORGANEN)
  const uit: Kenmerk[] = [{ naam: functie ? 'wie:bekend' : 'wie:onbekend', begin: 0, einde: 0 }]
  if (lijdend) uit.push({ naam: door ? 'lijdend:door' : functie ? 'lijdend:functie' : 'lijdend:niemand', begin: lijdend.begin, einde: lijdend.einde })
  return uit
}
