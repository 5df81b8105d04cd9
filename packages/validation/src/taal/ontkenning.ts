import { tokenOp, type Ontleding } from './ontleed.ts'
import { termOp, type TermenLijst } from './zoek.ts'

/** Words that deny what stands in the same clause, before or after them. Source: e-ANS 29 (negatie). */
export const ONTKENNERS: TermenLijst = ['=niet', '=nooit', '=nimmer', '=evenmin', '=geenszins', '=nergens', '=nauwelijks', '=amper', '=nog niet', '=noch', 'ontbreek', 'uitblijf', 'weiger', 'afwijs', 'bewust nog niet']
/** Words that deny only what follows them. */
const GEEN: TermenLijst = ['=geen', '=geen enkele', '=geen enkel', '=zonder', '=niemand', '=nul', '=nog geen', '=niets', '=buiten']
/** Expressions with a negation in them that deny nothing. */
const GEEN_ONTKENNING: TermenLijst = [
  '=niet alleen', '=niet slechts', '=niet enkel', '=niet uitsluitend', '=niet later dan', '=niet meer dan', '=niet minder dan', '=niet langer dan', '=niet hoger dan', '=niet lager dan', '=niet eerder dan', '=niet vaker dan', '=niet in de laatste plaats', '=zonder uitzondering', '=niet zozeer', '=geen uitzondering',
]
const HERSTEL: ReadonlySet<string> = new Set(['wel', 'maar', 'doch', 'echter', 'alleen'])

/** Words that make the whole clause uncertain. */
export const MISSCHIEN: TermenLijst = [
  '=mogelijk', '=mogelijkerwijs', '=misschien', '=wellicht', '=eventueel', '=evt', '=hopelijk', '=in principe', '=naar verwachting', '=onder voorbehoud', '=in beginsel', '=zo mogelijk', '=indien mogelijk', '=waar mogelijk', '=indien nodig', '=zo nodig', '=waar nodig', '=desgewenst', '=voor zover', '=als het lukt', '=als het kan', '=als dat lukt', '=als dat kan', '=streefdatum', '=onder de voorwaarde',
]
/** Words that open a condition. */
export const VOORWAARDEN: TermenLijst = ['=indien', '=mits', '=tenzij', '=als', '=wanneer', '=ingeval', '=in geval', '=op voorwaarde', '=zolang', '=zodra', '=afhankelijk van', '=in het geval']

function bereikVan(o: Ontleding, begin: number, einde: number): { van: number, tot: number, eerste: number, laatste: number } {
  const eerste = tokenOp(o, begin)
  const laatste = Math.max(eerste, tokenOp(o, Math.max(begin, einde - 1)))
  const deel = o.delen[o.tokens[eerste]?.deel ?? -1]
  return { van: Math.min(deel?.van ?? eerste, eerste), tot: Math.max(deel?.tot ?? laatste + 1, laatste + 1), eerste, laatste }
}

/** Whether the words between `begin` and `einde` are denied by their own clause ("er is nog geen datum", "niet besproken"). */
export function ontkend(o: Ontleding, begin: number, einde: number): boolean {
  const { van, tot, eerste, laatste } = bereikVan(o, begin, einde)
  let uit = false
  for (let i = van; i < tot;) {
    const schijn = termOp(o, i, GEEN_ONTKENNING)
    if (schijn) {
      i = schijn.tot
      continue
    }
    const woord = o.tokens[i]?.woord ?? ''
    if (i < eerste && HERSTEL.has(woord)) uit = false
    const geen = termOp(o, i, GEEN)
    if (geen && i <= laatste && eerste - i <= 8) uit = true
    const niet = termOp(o, i, ONTKENNERS)
    if (niet && !(i > laatste && o.tokens.slice(laatste + 1, i).some((t) => HERSTEL.has(t.woord)))) uit = true
    i = Math.max(i + 1, geen?.tot ?? 0, niet?.tot ?? 0)
  }
  return uit
}

/** Whether the words between `begin` and `einde` hang on a condition or are only possible ("indien mogelijk in Q3", "als het geld er is"). */
export function voorwaardelijk(o: Ontleding, begin: number, einde: number): boolean {
  const { van, tot, eerste } = bereikVan(o, begin, einde)
  for (let i = van; i < tot; i += 1) if (termOp(o, i, MISSCHIEN)) return true
  const opent = termOp(o, van, VOORWAARDEN) ?? (o.tokens[van]?.woord === 'en' ? termOp(o, van + 1, VOORWAARDEN) : undefined)
  return opent !== undefined && van <= eerste
}
