import { onderdeelMet } from '@zelfonderzoek/validation/checklist/checklist'
import { leesSectie } from '@zelfonderzoek/validation/zelfonderzoek/leestekst'
import { type SectieNummer, SECTIENUMMERS, type Zelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { Kop } from '../../ui/kop.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'

interface RapportlezingProps { z: Zelfonderzoek, wijzigen?: string, /** Only these sections. */ nummers?: readonly SectieNummer[], /** Level of the headings of sections. */ kopniveau?: 2 | 3 }

/** The report to read, with a way to change each section while that may still be done. */
export function Rapportlezing({ z, wijzigen, nummers = SECTIENUMMERS, kopniveau = 2 }: RapportlezingProps) {
  return (
    <>
      {nummers.map((nummer) => {
        const delen = leesSectie(nummer, z)
        const { titel } = onderdeelMet(nummer)
        return (
          <section key={nummer} id={`onderdeel-${nummer}`}>
            <Kop niveau={kopniveau}>{nummer}. {titel}</Kop>
            {wijzigen && <p><Koppeling href={`${wijzigen}/onderdeel/${nummer}`}>Wijzigen<span className="vh"> van onderdeel {nummer}, {titel}</span></Koppeling></p>}
            {delen.length === 0 && <p className="zacht">Hier staat nog niets.</p>}
            {delen.map(({ veld, kop, alineas }) => (
              <div key={veld} className="rapport">
                <Kop niveau={kopniveau === 2 ? 3 : 4} alsNiveau={4}>{kop}</Kop>
                {alineas.map((alinea, plaats) => <p key={plaats}>{alinea}</p>)}
              </div>
            ))}
          </section>
        )
      })}
    </>
  )
}
