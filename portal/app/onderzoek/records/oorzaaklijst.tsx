import { bouwBoom, type Tak } from '@zelfonderzoek/validation/basisoorzaak/boom'
import { KLASSE_LABEL, OORZAAKSOORT_LABEL } from '@zelfonderzoek/validation/zelfonderzoek/codes'
import type { Basisoorzaak } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Label } from '../../ui/label.tsx'
import { Status } from '../../ui/status.tsx'
import { recordadres } from './recordkeuze.ts'

interface Basis { nummers: ReadonlyMap<string, string>, adres: string, open: string | null }
interface OorzaaklijstProps extends Basis { oorzaken: readonly Basisoorzaak[], gebeurtenis: string }

/** The tree as a list: the same content as the drawing, and where one works on it. */
export function Oorzaaklijst({ oorzaken, gebeurtenis, ...basis }: OorzaaklijstProps) {
  const { takken } = bouwBoom(oorzaken)
  return (
    <ul className="boomlijst">
      <li>
        <span className="rij"><span><strong>Gebeurtenis</strong> {gebeurtenis.trim() || <span className="zacht">nog niet beschreven</span>}</span><span className="boomlijst__acties"><Koppeling href="#topgebeurtenis">Wijzig<span className="vh"> de gebeurtenis</span></Koppeling><Koppeling href={recordadres(basis.adres, {}, 'nieuw-tekst')}>Waardoor?<span className="vh"> Oorzaak toevoegen onder de gebeurtenis</span></Koppeling></span></span>
        {takken.length > 0 && <ul>{takken.map((tak) => <Regel key={tak.oorzaak.id} tak={tak} {...basis} />)}</ul>}
      </li>
    </ul>
  )
}

function Regel({ tak: { oorzaak, takken }, ...basis }: Basis & { tak: Tak }) {
  const { id, tekst, soort } = oorzaak
  const nummer = basis.nummers.get(id) ?? ''
  return (
    <li>
      <span className={basis.open === id ? 'rij boomlijst__open' : 'rij'}>
        <span><strong>{nummer}</strong> {tekst.trim() || <span className="zacht">nog zonder tekst</span>}</span>
        <Label kleur="zacht">{soortwoord(oorzaak)}</Label>
        <span className="boomlijst__acties">
          {basis.open === id
            ? <Status vorm="bezig">nu open</Status>
            : <Koppeling href={recordadres(basis.adres, { open: id }, `${id}-tekst`)}>Wijzig<span className="vh"> {nummer}</span></Koppeling>}
          <Koppeling href={recordadres(basis.adres, { bij: id }, 'nieuw-tekst')}>Waardoor?<span className="vh"> Oorzaak toevoegen onder {nummer}</span></Koppeling>
        </span>
        {soort === 'directe_oorzaak' && takken.length === 0 && <Status vorm="half" licht>nog geen basisoorzaak</Status>}
      </span>
      {takken.length > 0 && <ul>{takken.map((tak) => <Regel key={tak.oorzaak.id} tak={tak} {...basis} />)}</ul>}
    </li>
  )
}

/** `organisatorisch, OP`, or what kind of cause it is as long as nothing finer is known. */
export function soortwoord({ soort, klasse, ecmCode }: Basisoorzaak): string {
  if (soort === 'directe_oorzaak') return OORZAAKSOORT_LABEL[soort].toLowerCase()
  return klasse ? [KLASSE_LABEL[klasse].toLowerCase(), ecmCode].filter(Boolean).join(', ') : 'basisoorzaak, nog niet ingedeeld'
}
