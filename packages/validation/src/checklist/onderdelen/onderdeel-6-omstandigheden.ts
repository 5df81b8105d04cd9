import { aspect } from '../maak.ts'
import type { Aspect } from '../onderdeel.ts'

/** Item 6, dashes 1 to 10: the client, the place, the rules and the means. */
export const OMSTANDIGHEDEN: readonly Aspect<6>[] = [
  aspect<6>('6.opname_indicatie', {
    velden: ['opnameIndicatie'],
    vraag: 'Waarom kreeg de cliënt deze ondersteuning, en wat hield die in?',
    toelichting: 'De reden van de opname of de ondersteuning, en de behandeling of begeleiding die de cliënt kreeg.',
    soort: 'antwoord',
    wanneer: 'Als de cliënt ondersteuning of behandeling kreeg.',
  }),
  aspect<6>('6.locatie_context', {
    velden: ['locatieContext'],
    vraag: 'Waar gebeurde het, en hoe was de situatie daar?',
    toelichting: 'De locatie, de setting en de context: gebouw, groep, bezetting en omgeving.',
    soort: 'antwoord',
    wanneer: 'Als de plaats helpt om de gebeurtenis te begrijpen.',
  }),
  aspect<6>('6.voorgeschiedenis', {
    velden: ['voorgeschiedenis'],
    vraag: 'Welke voorgeschiedenis en welke aandoeningen had de cliënt?',
    toelichting: 'De voorgeschiedenis van de cliënt en de comorbiditeit: andere ziekten of beperkingen die tegelijk speelden.',
    soort: 'antwoord',
    wanneer: 'Als de voorgeschiedenis van belang is voor de gebeurtenis.',
  }),
  aspect<6>('6.risicotaxatie', {
    velden: ['risicotaxatie'],
    vraag: 'Is vooraf een risicotaxatie gedaan, en wat was de uitkomst?',
    toelichting: 'De risicotaxatie, bijvoorbeeld bij suïcide of delier: welke, wanneer en met welke uitkomst. Is er geen gedaan? Schrijf dat op, met het gevolg.',
    soort: 'antwoord',
    wanneer: 'Als er een risico was dat vooraf kon worden gezien.',
  }),
  aspect<6>('6.toezicht_op_client', {
    velden: ['toezicht'],
    vraag: 'Hoe was het toezicht op de cliënt?',
    toelichting: 'Wie toezicht hield, wanneer of hoe vaak, en waar het toezicht wegviel.',
    soort: 'antwoord',
    wanneer: 'Als er toezicht was of had moeten zijn.',
  }),
  aspect<6>('6.richtlijnen_gehanteerd', {
    velden: ['richtlijnen', 'richtlijnenAfwijking'],
    vraag: 'Welke richtlijnen en protocollen zijn gevolgd?',
    toelichting: 'De landelijke of eigen richtlijnen en protocollen die zijn gevolgd. Is ervan afgeweken? Dan de reden daarvan.',
    soort: 'antwoord',
    wanneer: 'Als er een richtlijn of protocol voor deze situatie is.',
  }),
  aspect<6>('6.bevoegd_bekwaam', {
    velden: ['bevoegdBekwaam', 'reflectie'],
    vraag: 'Waren de betrokken medewerkers bevoegd en bekwaam?',
    toelichting: 'De bevoegdheid en bekwaamheid van de betrokken medewerkers, met een reflectie daarop.',
    soort: 'antwoord',
    wanneer: 'Als er medewerkers betrokken waren.',
  }),
  aspect<6>('6.farmacotherapie', {
    velden: ['farmacotherapie'],
    vraag: 'Welke rol speelden medicijnen?',
    toelichting: 'Welke medicijnen de cliënt gebruikte, en welke rol zij speelden bij de gebeurtenis.',
    soort: 'antwoord',
    wanneer: 'Als er medicijnen in het spel waren.',
  }),
  aspect<6>('6.hulpmiddelen', {
    velden: ['hulpmiddelen', 'fabrikant'],
    vraag: 'Welke rol speelden medische hulpmiddelen?',
    toelichting: 'Welk hulpmiddel erbij betrokken was en welke rol het speelde. Is het bij de fabrikant gemeld? Schrijf dat er dan bij.',
    soort: 'antwoord',
    wanneer: 'Als een hulpmiddel werd gebruikt of had moeten worden gebruikt.',
  }),
  aspect<6>('6.vrijheidsbeperking', {
    velden: ['vrijheidsbeperking'],
    vraag: 'Zijn vrijheidsbeperkende maatregelen toegepast?',
    toelichting: 'Welke vrijheidsbeperkende maatregelen zijn toegepast, en hoe die zijn afgesproken en vastgelegd.',
    soort: 'antwoord',
    wanneer: 'Als de vrijheid van de cliënt werd beperkt.',
  }),
]
