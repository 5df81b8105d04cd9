import { datumLang } from '@zelfonderzoek/validation/kalender/dagen'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { KOLOMLABEL, RECORDLABEL } from '@zelfonderzoek/validation/zelfonderzoek/veldlabels'
import { maakSchrijver, rondAf, type Schrijver } from '../jaarverslag/pdf/schrijver.server.ts'
import { schrijfTabel } from '../jaarverslag/pdf/tabel.server.ts'
import { schrijf } from '../jaarverslag/pdf/tekst.server.ts'
import { watErGebeurde } from '../teksten/audit.ts'
import { metHoofdletter } from '../teksten/met-hoofdletter.ts'
import { avg } from '../teksten/avg.ts'
import { dag } from '../teksten/datum.ts'
import { wieIsDat } from './woorden.ts'

/** What the api gives of one betrokkene. */
export interface Overzicht {
  betrokkene: { hoedanigheid: string, naam: string, contact: string, geboortedatum: string }
  verzoek: { soort: string, ontvangenOp: string, vraag: string }
  dossier: Record<string, unknown>
  gelezenDoor?: { eersteKeer: string, laatsteKeer: string, rol: string, functie: string, organisatie: string, wat: string, keren: number }[]
  [deel: string]: unknown
}

const DELEN: Readonly<Record<string, string>> = { passages: 'Zinnen over u', melding: 'De melding', rapporten: 'Het rapport van de aanbieder', besluiten: 'Besluiten', berichten: 'Berichten', documenten: 'Bestanden' }

/** The overview of what a dossier has about somebody, as a tagged PDF: every text with its name, and who looked. */
export function maakOverzichtPdf(overzicht: Overzicht): Promise<Buffer> {
  const titel = 'Overzicht van uw gegevens'
  const { betrokkene, dossier, gelezenDoor = [] } = overzicht
  const s = maakSchrijver(titel)
  schrijf(s, 'H1', titel)
  schrijf(s, 'P', `U vroeg dit overzicht op ${datumLang(overzicht.verzoek.ontvangenOp)}. Gegevens van anderen zijn vervangen door “[afgeschermd]”.`)
  schrijf(s, 'H2', 'Wie u bent')
  for (const [naam, waarde] of [['In het dossier als', wieIsDat(betrokkene.hoedanigheid)], ['Naam', betrokkene.naam], ['Contact', betrokkene.contact], ['Geboortedatum', betrokkene.geboortedatum && datumLang(betrokkene.geboortedatum)]]) if (waarde) schrijf(s, 'P', `${naam}: ${waarde}`)
  schrijf(s, 'H2', 'Het dossier')
  schrijfWaarde(s, dossier)
  for (const [deel, kop] of Object.entries(DELEN)) {
    const waarde = overzicht[deel]
    if (isLeeg(waarde)) continue
    schrijf(s, 'H2', kop)
    schrijfWaarde(s, waarde)
  }
  if (gelezenDoor.length > 0) {
    const titelKeken = 'Wie in het dossier keek of iets wijzigde'
    schrijf(s, 'H2', titelKeken)
    schrijfTabel(s, {
      titel: titelKeken, koppen: ['Wie, en wat die deed', 'Eerste keer', 'Laatste keer', 'Hoe vaak'],
      rijen: gelezenDoor.map((r) => ({ cellen: [`${[metHoofdletter(r.functie || r.rol), r.organisatie].filter(Boolean).join(', ')}: ${metKleineLetter(watErGebeurde(r.wat))}`, dag(r.eersteKeer), dag(r.laatsteKeer), String(r.keren)] })),
    })
  }
  schrijf(s, 'H2', 'Uw rechten')
  schrijf(s, 'P', `U kunt vragen om verbetering, wissing of beperking, en u kunt bezwaar maken tegen het gebruik. ${avg.bezwaarmogelijk}`)
  return rondAf(s, titel)
}

/** Every text below a value, each with the name of its field; ids and empty fields are left out. */
function schrijfWaarde(s: Schrijver, waarde: unknown, naam = ''): void {
  if (isLeeg(waarde)) return
  if (Array.isArray(waarde)) return waarde.forEach((deel) => schrijfWaarde(s, deel, naam))
  if (typeof waarde === 'object' && waarde !== null) {
    for (const [veld, inhoud] of Object.entries(waarde)) if (!/^(?:id|ouderId|oorzaakIds|volgorde|versie|sha256)$/.test(veld)) schrijfWaarde(s, inhoud, veld)
    return
  }
  const tekst = alsTekst(waarde)
  if (tekst) schrijf(s, 'P', naam ? `${label(naam)}: ${tekst}` : tekst)
}

function metKleineLetter(tekst: string): string {
  return tekst.charAt(0).toLowerCase() + tekst.slice(1)
}

function alsTekst(waarde: unknown): string {
  if (typeof waarde === 'boolean') return waarde ? 'ja' : ''
  const tekst = String(waarde)
  if (isDatum(tekst)) return datumLang(tekst)
  return /^\d{4}-\d{2}-\d{2}T/.test(tekst) ? dag(tekst) : tekst
}

function label(veld: string): string {
  return RECORDLABEL[veld] ?? KOLOMLABEL[veld] ?? metHoofdletter(veld.replaceAll(/([A-Z])/g, ' $1').toLowerCase())
}

function isLeeg(waarde: unknown): boolean {
  return waarde === null || waarde === undefined || waarde === '' || (Array.isArray(waarde) && waarde.length === 0)
}
