import { type Aspecttekst, deel, heelOfDeel, helften, niets, type Vondst, vol } from '../aspecttekst.ts'
import { type Gelezen, heeft, telPlaatsen, type Zin } from '../lees.ts'
import { overal, paar, vindEen, zin, zonder } from '../signaal.ts'

function oordeelMaatregelen(gelezen: Gelezen): Vondst {
  const { zinnen } = gelezen
  const concreet = zinnen.filter((z) => heeft(z, 'concreet'))
  const dag = concreet.some((z) => heeft(z, 'datum') || heeft(z, 'maand') || heeft(z, 'getal'))
  if (concreet.length >= 2 || telPlaatsen(concreet, 'concreet') >= 3 || (concreet.length === 1 && dag)) return vol(concreet.slice(0, 2))
  const half = concreet[0] ?? vindEen(gelezen, [zin('intentie'), zin('maatregel')])?.[0]
  return half ? deel([half], 'concreet') : niets
}

/** A link per measure or per cause; one sentence that claims it is not enough. */
function oordeelAansluiting(gelezen: Gelezen): Vondst {
  const met = gelezen.zinnen.filter((z) => heeft(z, 'aansluit') || heeft(z, 'oorzaaknoem'))
  const plaatsen = telPlaatsen(met, 'aansluit') + telPlaatsen(met, 'oorzaaknoem')
  const claim = met.some((z) => heeft(z, 'aansluit'))
  if ((claim && telPlaatsen(met, 'aansluit') >= 3) || (met.length >= 2 && plaatsen >= 3)) return vol(met.slice(0, 2))
  return met[0] ? deel([met[0]], 'koppeling') : niets
}

function oordeelSoorten(gelezen: Gelezen): Vondst {
  const getroffen = vindEen(gelezen, [zin('getroffen')])
  const voorgenomen = vindEen(gelezen, [zin('voorgenomen')])
  if (getroffen && voorgenomen) return vol([...new Set([...getroffen, ...voorgenomen])])
  const een = getroffen ?? voorgenomen
  return een ? deel(een, 'andere_soort') : niets
}

const reactie = (z: Zin): boolean => heeft(z, 'reageren')
const overClient = (z: Zin): boolean => heeft(z, 'client') || heeft(z, 'naaste') || heeft(z, 'medeclient')
const overPersoneel = (z: Zin): boolean => heeft(z, 'functie') || heeft(z, 'vaagmens')

function oordeelNazorg(gelezen: Gelezen): Vondst {
  const zinnen = gelezen.zinnen.filter((z, n) => {
    const vorige = gelezen.zinnen[n - 1]
    return (overClient(z) || (vorige !== undefined && overClient(vorige) && !overPersoneel(z))) && !(reactie(z) && heeft(z, 'afhandelwoord') && !heeft(z, 'nazorgdaad'))
  })
  const daden = zinnen.filter((z) => heeft(z, 'nazorgdaad'))
  if (telPlaatsen(daden, 'nazorgdaad') >= 2) return vol(daden.slice(0, 3))
  const half = daden[0] ?? zinnen.find((z) => heeft(z, 'nazorgvaag')) ?? vindEen(gelezen, [zin('nazorgvaag')])?.[0]
  return half ? deel([half], 'daden') : niets
}

function oordeelNazorgPersoneel(gelezen: Gelezen): Vondst {
  const zinnen = gelezen.zinnen.filter((z) => overPersoneel(z) && (!overClient(z) || heeft(z, 'vaagmens') || z.woorden.length > 20))
  const daden = zinnen.filter((z) => heeft(z, 'zorgverlenernazorg'))
  if (telPlaatsen(daden, 'zorgverlenernazorg') >= 2) return vol(daden.slice(0, 2))
  const half = daden[0] ?? vindEen(gelezen, [zin('vaagmens', 'zorgverlenervaag')])?.[0]
  return half ? deel([half], 'daden_zorgverleners') : niets
}

/** A reaction of the cliënt or somebody near, to the handling and the aftercare. */
function oordeelReactie(gelezen: Gelezen): Vondst {
  const zinnen = gelezen.zinnen.filter((z, n) => {
    const vorige = gelezen.zinnen[n - 1]
    return reactie(z) && (overClient(z) || (vorige !== undefined && overClient(vorige)))
  })
  const heel = zinnen.filter((z) => heeft(z, 'afhandelwoord'))
  if (heel.length) return vol(heel.slice(0, 2))
  const half = zinnen[0] ?? vindEen(gelezen, [zin('reageren', 'afhandelwoord')])?.[0]
  return half ? deel([half], 'op_afhandeling') : niets
}

/** Items 9, 10 and 11. */
export const SLOTASPECTEN = {
  '9.maatregelen': { naam: [zin('n_maatregelen')], uitgesteld: [zin('n_maatregelen', 'later')], ontkend: 'reden', oordeel: oordeelMaatregelen },
  '9.aansluiting_basisoorzaken': { naam: [zin('n_aansluiting')], ontkend: 'reden', oordeel: oordeelAansluiting },
  '9.getroffen_en_voorgenomen': { naam: [zin('n_getroffen')], ontkend: 'reden', oordeel: oordeelSoorten },
  '10.nazorg_betrokkenen': { naam: [zonder(zin('n_nazorg', 'n_betrokkenen'), 'n_reactie')], ontkend: 'reden', oordeel: oordeelNazorg },
  '10.nazorg_zorgverleners': { naam: [zonder(zin('n_nazorg', 'n_personeel'), 'n_reactie')], ontkend: 'reden', oordeel: oordeelNazorgPersoneel },
  '10.reactie_client': { naam: [zin('n_reactie')], ontkend: 'reden', oordeel: oordeelReactie },
  '11.bestuurder_onderschrijft': {
    naam: [zin('n_onderschrijf')],
    ontkend: 'reden',
    oordeel: heelOfDeel({ vol: [zin('onderschrijf', 'onderschrijfhoe'), zin('onderschrijf', 'datum')], deel: [zin('onderschrijf')], mist: 'onderschrijfwijze' }),
  },
  '11.bestuurder_aansluiting': {
    naam: [zin('n_aansluiting')],
    ontkend: 'reden',
    oordeel: heelOfDeel({ vol: [zonder(zin('passen', 'conclusiewoord'), 'passenvaag')], deel: [zin('passen', ['conclusiewoord', 'maatregel', 'passenvaag'])], mist: 'volzin' }),
  },
  '11.bestuurder_smart': { naam: [zin('n_smart')], oordeel: heelOfDeel({ vol: [paar('smart', 'smartgrond')], deel: [overal('smart')], mist: 'smartgrond' }) },
  '11.implementatie': {
    naam: [zin('n_implementatie')],
    oordeel: heelOfDeel({ vol: [zin('implementeer', ['implehoe', 'datum', 'maand']), paar('implementeer', 'implehoe')], deel: [zin('implementeer'), zin('maatregel', 'implevaag')], mist: 'implementatiewijze' }),
  },
  '11.doelgroep_en_borging': {
    naam: [zin('n_doelgroep'), zin('n_borging')],
    oordeel: helften([{ code: 'doelgroep', signalen: [zin('doelgroep')] }, { code: 'borging', signalen: [zin('borging')] }]),
  },
} as const satisfies Record<string, Aspecttekst>
