import type { Veldfout } from '../melding/controleer-melding.ts'
import { vindBsn } from '../taal/bsn.ts'
import { NOTITIEDEEL, NOTITIEDELEN, type Notitieinhoud } from './notitie.ts'

const GEBOORTEDATUM = /geboren (?:op|in)|geboortedatum/i
const TELEFOON = /(?<!\d)(?:\+31|0)[\s-]?[1-9](?:[\s-]?\d){8}(?!\d)/
const LEEFTIJD = /(?<!\d)\d{1,2}[- ]jarige?(?!\p{L})|(?<!\d)\d{1,2} jaar oud/iu

/**
 * Whether a notitie may be sent: its mandatory parts, and in the minimal variant nothing that points at a person. Who needs more says why; a
 * citizen service number is never needed.
 */
export function controleerNotitie({ delen, uitgebreid, reden }: Notitieinhoud): Veldfout[] {
  const fouten: Veldfout[] = []
  for (const deel of NOTITIEDELEN) {
    const tekst = delen[deel] ?? ''
    if (NOTITIEDEEL[deel].verplicht && !tekst.trim()) fouten.push({ veld: deel, code: 'VERPLICHT_VELD', bericht: `Vul in: ${NOTITIEDEEL[deel].naam.toLowerCase()}.` })
    if (vindBsn(tekst)) fouten.push({ veld: deel, code: 'BSN', bericht: 'Hier staat een burgerservicenummer. Haal het weg.' })
    const gevonden = uitgebreid ? undefined : persoonlijk(tekst)
    if (gevonden) fouten.push({ veld: deel, code: 'PERSOONSGEGEVEN', bericht: `Hier staat ${gevonden}. Haal het weg, of kies de uitgebreide variant en schrijf op waarom het nodig is.` })
  }
  if (!uitgebreid && delen.achtergrond?.trim()) fouten.push({ veld: 'achtergrond', code: 'PERSOONSGEGEVEN', bericht: 'De achtergrond hoort alleen in de uitgebreide variant. Maak het veld leeg, of kies die variant.' })
  if (uitgebreid && !reden.trim()) fouten.push({ veld: 'reden', code: 'VERPLICHT_VELD', bericht: 'Schrijf op waarom de ontvanger meer gegevens nodig heeft.' })
  return fouten
}

function persoonlijk(tekst: string): string | undefined {
  if (GEBOORTEDATUM.test(tekst)) return 'een geboortedatum'
  if (LEEFTIJD.test(tekst)) return 'een leeftijd'
  return TELEFOON.test(tekst) ? 'een telefoonnummer' : undefined
}
