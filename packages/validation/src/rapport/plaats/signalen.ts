import type { Groep } from '../../volledigheid/tekst/groepen/groepen.ts'
import { type Gelezen, heeft } from '../../volledigheid/tekst/lees.ts'
import { overal, type Signaal, vanaf, vind, zin, zonder } from '../../volledigheid/tekst/signaal.ts'
import { SECTIENUMMERS, type SectieNummer } from '../../zelfonderzoek/model.ts'

/** The share of the words of a bare list of functions, as item 4 asks, that are functions. */
const DICHT = 0.1
const NIET_ITEM_4: readonly Groep[] = ['horen', 'onderzoekers', 'lid', 'maatregel', 'voorgenomen', 'zorgverlenernazorg', 'discipline', 'klok']

/** By item, word lists that stand together in a text about it. */
const SIGNALEN: Record<SectieNummer, readonly Signaal[]> = {
  1: [zin(['client', 'persoon'], 'leeftijd_getal'), zin('zwaartevaag', ['zwaartemaat', 'zwaartehard']), zin('leefsituatie', 'aandoening'), overal('leefsituatie', 'aandoening', 'leeftijd_getal'), zin('zwaartevaag'), zin('n_zorgzwaarte')],
  2: [zin('gebeurtenis', ['datum', 'maand', 'periode']), zin('bestuurder', ['datum', 'relatiefdag', 'klok']), zin('toezichthouder', 'meldwoord'), overal('datum', 'bestuurder', 'toezichthouder'), zin('meldwoord', 'toezichthouder', 'datum')],
  3: [zonder(zin('lid', 'functie', 'onderzoekers'), 'concluderen', 'inzicht'), zin('lid', 'discipline'), zonder(zin('onderzoekers', 'functie'), 'concluderen', 'inzicht', 'klok', 'maatregel'), zin('betrokkenvol'), zin('lid', 'betrokken')],
  4: [zonder(zin('betrokkenzin', ['functie', 'vaagmens', 'functieletter']), 'onderzoekers', 'horen', 'nazorgkern', 'betrokkenvol'), zonder(vanaf(3, zin('functie')), 'horen', 'onderzoekers', 'maatregel', 'nazorgkern', 'communiceer'), zin('functieletter'), zonder(zin('getal', 'vaagmens'), 'horen', 'maatregel', 'voorgenomen')],
  5: [zin('horen', 'functie'), zin('horen', ['client', 'naaste']), zin('horen'), vanaf(3, zin('bron')), zin('raadpleeg', ['bron', 'norm', 'bronvaag']), zin('methodenaam'), zin('deskundige', 'deskundighoe')],
  6: [vanaf(3, overal('klok')), zin('hulpmiddel', 'middelstaat'), zin('toezicht', 'toezichthoe'), zin('vrijheid', 'vrijheidhoe'), zin(['justitie', 'om_afkorting']), zin('aangifte'), zin('naaste', 'gebeld', ['klok', 'komhoe']), zin('risicoterm'), zin('medicijn', 'medrol'), zin('norm', ['afwijking', 'regelinhoud']), zin('bevoegd', 'oordeel'), zin('plekwerk', 'ruimte'), zin('keten', 'samenwerk'), zin('indicatie', 'plaatsreden'), zin('verloop'), zin('aandoening'), zin('eerder', 'aandoening'), zin('nvt', ['n_hulpmiddel', 'n_farmaco', 'n_vrijheid', 'n_keten', 'n_communicatie']), zin('intern', 'communiceer')],
  7: [zin('basisoorzaak'), zonder(zin(['klasse', 'klassecode']), 'getroffen', 'voorgenomen', 'maatregel'), zin(['klasse', 'klassecode']), zin('waarom'), zin('boom'), zin('oorzaak'), zin('methodenaam', 'boom'), zin('orgoorzaak')],
  8: [zin('concluderen'), zin('inzicht'), zin('concluderen', 'inzicht')],
  9: [zin('maatregel'), zin(['klasse', 'oorzaaknoem', 'aansluit'], ['getroffen', 'voorgenomen', 'concreet']), zin('voorgenomen', 'concreet', 'functie'), zin('maatregel', 'aansluit'), zin('voorgenomen', ['datum', 'maand', 'functie', 'concreet']), zin('getroffen', 'concreet'), zin('intentie'), zin('voortaan')],
  10: [zin('nazorgkern'), vanaf(2, zin('zorgverlenernazorg', ['functie', 'vaagmens'])), zin('naaste', 'nazorgdaad'), zin('client', 'nazorgdaad'), zin('reageren', 'afhandelwoord'), zin(['naaste', 'client'], 'reageren'), zin('nazorgvaag', ['client', 'naaste', 'vaagmens'])],
  11: [zin('bestuurder', 'onderschrijf'), zin('onderschrijf'), zin('smart'), zin('implementeer'), zin('borging'), zin('bestuurder', ['implementeer', 'borging', 'doelgroep']), zin('bestuurder', 'passen', 'conclusiewoord'), zin('doelgroep', 'maatregel'), zin('passen', 'conclusiewoord')],
}

/** The names of the signals that a text meets: `s:` with the item and the place in its list. */
export function signalenIn(gelezen: Pick<Gelezen, 'zinnen'>): string[] {
  const namen = SECTIENUMMERS.flatMap((nummer) => SIGNALEN[nummer].flatMap((signaal, n) => (vind(gelezen, signaal) ? [`s:${nummer}.${n}`] : [])))
  return isFunctielijst(gelezen) ? [...namen, 's:functielijst'] : namen
}

/** True when the text is little more than a list of functions. */
function isFunctielijst({ zinnen }: Pick<Gelezen, 'zinnen'>): boolean {
  return zinnen.some((z) => {
    const plaatsen = z.groepen.get('functie')?.length ?? 0
    return plaatsen >= 3 && plaatsen >= z.woorden.length * DICHT && !NIET_ITEM_4.some((groep) => heeft(z, groep))
  })
}
