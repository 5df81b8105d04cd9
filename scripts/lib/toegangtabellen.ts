import { STANDEN } from '../../packages/validation/src/dossier/stand.ts'
import { magStap } from '../../packages/validation/src/protocol/mag-stap.ts'
import { PROCESHANDELING_LABEL, type Proceshandeling } from '../../packages/validation/src/protocol/proceshandeling.ts'
import { PROCESROLLEN } from '../../packages/validation/src/protocol/procesrol.ts'
import type { Protocol } from '../../packages/validation/src/protocol/protocol.ts'
import { ALLE_PROTOCOLLEN } from '../../packages/validation/src/protocol/select-protocol.ts'
import { AANMELDEIS, isVersGenoeg, VERS_SECONDEN } from '../../packages/validation/src/toegang/aanmelding.ts'
import { HANDELINGEN } from '../../packages/validation/src/toegang/handelingen.ts'
import { nodigeReikwijdte } from '../../packages/validation/src/toegang/reikwijdte.ts'
import { RELATIES, ROLLEN } from '../../packages/validation/src/toegang/rollen.ts'
import { mag } from '../../packages/validation/src/toegang/toegang.ts'
import { magWerk, WERKZAAMHEDEN } from '../../packages/validation/src/toegang/werk.ts'

const NIEMAND = '-'
const ja = (waar: boolean): string => (waar ? 'ja' : NIEMAND)
/** Relations in which something is allowed, `-` when in none. */
const relaties = (mogelijk: (relatie: (typeof RELATIES)[number]) => boolean): string => RELATIES.filter(mogelijk).join('+') || NIEMAND
const csv = (regels: readonly (readonly string[])[]): string => `${regels.map((regel) => regel.join(',')).join('\n')}\n`

/**
 * Every role, stand, handeling and relation, as tables to review: a line per handeling and stand, a column per role, in the cell the relations
 * in which it is allowed. What is in no cell is refused; the tests ask for every combination, also those.
 */
export function toegangtabellen(): ReadonlyMap<string, string> {
  return new Map([
    ['dossier.csv', csv([['handeling', 'stand', ...ROLLEN], ...HANDELINGEN.flatMap((handeling) => STANDEN.map((stand) => [handeling, stand, ...ROLLEN.map((rol) => relaties((relatie) => mag({ rol, handeling, stand, relatie })))]))])],
    ['werk.csv', csv([['werk', ...ROLLEN], ...WERKZAAMHEDEN.map((werk) => [werk, ...ROLLEN.map((rol) => ja(magWerk(rol, werk)))])])],
    ['aanmelden.csv', csv([['rol', 'eis'], ...ROLLEN.map((rol) => [rol, AANMELDEIS[rol]])])],
    ['extra.csv', csv([['naam', 'opnieuw_inloggen', 'reikwijdte'], ...[...HANDELINGEN, ...WERKZAAMHEDEN, ...stappen()].map((naam) => [naam, ja(!isVersGenoeg(naam, VERS_SECONDEN + 1)), nodigeReikwijdte(naam) ?? NIEMAND])])],
    ...ALLE_PROTOCOLLEN.map((protocol) => [`${protocol.id}.csv`, csv(proceduretabel(protocol))] as const),
  ])
}

function stappen(): Proceshandeling[] {
  return Object.keys(PROCESHANDELING_LABEL) as Proceshandeling[]
}

/** Steps that nobody can take in a stand are left out; the test asks for those too. */
function proceduretabel(protocol: Protocol): string[][] {
  const regels = stappen().flatMap((handeling) => protocol.standen.map(({ id: stand }) => [handeling, stand, ...PROCESROLLEN.map((rol) => relaties((relatie) => magStap(protocol, { stand, handeling, rol, relatie })))]))
  return [['handeling', 'stand', ...PROCESROLLEN], ...regels.filter((regel) => regel.slice(2).some((cel) => cel !== NIEMAND))]
}
