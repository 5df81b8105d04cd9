import { heeft, lees, telPlaatsen, type Zin } from '../volledigheid/tekst/lees.ts'
import type { IngedeeldBlok } from './blok.ts'
import { blokkenVan, cellen, inOpsomming, knipUit, type Vondst } from './vondst.ts'

/** "Organisatorisch (OP).", "Basisoorzaak 2:", "Menselijk, en als zodanig geen basisoorzaak.": what stands before a cause. */
const KLASSE = '(?:technisch|organisatorisch|menselijk|overig|cli[eë]ntgebonden|extern|techniek|organisatie|mens|(?:basis|kern|hoofd)?oorzaak|directe oorzaak|tak|b[ao]?\\d)'
const LABEL = new RegExp(`^(?:[-–•*]\\s*)?(?:(?:de )?(?:eerste|tweede|derde|vierde|vijfde) )?${KLASSE}(?:e|en)?\\b[^.:]{0,60}[.:]\\s+`, 'i')
/** "Oorzaken:" names several at once. */
const VERZAMELLABEL = /^(?:de\s+)?(?:basis|kern|hoofd|directe )?oorzaken\b/i
/** Words before the first label, such as "Er zijn drie basisoorzaken.", take no more characters. */
const LANGSTE_AANLOOP = 200
const STREEPJE = /^(?:[-–•*]|\d{1,2}[.)]|[a-h][.)])\s+/
/** An answer to "waarom?" that is shorter is a step in the chain, no cause that stands alone. */
const KORTSTE_STAP = 8
/** A sentence that only classes a cause has no more words. */
const LANGSTE_INDELING = 10
const KOPCEL = /^(?:basis|kern|directe )?oorza(?:ak|ken)$/i

/** The causes in the blocks of item 7: from running text, lists and tables, each where it stands. */
export function vindOorzaken(blokken: readonly IngedeeldBlok[]): Vondst[] {
  let kolom: number | undefined
  return blokkenVan(blokken, 7).flatMap(({ plaats, tekst, soort }) => {
    if (soort === 'tabelrij') {
      const rij = cellen(tekst)
      const kop = rij.findIndex((cel) => KOPCEL.test(cel.tekst))
      if (kop !== -1) {
        kolom = kop
        return []
      }
      const cel = kolom === undefined ? [...rij].sort((a, b) => b.tekst.length - a.tekst.length)[0] : rij[kolom]
      return cel?.tekst ? [knipUit(tekst, plaats, cel.begin, cel.begin + cel.tekst.length)] : []
    }
    const opsomming = inOpsomming(tekst)
    if (opsomming.length) return opsomming.map(([begin, eind]) => knipUit(tekst, plaats, begin, eind))
    return uitRegels(tekst, plaats, soort === 'lijstpunt')
  })
}

function uitRegels(tekst: string, plaats: number, lijstpunt: boolean): Vondst[] {
  let begin = 0
  return tekst.split('\n').flatMap((regel) => {
    const hier = begin
    begin += regel.length + 1
    const punt = STREEPJE.exec(regel)?.[0].length ?? 0
    const stukken = gelabeld(regel, punt)
    const gevonden = stukken.length ? stukken.map(([van, tot]) => knipUit(regel, plaats, van, tot))
      : (lijstpunt || punt > 0) && regel.slice(punt).trim() ? [knipUit(regel, plaats, punt, regel.trimEnd().length)]
        : inDelen(regel, plaats) ?? uitZinnen(regel, plaats)
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
  return labels.map(({ inhoud }, n) => [inhoud, inhoud + regel.slice(inhoud, labels[n + 1]?.begin ?? regel.length).trimEnd().length] as [number, number]).filter(([van, tot]) => tot > van)
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

/** Every sentence that says what went wrong or why; questions, short steps and sentences about the analysis are left. */
function uitZinnen(regel: string, plaats: number): Vondst[] {
  const groepen: Zin[][] = []
  for (const zin of lees(regel).zinnen) {
    if (/^[)"'”’]*\?/.test(regel.slice(zin.eind)) || isStap(zin) || overAnalyse(zin)) continue
    const vorige = groepen.at(-1)
    const laatste = vorige?.at(-1)
    if (vorige && laatste?.nummer === zin.nummer - 1 && /^(?:dat|dit|daardoor|hierdoor|die|deze|daarom)$/.test(zin.woorden[0]?.vorm ?? '')) vorige.push(zin)
    else groepen.push([zin])
  }
  return groepen.map((groep) => knipUit(regel, plaats, groep[0]?.begin ?? 0, groep.at(-1)?.eind ?? 0))
}

function isStap(zin: Zin): boolean {
  if (telPlaatsen([zin], 'klasse', 'klassecode') > 0 && zin.woorden.length <= LANGSTE_INDELING) return true
  return zin.woorden.length < 4 || (zin.woorden.length < KORTSTE_STAP && /^(?:omdat|doordat|want)$/.test(zin.woorden[0]?.vorm ?? ''))
}

function overAnalyse(zin: Zin): boolean {
  if (!heeft(zin, 'meta')) return false
  return !heeft(zin, 'orgoorzaak') || heeft(zin, 'basisoorzaak') || (zin.groepen.get('meta')?.[0] ?? 9) < 4
}
