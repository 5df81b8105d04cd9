import type { AspectVan } from '@zelfonderzoek/validation/checklist/aspect-ids'
import type { Tekstrijen } from '../tabel.ts'

/** Items 1 to 5. */
export const TEKSTEN_1_TOT_5: Tekstrijen<AspectVan<1 | 2 | 3 | 4 | 5>> = {
  '1.clientgegevens': [
    ['Het slachtoffer is een 27-jarige vrouw met een licht verstandelijke beperking. Ze huurt een eigen appartement boven de groep.', 'aanwezig'],
    ['De jongen (16) heeft ADHD en een hechtingsstoornis en verblijft sinds twee jaar in ons gezinshuis.', 'aanwezig'],
    ['Betrokkene heeft dementie.', 'gedeeltelijk'],
    ['Persoonlijke gegevens van cliënt doen wij om redenen van privacy niet in dit verslag.', 'ontbreekt'],
  ],
  '1.zorgzwaarte': [
    ['Zij ontvangt wekelijks vier uur individuele begeleiding en twee dagdelen groepsbegeleiding.', 'aanwezig'],
    ['De gemeente heeft beschermd wonen toegekend, profiel VG6.', 'aanwezig'],
    ['Er is een indicatie van de gemeente.', 'gedeeltelijk'],
    ['Zorgzwaarte: n.v.t.', 'nvt_kaal'],
    ['Zorgzwaarte is niet van toepassing, omdat het om een vervoerspas gaat.', 'nvt_gemotiveerd'],
  ],
  '2.datum_calamiteit': [
    ['Het steekincident vond plaats op 14 februari 2026 rond 22.30 uur.', 'aanwezig'],
    ['Datum calamiteit: 3-11-2026', 'aanwezig'],
    ['De mishandeling heeft zich voorgedaan in het voorjaar van 2026.', 'gedeeltelijk'],
    ['De inspectie is op 4 mei 2026 geïnformeerd.', 'ontbreekt'],
  ],
  '2.datum_melden_bestuurder': [
    ['De raad van bestuur is op 15 februari 2026 door de regiomanager op de hoogte gesteld.', 'aanwezig'],
    ['De brand was op 2 juni 2026. De eigenaresse hoorde het nog diezelfde avond.', 'aanwezig'],
    ['De bestuurder is zo snel mogelijk ingelicht.', 'gedeeltelijk'],
    ['De melding is op 3 juni 2026 bij de toezichthouder gedaan.', 'ontbreekt'],
  ],
  '3.functies_leden': [
    ['Het onderzoeksteam bestond uit een regiomanager, een beleidsmedewerker kwaliteit en een orthopedagoog.', 'aanwezig'],
    ['De commissie had vijf leden, onder wie een verpleegkundige.', 'gedeeltelijk'],
    ['De commissie is door de directie benoemd en werkte zorgvuldig.', 'ontbreekt'],
    ['In de commissie zaten de kwaliteitsfunctionaris, een gedragsdeskundige en als voorzitter een jurist van buiten.', 'aanwezig'],
  ],
  '3.vakdiscipline_leden': [
    ['Lid 1: manager wonen (opgeleid als orthopedagoog). Lid 2: adviseur kwaliteit (achtergrond verpleegkunde).', 'aanwezig'],
    ['De commissie bestond uit een teamleider, een manager en een verpleegkundige.', 'gedeeltelijk'],
    ['De commissie bestond uit een teamleider en een manager.', 'ontbreekt'],
    ['De voorzitter is opgeleid als veiligheidskundige, het tweede lid als sociaal werker.', 'aanwezig'],
  ],
  '3.betrokkenheid_leden': [
    ['Geen van de commissieleden was bij de zorg of bij de gebeurtenis betrokken.', 'aanwezig'],
    ['De voorzitter kende de cliënt niet; het tweede lid gaf leiding aan het team en was zijdelings betrokken.', 'aanwezig'],
    ['De commissie is onafhankelijk.', 'gedeeltelijk'],
    ['Betrokkenheid van de leden: n.v.t.', 'nvt_kaal'],
  ],
  '4.functies_zorgverleners': [
    ['Betrokken waren de ambulant begeleider, de wijkverpleegkundige en de achterwacht.', 'aanwezig'],
    ['Bij het incident waren begeleider A en begeleider B aanwezig.', 'gedeeltelijk'],
    ['Die avond waren drie medewerkers in dienst.', 'gedeeltelijk'],
    ['Op de bus waren de chauffeur en een begeleider van de dagbesteding.', 'aanwezig'],
  ],
  '5.gehoorde_medewerkers': [
    ['Er is gesproken met de nachtbegeleider, de teamleider en de huismeester.', 'aanwezig'],
    ['Alle betrokken medewerkers zijn gehoord.', 'gedeeltelijk'],
    ['De commissie heeft het dossier bestudeerd.', 'ontbreekt'],
    ['Gehoord zijn de begeleider van de avonddienst, de begeleider van de slaapdienst en de monteur.', 'aanwezig'],
  ],
  '5.wijze_horen_medewerkers': [
    ['De begeleiders zijn afzonderlijk gehoord en kregen het verslag ter accordering.', 'aanwezig'],
    ['De chauffeur is telefonisch gehoord.', 'aanwezig'],
    ['Met de begeleiders is een gesprek gevoerd.', 'gedeeltelijk'],
    ['De begeleider en de teamleider zijn gehoord.', 'ontbreekt'],
  ],
  '5.client_gehoord': [
    ['Cliënt is bij hem thuis gehoord, in aanwezigheid van zijn mentor.', 'aanwezig'],
    ['De dochter wilde niet gehoord worden, omdat zij dit te zwaar vond.', 'aanwezig'],
    ['De ouders zijn gehoord.', 'gedeeltelijk'],
    ['Horen van cliënt: n.v.t.', 'nvt_kaal'],
  ],
  '5.client_wijze_of_toelichting': [
    ['Met mevrouw is in het ziekenhuis gesproken; haar zoon was erbij.', 'aanwezig'],
    ['De ouders zijn gehoord.', 'ontbreekt'],
    ['Horen van cliënt is niet van toepassing, want hij is overleden en had geen familie.', 'nvt_gemotiveerd'],
    ['Er is met de familie contact geweest.', 'gedeeltelijk'],
  ],
  '5.informatiebronnen': [
    ['Geraadpleegd zijn het zorgplan, de dagrapportages, het dienstrooster en de camerabeelden.', 'aanwezig'],
    ['De commissie heeft diverse stukken bekeken.', 'gedeeltelijk'],
    ['De begeleiders zijn gehoord.', 'ontbreekt'],
    ['Wij bekeken de rapportages van oktober en november, het rooster en het logboek van het deuralarm.', 'aanwezig'],
  ],
  '5.literatuur_richtlijnen': [
    ['Getoetst is aan de richtlijn Omgaan met agressie en het eigen valprotocol.', 'aanwezig'],
    ['De geldende protocollen zijn bij het onderzoek betrokken.', 'gedeeltelijk'],
    ['Er is geen literatuur geraadpleegd.', 'nvt_kaal'],
    ['Literatuur is niet geraadpleegd, omdat de toedracht vaststaat.', 'nvt_gemotiveerd'],
  ],
  '5.externe_deskundige': [
    ['Een onafhankelijk arts heeft het dossier bekeken en schriftelijk advies gegeven.', 'aanwezig'],
    ['Er is een externe deskundige bij het onderzoek betrokken.', 'gedeeltelijk'],
    ['Externe deskundige: nee.', 'nvt_kaal'],
    ['Een externe deskundige is niet geraadpleegd, want de kennis was in huis.', 'nvt_gemotiveerd'],
  ],
  '5.analysemethode': [
    ['Het onderzoek is uitgevoerd volgens Tripod Beta.', 'aanwezig'],
    ['De gegevens zijn op systematische wijze geanalyseerd.', 'gedeeltelijk'],
    ['De begeleiders zijn gehoord.', 'ontbreekt'],
    ['De commissie gebruikte PRISMA: eerst een tijdlijn, daarna een oorzakenboom.', 'aanwezig'],
  ],
}
