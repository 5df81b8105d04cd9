import { oorzaaknummers } from '@zelfonderzoek/validation/basisoorzaak/boom'
import { isEcmCode } from '@zelfonderzoek/validation/basisoorzaak/ecm-codes'
import { bevindingZin } from '@zelfonderzoek/validation/bevinding/zin'
import { leegZelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/leeg'
import type { Verbetermaatregel, Zelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { controleerSectie } from '@zelfonderzoek/validation/volledigheid/controleer-sectie'
import { Eiland } from '../../eiland/eiland.tsx'
import { Alinea } from '../../ui/alinea.tsx'
import { Bevinding } from '../../ui/bevinding.tsx'
import MaatregeladviesEiland from './advies/maatregeladvies.eiland.tsx'
import { leesMaatregelgegevens } from './advies/lees-maatregelvelden.ts'
import { formulierId } from './maatregelformulier.tsx'

interface MaatregelbevindingenProps {
  rapport: Pick<Zelfonderzoek, 'basisoorzaken' | 'verbetermaatregelen'>
  maatregel: Verbetermaatregel | undefined
  /** What stands in the form now. */
  getypt: Verbetermaatregel
}

/** What the check says of the measure in the form, while it is typed, and what it misses in the stored one. */
export function Maatregelbevindingen({ rapport, maatregel, getypt }: MaatregelbevindingenProps) {
  const nummers = oorzaaknummers(rapport.basisoorzaken)
  const koppelbaar = rapport.basisoorzaken.map(({ id, ecmCode }) => ({ id, nummer: nummers.get(id) ?? '', code: isEcmCode(ecmCode) ? ecmCode : ('' as const) }))
  const advies = <Eiland naam="maatregeladvies" component={MaatregeladviesEiland} gegevens={{ formulierId: formulierId(getypt.id), koppelbaar, begin: leesMaatregelgegevens(getypt, koppelbaar) }} />
  if (!maatregel) return advies
  const { bevindingen } = controleerSectie(9, { ...leegZelfonderzoek(), ...rapport })
  const eigen = bevindingen.filter((b) => b.plaats.rij === maatregel.id)
  return (
    <>
      <Alinea soort="grondslag">Bijlage, onderdeel 9 en voetnoot 1</Alinea>
      {advies}
      {eigen.length === 0 && <Bevinding vorm="heel" woord="De controle mist hier niets" />}
      {eigen.map((b, nr) => <Bevinding key={nr} vorm={b.ernst === 'moet' ? 'leeg' : 'half'} woord={b.ernst === 'moet' ? 'Ontbreekt' : 'Let op'} {...bevindingZin(b)} regel={b.regel} />)}
      <Alinea soort="klein" className="zacht">De controle schrijft geen maatregel voor u: u kent uw praktijk.</Alinea>
    </>
  )
}
