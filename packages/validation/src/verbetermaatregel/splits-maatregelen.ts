import { ontleed } from '../taal/ontleed.ts'
import { type TermenLijst, termOp } from '../taal/zoek.ts'
import { beoordeelMaatregel } from './smart/beoordeel-maatregel.ts'
import { FUNCTIES, ORGANEN } from './smart/woordlijsten.ts'

/** A place in a text: [begin, end). */
export type Tekstbereik = readonly [begin: number, einde: number]

const PUNT_VAN_LIJST = /^[ \t]*(?:[-*•·–—▪○]|\(?\d{1,2}[.)]|[a-h][.)]|M\d{1,2}[:.]?|maatregel \d{1,2}[:.]?)[ \t]+/gimu
/** Words that open a further measure. */
const VERDER: TermenLijst = ['=daarnaast', '=verder', '=tevens', '=bovendien', '=ook', '=ten eerste', '=ten tweede', '=ten derde', '=ten slotte', '=tenslotte', '=voorts', '=eveneens', '=daarbij komt']
/** Words that go on with the measure before them. */
const VERVOLG: ReadonlySet<string> = new Set(['hij', 'zij', 'ze', 'dit', 'dat', 'deze', 'die', 'hiervoor', 'daarvoor', 'hiermee', 'daarmee', 'zo', 'norm', 'klaar', 'gereed', 'verantwoordelijk', 'actiehouder', 'middelen', 'borging', 'voor', 'kosten', 'budget', 'hierbij', 'daarbij', 'wie', 'dan', 'na', 'start', 'startdatum', 'deadline', 'planning'])
const LIDWOORD: ReadonlySet<string> = new Set(['de', 'het', 'onze', 'een', 'uw'])
/** Sentences that are weighed on their own; whoever writes more in one field is asked to split it anyway. */
const MEEST_GEWOGEN = 40

/**
 * The measures in one text, in order, as ranges that cover all of its words. Split at points of a list, at blank lines, at words such as "daarnaast", and where a sentence names
 * another actor with an action of its own. One range when it is one measure, none for an empty text. Linear in the length of the text.
 */
export function splitsMaatregelen(tekst: string): Tekstbereik[] {
  if (!tekst.trim()) return []
  const begins = new Set<number>([0])
  for (const punt of tekst.matchAll(PUNT_VAN_LIJST)) begins.add(punt.index)
  for (const wit of tekst.matchAll(/\n[ \t]*\n/g)) begins.add(wit.index + wit[0].length)
  if (begins.size === 1) for (const begin of zinsgrenzen(tekst)) begins.add(begin)
  const lijst = [...begins].sort((a, b) => a - b)
  return lijst.flatMap((begin, nr) => bereik(tekst, begin, lijst[nr + 1] ?? tekst.length))
}

function bereik(tekst: string, van: number, tot: number): Tekstbereik[] {
  const stuk = tekst.slice(van, tot)
  const kop = /^[ \t\n]*(?:(?:[-*•·–—▪○]|\(?\d{1,2}[.)]|[a-h][.)]|M\d{1,2}[:.]?|maatregel \d{1,2}[:.]?)[ \t]+)?/iu.exec(stuk)?.[0].length ?? 0
  const einde = van + stuk.trimEnd().length
  return einde > van + kop ? [[van + kop, einde]] : []
}

/** Where a sentence opens a measure of its own. */
function zinsgrenzen(tekst: string): number[] {
  const o = ontleed(tekst)
  const uit: number[] = []
  let actor = ''
  for (const [nr, zin] of o.zinnen.slice(0, MEEST_GEWOGEN).entries()) {
    const van = o.tokens.findIndex((t) => t.zin === nr)
    const eerste = o.tokens[van]
    if (!eerste) continue
    const wie = onderwerp(o.tokens.slice(van, van + 5).findIndex((_, n) => termOp(o, van + n, FUNCTIES) ?? termOp(o, van + n, ORGANEN)), van)
    if (nr > 0) {
      const nieuw = termOp(o, van, VERDER) !== undefined
      const ander = wie !== '' && actor !== '' && wie !== actor && !VERVOLG.has(eerste.woord) && LIDWOORD.has(eerste.woord)
      if ((nieuw || ander) && isHandeling(tekst.slice(zin.begin, zin.einde)) && isHandeling(tekst.slice(uit.at(-1) ?? 0, zin.begin))) uit.push(zin.begin)
    }
    if (wie) actor = wie
  }
  return uit

  function onderwerp(n: number, van: number): string {
    return n === -1 ? '' : o.tokens[van + n]?.stam ?? ''
  }
}

const isHandeling = (tekst: string): boolean => beoordeelMaatregel(tekst).some(({ letter, uitkomst }) => letter === 'S' && uitkomst !== 'nee')
