import type { AspectVan, PlichtVan } from '../aspect-ids.ts'
import type { Voorbeeld } from '../onderdeel.ts'

/** Examples for items 7 to 11; all invented. */
export const VOORBEELDEN_7_TOT_11: Record<AspectVan<7 | 8 | 9 | 10 | 11> | PlichtVan<10>, Voorbeeld> = {
  '7.basisoorzaken': { goed: 'Na onderhoud hoeft niemand het deuralarm te testen: daar is geen afspraak over.', minder: 'De medewerker lette niet op.' },
  '7.methode_toegepast': { goed: 'Vanaf de topgebeurtenis is per tak steeds gevraagd waardoor dit kwam, tot drie lagen diep.', minder: 'PRISMA.' },
  '7.classificatie': { goed: 'Geen testafspraak na onderhoud: organisatorisch.', minder: 'Twee organisatorisch, één menselijk.' },
  '8.conclusies': { goed: 'De cliënt kon ongezien naar buiten, doordat het alarm stuk was en één slaapdienst twee gebouwen had.', minder: 'De zorg was voldoende.' },
  '9.maatregelen': { goed: 'Na elk onderhoud test de technische dienst alle zes deuren met een testformulier.', minder: 'Wij gaan beter opletten.' },
  '9.aansluiting_basisoorzaken': { goed: 'Het testformulier hoort bij de oorzaak dat na onderhoud niemand hoeft te testen.', minder: 'De maatregelen sluiten aan op de oorzaken.' },
  '9.getroffen_en_voorgenomen': { goed: 'Getroffen op 16 november: alle sensoren zijn vastgezet. Voorgenomen voor 15 januari: de werkinstructie.', minder: 'Er zijn maatregelen genomen.' },
  '10.nazorg_betrokkenen': { goed: 'De persoonlijk begeleider sprak de cliënt elke dag in de eerste week. De dochter had twee gesprekken met de teamleider.', minder: 'Er is aandacht geweest.' },
  '10.nazorg_zorgverleners': { goed: 'De slaapdienst sprak op 12 november met de teamleider en kreeg een gesprek met de bedrijfsarts aangeboden.', minder: 'Er was opvang.' },
  '10.reactie_client': { goed: 'De dochter vindt dat zij snel en eerlijk is ingelicht. Zij had de excuses liever van de bestuurder zelf gehoord.', minder: 'De familie was geschrokken.' },
  '10.delen_met_betrokkenen': { goed: 'Met de cliënt, de dochter en het team besproken op 18 december 2026.', minder: 'Wordt gedeeld.' },
  '11.bestuurder_onderschrijft': { goed: 'Ik heb het rapport op 21 december besproken met de commissie en vastgesteld. Ik sta achter analyse, conclusies en maatregelen.', minder: 'Akkoord.' },
  '11.bestuurder_aansluiting': { goed: 'Ja. Elke conclusie heeft een maatregel, en de maatregelen pakken het alarm en de bezetting aan.', minder: 'Ja.' },
  '11.bestuurder_smart': { goed: 'Ja. Elke maatregel heeft een eigenaar, een datum en een norm. De scholing is haalbaar binnen het budget.', minder: 'De maatregelen zijn SMART.' },
  '11.implementatie': { goed: 'De teamleider stelt de werkinstructie op, bespreekt die in januari met het team en meldt elke maand de voortgang.', minder: 'Wordt opgepakt in de lijn.' },
  '11.doelgroep_en_borging': { goed: 'Voor de technische dienst en alle nachtdiensten. Elk kwartaal controleert de kwaliteitsfunctionaris tien formulieren.', minder: 'Voor het team.' },
}
