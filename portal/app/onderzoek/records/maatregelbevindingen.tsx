import { bevindingZin } from '@zelfonderzoek/validation/bevinding/zin'
import { leegZelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/leeg'
import type { Verbetermaatregel, Zelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { controleerSectie } from '@zelfonderzoek/validation/volledigheid/controleer-sectie'
import { Alinea } from '../../ui/alinea.tsx'
import { Bevinding } from '../../ui/bevinding.tsx'
import { Paneel } from '../../ui/paneel.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Smartletters } from './smartletters.tsx'

interface MaatregelbevindingenProps { rapport: Pick<Zelfonderzoek, 'basisoorzaken' | 'verbetermaatregelen'>, maatregel: Verbetermaatregel | undefined }

/** What the check says of the open measure; for a new one what a good measure has. */
export function Maatregelbevindingen({ rapport, maatregel }: MaatregelbevindingenProps) {
  if (!maatregel) {
    return (
      <Paneel>
        <Kop niveau={3} strak>Een maatregel is SMART</Kop>
        <ul>
          <li><strong>Specifiek</strong>: wat verandert er, en voor wie?</li>
          <li><strong>Meetbaar</strong>: waaraan ziet u dat het gelukt is?</li>
          <li><strong>Acceptabel</strong>: wie is ervoor verantwoordelijk?</li>
          <li><strong>Realistisch</strong>: zijn er tijd en middelen?</li>
          <li><strong>Tijdgebonden</strong>: wanneer is het klaar?</li>
        </ul>
        <p className="klein zacht">Bijlage, onderdeel 9 en voetnoot 1.</p>
      </Paneel>
    )
  }
  const { bevindingen } = controleerSectie(9, { ...leegZelfonderzoek(), ...rapport })
  const eigen = bevindingen.filter((b) => b.plaats.rij === maatregel.id)
  return (
    <>
      <Alinea soort="grondslag">Bijlage, onderdeel 9 en voetnoot 1</Alinea>
      <Smartletters maatregel={maatregel} />
      {eigen.length === 0 && <Bevinding vorm="heel" woord="De controle mist hier niets" />}
      {eigen.map((b, nr) => <Bevinding key={nr} vorm={b.ernst === 'moet' ? 'leeg' : 'half'} woord={b.ernst === 'moet' ? 'Ontbreekt' : 'Let op'} {...bevindingZin(b)} regel={b.regel} />)}
      <Alinea soort="klein" className="zacht">De controle kijkt naar wat is opgeslagen. Zij schrijft geen maatregel voor u: u kent uw praktijk.</Alinea>
    </>
  )
}
