import { LEES_TOT } from '../../taal/model/kenmerken.ts'
import { ontkend } from '../../taal/ontkenning.ts'
import { ontleed, type Ontleding, tokenOp } from '../../taal/ontleed.ts'
import type { TermenLijst } from '../../taal/termen.ts'
import { termOp, zoekTermen } from '../../taal/zoek.ts'
import { beoordeelMaatregel } from '../smart/beoordeel-maatregel.ts'
import { DADEN, MAATREGELSOORT_LIJST, MAATREGELSOORTEN, type MaatregelsoortId, PLAATSWOORDEN, type Sterkte, STERKTES } from './maatregelsoorten.ts'

/** A kind of action that stands in a measure, with its words as [begin, end). */
export interface Soortvondst { soort: MaatregelsoortId, bereik: readonly [begin: number, einde: number] }

/** How strong a measure is, and by which kind of action; undefined when no action is recognised. */
export interface Sterkteoordeel { sterkte: Sterkte, soort: MaatregelsoortId, bereik: readonly [begin: number, einde: number] }

/** Every kind of action in a measure, each once, in the order of the hierarchy. A thing counts only where it is made, placed, replaced or taken away in the same sentence. */
export function vindSoorten(tekst: string): Soortvondst[] {
  const o = ontleed(tekst.slice(0, LEES_TOT))
  const metDaad = new Set(o.tokens.flatMap((t, i) => (termOp(o, i, DADEN) ? [t.zin] : [])))
  return MAATREGELSOORT_LIJST.flatMap((soort) => {
    const { termen, daad } = MAATREGELSOORTEN[soort]
    const eerste = zoekTermen(o, termen).find(({ begin, einde }) => !isWeg(o, begin, einde) && !isOnderwerp(o, tokenOp(o, begin)) && (!daad || isVoorwerp(o, tokenOp(o, begin), metDaad)))
    return eerste ? [{ soort, bereik: [eerste.begin, eerste.einde] as const }] : []
  })
}

/** Whether a thing is what changes, and not the place where something else does; at the head of a text a verb may be left out ("Raambegrenzers op alle kamers"). */
function isVoorwerp(o: Ontleding, i: number, metDaad: ReadonlySet<number>): boolean {
  if (i === 0) return true
  const plaats = [o.tokens[i - 1], o.tokens[i - 2]].some((t) => t !== undefined && PLAATSWOORDEN.has(t.woord))
  return !plaats && metDaad.has(o.tokens[i]?.zin ?? -1)
}

/** Words before a subject, after words for teaching and after words for an appeal to people. */
const ONDERWERPEN: readonly { woorden: ReadonlySet<string>, termen: TermenLijst }[] = [
  { woorden: new Set(['over', 'in', 'van', 'met']), termen: MAATREGELSOORTEN.scholing.termen },
  { woorden: new Set(['voor', 'op', 'van']), termen: MAATREGELSOORTEN.aanspreken.termen },
]

/** Whether words only name what is taught or asked of people: "over de overdracht" after "schoolt", "voor de overdracht" after "aandacht". */
function isOnderwerp(o: Ontleding, i: number): boolean {
  return ONDERWERPEN.some(({ woorden, termen }) => {
    const voor = [i - 1, i - 2, i - 3].find((n) => woorden.has(o.tokens[n]?.woord ?? ''))
    return voor !== undefined && o.tokens.some((t, n) => n < voor && t.zin === o.tokens[i]?.zin && termOp(o, n, termen) !== undefined)
  })
}

/** Taking a thing away denies nothing: only "geen", "niet" and "zonder" before the words do. */
function isWeg(o: Ontleding, begin: number, einde: number): boolean {
  const voor = o.tokens[tokenOp(o, begin) - 1]?.woord
  return (voor === 'geen' || voor === 'zonder') && ontkend(o, begin, einde)
}

/** The strength of a measure is that of its strongest action (RCA2, action hierarchy); an action without any aid asks people to remember it, and is weak. Advice. */
export function bepaalSterkte(tekst: string, gevonden = vindSoorten(tekst)): Sterkteoordeel | undefined {
  for (const sterkte of STERKTES) {
    const beste = gevonden.find(({ soort }) => MAATREGELSOORTEN[soort].sterkte === sterkte)
    if (beste) return { sterkte, ...beste }
  }
  const handeling = beoordeelMaatregel(tekst).find(({ letter }) => letter === 'S')
  return handeling?.uitkomst === 'ja' && handeling.bereik ? { sterkte: 'zwak', soort: 'werkwijze', bereik: handeling.bereik } : undefined
}
