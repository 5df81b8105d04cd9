import { cellen } from './vondst.ts'

/** Words above the columns of a table of measures or causes, and above the column that holds the text itself. Own list. */
const KOPWOORD = /^(?:nr\.?|nummer|#|id|wie|wanneer|door wie|wie doet het|actiehouder|eigenaar|verantwoordelijk(?:e|heid)?|uitvoer(?:der|ing)|trekker|owner|who|when|due|due date|status|stand|voortgang|state|gereed|gereed op|klaar|termijn|datum|deadline|planning|einddatum|oorzaak(?:nr\.?)?|oorzaken|basisoorza(?:ak|ken)|tak|code|ecm|ecm-code|klasse|classificatie|categorie|type|soort|bij oorzaak|prioriteit|borging|norm|resultaat|middelen|toelichting|doel|kosten|hoe|waarom|bron)$/i
const TEKSTKOLOM = {
  9: /^(?:(?:verbeter)?(?:maatregel|actie|punt|voorstel|activiteit|stap)(?:en|s)?|actiepunt(?:en)?|actions?|improvements?|measures?|wat|wat gaan we doen|wat doen we|wat wij doen|aanbeveling(?:en)?|omschrijving|beschrijving|afspraak|afspraken|te nemen maatregel(?:en)?|maatregel\s*\/\s*actie)$/i,
  7: /^(?:(?:basis|kern|grond|hoofd|directe )?oorza(?:ak|ken)|(?:root )?causes?|omschrijving|beschrijving|factor(?:en)?|wat|bevinding(?:en)?|tak|toelichting|uitkomst)$/i,
} as const

/** Follows the rows of a table and gives the cell that holds the measure or cause: by the words above the columns, else the longest. */
export function maakTabellezer(item: 7 | 9): (tekst: string, plaats: number) => { begin: number, eind: number } | undefined {
  let kolom: number | undefined
  let vorigePlaats = -2
  return (tekst, plaats) => {
    if (plaats !== vorigePlaats + 1) kolom = undefined
    const eersteRij = plaats !== vorigePlaats + 1
    vorigePlaats = plaats
    const rij = cellen(tekst)
    const eigen = rij.findIndex((cel) => TEKSTKOLOM[item].test(cel.tekst))
    const koppen = rij.filter((cel) => KOPWOORD.test(cel.tekst) || TEKSTKOLOM[item].test(cel.tekst)).length
    if (koppen >= Math.max(1, rij.length / 2) && (eersteRij || eigen !== -1)) {
      kolom = eigen === -1 ? undefined : eigen
      return undefined
    }
    const cel = kolom === undefined ? [...rij].sort((a, b) => b.tekst.length - a.tekst.length)[0] : rij[kolom]
    return cel?.tekst ? { begin: cel.begin, eind: cel.begin + cel.tekst.length } : undefined
  }
}
