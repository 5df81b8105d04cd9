import type { Rapporttekst } from '@zelfonderzoek/validation/onderzoek/rapportblokken'
import { Kop } from '../ui/kop.tsx'
import { Verschiltekst } from '../ui/verschiltekst.tsx'

/** The parts that read differently in two versions. */
export function Versieverschil({ oud, nieuw }: { oud: Rapporttekst, nieuw: Rapporttekst }) {
  const namen = [...new Set([...oud.delen, ...nieuw.delen].map(({ naam }) => naam))]
  const tekst = ({ delen }: Rapporttekst, naam: string): string => delen.find((deel) => deel.naam === naam)?.tekst ?? ''
  const anders = namen.filter((naam) => tekst(oud, naam) !== tekst(nieuw, naam))
  if (anders.length === 0) return <p>De delen van het rapport zijn gelijk.</p>
  return (
    <>
      <p>Zo ziet u wat: <ins>dit kwam erbij</ins>, <del>dit is weg</del>.</p>
      {anders.map((naam) => (
        <section key={naam} className="verschil">
          <Kop niveau={3}>{naam}</Kop>
          <p className="rapport rapport--regels"><Verschiltekst oud={tekst(oud, naam)} nieuw={tekst(nieuw, naam)} /></p>
        </section>
      ))}
    </>
  )
}
