import type { IngedeeldBlok } from './blok.ts'
import { maakTabellezer } from './tabel.ts'
import { blokkenVan, inOpsomming, knipUit, type Vondst } from './vondst.ts'
import type { Gewichten } from './zin/rolgewichten.ts'
import { labellengte, stukkenIn } from './zin/stukken.ts'

const PUNT = /^\s*(?:[-–•*]|\d{1,2}[.)]|[a-h][.)])\s+/

/** The measures in the blocks of item 9: from running text, lists and tables, each where it stands. `gewichten` other than the learned ones are for measuring. */
export function vindMaatregelen(blokken: readonly IngedeeldBlok[], gewichten?: Gewichten): Vondst[] {
  const leesRij = maakTabellezer(9)
  return blokkenVan(blokken, 9).flatMap(({ plaats, tekst, soort }) => {
    if (soort === 'tabelrij') {
      const cel = leesRij(tekst, plaats)
      return cel ? [knipUit(tekst, plaats, cel.begin, cel.eind)] : []
    }
    const opsomming = inOpsomming(tekst)
    if (opsomming.length) return opsomming.map(([begin, eind]) => knipUit(tekst, plaats, begin, eind))
    return uitRegels(tekst, plaats, soort === 'lijstpunt', gewichten)
  })
}

/** Lines within one block: an item of a list is one measure, other lines are running text. */
function uitRegels(tekst: string, plaats: number, lijstpunt: boolean, gewichten: Gewichten | undefined): Vondst[] {
  let begin = 0
  return tekst.split('\n').flatMap((regel) => {
    const hier = begin
    begin += regel.length + 1
    const punt = PUNT.exec(regel)?.[0].length ?? 0
    const gevonden = lijstpunt || punt > 0 ? heel(regel, plaats, punt) : stukkenIn(9, regel, plaats, gewichten)
    return gevonden.map((v): Vondst => ({ ...v, bereik: [v.bereik[0] + hier, v.bereik[1] + hier] }))
  })
}

function heel(regel: string, plaats: number, punt: number): Vondst[] {
  const begin = punt + labellengte(regel.slice(punt))
  return regel.slice(begin).trim() ? [knipUit(regel, plaats, begin, regel.trimEnd().length)] : []
}
