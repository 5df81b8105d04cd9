import { heeft, lees, type Zin } from '../volledigheid/tekst/lees.ts'
import type { IngedeeldBlok } from './blok.ts'
import { blokkenVan, cellen, inOpsomming, knipUit, type Vondst } from './vondst.ts'

/** "Bij de eerste oorzaak (voorgenomen):", "Maatregel 2.", "Tot slot, …:", "Verder:": what stands before a measure. */
const LABEL = /^(?:[-–•*]\s*)?(?:(?:bij|voor|tegen|tot slot|verder|ten (?:eerste|tweede|derde|vierde)|maatregel|actie|verbetermaatregel|oorzaak|basisoorzaak|m\d|getroffen|voorgenomen|reeds|nog te)[^:.;]{0,110}:|\d{1,2}[.)]|(?:verbeter)?maatregel \d{1,2}[.:])\s+/i
/** A sentence that only links or announces has no more words. */
const LANGSTE_SCHAKEL = 14
/** A measure runs over no more sentences. */
const MEESTE_ZINNEN = 4
const KOPCEL = /^(?:maatregel|verbetermaatregel|actie|verbeteractie|wat|aanbeveling|omschrijving)(?:en|s)?$/i

/** The measures in the blocks of item 9: from running text, lists and tables, each where it stands. */
export function vindMaatregelen(blokken: readonly IngedeeldBlok[]): Vondst[] {
  let kolom: number | undefined
  return blokkenVan(blokken, 9).flatMap(({ plaats, tekst, soort }) => {
    if (soort === 'tabelrij') {
      const rij = cellen(tekst)
      const kop = rij.findIndex((cel) => KOPCEL.test(cel.tekst))
      if (kop !== -1) {
        kolom = kop
        return []
      }
      return uitRij(rij, plaats, tekst, kolom)
    }
    const opsomming = inOpsomming(tekst)
    if (opsomming.length) return opsomming.map(([begin, eind]) => knipUit(tekst, plaats, begin, eind))
    return soort === 'lijstpunt' ? heel(tekst, plaats) : tekst.split('\n').length > 1 ? uitRegels(tekst, plaats) : uitAlinea(tekst, plaats)
  })
}

/** The whole row from the measure on: owner and date belong to it. */
function uitRij(rij: readonly { tekst: string; begin: number }[], plaats: number, tekst: string, kolom: number | undefined): Vondst[] {
  const langste = [...rij].sort((a, b) => b.tekst.length - a.tekst.length)[0]
  const cel = kolom === undefined ? langste : rij[kolom]
  return cel?.tekst ? [knipUit(tekst, plaats, cel.begin, cel.begin + cel.tekst.length)] : []
}

function heel(tekst: string, plaats: number): Vondst[] {
  const begin = LABEL.exec(tekst)?.[0].length ?? 0
  return tekst.slice(begin).trim() ? [knipUit(tekst, plaats, begin, tekst.trimEnd().length)] : []
}

/** Lines within one block, as in a list that was typed by hand. */
function uitRegels(tekst: string, plaats: number): Vondst[] {
  let begin = 0
  return tekst.split('\n').flatMap((regel) => {
    const hier = begin
    begin += regel.length + 1
    const gevonden = /^\s*(?:[-–•*]|\d{1,2}[.)])\s/.test(regel) ? heel(regel.trimStart(), plaats) : uitAlinea(regel, plaats)
    const inspring = regel.length - regel.trimStart().length
    return gevonden.map((v) => schuif(v, hier + (/^\s*[-–•*\d]/.test(regel) ? inspring : 0)))
  })
}

const schuif = (v: Vondst, afstand: number): Vondst => ({ ...v, bereik: [v.bereik[0] + afstand, v.bereik[1] + afstand] })

function uitAlinea(tekst: string, plaats: number): Vondst[] {
  const label = LABEL.exec(tekst)?.[0] ?? ''
  const zinnen = lees(tekst).zinnen
  const groepen: Zin[][] = []
  for (const zin of zinnen) {
    if (groepen.length === 0 ? isSchakel(zin) && zinnen.length > 1 : isNaschakel(zin)) continue
    const vorige = groepen.at(-1)
    if (vorige && hoortBij(zin, vorige)) vorige.push(zin)
    else groepen.push([zin])
  }
  return groepen.map((groep) => {
    const begin = Math.max(groep[0]?.begin ?? 0, label && (groep[0]?.begin ?? 0) < label.length ? label.length : 0)
    return knipUit(tekst, plaats, begin, groep.at(-1)?.eind ?? begin)
  }).filter(({ tekst: stuk }) => stuk.trim().split(/\s+/).length >= 3)
}

/** "Maatregel 1 hoort bij de eerste basisoorzaak.", "Voor de drukte geldt het volgende." */
function isSchakel(zin: Zin): boolean {
  const kort = zin.woorden.length <= LANGSTE_SCHAKEL
  if (heeft(zin, 'smart') || (heeft(zin, 'onderschrijf') && heeft(zin, 'bestuurder')) || (heeft(zin, 'overmaatregelen') && !heeft(zin, 'datum'))) return true
  return (heeft(zin, 'inleidend') && (kort || !heeft(zin, 'concreet'))) || (kort && heeft(zin, 'aansluit') && !heeft(zin, 'datum') && !heeft(zin, 'maand')) || zin.woorden.at(-1)?.label === true
}

/** "Dat pakt de poort aan." */
function isNaschakel(zin: Zin): boolean {
  return isSchakel(zin) || (zin.woorden.length <= LANGSTE_SCHAKEL && /^(?:dat|dit|daarmee|hiermee|zo)$/.test(zin.woorden[0]?.vorm ?? '') && (heeft(zin, 'aansluit') || heeft(zin, 'oorzaaknoem')))
}

/** Means, owner, norm or agreement in a sentence of its own belong to the measure before it. */
function hoortBij(zin: Zin, vorige: readonly Zin[]): boolean {
  const eerste = zin.woorden[0]?.vorm ?? ''
  if (heeft(zin, 'voortaan')) return false
  if (/^(?:dit|dat|deze|die|hij|zij|ze|daarvoor|hiervoor|daarbij|hierbij|daartoe|zo|hiermee|daarmee|daarna|verantwoordelijk|actiehouder|gereed|norm|klaar|eigenaar|planning|borging|doel|dan)$/.test(eerste)) return true
  return heeft(zin, 'vervolg') && vorige.length < MEESTE_ZINNEN && !(heeft(zin, 'concreet') && heeft(zin, 'datum'))
}
