import { Kop } from '../../ui/kop.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Uitleglink } from '../../ui/uitleglink.tsx'
import type { OpenPunt } from './open-punten.ts'

const GROEPEN = [['moet', 'Dit vraagt de Bijlage nog'], ['let_op', 'Let hier ook op']] as const

/** Open findings, what the Bijlage asks first, each with a link to the place where it is repaired. */
export function Bevindinglijst({ punten }: { punten: readonly OpenPunt[] }) {
  if (punten.length === 0) return <p>De controle vindt niets meer dat ontbreekt.</p>
  return (
    <>
      {GROEPEN.map(([ernst, kop]) => {
        const eigen = punten.filter((p) => p.ernst === ernst)
        return eigen.length > 0 && (
          <section key={ernst}>
            <Kop niveau={3}>{kop} ({eigen.length})</Kop>
            <ul>
              {eigen.map(({ plek, onderdeel, tekst, grondslag, regel }, nr) => (
                <li key={nr}><Koppeling href={plek}>{onderdeel}</Koppeling>: {tekst} <span className="zacht klein">({grondslag})</span> <Uitleglink regel={regel} naam={grondslag} zelfdeTabblad /></li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}
