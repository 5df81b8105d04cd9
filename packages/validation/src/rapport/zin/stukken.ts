import { lees, type Zin } from '../../volledigheid/tekst/lees.ts'
import { knipUit, type Vondst } from '../vondst.ts'
import { zinkenmerken, zinrol, type Vonditem } from './zinrol.ts'
import type { Gewichten } from './rolgewichten.ts'

/** Words before a colon that announce ("Gedaan:", "Bij de tweede oorzaak (voorgenomen):"), and those that link ("Ten eerste", "En"). */
const LABEL = /^[^.:;?!]{1,110}:\s+/
const LABELWOORDEN = 8
/** A label that begins like this may be longer. */
const LANG_LABEL = /^(?:bij|voor|tegen|tot slot|verder|ten (?:eerste|tweede|derde|vierde)|maatregel|actie|verbetermaatregel|oorzaak|basisoorzaak|getroffen|voorgenomen|reeds|nog te)\b/i
const LANGSTE_LABEL = 14
/** Who says when something is done, says no label. */
const JAAR = /\b20\d{2}\b/
const KLEINSTE_REST = 3
/** Fewer words are no measure and no cause. */
const KORTSTE = 3

/** True when the sentence is a question. */
export const isVraag = (regel: string, { eind }: Zin): boolean => /^[)"'”’]*\?/.test(regel.slice(eind, eind + 5))

/** The measures or causes in a line of running text: each from the sentence that begins it to the last one that goes on with it. */
export function stukkenIn(item: Vonditem, regel: string, plaats: number, gewichten?: Gewichten): Vondst[] {
  const groepen: [begin: number, eind: number][] = []
  let open = false
  for (const [n, zin] of lees(regel).zinnen.entries()) {
    const rol = zinrol(item, zinkenmerken(zin, n === 0, isVraag(regel, zin)), open, gewichten)
    const vorige = groepen.at(-1)
    if (rol === 'begin') groepen.push([zin.begin + labellengte(regel.slice(zin.begin, zin.eind)), zin.eind])
    else if (rol === 'verder' && vorige) vorige[1] = zin.eind
    open = rol !== 'niet'
  }
  return groepen.map(([begin, eind]) => knipUit(regel, plaats, begin, eind)).filter(({ tekst }) => tekst.trim().split(/\s+/).length >= KORTSTE)
}

/** The characters of the label before a sentence; 0 without one, or when hardly anything stands behind it. */
export function labellengte(zin: string): number {
  const label = LABEL.exec(zin)?.[0] ?? ''
  const hoogstens = LANG_LABEL.test(label) ? LANGSTE_LABEL : JAAR.test(label) ? 0 : LABELWOORDEN
  const telt = label && label.trim().split(/\s+/).length <= hoogstens && zin.slice(label.length).trim().split(/\s+/).length >= KLEINSTE_REST
  return telt ? label.length : 0
}
