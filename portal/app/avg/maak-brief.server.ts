import { AVG_SOORT, type AvgSoort } from '@zelfonderzoek/validation/avg/verzoeksoort'
import { datumLang } from '@zelfonderzoek/validation/kalender/dagen'
import { maakSchrijver, rondAf } from '../jaarverslag/pdf/schrijver.server.ts'
import { schrijf, schrijfLijst } from '../jaarverslag/pdf/tekst.server.ts'
import { avg } from '../teksten/avg.ts'
import { dag } from '../teksten/datum.ts'
import type { Betrokkene, Betrokkenendossier, Verzoek } from './laad-betrokkenen.server.ts'
import { besluitnaam, grondtekst } from './woorden.ts'

/** The letter to a betrokkene with the decision, its grounds, and what he can do about it, as a tagged PDF. */
export function maakBrief(dossier: Pick<Betrokkenendossier, 'zaaknummer' | 'toezichthouder'>, betrokkene: Pick<Betrokkene, 'gegevens'>, v: Verzoek): Promise<Buffer> {
  const soort = AVG_SOORT[v.soort as AvgSoort]
  const titel = `Besluit op uw verzoek om ${soort.naam.toLowerCase()}`
  const s = maakSchrijver(titel)
  schrijf(s, 'H1', titel)
  schrijf(s, 'P', `${dossier.toezichthouder.naam}, ${v.beslotenOp ? dag(v.beslotenOp) : ''}. Zaaknummer ${dossier.zaaknummer}.`)
  if (betrokkene.gegevens?.naam) schrijf(s, 'P', `Aan ${betrokkene.gegevens.naam}`)
  schrijf(s, 'P', `Op ${datumLang(v.ontvangenOp)} kregen wij uw verzoek (${soort.artikel}). Ons besluit is: ${besluitnaam(v.besluit ?? '').toLowerCase()}.`)
  if (v.besluit !== 'geweigerd') schrijf(s, 'P', soort.gevolg)
  if (v.gronden.length > 0) {
    schrijf(s, 'H2', 'Waarom wij niet alles toewijzen')
    schrijfLijst(s, v.gronden.map(grondtekst), false)
  }
  schrijf(s, 'H2', 'Onze uitleg')
  for (const alinea of v.motivering.split(/\n+/).filter(Boolean)) schrijf(s, 'P', alinea)
  schrijf(s, 'H2', 'Bent u het er niet mee eens?')
  schrijf(s, 'P', avg.bezwaarmogelijk)
  return rondAf(s, titel)
}
