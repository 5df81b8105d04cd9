import { type Aspecttekst, deel, heelOfDeel, niets, vol } from '../aspecttekst.ts'
import type { Groep } from '../groepen/groepen.ts'
import type { Gelezen } from '../lees.ts'
import { overal, vanaf, vind, zin } from '../signaal.ts'

const GEGEVENS: readonly (readonly Groep[])[] = [['leeftijd_getal', 'leeftijd'], ['aandoening'], ['leefsituatie']]

/** One stray fact is not enough: at least two of age, condition and living situation. */
function oordeelGegevens(gelezen: Gelezen): ReturnType<Aspecttekst['oordeel']> {
  const gevonden = GEGEVENS.map((groepen) => vind(gelezen, zin(groepen))).filter((zinnen) => zinnen !== undefined)
  const zinnen = [...new Set(gevonden.flat())].sort((a, b) => a.nummer - b.nummer)
  if (gevonden.length >= 2) return vol(zinnen)
  const iets = gevonden[0] ?? vind(gelezen, zin('persoon'))
  return iets ? deel(iets, 'meer_gegevens') : niets
}

/** Item 1. */
export const CLIENT = {
  '1.clientgegevens': { naam: [zin('n_clientgegevens')], uitgesteld: [zin('geheim')], oordeel: oordeelGegevens },
  '1.zorgzwaarte': {
    naam: [zin('n_zorgzwaarte')],
    ontkend: 'reden',
    oordeel: heelOfDeel({ vol: [zin('zwaartehard'), zin('zwaartemaat', 'getal'), vanaf(3, zin('zwaartemaat'))], deel: [zin('zwaartevaag'), overal('zwaartemaat')], mist: 'maat' }),
  },
} as const satisfies Record<string, Aspecttekst>
