import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { ECM_CODE_LIJST } from '@zelfonderzoek/validation/basisoorzaak/ecm-codes'
import { pasBijOorzaak } from '@zelfonderzoek/validation/verbetermaatregel/past-bij-oorzaak'
import { splitsMaatregelen } from '@zelfonderzoek/validation/verbetermaatregel/splits-maatregelen'
import { alleenZwak } from '@zelfonderzoek/validation/verbetermaatregel/sterkte/alleen-zwak'
import { bepaalSterkte } from '@zelfonderzoek/validation/verbetermaatregel/sterkte/bepaal-sterkte'
import { LENSVRAGEN, tweedeLens } from '@zelfonderzoek/validation/verbetermaatregel/tweede-lens'
import { ALLEENZWAKVOORBEELDEN, LENSVOORBEELDEN, PASVOORBEELDEN, STERKTEVOORBEELDEN } from '../voorbeelden/sterkte.ts'
import type { Verbetermaatregel } from '@zelfonderzoek/validation/zelfonderzoek/model'

/** Texts that stand in none of the labelled files. */
const STERKTE = [
  ['De huismeester plaatst een hek om de vijver.', 'sterk', 'hek'],
  ['Alle kranen zijn vervangen: het water wordt niet warmer dan 38 graden.', 'sterk', 'kranen'],
  ['Het systeem blokkeert een order zonder einddatum.', 'sterk', 'blokkeert'],
  ['De kapotte kleedjes worden weggehaald.', 'sterk', 'kleedjes'],
  ['In de avond komt er een tweede begeleider bij.', 'middel', 'tweede begeleider'],
  ['Bij de overdracht gebruiken begeleiders een checklist.', 'middel', 'checklist'],
  ['Wie medicatie deelt draagt een hesje en wordt niet gestoord.', 'middel', 'hesje'],
  ['De teamleider schoolt het team in het vermissingsprotocol.', 'zwak', 'schoolt'],
  ['De begeleiders volgen een cursus over vallen.', 'zwak', 'cursus'],
  ['Het team bespreekt de casus in de intervisie.', 'zwak', 'bespreekt'],
] as const

describe('de sterkte van een maatregel', () => {
  it.each(STERKTE)('%s → %s, door ‘%s’', (tekst, sterkte, woorden) => {
    const oordeel = bepaalSterkte(tekst)
    expect(oordeel?.sterkte).toBe(sterkte)
    expect(oordeel && tekst.slice(...oordeel.bereik)).toContain(woorden)
  })

  it.each(['We letten beter op.', 'Er komt een lijst op de deur van de keuken.', 'Er komt geen hek.'])('ziet in ‘%s’ geen sterkere maatregel', (tekst) => expect(bepaalSterkte(tekst)?.sterkte).not.toBe('sterk'))

  const maatregel = (wat: string): Verbetermaatregel => ({ id: wat, volgorde: 0, wat, voorWie: '', eigenaar: '', datum: '', norm: '', middelen: '', borging: '', status: '', oorzaakIds: [], versie: 0 })
  it.each(STERKTEVOORBEELDEN)('noemt ‘%s’ %s', (tekst, sterkte) => expect(bepaalSterkte(tekst)?.sterkte).toBe(sterkte))
  it.each([...ALLEENZWAKVOORBEELDEN, [[], false], [['', '  '], false]] as const)('ziet bij %j of er alleen zwakkere zijn: %s', (teksten, zwak) => expect(alleenZwak(teksten.map(maatregel))).toBe(zwak))
})

describe('of een maatregel past bij een oorzaak', () => {
  it.each([...PASVOORBEELDEN, ['We doen iets.', 'TD', 'onbekend']] as const)('%s bij %s: %s', (tekst, code, pas) => expect(pasBijOorzaak(tekst, code).pas).toBe(pas))

  it('noemt alleen bij een slechte match wat beter past', () => {
    for (const code of ECM_CODE_LIJST) for (const [tekst] of STERKTE) expect(pasBijOorzaak(tekst, code).beter.length > 0).toBe(pasBijOorzaak(tekst, code).pas === 'past_minder')
  })
})

describe('de tweede blik', () => {
  const uitkomsten = (tekst: string): string => tweedeLens(tekst).map(({ uitkomst }) => uitkomst).join(' ')
  it.each([
    ['De huismeester plaatst voortaan een hek om de vijver, zodat niemand in het water kan vallen.', 'ja ja ja'],
    ['De begeleider legt de sleutel waar mogelijk in de kluis bij de balie.', 'twijfel nee nee'],
    ['We verbeteren de onderlinge communicatie.', 'nee nee nee'],
    ['', 'nee nee nee'],
  ])('%s → %s', (tekst, verwacht) => expect(uitkomsten(tekst)).toBe(verwacht))
})

describe.each(LENSVRAGEN)('de tweede blik op %s', (vraag) => {
  it.each(LENSVOORBEELDEN[vraag])('%s: vraagt door %s', (tekst, vraagt) => expect(tweedeLens(tekst).find((l) => l.vraag === vraag)?.uitkomst !== 'ja').toBe(vraagt))
})

describe('meer maatregelen in één tekst', () => {
  it.each([
    ['De teamleider plaatst een hek om de vijver. Norm: klaar op 1 mei 2027.', 1],
    ['1. De teamleider plaatst een hek om de vijver.\n2. De kwaliteitsmedewerker controleert elke maand tien dossiers.', 2],
    ['- hek om de vijver\n- tweede begeleider in de avond\n- kaart in de badkamer', 3],
    ['De teamleider plaatst een hek om de vijver. Daarnaast controleert de kwaliteitsmedewerker elke maand tien dossiers.', 2],
    ['De huismeester plaatst een hek om de vijver. De planner zet in de avond een tweede begeleider in het rooster.', 2],
    ['De huismeester plaatst een hek om de vijver. Hij controleert het slot elke maand.', 1],
    ['', 0],
  ])('%j: %i', (tekst, aantal) => expect(splitsMaatregelen(tekst)).toHaveLength(aantal))

  it('laat geen woord weg en legt niets dubbel, bij elke tekst', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('De teamleider plaatst een hek.', '\n', '- ', '2. ', 'Daarnaast ', 'x', '. ', 'De planner zet een lijst klaar. ', '\n\n'), { maxLength: 20 }), (stukken) => {
      const tekst = stukken.join('')
      let vorige = 0
      for (const [begin, einde] of splitsMaatregelen(tekst)) {
        expect(begin >= vorige && begin < einde && einde <= tekst.length).toBe(true)
        expect(tekst.slice(vorige, begin).replace(/[-\d.\sx]/g, '')).toBe('')
        vorige = einde
      }
    }))
  })
})
