/** What happens with personal data; only what the portal itself does. */
export const privacy = {
  kop: 'Privacy',
  lood: 'In een melding en een zelfonderzoek staan gevoelige gegevens. Daarom vragen wij zo weinig mogelijk, en ziet alleen wie het nodig heeft uw dossier.',
  watKop: 'Welke gegevens hier staan',
  wat: [
    'Wat u invult in de melding en het zelfonderzoek, en de bestanden die u toevoegt.',
    'Uw functie, uw organisatie en wanneer u iets opsloeg.',
    'Gegevens van de cliënt, alleen in de melding. Die zijn versleuteld opgeslagen.',
    'Bij het incidentenloket: de geboortedatum van wie vermist is, en een e-mail die het loket kreeg. Ook die zijn versleuteld opgeslagen.',
  ],
  nietVragen: 'Vul in het zelfonderzoek geen namen in, maar functies. Een burgerservicenummer vragen wij nooit.',
  wieKop: 'Wie uw dossier kan zien',
  wie: [
    'Uw eigen organisatie.',
    'De toezichthouder die het onderzoek beoordeelt.',
    'De gemeente die de ondersteuning geeft. De contactambtenaar ziet hoe ver het is, niet de gegevens van de cliënt.',
    'Bij een melding aan het incidentenloket: de coördinatoren van het loket. Een organisatie die meedoet, ziet haar taken en niet het dossier.',
    'De beheerder van het portaal kan geen dossiers openen.',
  ],
  log: 'Elke keer dat iemand een dossier opent of verandert, leggen wij vast: wie, wanneer en wat. Dat kan niemand meer wijzigen.',
  besluitKop: 'Een mens beslist',
  besluit: 'De automatische controle geeft advies. De toezichthouder neemt elk besluit zelf (AVG, artikel 22).',
  cookieKop: 'Cookies',
  cookie: [
    'Een cookie die nodig is om ingelogd te blijven. Die stopt als u uitlogt, na 30 minuten zonder gebruik, of na 10 uur.',
    'Een cookie die nodig is tijdens het inloggen. Die stopt na 10 minuten.',
  ],
  cookieSlot: 'Andere cookies zijn er niet. Wij volgen u niet, en wij laden niets van andere websites.',
  rechtKop: 'Uw rechten',
  recht: 'U mag weten welke gegevens er over u zijn, en u mag vragen om ze te verbeteren of te wissen. Vraag dit aan de toezichthouder; hij antwoordt binnen een maand. Een dossier blijft vijftien jaar bewaard nadat het is afgesloten (Wmo 2015, artikel 5.3.4). Daarna wordt het vernietigd, na een besluit van twee mensen. Bent u het niet eens met het antwoord? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.',
}
