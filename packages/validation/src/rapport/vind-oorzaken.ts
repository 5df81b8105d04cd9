import { lees } from '../volledigheid/tekst/lees.ts'
import type { IngedeeldBlok } from './blok.ts'
import { maakTabellezer } from './tabel.ts'
import { blokkenVan, inOpsomming, knipUit, type Vondst } from './vondst.ts'
import type { Gewichten } from './zin/rolgewichten.ts'
import { stukkenIn } from './zin/stukken.ts'

/** "Organisatorisch (OP).", "Basisoorzaak 2:", "Menselijk, en als zodanig geen basisoorzaak.": what stands before a cause. */
const KLASSE = '(?:technisch|organisatorisch|menselijk|overig|cli[eë]ntgebonden|extern|techniek|organisatie|mens|(?:basis|kern|hoofd)?oorzaak|directe oorzaak|tak|b[ao]?\\d)'
const LABEL = new RegExp(`^(?:[-–•*]\\s*)?(?:(?:de )?(?:eerste|tweede|derde|vierde|vijfde) )?${KLASSE}(?:e|en)?\\b[^.:]{0,60}[.:]\\s+`, 'i')
/** "Oorzaken:" names several at once. */
const VERZAMELLABEL = /^(?:de\s+)?(?:basis|kern|hoofd|directe )?oorzaken\b/i
/** Words before the first label, such as "Er zijn drie basisoorzaken.", take no more characters. */
const LANGSTE_AANLOOP = 200
/** What stands behind a label when there is no cause of that class. */
const GEEN = /^(?:geen(?: gevonden)?|n\.?v\.?t\.?|niet van toepassing|nee|-)[.;]?$/i
const STREEPJE = /^(?:[-–•*]|\d{1,2}[.)]|[a-h][.)])\s+/

/** The causes in the blocks of item 7: from running text, lists and tables, each where it stands. */
export function vindOorzaken(blokken: readonly IngedeeldBlok[], gewichten?: Gewichten): Vondst[] {
  const leesRij = maakTabellezer(7)
  return blokkenVan(blokken, 7).flatMap(({ plaats, tekst, soort }) => {
    if (soort === 'tabelrij') {
      const cel = leesRij(tekst, plaats)
      return cel ? [knipUit(tekst, plaats, cel.begin, cel.eind)] : []
    }
    const opsomming = inOpsomming(tekst)
    if (opsomming.length) return opsomming.map(([begin, eind]) => knipUit(tekst, plaats, begin, eind))
    return uitRegels(tekst, plaats, soort === 'lijstpunt', gewichten)
  })
}

function uitRegels(tekst: string, plaats: number, lijstpunt: boolean, gewichten: Gewichten | undefined): Vondst[] {
  let begin = 0
  return tekst.split('\n').flatMap((regel) => {
    const hier = begin
    begin += regel.length + 1
    const punt = STREEPJE.exec(regel)?.[0].length ?? 0
    const stukken = gelabeld(regel, punt)
    const gevonden = stukken.length ? stukken.map(([van, tot]) => knipUit(regel, plaats, van, tot))
      : (lijstpunt || punt > 0) && regel.slice(punt).trim() ? [knipUit(regel, plaats, punt, regel.trimEnd().length)]
        : inDelen(regel, plaats) ?? stukkenIn(7, regel, plaats, gewichten)
    return gevonden.map((v) => ({ ...v, bereik: [v.bereik[0] + hier, v.bereik[1] + hier] as [number, number] }))
  })
}

/** The causes behind labels, "Technisch: … Organisatorisch: …": each runs to the next label. */
function gelabeld(regel: string, vanaf: number): [begin: number, eind: number][] {
  const labels = lees(regel).zinnen.flatMap(({ begin }) => {
    const label = begin >= vanaf ? LABEL.exec(regel.slice(begin))?.[0] : undefined
    return label && !VERZAMELLABEL.test(label) ? [{ begin, inhoud: begin + label.length }] : []
  })
  if (labels.length === 0 || (labels[0]?.begin ?? 0) > vanaf + LANGSTE_AANLOOP) return []
  return labels.map(({ inhoud }, n) => [inhoud, inhoud + regel.slice(inhoud, labels[n + 1]?.begin ?? regel.length).trimEnd().length] as [number, number]).filter(([van, tot]) => tot > van && !GEEN.test(regel.slice(van, tot).trim()))
}

/** "De oorzaken zijn: …; …; en …." */
function inDelen(regel: string, plaats: number): Vondst[] | undefined {
  const dubbelepunt = /^[^.:;]{0,160}\boorza(?:ak|ken)\b[^.:;]{0,120}:\s+/i.exec(regel)?.[0].length
  if (dubbelepunt === undefined) return undefined
  const delen = regel.slice(dubbelepunt).split(';')
  if (delen.length < 2) return undefined
  let begin = dubbelepunt
  return delen.map((deel) => {
    const van = begin + (/^\s*(?:en\s+)?/.exec(deel)?.[0].length ?? 0)
    const tot = begin + deel.trimEnd().length
    begin += deel.length + 1
    return knipUit(regel, plaats, van, Math.max(van, tot))
  }).filter(({ tekst }) => tekst.trim())
}
