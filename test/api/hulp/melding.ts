import { type Meldinginhoud, legeMelding } from '@zelfonderzoek/validation/melding/model'

/** A whole melding, invented, as an aanbieder would send it on the given day. */
export function voorbeeldmelding(vandaag: string): Meldinginhoud {
  return {
    ...legeMelding(),
    contactpersoonNaam: 'Contactpersoon van de aanbieder', contactpersoonFunctie: 'kwaliteitsfunctionaris', soort: 'calamiteit', titel: 'Cliënt ’s nachts buiten gevonden',
    voorzieningsoort: 'beschermd_wonen', gemeentecode: '1969', omschrijving: 'Een bewoner is in de nacht door een open deur naar buiten gegaan en onderkoeld gevonden.',
    datumGebeurtenis: vandaag, datumBekend: vandaag, functieBeroepskracht: 'begeleider nachtdienst',
    clientNaam: 'KANARIE Cliëntnaam', clientContact: 'KANARIE contact', clientGeboortedatum: '1961-04-09',
    anderen: [{ id: 'r1', functie: 'begeleider avonddienst', rol: 'droeg over' }],
    actieOnderzoek: { actie: 'Wij stellen een commissie in.', termijn: 'binnen een week' }, actieGevolgen: { actie: 'De deur is gerepareerd.', termijn: 'dezelfde dag' },
    actieInformeren: { actie: 'De teamleider belde de mentor.', termijn: 'dezelfde dag', wie: 'vertegenwoordiger' }, openbaarMinisterie: 'nvt',
  }
}
