import type { Waarschuwingsoort } from '@zelfonderzoek/validation/rapport/waarschuwingen'
import type { Vraagrij } from './tabel.ts'

/** Texts with, and texts without, what should not stand in a report. Every number, name and address is made up. */
export const WAARSCHUWINGVOORBEELDEN: Record<Waarschuwingsoort, readonly Vraagrij[]> = {
  naam: [
    ['De hulp belde mevrouw Verzonnen op.', true],
    ['Dhr. van Bedacht vond de cliënt in de gang.', true],
    ['De begeleider belde mevrouw X op 3 mei 2026.', false],
    ['Mevrouw De begeleider hielp.', false],
  ],
  bsn: [
    ['Nummer 111222333 staat in de map.', true],
    ['Op de lijst stond 1112.22.333 achter de kamer.', true],
    ['Om 19.05 uur kwam de ambulance; nummer 123456789 is geen BSN.', false],
    ['Het meldnummer is 2026110012.', false],
  ],
  adres: [
    ['Zij woont aan de Verzonnenstraat 12 in het dorp.', true],
    ['De bus reed naar Bedachtlaan 8b.', true],
    ['Zij woont in een appartement op de tweede verdieping.', false],
    ['De woonvorm ligt aan een drukke weg, 300 meter van de winkels.', false],
  ],
  telefoon: [
    ['Te bereiken op 06-12345678.', true],
    ['De achterwacht nam niet op (0612345678).', true],
    ['De begeleider belde 112 en daarna de huisarts.', false],
    ['De kosten zijn 0,75 euro per uur.', false],
  ],
  geboortedatum: [
    ['Meneer, geboren op 3-4-1950, viel.', true],
    ['Cliënt (geb. 12 mei 1948) kreeg het verkeerde middel.', true],
    ['Meneer is 76 jaar en viel op 3 april 2026.', false],
    ['Mevrouw is geboren en getogen in dit dorp.', false],
  ],
  'e-mailadres': [
    ['Mail naar iemand@voorbeeld.nl.', true],
    ['Het verslag is gestuurd aan team.nacht@zorg.voorbeeld.nl.', true],
    ['Het verslag is per mail aan de teamleider gestuurd.', false],
    ['De begeleider is @ vergeten in het formulier.', false],
  ],
  geen_nederlands: [
    ['The client fell down the stairs while the carer was not looking and nobody had checked the alarm before the night shift started. After that the manager called the family and told them what had happened that evening in the house near the river.', true],
    ['Die Bewohnerin stürzte am späten Abend auf der Treppe, während niemand vom Personal auf der Etage war. Danach rief eine Kollegin sofort den Rettungsdienst und informierte ihre Tochter, welche gegen Mitternacht ankam und bis zum Morgen blieb, obwohl sie selbst krank war.', true],
    ['De cliënt viel van de trap terwijl de begeleider even niet keek. Niemand had het alarm nagekeken voordat de nachtdienst begon. Daarna belde de manager de familie en vertelde wat er die avond in het huis bij de rivier was gebeurd.', false],
    ['Er is gewerkt volgens de root cause analysis.', false],
  ],
  geen_tekst: [
    [' ', true],
    ['12 / 11 / 2026', true],
    ['De cliënt viel.', false],
    ['Scan van het zorgplan', false],
  ],
}
