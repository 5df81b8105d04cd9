import type { Verschil } from '@zelfonderzoek/validation/zelfonderzoek/verschil'
import { Kop } from '../../ui/kop.tsx'
import { Verschiltekst } from '../../ui/verschiltekst.tsx'

type Punt = Verschil & { onderdeel: string }

/** Every text that reads differently, per section. */
export function Verschillenlijst({ punten }: { punten: readonly Punt[] }) {
  if (punten.length === 0) return <p>Er is nog niets veranderd.</p>
  const onderdelen = [...new Set(punten.map(({ onderdeel }) => onderdeel))]
  return (
    <>
      <p>{punten.length === 1 ? '1 tekst is anders.' : `${punten.length} teksten zijn anders.`} Zo ziet u wat: <ins>dit kwam erbij</ins>, <del>dit is weg</del>.</p>
      {onderdelen.map((onderdeel) => (
        <section key={onderdeel} className="verschil">
          <Kop niveau={3}>{onderdeel}</Kop>
          {punten.filter((punt) => punt.onderdeel === onderdeel).map(({ veld, rij, kop, oud, nieuw }) => (
            <div key={veld + (rij ?? '')} className="verschil__punt">
              <Kop niveau={4} strak>{kop}{!oud && <span className="zacht"> (nieuw)</span>}{!nieuw && <span className="zacht"> (weggehaald)</span>}</Kop>
              <p className="rapport rapport--regels"><Verschiltekst oud={oud} nieuw={nieuw} /></p>
            </div>
          ))}
        </section>
      ))}
    </>
  )
}
