import { deelInOpKoppen } from '../../../packages/validation/src/rapport/deel-in-op-koppen.ts'
import { leesBlokgewichten } from '../../../packages/validation/src/rapport/plaats/weegblok.ts'
import { vindMaatregelen } from '../../../packages/validation/src/rapport/vind-maatregelen.ts'
import { vindOorzaken } from '../../../packages/validation/src/rapport/vind-oorzaken.ts'
import { leesRollen } from '../../../packages/validation/src/rapport/zin/rolgewichten.ts'
import { extractiemaat, kopparen, gelijk } from '../evaluate/rapporten.ts'
import { leerBlokken, type Leerrapport } from './blokken.ts'
import { leerZinnen, type Leerzin } from './zinnen.ts'

interface Raak { recall: number, precision: number }

/** How right the mapping of headings and the finding of measures and causes are on reports that were not learned from: each part of them is left out once. */
export function kruisRapporten(rapporten: readonly Leerrapport[], losse: readonly Leerzin[], voorwoorden: readonly ReadonlySet<string>[], delen: number): { koppen: number, aantal: number, maatregelen: Raak, oorzaken: Raak } {
  const uit = Array.from({ length: delen }, (_, deel) => {
    const rest = rapporten.filter((_r, nr) => nr % delen !== deel)
    const [rollen, gewichten] = [leesRollen(leerZinnen(rest, losse)), leesBlokgewichten(leerBlokken(rest, voorwoorden))]
    return rapporten.filter((_r, nr) => nr % delen === deel).map((apart) => {
      const indeling = deelInOpKoppen(apart.blokken, gewichten)
      return { apart, koppen: kopparen(apart.labels, indeling), maatregelen: vindMaatregelen(indeling, rollen), oorzaken: vindOorzaken(indeling, rollen) }
    })
  }).flat()
  const koppen = uit.flatMap((u) => u.koppen)
  const raak = (wat: 'maatregelen' | 'oorzaken'): Raak => {
    const { recall, precision } = extractiemaat(uit.map((u) => [u.apart.labels[wat], u[wat]]))
    return { recall, precision }
  }
  return { koppen: koppen.filter(({ echt, gezegd }) => gelijk(echt, gezegd)).length / Math.max(1, koppen.length), aantal: koppen.length, maatregelen: raak('maatregelen'), oorzaken: raak('oorzaken') }
}
