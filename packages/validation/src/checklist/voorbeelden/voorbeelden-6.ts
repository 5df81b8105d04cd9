import type { AspectVan, PlichtVan } from '../aspect-ids.ts'
import type { Voorbeeld } from '../onderdeel.ts'

/** Examples for item 6; all invented. */
export const VOORBEELDEN_6: Record<AspectVan<6> | PlichtVan<6>, Voorbeeld> = {
  '6.tijdschema': { goed: '10 november, 23.40 uur: cliënt gaat naar bed. 11 november, 02.15 uur: de deur gaat open, er klinkt geen alarm.', minder: 'In de nacht ging de cliënt naar buiten.' },
  '6.opname_indicatie': { goed: 'Cliënt woont hier sinds 2024, omdat zelfstandig wonen door dwalen niet meer veilig was. Cliënt krijgt elke dag begeleiding.', minder: 'Er is een indicatie.' },
  '6.locatie_context': { goed: 'Twee gebouwen met samen 24 bewoners. ’s Nachts is er één slaapdienst voor beide gebouwen.', minder: 'De woonvorm.' },
  '6.voorgeschiedenis': { goed: 'Cliënt is in 2025 twee keer weggelopen. Cliënt heeft dementie en diabetes.', minder: 'Dementie.' },
  '6.risicotaxatie': { goed: 'In maart 2026 is het risico op dwalen ingeschat als hoog. Na het incident van juni is dat niet opnieuw gedaan.', minder: 'De risico’s waren bekend.' },
  '6.toezicht_op_client': { goed: 'De slaapdienst liep om 23.00 en 01.00 uur een ronde. De ronde van 03.00 uur verviel door een val in het andere gebouw.', minder: 'Er was toezicht.' },
  '6.richtlijnen_gehanteerd': { goed: 'Het huisprotocol nachtelijk toezicht is gevolgd, behalve de ronde van 03.00 uur.', minder: 'Volgens protocol.' },
  '6.afwijking_motivering': { goed: 'De ronde van 03.00 uur verviel, omdat de slaapdienst in het andere gebouw hulp gaf.', minder: 'Er is van afgeweken.' },
  '6.bevoegd_bekwaam': { goed: 'De slaapdienst is begeleider niveau 4 en volgde in 2025 de scholing over dwalen.', minder: 'Bevoegd en bekwaam.' },
  '6.reflectie': { goed: 'Eén begeleider kon dit in één gebouw. Voor twee gebouwen vroegen wij te veel van deze dienst.', minder: 'Geen bijzonderheden.' },
  '6.farmacotherapie': { goed: 'Cliënt kreeg sinds 1 november een slaapmiddel. De huisarts denkt dat dit de verwardheid groter maakte.', minder: 'Er werden medicijnen gebruikt.' },
  '6.hulpmiddelen': { goed: 'Het deuralarm ging niet af. De sensor was bij onderhoud losgeraakt.', minder: 'Er was een hulpmiddel bij betrokken.' },
  '6.melding_fabrikant': { goed: 'Op 16 november gemeld bij de leverancier. Die controleert alle sensoren.', minder: 'Wordt nog bekeken.' },
  '6.vrijheidsbeperking': { goed: 'De buitendeur is ’s nachts op slot. Dat is op 3 maart met cliënt en mentor afgesproken en vastgelegd in het plan.', minder: 'Deur op slot.' },
  '6.communicatie_zorgverleners': { goed: 'De avonddienst gaf mondeling over aan de slaapdienst. Dat het alarm was nagekeken, is niet gezegd.', minder: 'Er was overdracht.' },
  '6.communicatie_extern': { goed: 'De huisarts is dezelfde ochtend gebeld. Met de wijkverpleging was geen contact.', minder: 'Goed contact.' },
  '6.communicatie_client_familie': { goed: 'De dochter is om 06.50 uur gebeld door de teamleider. Op 12 november was er een gesprek.', minder: 'De familie is geïnformeerd.' },
  '6.ketenpartners': { goed: 'De politie zocht mee vanaf 04.10 uur. De huisarts onderzocht de cliënt om 07.30 uur.', minder: 'Politie en huisarts.' },
  '6.ketensamenwerking': { goed: 'De politie was snel ter plaatse. Wij hadden geen recente foto klaarliggen; dat kostte tijd.', minder: 'De samenwerking was goed.' },
  '6.openbaar_ministerie': { goed: 'Het Openbaar Ministerie besloot op 20 november geen onderzoek te doen, omdat er geen strafbaar feit was.', minder: 'Het OM is geïnformeerd.' },
  '6.aangifte': { goed: 'De locatiemanager deed aangifte van mishandeling.', minder: 'Er is aangifte gedaan.' },
  '6.aangifte_gegevens': { goed: 'Op het bureau, 12 november 2026, Lindemark.', minder: 'Bij de politie.' },
}
