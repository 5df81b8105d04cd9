import type { AspectVan, PlichtVan } from '../aspect-ids.ts'
import type { Voorbeeld } from '../onderdeel.ts'

/** Examples for items 1 to 4; all invented. */
export const VOORBEELDEN_1_TOT_4: Record<AspectVan<1 | 2 | 3 | 4> | PlichtVan<3>, Voorbeeld> = {
  '1.clientgegevens': {
    goed: 'Cliënt is 78 jaar, woont alleen in een aanleunwoning en heeft beginnende dementie. De dochter komt twee keer per week.',
    minder: 'Oudere cliënt.',
  },
  '1.zorgzwaarte': {
    goed: 'Begeleiding individueel, zes uur per week, en drie dagdelen dagbesteding. Beschikking van februari 2026.',
    minder: 'Er is een indicatie.',
  },
  '2.datum_calamiteit': { goed: '10 november 2026', minder: 'november 2026' },
  '2.datum_melden_bestuurder': { goed: '11 november 2026', minder: 'Zo snel mogelijk.' },
  '3.functies_leden': { goed: 'Kwaliteitsfunctionaris, gedragsdeskundige, teamleider van een andere locatie.', minder: 'Drie leden.' },
  '3.vakdiscipline_leden': { goed: 'Gedragsdeskundige: orthopedagogiek.', minder: 'Ervaren collega.' },
  '3.betrokkenheid_leden': { goed: 'Teamleider: zijdelings betrokken, maakte het rooster van die week.', minder: 'Onafhankelijk.' },
  '3.deskundigheid': {
    goed: 'De voorzitter deed acht eerdere onderzoeken met PRISMA. De gedragsdeskundige kent de doelgroep.',
    minder: 'De commissie is deskundig.',
  },
  '3.onafhankelijkheid': {
    goed: 'De teamleider maakte het rooster. Daarom was de teamleider niet bij de gesprekken over de bezetting.',
    minder: 'De commissie is onafhankelijk.',
  },
  '3.disciplines': { goed: 'Een verpleegkundige deed mee, omdat ook de wijkverpleging betrokken was.', minder: 'Alleen leden van kantoor.' },
  '4.functies_zorgverleners': { goed: 'Begeleider slaapdienst, begeleider avonddienst, wijkverpleegkundige van de thuiszorg.', minder: 'Medewerker A en medewerker B.' },
}
