import type { KruisregelId } from '@zelfonderzoek/validation/bevinding/kruisregel-ids'
import { gehoorden, leden, nvt, zegt, zorgverleners } from '../rapport.ts'
import type { Samenhangrij } from '../tabel.ts'

/** Rules about the commissie, those who were heard, and what comes after: items 3, 5 and 10. */
export const ONDERZOEK = {
  // @eis R-WKB-4
  '3.deskundigheid': [
    ['leden zonder uitleg', { 3: { leden: leden({ functie: 'arts' }) } }, ['deskundigheid']],
    ['de uitleg volgt nog', { 3: { leden: leden({ functie: 'kwaliteitsfunctionaris' }, { functie: 'teamleider' }), deskundigheid: 'Volgt nog' } }, ['deskundigheid']],
    ['met uitleg', { 3: { leden: leden({ functie: 'arts' }), deskundigheid: 'Kent de doelgroep en PRISMA.' } }, []],
    ['ervaring met eerdere onderzoeken', { 3: { leden: leden({ functie: 'kwaliteitsfunctionaris' }), deskundigheid: 'De voorzitter deed acht eerdere onderzoeken en volgde de opleiding voor calamiteitenonderzoek.' } }, []],
    ['nog geen leden', {}, []],
  ],
  // @eis R-WKB-4, R-WKB-9
  '3.onafhankelijkheid': [
    ['een direct betrokken lid zonder uitleg', { 3: { leden: leden({ functie: 'teamleider', betrokkenheid: 'direct' }, { functie: 'arts', betrokkenheid: 'geen' }) } }, ['leden#r1']],
    ['twee leden zijdelings betrokken', { 3: { leden: leden({ functie: 'teamleider', betrokkenheid: 'zijdelings' }, { functie: 'planner', betrokkenheid: 'zijdelings' }) } }, ['leden#r1', 'leden#r2']],
    ['uitleg bij het lid', { 3: { leden: leden({ functie: 'teamleider', betrokkenheid: 'direct', toelichting: 'was niet bij de gesprekken' }) } }, []],
    ['uitleg bij de commissie', { 3: { leden: leden({ functie: 'teamleider', betrokkenheid: 'zijdelings' }), onafhankelijkheid: 'De voorzitter komt van buiten.' } }, []],
  ],
  // @eis R-WKB-5
  '3.disciplines': [
    ['niemand met het vak van de begeleider', { 3: { leden: leden({ functie: 'arts', vakdiscipline: 'geneeskunde' }) }, 4: { zorgverleners: zorgverleners({ functie: 'begeleider' }) } }, ['leden']],
    ['de wijkverpleging was betrokken, de commissie kent dat vak niet', { 3: { leden: leden({ functie: 'manager wonen', vakdiscipline: 'bedrijfskunde' }) }, 4: { zorgverleners: zorgverleners({ functie: 'wijkverpleegkundige' }, { functie: 'huishoudelijke hulp' }) } }, ['leden']],
    ['het vak van de verpleegkundige zit in de commissie', { 3: { leden: leden({ functie: 'voorzitter', vakdiscipline: 'verpleegkunde' }) }, 4: { zorgverleners: zorgverleners({ functie: 'verpleegkundige' }) } }, []],
    ['vakken nog niet ingevuld', { 3: { leden: leden({ functie: 'arts' }) }, 4: { zorgverleners: zorgverleners({ functie: 'begeleider' }) } }, []],
    ['uitgelegd bij de deskundigheid', { 3: { leden: leden({ functie: 'voorzitter', vakdiscipline: 'veiligheidskunde' }), deskundigheid: 'Een begeleider van een ander team dacht mee over het werk in de nacht.' }, 4: { zorgverleners: zorgverleners({ functie: 'begeleider slaapdienst' }) } }, []],
  ],
  // @eis R-WKB-3, R-WKB-12
  'client-wie': [
    ['gehoord, niet wie', { 5: { clientGehoord: 'ja', clientWijze: 'thuis gesproken' } }, ['clientWie']],
    ['gehoord, met n.v.t. bij wie', { 5: { clientGehoord: 'ja', clientWie: 'n.v.t.', clientWijze: 'in het ziekenhuis, op 18 november' } }, ['clientWie']],
    ['gehoord en wie', { 5: { clientGehoord: 'ja', clientWie: 'de mentor', clientWijze: 'thuis gesproken' } }, []],
    ['niet gehoord', { 5: { clientGehoord: 'nee', clientToelichting: 'De cliënt wilde niet praten over die nacht.' } }, []],
  ],
  // @eis R-WKB-11
  'betrokkene-niet-gehoord': [
    ['de avonddienst niet', { 4: { zorgverleners: zorgverleners({ functie: 'begeleider avonddienst' }) }, 5: { gehoorden: gehoorden({ functie: 'begeleider slaapdienst' }) } }, ['gehoorden']],
    ['twee van de drie niet', { 4: { zorgverleners: zorgverleners({ functie: 'chauffeur' }, { functie: 'planner' }, { functie: 'begeleider dagbesteding' }) }, 5: { gehoorden: gehoorden({ functie: 'chauffeur' }) } }, ['gehoorden', 'gehoorden']],
    ['allen gehoord', { 4: { zorgverleners: zorgverleners({ functie: 'Begeleiders' }, { functie: 'kok' }) }, 5: { gehoorden: gehoorden({ functie: 'begeleider slaapdienst' }, { functie: 'Kok' }) } }, []],
    ['nog niemand gehoord: dan zegt het aspect dat', { 4: { zorgverleners: zorgverleners({ functie: 'kok' }) } }, []],
  ],
  // @eis R-WKB-36
  'reactie-na-horen': [
    ['gehoord en reactie n.v.t.', { 5: { clientGehoord: 'ja' }, 10: { reactieClient: nvt('geen familie') } }, ['reactieClient']],
    ['de mentor gehoord en reactie n.v.t.', { 5: { clientGehoord: 'ja', clientWie: 'de mentor', clientWijze: 'per telefoon' }, 10: { reactieClient: nvt('dit is niet gevraagd') } }, ['reactieClient']],
    ['niet gehoord en reactie n.v.t.', { 5: { clientGehoord: 'nee' }, 10: { reactieClient: nvt('geen familie') } }, []],
    ['gehoord en een reactie', { 5: { clientGehoord: 'ja' }, 10: { reactieClient: zegt('De mentor vond dat wij open waren over wat er misging.') } }, []],
  ],
  // @eis R-WKB-6
  '10.delen_met_betrokkenen': [
    ['nazorg beschreven, niet met wie gedeeld', { 10: { nazorgBetrokkenen: zegt('De begeleider sprak de cliënt elke dag.') } }, ['gedeeldMet']],
    ['gedeeld zonder datum', { 10: { gedeeldMet: 'cliënt en dochter', gedeeldOp: 'binnenkort' } }, ['gedeeldOp']],
    ['gedeeld met datum', { 10: { gedeeldMet: 'cliënt en dochter', gedeeldOp: '2026-12-18' } }, []],
    ['nog niet begonnen', {}, []],
  ],
} satisfies Partial<Record<KruisregelId, readonly Samenhangrij[]>>
