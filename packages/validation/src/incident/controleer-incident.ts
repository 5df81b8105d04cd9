import { isDatum } from '../kalender/datum.ts'
import { inAmsterdam, type Moment, secondenVan } from '../kalender/moment.ts'
import type { Veldfout } from '../melding/controleer-melding.ts'
import { type Incidentinhoud, momentUit } from './incident-inhoud.ts'

type Wat = 'bewaren' | 'melding' | 'consult'

/** Whether an incident may be kept, reported, or put before the loket as a consult. A consult asks least: doubt is enough (Rotterdam slot). */
export function controleerIncident(i: Incidentinhoud, nu: Moment, wat: Wat): Veldfout[] {
  const fouten = controleerTijden(i, nu)
  const mis = (veld: keyof Incidentinhoud, bericht: string): void => void fouten.push({ veld, code: 'VERPLICHT_VELD', bericht })
  if (wat === 'bewaren') return fouten
  if (!i.titel.trim()) mis('titel', 'Geef een korte titel zonder namen.')
  if (!i.domein) mis('domein', 'Kies bij welke wet het hoort. Weet u het niet, kies dan “Zo voelt het”.')
  if (!i.omschrijving.trim()) mis('omschrijving', 'Beschrijf wat er is gebeurd.')
  if (wat === 'consult') return fouten
  if (!i.spoed) mis('spoed', 'Kies of er spoed is.')
  if (i.wettelijkeMeldplicht === 'ja' && (!i.wettelijkGemeld || i.wettelijkGemeld === 'nvt')) mis('wettelijkGemeld', 'Kies of u de wettelijke melding al hebt gedaan. Deze melding vervangt die niet.')
  if (i.natuurlijkOverlijden === 'ja' && !i.bijzonderheid.trim()) mis('bijzonderheid', 'Schrijf op wat er bijzonder is aan het overlijden.')
  if (i.ernstigGeweld === 'ja' && !i.geweldAard.length) mis('geweldAard', 'Kies om welk geweld of gedrag het gaat.')
  if (i.ernstigGeweld === 'ja' && !i.geweldDoor.length) mis('geweldDoor', 'Kies door wie het gebeurde.')
  if (i.medewerkerGeweld === 'ja' && !i.medewerkerLetsel) mis('medewerkerLetsel', 'Kies of er letsel is. Weet u het nog niet, kies dan dat.')
  if (i.vermissing === 'ja' && !momentUit(i.vermistDatum, i.vermistTijd) && !fouten.some(({ veld }) => veld === 'vermistDatum')) mis('vermistDatum', 'Vul in sinds welke dag en welk tijdstip iemand vermist is.')
  return fouten
}

/** Dates and times that do not exist, lie ahead, or come in the wrong order. */
function controleerTijden(i: Incidentinhoud, nu: Moment): Veldfout[] {
  const fouten: Veldfout[] = []
  const fout = (veld: keyof Incidentinhoud, code: string, bericht: string): void => void fouten.push({ veld, code, bericht })
  const later = (moment: Moment | undefined): boolean => moment !== undefined && secondenVan(moment) > secondenVan(nu)
  const paren = [['vermistDatum', 'vermistTijd'], ['terugDatum', 'terugTijd']] as const
  for (const [datum, tijd] of paren) {
    if ((i[datum].trim() || i[tijd].trim()) && !momentUit(i[datum], i[tijd])) fout(datum, 'DATUM_ONGELDIG', 'Deze datum of dit tijdstip bestaat niet. Schrijf bijvoorbeeld 9 3 2026 en 14.30.')
    else if (later(momentUit(i[datum], i[tijd]))) fout(datum, 'DATUM_TOEKOMST', 'Dit moment ligt in de toekomst.')
  }
  const [sinds, terug] = [momentUit(i.vermistDatum, i.vermistTijd), momentUit(i.terugDatum, i.terugTijd)]
  if (sinds && terug && secondenVan(terug) < secondenVan(sinds)) fout('terugDatum', 'DATUM_VOLGORDE', 'Iemand kan niet terug zijn voordat die vermist raakte. Controleer beide momenten.')
  const vandaag = inAmsterdam(nu).datum
  if (i.geboortedatums.some((datum) => datum && (!isDatum(datum) || datum > vandaag))) fout('geboortedatums', 'DATUM_ONGELDIG', 'Een van de geboortedatums bestaat niet of ligt in de toekomst.')
  return fouten
}
