import { WAARSCHUWINGEN, type Waarschuwingsoort } from '../rapport/waarschuwingen.ts'
import type { Regeluitleg } from './regeluitleg.ts'

const AVG = 'AVG, artikel 5 lid 1 onder c'

const UITLEG: Record<Waarschuwingsoort, Pick<Regeluitleg, 'naam' | 'grondslag' | 'uitleg'>> = {
  naam: { naam: 'De naam van een persoon in de tekst', grondslag: AVG, uitleg: 'De controle zoekt woorden als mevrouw of de heer met een achternaam, en voorletters met een achternaam. Een voornaam alleen herkent de controle niet.' },
  bsn: { naam: 'Een burgerservicenummer in de tekst', grondslag: 'UAVG, artikel 46', uitleg: 'De controle zoekt negen cijfers die aan de elfproef voldoen. Ook een ander nummer kan daar toevallig aan voldoen.' },
  adres: { naam: 'Een adres in de tekst', grondslag: AVG, uitleg: 'De controle zoekt een straatnaam met een huisnummer, en een postcode.' },
  telefoon: { naam: 'Een telefoonnummer in de tekst', grondslag: AVG, uitleg: 'De controle zoekt tien cijfers in de vorm van een Nederlands telefoonnummer.' },
  geboortedatum: { naam: 'Een geboortedatum in de tekst', grondslag: AVG, uitleg: 'De controle zoekt een datum na woorden als geboren of geb. De leeftijd is voor het rapport genoeg.' },
  'e-mailadres': { naam: 'Een e-mailadres in de tekst', grondslag: AVG, uitleg: 'De controle zoekt woorden met een apenstaart in de vorm van een e-mailadres.' },
  geen_nederlands: { naam: 'Een tekst die geen Nederlands lijkt', grondslag: '', uitleg: 'Bij veertig woorden of meer telt de controle hoeveel gewone Nederlandse woorden erin staan. Zijn dat er heel weinig, dan kan de controle de tekst niet goed lezen.' },
  geen_tekst: { naam: 'Een bestand zonder tekst', grondslag: '', uitleg: 'In een scan staat een foto van tekst. De controle kan die niet lezen.' },
}

/** The id of the rule for a warning. */
export const waarschuwingregel = (soort: Waarschuwingsoort): string => `waarschuwing-${soort}`

/** What should not stand in a report, as rules. */
export const WAARSCHUWINGUITLEG: readonly Regeluitleg[] = WAARSCHUWINGEN.map((soort) => ({ id: waarschuwingregel(soort), soort: 'waarschuwing', sectie: 'elke', ernst: 'let_op', ...UITLEG[soort] }))
