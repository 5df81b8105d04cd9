import { aspect } from '../maak.ts'
import type { Aspect } from '../onderdeel.ts'

/** Item 6, dashes 11 to 15: communication, partners and justice. */
export const CONTACTEN: readonly Aspect<6>[] = [
  aspect<6>('6.communicatie_zorgverleners', {
    velden: ['communicatieZorgverleners', 'communicatieExtern'],
    vraag: 'Hoe was de communicatie tussen de zorgverleners?',
    toelichting: 'De communicatie tussen de zorgverleners, zowel binnen uw organisatie als met zorgverleners daarbuiten.',
    soort: 'antwoord',
    wanneer: 'Als meer dan één zorgverlener betrokken was.',
  }),
  aspect<6>('6.communicatie_client_familie', {
    velden: ['communicatieClient'],
    vraag: 'Hoe was de communicatie met de cliënt, de vertegenwoordiger en de familie?',
    toelichting: 'Wie is geïnformeerd, wanneer of hoe, en waarover.',
    soort: 'antwoord',
    wanneer: 'Als er contact was of had moeten zijn.',
  }),
  aspect<6>('6.ketenpartners', {
    velden: ['ketenpartners', 'ketenSamenwerking'],
    vraag: 'Welke ketenpartners waren betrokken, en wat deden zij?',
    toelichting: 'Noem de ketenpartners, beschrijf wat zij deden en hoe de samenwerking in deze casus verliep.',
    soort: 'antwoord',
    wanneer: 'Als andere organisaties betrokken waren.',
  }),
  aspect<6>('6.openbaar_ministerie', {
    velden: ['openbaarMinisterie'],
    vraag: 'Is het Openbaar Ministerie betrokken, en wat deed het?',
    toelichting: 'De betrokkenheid van het Openbaar Ministerie, met een beschrijving van wat het deed of besloot.',
    soort: 'antwoord',
    wanneer: 'Als het Openbaar Ministerie is ingelicht.',
  }),
  aspect<6>('6.aangifte', {
    velden: ['aangifte', 'aangifteWijze', 'aangifteDatum', 'aangiftePlaats'],
    vraag: 'Is aangifte gedaan bij de politie?',
    toelichting: 'De aangifte bij de politie, met de wijze, de datum en de plaats. Is er geen aangifte gedaan? Kies dan n.v.t. en schrijf waarom niet.',
    soort: 'antwoord',
    wanneer: 'Als er een vermoeden is van een strafbaar feit.',
  }),
]
