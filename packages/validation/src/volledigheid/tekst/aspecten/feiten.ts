import { type Aspecttekst, deel, heelOfDeel, helften, niets, type Vondst, vol, zegt } from '../aspecttekst.ts'
import { type Gelezen, heeft, telPlaatsen, type Zin } from '../lees.ts'
import { paar, vanaf, vindEen, zin, zonder } from '../signaal.ts'
import { oordeelLocatie } from './locatie.ts'
import { oordeelVoorgeschiedenis } from './voorgeschiedenis.ts'

/** A sequence the reader can follow: three clock times, or dates and times together. */
function oordeelTijdschema({ zinnen }: Gelezen): Vondst {
  const tijden = telPlaatsen(zinnen, 'klok')
  const data = telPlaatsen(zinnen, 'datum')
  const met = zinnen.filter((z) => heeft(z, 'klok') || heeft(z, 'datum'))
  if (tijden >= 3 || (tijden >= 1 && tijden + data >= 4) || (data >= 4 && zinnen.some((z) => heeft(z, 'verloop')))) return vol(met.slice(0, 3))
  const half = met[0] ?? zinnen.find((z) => heeft(z, 'verloop') || heeft(z, 'gebeurtenis'))
  return half ? deel([half], 'tijden') : niets
}

/** A norm and what it says, or why it was not followed. */
function oordeelRichtlijnen(gelezen: Gelezen): Vondst {
  const zonderReden = zegt(gelezen, zin('zonderreden'))
  const heel = vindEen(gelezen, [
    zin('norm', 'afwijking', 'reden'), zin('afwijking', 'reden', ['norm', 'bron']), ...(zonderReden ? [] : [zin('norm', 'regelinhoud'), zin('norm', 'negatie', 'reden'), paar('norm', 'afwijking', ['reden', 'negatie'])]),
  ])
  if (heel && !(zonderReden && heel.some((z) => heeft(z, 'zonderreden')))) return vol(heel)
  const half = vindEen(gelezen, [zin('norm'), zin('afwijking')])
  return half ? deel(half, 'afwijking') : niets
}

const contactzin = (z: Zin): boolean => heeft(z, 'communiceer') && !heeft(z, 'naaste')

/** Contact inside the organisation and with caregivers outside it. */
function oordeelZorgverleners(gelezen: Gelezen): Vondst {
  const zinnen = gelezen.zinnen.filter(contactzin)
  const intern = zinnen.find((z) => heeft(z, 'intern'))
  const extern = zinnen.find((z) => heeft(z, 'extern'))
  if (intern && extern) return vol(intern === extern ? [intern] : [intern, extern])
  const contacten = zinnen.filter((z) => heeft(z, 'intern') || heeft(z, 'extern'))
  if (contacten.length >= 3) return vol(contacten.slice(0, 2))
  const een = intern ?? extern
  return een ? deel([een], 'tweede_contact') : niets
}

const OM = ['justitie', 'om_afkorting'] as const

/** Item 6. */
export const FEITEN_ASPECTEN = {
  '6.tijdschema': { naam: [zin('n_tijd')], oordeel: oordeelTijdschema },
  '6.opname_indicatie': {
    naam: [zin('n_indicatie')],
    ontkend: 'reden',
    oordeel: helften([
      { code: 'opnamereden', signalen: [zin(['indicatie', 'plaatsing'], 'plaatsreden'), zin('indicatie', 'aandoening')] },
      { code: 'ondersteuning', signalen: [zin('ondersteund', 'ondersteunwerk')] },
    ], [zin('indicatie'), zin('ondersteund', 'client'), zin('plaatsing', 'ondersteund')]),
  },
  '6.locatie_context': { naam: [zin('n_locatie')], ontkend: 'reden', oordeel: oordeelLocatie },
  '6.voorgeschiedenis': { naam: [zin('n_voorgeschiedenis')], ontkend: 'reden', oordeel: oordeelVoorgeschiedenis },
  '6.risicotaxatie': {
    naam: [zin('n_risico')],
    oordeel: heelOfDeel({ vol: [zin('risicoterm', ['risicouitkomst', 'datum', 'maand']), paar('risicoterm', 'risicouitkomst')], deel: [zin('risicoterm'), zin('risicovaag')], mist: 'taxatie' }),
  },
  '6.toezicht_op_client': {
    naam: [zin('n_toezicht')],
    ontkend: 'reden',
    oordeel: heelOfDeel({ vol: [zonder(zin('toezicht', ['toezichthoe', 'klok']), 'toezichtvaag')], deel: [zin('toezicht'), zin('toezichtvaag')], mist: 'toezichthoe' }),
  },
  '6.richtlijnen_gehanteerd': { naam: [zin('n_richtlijnen')], ontkend: 'reden', oordeel: oordeelRichtlijnen },
  '6.bevoegd_bekwaam': {
    naam: [zin('n_bevoegd')],
    oordeel: heelOfDeel({ vol: [zin('bevoegd', 'oordeel'), paar('bevoegd', 'oordeel')], deel: [zin('bevoegd')], mist: 'reflectie' }),
  },
  '6.farmacotherapie': {
    naam: [zin('n_farmaco')],
    ontkend: 'reden',
    oordeel: heelOfDeel({ vol: [zin('medicijn', 'medrol'), zin('middelnaam')], deel: [zin('medicijn')], mist: 'medicatierol' }),
  },
  '6.hulpmiddelen': {
    naam: [zin('n_hulpmiddel')],
    ontkend: 'altijd',
    oordeel: heelOfDeel({ vol: [zin('hulpmiddel', 'middelstaat')], deel: [zin('hulpmiddel')], mist: 'middelrol' }),
  },
  '6.vrijheidsbeperking': {
    naam: [zin('n_vrijheid')],
    ontkend: 'altijd',
    oordeel: heelOfDeel({ vol: [zin('vrijheid', 'vrijheidhoe'), paar('vrijheid', 'vrijheidhoe')], deel: [zin('vrijheid')], mist: 'maatregelafspraak' }),
  },
  '6.communicatie_zorgverleners': { naam: [zin('n_communicatie', 'n_zorgverlener')], ontkend: 'reden', oordeel: oordeelZorgverleners },
  '6.communicatie_client_familie': {
    naam: [zin('n_communicatie', 'n_familie')],
    ontkend: 'reden',
    oordeel: heelOfDeel({ vol: [zin('naaste', 'gebeld', ['komhoe', 'klok', 'datum', 'maand', 'weekdag', 'relatiefdag'])], deel: [zin('naaste', 'gebeld')], mist: 'wanneer_of_hoe' }),
  },
  '6.ketenpartners': {
    naam: [zin('n_keten')],
    ontkend: 'altijd',
    oordeel: heelOfDeel({ vol: [zin('keten', 'samenwerk')], deel: [zin('keten', 'ketenkaal'), vanaf(2, zin('keten'))], mist: 'samenwerking' }),
  },
  '6.openbaar_ministerie': {
    naam: [zin('n_om'), zin('om_afkorting')],
    ontkend: 'altijd',
    oordeel: heelOfDeel({ vol: [zin(OM, 'justitiebesluit')], deel: [zin(OM)], mist: 'besluit' }),
  },
  '6.aangifte': {
    naam: [zin('n_aangifte')],
    ontkend: 'altijd',
    oordeel: heelOfDeel({ vol: [zin('aangifte', 'datum', 'aangiftewijze')], deel: [zin('aangifte')], mist: 'wijze_datum_plaats' }),
  },
} as const satisfies Record<string, Aspecttekst>
