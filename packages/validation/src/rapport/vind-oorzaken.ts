import { heeft, lees, type Zin } from '../volledigheid/tekst/lees.ts'
import type { IngedeeldBlok } from './blok.ts'
import { blokkenVan, cellen, inOpsomming, knipUit, type Vondst } from './vondst.ts'

/** "Organisatorisch (OP).", "Basisoorzaak 2:", "Menselijk, en als zodanig geen basisoorzaak.": what stands before a cause. */
const KLASSE = '(?:technisch|organisatorisch|menselijk|overig|cli[eë]ntgebonden|extern|techniek|organisatie|mens|(?:basis|kern|hoofd)?oorzaak|directe oorzaak|tak|b[ao]?\\d)'
const LABEL = new RegExp(`^(?:[-–•*]\\s*)?(?:(?:de )?(?:eerste|tweede|derde|vierde|vijfde) )?${KLASSE}(?:e|en)?\\b[^.:]{0,60}[.:]\\s+`, 'i')
const STREEPJE = /^(?:[-–•*]|\d{1,2}[.)]|[a-h][.)])\s+/
/** An answer to "waarom?" that is shorter is a step in the chain, no cause that stands alone. */
const KORTSTE_STAP = 8
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
    const label = LABEL.exec(regel.slice(punt))?.[0].length ?? 0
    const rest = regel.slice(punt + label)
    if ((lijstpunt || punt > 0 || label > 0) && rest.trim()) {
      const v = knipUit(regel, plaats, punt + label, regel.trimEnd().length)
      return [{ ...v, bereik: [v.bereik[0] + hier, v.bereik[1] + hier] as [number, number] }]
    }
    return uitZinnen(regel, plaats).map((v) => ({ ...v, bereik: [v.bereik[0] + hier, v.bereik[1] + hier] as [number, number] }))
  })
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
  return zin.woorden.length < 4 || (zin.woorden.length < KORTSTE_STAP && /^(?:omdat|doordat|want)$/.test(zin.woorden[0]?.vorm ?? ''))
}

function overAnalyse(zin: Zin): boolean {
  if (!heeft(zin, 'meta')) return false
  return !heeft(zin, 'orgoorzaak') || heeft(zin, 'basisoorzaak') || (zin.groepen.get('meta')?.[0] ?? 9) < 4
}
