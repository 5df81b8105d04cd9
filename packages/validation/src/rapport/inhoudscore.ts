import type { Groep } from '../volledigheid/tekst/groepen/groepen.ts'
import { type Gelezen, heeft } from '../volledigheid/tekst/lees.ts'
import { overal, type Signaal, vanaf, vind, zin, zonder } from '../volledigheid/tekst/signaal.ts'
import { SECTIENUMMERS, type SectieNummer } from '../zelfonderzoek/model.ts'

/** What a bare list of functions weighs for item 4, and the share of its words that are functions. */
const FUNCTIELIJST = 3.5
const DICHT = 0.1
const NIET_ITEM_4: readonly Groep[] = ['horen', 'onderzoekers', 'lid', 'maatregel', 'voorgenomen', 'zorgverlenernazorg', 'discipline', 'klok']

type Weging = readonly [signaal: Signaal, gewicht: number]

/** What a text of each item is about, with how much it tells. */
const KENMERKEN: Record<SectieNummer, readonly Weging[]> = {
  1: [[zin(['client', 'persoon'], 'leeftijd_getal'), 4], [zin('zwaartevaag', ['zwaartemaat', 'zwaartehard']), 3], [zin('leefsituatie', 'aandoening'), 1.5], [overal('leefsituatie', 'aandoening', 'leeftijd_getal'), 1.5], [zin('zwaartevaag'), 1], [zin('n_zorgzwaarte'), 1]],
  2: [[zin('gebeurtenis', ['datum', 'maand', 'periode']), 1.5], [zin('bestuurder', ['datum', 'relatiefdag', 'klok']), 2.5], [zin('toezichthouder', 'meldwoord'), 2.5], [overal('datum', 'bestuurder', 'toezichthouder'), 2], [zin('meldwoord', 'toezichthouder', 'datum'), 1.5]],
  3: [[zonder(zin('lid', 'functie', 'onderzoekers'), 'concluderen', 'inzicht'), 3], [zin('lid', 'discipline'), 2.5], [zonder(zin('onderzoekers', 'functie'), 'concluderen', 'inzicht', 'klok', 'maatregel'), 2], [zin('betrokkenvol'), 2], [zin('lid', 'betrokken'), 1]],
  4: [[zonder(zin('betrokkenzin', ['functie', 'vaagmens', 'functieletter']), 'onderzoekers', 'horen', 'nazorgkern', 'betrokkenvol'), 4], [zonder(vanaf(3, zin('functie')), 'horen', 'onderzoekers', 'maatregel', 'nazorgkern', 'communiceer'), 1.5], [zin('functieletter'), 1], [zonder(zin('getal', 'vaagmens'), 'horen', 'maatregel', 'voorgenomen'), 0.75]],
  5: [[zin('horen', 'functie'), 2.5], [zin('horen', ['client', 'naaste']), 2.5], [zin('horen'), 1], [vanaf(3, zin('bron')), 2], [zin('raadpleeg', ['bron', 'norm', 'bronvaag']), 2], [zin('methodenaam'), 2], [zin('deskundige', 'deskundighoe'), 1.5]],
  6: [[vanaf(3, overal('klok')), 3], [zin('hulpmiddel', 'middelstaat'), 1.5], [zin('toezicht', 'toezichthoe'), 1], [zin('vrijheid', 'vrijheidhoe'), 1.5], [zin(['justitie', 'om_afkorting']), 1.5], [zin('aangifte'), 2], [zin('naaste', 'gebeld', ['klok', 'komhoe']), 1.5], [zin('risicoterm'), 2], [zin('medicijn', 'medrol'), 1], [zin('norm', ['afwijking', 'regelinhoud']), 1.5], [zin('bevoegd', 'oordeel'), 1], [zin('plekwerk', 'ruimte'), 1], [zin('keten', 'samenwerk'), 0.75], [zin('indicatie', 'plaatsreden'), 1], [zin('verloop'), 1], [zin('aandoening'), 0.5], [zin('eerder', 'aandoening'), 1.5], [zin('nvt', ['n_hulpmiddel', 'n_farmaco', 'n_vrijheid', 'n_keten', 'n_communicatie']), 3], [zin('intern', 'communiceer'), 0.5]],
  7: [[zin('basisoorzaak'), 3], [zonder(zin(['klasse', 'klassecode']), 'getroffen', 'voorgenomen', 'maatregel'), 3], [zin(['klasse', 'klassecode']), 0.5], [zin('waarom'), 2], [zin('boom'), 1], [zin('oorzaak'), 0.75], [zin('methodenaam', 'boom'), 1], [zin('orgoorzaak'), 1]],
  8: [[zin('concluderen'), 3], [zin('inzicht'), 0.75], [zin('concluderen', 'inzicht'), 1.5]],
  9: [[zin('maatregel'), 2], [zin(['klasse', 'oorzaaknoem', 'aansluit'], ['getroffen', 'voorgenomen', 'concreet']), 2.5], [zin('voorgenomen', 'concreet', 'functie'), 1], [zin('maatregel', 'aansluit'), 1.5], [zin('voorgenomen', ['datum', 'maand', 'functie', 'concreet']), 1.5], [zin('getroffen', 'concreet'), 1], [zin('intentie'), 1], [zin('voortaan'), 2]],
  10: [[zin('nazorgkern'), 3], [vanaf(2, zin('zorgverlenernazorg', ['functie', 'vaagmens'])), 1.5], [zin('naaste', 'nazorgdaad'), 1.5], [zin('client', 'nazorgdaad'), 1], [zin('reageren', 'afhandelwoord'), 1.5], [zin(['naaste', 'client'], 'reageren'), 1.5], [zin('nazorgvaag', ['client', 'naaste', 'vaagmens']), 1.5]],
  11: [[zin('bestuurder', 'onderschrijf'), 5], [zin('onderschrijf'), 2], [zin('smart'), 4], [zin('implementeer'), 0.75], [zin('borging'), 0.75], [zin('bestuurder', ['implementeer', 'borging', 'doelgroep']), 1.5], [zin('bestuurder', 'passen', 'conclusiewoord'), 2], [zin('doelgroep', 'maatregel'), 1], [zin('passen', 'conclusiewoord'), 2]],
}

/** Per item how much a text looks like an answer to it. */
export type Scores = Record<SectieNummer, number>

/** How much a text looks like an answer to each item; 0 when nothing points at it. */
export function inhoudscores(gelezen: Gelezen): Scores {
  const scores = {} as Scores
  const lijst = functielijst(gelezen)
  for (const nummer of SECTIENUMMERS) scores[nummer] = KENMERKEN[nummer].reduce((som, [signaal, gewicht]) => som + (vind(gelezen, signaal) ? gewicht : 0), 0)
  scores[4] += lijst * FUNCTIELIJST
  return scores
}

/** 1 when the text is little more than a list of functions, as item 4 asks; 0 otherwise. */
function functielijst({ zinnen }: Gelezen): number {
  const dicht = zinnen.some((z) => {
    const plaatsen = z.groepen.get('functie')?.length ?? 0
    return plaatsen >= 3 && plaatsen >= z.woorden.length * DICHT && !NIET_ITEM_4.some((groep) => heeft(z, groep))
  })
  return dicht ? 1 : 0
}
