import type { Gelezen } from '../volledigheid/tekst/lees.ts'
import { overal, type Signaal, vanaf, vind, zin } from '../volledigheid/tekst/signaal.ts'
import { SECTIENUMMERS, type SectieNummer } from '../zelfonderzoek/model.ts'

type Weging = readonly [signaal: Signaal, gewicht: number]

/** What a text of each item is about, with how much it tells. */
const KENMERKEN: Record<SectieNummer, readonly Weging[]> = {
  1: [[zin(['client', 'persoon'], 'leeftijd_getal'), 4], [zin('zwaartevaag', ['zwaartemaat', 'zwaartehard']), 3], [zin('leefsituatie', 'aandoening'), 1.5], [overal('leefsituatie', 'aandoening', 'leeftijd_getal'), 1.5], [zin('zwaartevaag'), 1], [zin('n_zorgzwaarte'), 1]],
  2: [[zin('gebeurtenis', ['datum', 'maand', 'periode']), 1.5], [zin('bestuurder', ['datum', 'relatiefdag', 'klok']), 2.5], [zin('toezichthouder', 'meldwoord'), 2.5], [overal('datum', 'bestuurder', 'toezichthouder'), 2], [zin('meldwoord', 'toezichthouder', 'datum'), 1.5]],
  3: [[zin('lid', 'functie', 'onderzoekers'), 3], [zin('lid', 'discipline'), 2.5], [zin('onderzoekers', 'functie'), 2.5], [zin('betrokkenvol'), 2], [zin('lid', 'betrokken'), 1]],
  4: [[zin('betrokkenzin', 'functie'), 4], [vanaf(3, zin('functie')), 0.5]],
  5: [[zin('horen', 'functie'), 2.5], [zin('horen', ['client', 'naaste']), 2.5], [zin('horen'), 1], [vanaf(3, zin('bron')), 2], [zin('raadpleeg', ['bron', 'norm', 'bronvaag']), 2], [zin('methodenaam'), 2], [zin('deskundige', 'deskundighoe'), 1.5]],
  6: [[vanaf(3, overal('klok')), 3], [zin('hulpmiddel', 'middelstaat'), 1.5], [zin('toezicht', 'toezichthoe'), 1], [zin('vrijheid', 'vrijheidhoe'), 1.5], [zin(['justitie', 'om_afkorting']), 1.5], [zin('aangifte'), 2], [zin('naaste', 'gebeld', ['klok', 'komhoe']), 1.5], [zin('risicoterm'), 2], [zin('medicijn', 'medrol'), 1], [zin('norm', ['afwijking', 'regelinhoud']), 1.5], [zin('bevoegd', 'oordeel'), 1], [zin('plekwerk', 'ruimte'), 1], [zin('keten', 'samenwerk'), 0.75], [zin('indicatie', 'plaatsreden'), 1], [zin('verloop'), 1], [zin('aandoening'), 0.5], [zin('nvt', ['n_hulpmiddel', 'n_farmaco', 'n_vrijheid', 'n_keten', 'n_communicatie']), 3], [zin('intern', 'communiceer'), 0.5]],
  7: [[zin('basisoorzaak'), 3], [zin(['klasse', 'klassecode']), 3], [zin('waarom'), 2], [zin('boom'), 1], [zin('oorzaak'), 0.75], [zin('methodenaam', 'boom'), 1], [zin('orgoorzaak'), 1]],
  8: [[zin('concluderen'), 3], [zin('inzicht'), 0.75], [zin('concluderen', 'inzicht'), 1.5]],
  9: [[zin('maatregel'), 2], [zin('maatregel', 'aansluit'), 1.5], [zin('voorgenomen', ['datum', 'maand', 'functie', 'concreet']), 1.5], [zin('getroffen', 'concreet'), 1], [zin('intentie'), 1], [zin('voortaan'), 2]],
  10: [[zin('nazorgkern'), 3], [zin('zorgverlenernazorg', ['functie', 'vaagmens']), 1.5], [zin('naaste', 'nazorgdaad'), 1.5], [zin('client', 'nazorgdaad'), 1], [zin('reageren', 'afhandelwoord'), 1.5], [zin(['naaste', 'client'], 'reageren'), 1.5], [zin('nazorgvaag', ['client', 'naaste', 'vaagmens']), 1.5]],
  11: [[zin('bestuurder', 'onderschrijf'), 5], [zin('onderschrijf'), 2], [zin('smart'), 4], [zin('implementeer'), 1.5], [zin('borging'), 1.5], [zin('doelgroep', 'maatregel'), 1], [zin('passen', 'conclusiewoord'), 2]],
}

/** How much a text looks like an answer to each item; 0 when nothing points at it. */
export function inhoudscores(gelezen: Gelezen): Record<SectieNummer, number> {
  const scores = {} as Record<SectieNummer, number>
  for (const nummer of SECTIENUMMERS) scores[nummer] = KENMERKEN[nummer].reduce((som, [signaal, gewicht]) => som + (vind(gelezen, signaal) ? gewicht : 0), 0)
  return scores
}
