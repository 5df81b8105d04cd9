import { describe, expect, it } from '@jest/globals'
import { watHorenBelet } from '@zelfonderzoek/validation/onderzoek/hoorplan'
import { blokkenVan, rapportblokken } from '@zelfonderzoek/validation/onderzoek/rapportblokken'
import { stelConceptOp } from '@zelfonderzoek/validation/onderzoek/stel-concept-op'
import { voorzetGronden } from '@zelfonderzoek/validation/onderzoek/voorzet-gronden'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'

const HVB = protocolversie('hart-voor-brabant-2017-01-01')
const GRONDEN = HVB.besluiten.find(({ id }) => id === 'eigen_onderzoek')?.gronden ?? []

describe('gronden uit de beoordeling', () => {
  // @eis R-HVB-41, R-HVB-46
  it('stelt C1.2 voor met wat ontbreekt, en C1.7 met de onderdelen die niet goed gingen', () => {
    const uit = voorzetGronden(GRONDEN, [{ aspect: '5.client_gehoord', oordeel: 'aanvullen' }, { aspect: '10.reactie_client', oordeel: 'aanvullen' }, { aspect: '8.conclusies', oordeel: 'voldoende' }])
    expect(uit.map(({ id }) => id)).toEqual(['C1.2', 'C1.7'])
    expect(uit[0]?.tekst).toMatch(/^In de beoordeling ontbreekt: .*gehoord.*; /)
    expect(uit[1]?.tekst).toBe('Niet goed gegaan: betrokken bij het onderzoek, ingelicht over de resultaten.')
  })

  it('stelt niets voor als alles voldoende is, en geen C1.7 bij een ander gebrek', () => {
    expect(voorzetGronden(GRONDEN, [{ aspect: '8.conclusies', oordeel: 'voldoende' }])).toEqual([])
    expect(voorzetGronden(GRONDEN, [{ aspect: '8.conclusies', oordeel: 'aanvullen' }]).map(({ id }) => id)).toEqual(['C1.2'])
  })
})

describe('wat horen belet', () => {
  it.each([
    [{ horen: true, reden: '', voorgelegd: true }, 0], [{ horen: true, reden: '', voorgelegd: false }, 1],
    [{ horen: false, reden: 'Was er niet bij.', voorgelegd: false }, 0], [{ horen: false, reden: ' ', voorgelegd: false }, 1],
  ])('%j: %s', (een, aantal) => {
    expect(watHorenBelet([{ functie: 'kok', ...een }])).toHaveLength(aantal)
  })
})

describe('het concept uit het dossier', () => {
  // @eis R-WK-52, R-HVB-53, R-HVB-57
  it('schrijft alleen feiten en laat conclusies en advies aan een mens', () => {
    const delen = stelConceptOp(HVB, {
      soort: 'calamiteit', gebeurtenisOp: '2026-10-02', gemeldOp: '2026-10-05', omschrijving: 'De deur stond open.',
      gehoorden: [{ functie: 'kok', horen: true, reden: '', gesprekOp: '2026-11-03' }, { functie: 'mentor', horen: false, reden: 'was er niet bij', gesprekOp: null }],
      opvragingen: [{ wat: 'Rooster', soort: 'verzoek', ontvangenOp: '2026-11-01' }, { wat: 'Logboek', soort: 'vordering', ontvangenOp: null }], verslagen: [],
    })
    expect(delen.filter(({ tekst }) => tekst).map(({ id }) => id)).toEqual(['feiten', 'vraag1'])
    expect(delen[0]?.tekst).toBe('Het onderzoek gaat over een calamiteit van 2 oktober 2026. De aanbieder meldde dit op 5 oktober 2026.\n\nDe deur stond open.\n\nGehoord zijn:\n- kok, op 3 november 2026\n\nNiet gehoord zijn:\n- mentor: was er niet bij\n\nBestudeerd zijn:\n- Rooster, ontvangen op 1 november 2026')
  })

  it('maakt van lege regels alinea’s en van streepjes een lijst', () => {
    expect(blokkenVan('Een.\n\nTwee:\n- a\n- b\nDrie.')).toEqual([{ soort: 'alinea', tekst: 'Een.' }, { soort: 'alinea', tekst: 'Twee:' }, { soort: 'lijst', punten: ['a', 'b'] }, { soort: 'alinea', tekst: 'Drie.' }])
    expect(rapportblokken({ titel: 'Rapport', kenmerken: [], delen: [], bijlagen: [] })).toEqual([{ soort: 'kop', niveau: 1, tekst: 'Rapport' }])
  })
})
