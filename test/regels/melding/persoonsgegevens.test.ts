import { describe, expect, it } from '@jest/globals'
import { legeMelding, type Meldinginhoud } from '@zelfonderzoek/validation/melding/model'
import { vindPersoonsgegevens } from '@zelfonderzoek/validation/melding/vind-persoonsgegevens'

const ander = (functie: string, rol = '') => [{ id: 'r1', functie: 'kok', rol: '' }, { id: 'r2', functie, rol }]

describe('wat niet in een melding hoort', () => {
  // @eis R-WK-3, R-WK-15, R-WK-18
  it.each<[string, Partial<Meldinginhoud>, string[]]>([
    ['een naam als functie van de beroepskracht', { functieBeroepskracht: 'mevrouw Jansen' }, ['functieBeroepskracht naam']],
    ['een naam als functie van een ander', { anderen: ander('dhr. De Vries') }, ['anderen.1.functie naam']],
    ['functies', { functieBeroepskracht: 'begeleider nachtdienst', contactpersoonFunctie: 'Manager Zorg', anderen: ander('dochter van de cliënt', 'belde de huisarts') }, []],
    ['een burgerservicenummer in de omschrijving', { omschrijving: 'De cliënt (111222333) viel in de gang.' }, ['omschrijving bsn']],
    ['een burgerservicenummer bij de cliënt, een actie en een ander', { clientContact: 'nummer 123456782', actieGevolgen: { actie: 'Dossier 111222333 is nagekeken.', termijn: '' }, anderen: ander('kok', '111222333') }, ['clientContact bsn', 'anderen.1.rol bsn', 'actieGevolgen.actie bsn']],
    ['namen waar het protocol ze vraagt, en een telefoonnummer', { contactpersoonNaam: 'A. Bakker', clientNaam: 'Verzonnen cliënt', clientContact: 'Bel 0612345678' }, []],
  ])('%s', (_wat, delen, gevonden) => {
    expect(vindPersoonsgegevens({ ...legeMelding(), ...delen }).map(({ veld, soort }) => `${veld} ${soort}`)).toEqual(gevonden)
  })
})
