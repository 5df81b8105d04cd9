import { legeMelding, type Meldinginhoud } from '@zelfonderzoek/validation/melding/model'
import type { Stand } from '@zelfonderzoek/validation/dossier/stand'
import { legeSectie } from '@zelfonderzoek/validation/zelfonderzoek/leeg'

import { type Demorapport, HEET_BADWATER } from './rapporten.ts'

/** A dossier of the demo: how far it is, since when, and what was written. Everything is invented. */
export interface DemoDossier {
  schrijver: string
  dagenGeleden: number
  tot: Stand
  melding: Meldinginhoud
  secties: Record<number, object>
  /** A whole report, instead of `secties`. */
  rapport?: Demorapport
  bestuurder?: string
  /** What the toezichthouder asks, per aspect. */
  vragen?: Record<string, string>
}

const tekst = (t: string) => ({ tekst: t, nvt: false, reden: '' })
const nvt = (reden: string) => ({ tekst: '', nvt: true, reden })

const melding = (extra: Partial<Meldinginhoud>): Meldinginhoud => ({
  ...legeMelding(),
  contactpersoonNaam: 'Contactpersoon (demo)', contactpersoonFunctie: 'kwaliteitsfunctionaris', soort: 'calamiteit', voorzieningsoort: 'beschermd_wonen', gemeentecode: '1969',
  functieBeroepskracht: 'begeleider nachtdienst', clientNaam: 'Verzonnen cliënt', clientContact: 'via de contactpersoon', clientGeboortedatum: '1961-04-09',
  actieOnderzoek: { actie: 'Wij stellen een onderzoekscommissie in.', termijn: 'binnen een week' },
  actieGevolgen: { actie: 'De deur is dezelfde dag gerepareerd en er is extra toezicht.', termijn: 'direct' },
  actieInformeren: { actie: 'De teamleider belde de mentor en bezocht de cliënt.', termijn: 'dezelfde dag', wie: 'vertegenwoordiger' },
  openbaarMinisterie: 'nvt',
  ...extra,
})

/** A cliënt who stands in two cases. */
const TWEE_KEER = { clientNaam: 'Verzonnen cliënte', clientGeboortedatum: '1957-08-30' }

export const DEMO_DOSSIERS: readonly DemoDossier[] = [
  {
    schrijver: 'onderzoeker', dagenGeleden: 23, tot: 'zelfonderzoek',
    melding: melding({ titel: 'Cliënt ’s nachts buiten gevonden', omschrijving: 'Een bewoner ging in de nacht door een deur die niet in het slot viel naar buiten. Een voorbijganger vond hem onderkoeld in het plantsoen. Hij is met de ambulance naar het ziekenhuis gebracht.' }),
    secties: {
      1: { ...legeSectie(1), clientgegevens: tekst('Een man van 65 jaar met beginnende dementie. Hij woont sinds twee jaar in een studio in de woonvorm.'), zorgzwaarte: tekst('Beschermd wonen intensief, met twaalf uur individuele begeleiding per week en een wakende nachtdienst.') },
      3: {
        ...legeSectie(3),
        leden: [
          { id: 'r1', functie: 'kwaliteitsadviseur', vakdiscipline: 'bestuurskundige', betrokkenheid: 'geen', toelichting: '' },
          { id: 'r2', functie: 'gedragsdeskundige van een andere locatie', vakdiscipline: 'gz-psycholoog', betrokkenheid: 'geen', toelichting: '' },
        ],
        deskundigheid: 'De gedragsdeskundige werkt vijftien jaar met mensen met dementie. De kwaliteitsadviseur is geschoold in PRISMA.', onafhankelijkheid: 'Geen van beiden werkt op deze locatie.',
      },
      4: { ...legeSectie(4), zorgverleners: [{ id: 'r1', functie: 'begeleider nachtdienst', rol: 'liep de rondes' }, { id: 'r2', functie: 'begeleider avonddienst', rol: 'droeg over' }, { id: 'r3', functie: 'medewerker technische dienst', rol: 'onderhield de deur' }] },
      5: {
        ...legeSectie(5),
        gehoorden: [
          { id: 'r1', functie: 'begeleider nachtdienst', wijze: 'apart gesprek op kantoor', verslag: 'ja' },
          { id: 'r2', functie: 'begeleider avonddienst', wijze: 'apart, per videogesprek', verslag: 'ja' },
          { id: 'r3', functie: 'medewerker technische dienst', wijze: '', verslag: '' },
        ],
        clientGehoord: 'ja', clientWie: 'de cliënt en zijn mentor', clientWijze: 'Thuis gesproken, samen met de mentor. Het verslag is voorgelezen en de cliënt was het ermee eens.',
        informatiebronnen: tekst('Het ondersteuningsplan, de overdracht van die avond en het logboek van het deuralarm.'), literatuur: tekst('Het huisprotocol nachtelijk toezicht, versie 2.1.'), deskundige: 'nee', analysemethode: 'prisma',
      },
      6: { ...legeSectie(6), farmacotherapie: nvt('De cliënt gebruikt geen medicijnen die zijn alertheid beïnvloeden.'), openbaarMinisterie: nvt('Er is geen vermoeden van een strafbaar feit.'), locatieContext: tekst('Een woonvorm met zestien studio’s aan een binnentuin, ’s nachts met één wakende begeleider.') },
    },
  },
  { schrijver: 'onderzoeker-linde', dagenGeleden: 4, tot: 'gemeld', melding: melding({ titel: 'Verkeerde medicatie gegeven', clientNaam: 'Verzonnen bewoner', clientGeboortedatum: '1948-06-21', voorzieningsoort: 'begeleiding', omschrijving: 'Een begeleider gaf de medicatie van een medebewoner. De cliënt is een nacht opgenomen ter observatie.' }), secties: {} },
  { schrijver: 'onderzoeker', dagenGeleden: 50, tot: 'zelfonderzoek', melding: melding({ titel: 'Val uit een rolstoel tijdens vervoer', clientNaam: 'Verzonnen reiziger', clientGeboortedatum: '1950-11-02', voorzieningsoort: 'vervoer_dagbesteding', omschrijving: 'Een rolstoel kantelde in de bus omdat een gordel niet vastzat. De cliënt brak een pols.' }), secties: {} },
  { schrijver: 'eenpersoons', dagenGeleden: 1, tot: 'concept', melding: melding({ titel: 'Cliënt gevallen tijdens begeleiding', soort: '', omschrijving: '' }), secties: {} },
  { schrijver: 'onderzoeker-linde', bestuurder: 'bestuurder-linde', dagenGeleden: 33, tot: 'ingediend', melding: melding({ titel: 'Brandwonden door te heet badwater', ...TWEE_KEER, voorzieningsoort: 'begeleiding', omschrijving: 'Een cliënt met minder gevoel in de benen ging in bad. Het water was te heet. Zij heeft tweedegraads brandwonden.' }), secties: {}, rapport: HEET_BADWATER },
  {
    schrijver: 'onderzoeker', dagenGeleden: 29, tot: 'aanvullen', melding: melding({ titel: 'Deelnemer kwijt tijdens een wandeling', clientNaam: 'Verzonnen deelnemer', clientGeboortedatum: '1992-02-17', voorzieningsoort: 'vervoer_dagbesteding', omschrijving: 'Een deelnemer raakte tijdens een wandeling in het bos de groep kwijt en is na twee uur gevonden.' }),
    secties: {
      1: { ...legeSectie(1), clientgegevens: tekst('Een man van 34 jaar met een verstandelijke beperking. Hij woont bij zijn ouders en komt drie dagen per week naar de dagbesteding.'), zorgzwaarte: tekst('Zes dagdelen dagbesteding per week, met begeleiding in een groep van acht.') },
      4: { ...legeSectie(4), zorgverleners: [{ id: 'r1', functie: 'begeleider dagbesteding', rol: 'liep voorop' }, { id: 'r2', functie: 'vrijwilliger', rol: 'liep achteraan' }] },
      8: { ...legeSectie(8), conclusies: 'De commissie vindt dat er geen afspraak was over wie onderweg telt. De groep was te groot voor twee mensen.' },
    },
    vragen: { '5.gehoorde_medewerkers': 'Schrijf op wie u hebt gehoord en hoe.', '8.conclusies': 'Waarop baseert u dat de groep te groot was?' },
  },
  { schrijver: 'onderzoeker-linde', bestuurder: 'bestuurder-linde', dagenGeleden: 70, tot: 'afgesloten', melding: melding({ titel: 'Brandwonden bij het wassen', ...TWEE_KEER, voorzieningsoort: 'begeleiding', omschrijving: 'Een cliënt kreeg brandwonden aan de benen door te heet water.' }), secties: {}, rapport: HEET_BADWATER },
]
