import type { SectieNummer, Zelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { veldlabel } from '@zelfonderzoek/validation/zelfonderzoek/veldlabels'
import { legeSectie } from '@zelfonderzoek/validation/zelfonderzoek/leeg'
import { Kop } from '../../ui/kop.tsx'
import { Gemarkeerd } from './gemarkeerd.tsx'
import { Maatregelen, Oorzaken } from './records.tsx'
import { alineas } from './waarde.ts'

interface SectielezingProps { nummer: SectieNummer, rapport: Zelfonderzoek, bewijzen: readonly string[] }

/** Id of a field of the report on the page, for links to it. */
export function rapportplek(veld: string): string {
  return `rapport-${veld}`
}

/** One section of the report as the aanbieder wrote it, with what decided the check marked. Fields without a word are named together at the end. */
export function Sectielezing({ nummer, rapport, bewijzen }: SectielezingProps) {
  const inhoud = rapport.secties[nummer] as unknown as Record<string, unknown>
  const velden = Object.keys({ ...legeSectie(nummer), ...inhoud })
  const gevuld = velden.filter((veld) => alineas(veld, inhoud[veld]).length > 0)
  const leeg = velden.filter((veld) => veld !== 'vrijeTekst' && !gevuld.includes(veld))
  return (
    <div className="rapport">
      {gevuld.map((veld) => (
        <section key={veld} id={rapportplek(veld)} tabIndex={-1}>
          <Kop niveau={3}>{veldlabel(nummer, veld)}</Kop>
          <Veldlezing tekst={alineas(veld, inhoud[veld])} lijst={Array.isArray(inhoud[veld])} bewijzen={bewijzen} />
        </section>
      ))}
      {leeg.length > 0 && (
        <p className="klein zacht">
          Niet ingevuld: {leeg.map((veld, plaats) => <span key={veld} id={rapportplek(veld)} tabIndex={-1}>{plaats > 0 && ', '}{veldlabel(nummer, veld).toLowerCase()}</span>)}.
        </p>
      )}
      {(nummer === 7 || nummer === 9) && (
        <section id={rapportplek('basisoorzaken')} tabIndex={-1}><Kop niveau={3}>Oorzaken</Kop><Oorzaken oorzaken={rapport.basisoorzaken} /></section>
      )}
      {nummer === 9 && <section id={rapportplek('verbetermaatregelen')} tabIndex={-1}><Kop niveau={3}>Maatregelen</Kop><Maatregelen rapport={rapport} /></section>}
    </div>
  )
}

function Veldlezing({ tekst, lijst, bewijzen }: { tekst: readonly string[], lijst: boolean, bewijzen: readonly string[] }) {
  if (lijst) return <ul>{tekst.map((regel, plaats) => <li key={plaats}>{regel}</li>)}</ul>
  return tekst.map((alinea, plaats) => <p key={plaats} className="rapport--regels"><Gemarkeerd tekst={alinea} bewijzen={bewijzen} /></p>)
}
