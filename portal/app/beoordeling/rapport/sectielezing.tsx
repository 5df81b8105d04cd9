import { leesVeld } from '@zelfonderzoek/validation/zelfonderzoek/leeswoorden'
import { legeSectie } from '@zelfonderzoek/validation/zelfonderzoek/leeg'
import type { SectieNummer, Zelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { veldlabel } from '@zelfonderzoek/validation/zelfonderzoek/veldlabels'
import { Kop } from '../../ui/kop.tsx'
import type { Regelbeoordeling } from '../oordeel/regeloordelen.tsx'
import { Verschiltekst } from '../../ui/verschiltekst.tsx'
import { Gemarkeerd } from './gemarkeerd.tsx'
import { rapportplek, type Terugweg, type Verschilregel } from './rapportplek.ts'
import { Recordlezing } from './recordlezing.tsx'
import { Terug } from './terug.tsx'

export interface SectielezingProps {
  nummer: SectieNummer
  rapport: Zelfonderzoek
  bewijzen: readonly string[]
  /** What changed since the round before; null shows the report as it reads now. */
  verschillen: readonly Verschilregel[] | null
  terugwegen: readonly Terugweg[]
  /** To agree with the check of causes and measures, or not; left out when the report may only be read. */
  regels?: Regelbeoordeling | undefined
}

/** One section of the report as the aanbieder wrote it, with what decided the check marked. Fields without a word are named together at the end. */
export function Sectielezing({ nummer, rapport, bewijzen, verschillen, terugwegen, regels }: SectielezingProps) {
  const inhoud = rapport.secties[nummer] as unknown as Record<string, unknown>
  const velden = Object.keys({ ...legeSectie(nummer), ...inhoud }).map((veld) => ({
    veld, tekst: leesVeld(nummer, veld, inhoud[veld]), verschil: verschillen?.find((een) => een.veld === veld && !een.rij), wegen: terugwegen.filter((weg) => weg.veld === veld),
  }))
  const gevuld = velden.filter(({ tekst, verschil }) => tekst.length > 0 || verschil)
  const leeg = velden.filter((een) => een.veld !== 'vrijeTekst' && !gevuld.includes(een))
  return (
    <div className="rapport">
      {gevuld.map(({ veld, tekst, verschil, wegen }) => (
        <section key={veld} id={rapportplek(veld)} tabIndex={-1}>
          <Kop niveau={3}>{veldlabel(nummer, veld)}</Kop>
          {verschil ? <p className="rapport--regels"><Verschiltekst oud={verschil.oud} nieuw={verschil.nieuw} /></p> : <Veldlezing tekst={tekst} lijst={Array.isArray(inhoud[veld])} bewijzen={bewijzen} />}
          <Terug wegen={wegen} />
        </section>
      ))}
      {(nummer === 7 || nummer === 9) && <Recordlezing nummer={nummer} rapport={rapport} verschillen={verschillen} terugwegen={terugwegen} regels={regels} />}
      {leeg.length > 0 && (
        <div className="klein">
          <p className="zacht">Niet ingevuld:</p>
          <ul>{leeg.map(({ veld, wegen }) => <li key={veld} id={rapportplek(veld)} tabIndex={-1}>{veldlabel(nummer, veld)} <Terug wegen={wegen} /></li>)}</ul>
        </div>
      )}
    </div>
  )
}

function Veldlezing({ tekst, lijst, bewijzen }: { tekst: readonly string[], lijst: boolean, bewijzen: readonly string[] }) {
  if (lijst) return <ul>{tekst.map((regel, plaats) => <li key={plaats}><Gemarkeerd tekst={regel} bewijzen={bewijzen} /></li>)}</ul>
  return tekst.map((alinea, plaats) => <p key={plaats} className="rapport--regels"><Gemarkeerd tekst={alinea} bewijzen={bewijzen} /></p>)
}
