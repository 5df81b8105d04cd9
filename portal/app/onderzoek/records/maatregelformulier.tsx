import { keuzes, STATUS_LABEL } from '@zelfonderzoek/validation/zelfonderzoek/codes'
import type { Basisoorzaak, Verbetermaatregel } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { Formulier } from '../../formulier/formulier.tsx'
import { Datumveld } from '../../ui/datumveld.tsx'
import { Knop } from '../../ui/knop.tsx'
import { Knoppen } from '../../ui/knoppen.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Radiogroep } from '../../ui/radiogroep.tsx'
import { Selectievak } from '../../ui/selectievak.tsx'
import { Tekstgebied } from '../../ui/tekstgebied.tsx'
import { Tekstveld } from '../../ui/tekstveld.tsx'
import { Verwijderknop } from './verwijderknop.tsx'

interface MaatregelformulierProps {
  /** What stands in the form; with an empty id it is a new measure. */
  maatregel: Verbetermaatregel
  nummer: string
  /** No further move possible: `omhoog`, `omlaag` or both. */
  rand: string
  oorzaken: readonly { oorzaak: Basisoorzaak, nummer: string }[]
  adres: string
  fouten: Readonly<Record<string, string>>
  meldingId?: string | undefined
}

/** Id of the form of a record; the advice beside it follows that form. */
export const formulierId = (id: string): string => `${id || 'nieuw'}-formulier`

/** The form of one measure. Each button is a plain submit. */
export function Maatregelformulier({ maatregel: m, nummer, rand, oorzaken, adres, fouten, meldingId }: MaatregelformulierProps) {
  const eigen = (veld: string) => `${m.id || 'nieuw'}-${veld}`
  const veld = (naam: keyof Verbetermaatregel & string) => ({ id: eigen(naam), name: naam, defaultValue: String(m[naam]), fout: fouten[eigen(naam)] })
  return (
    <Formulier id={formulierId(m.id)} action={adres} className="recordformulier" aria-labelledby={eigen('kop')}>
      <Kop niveau={3} id={eigen('kop')} strak>{m.id ? `Maatregel ${nummer} wijzigen` : 'Maatregel toevoegen'}</Kop>
      <input type="hidden" name="id" value={m.id} />
      <input type="hidden" name="versie" value={m.versie} />
      <input type="hidden" name="rand" value={rand} />
      <Tekstgebied {...veld('wat')} label="Wat verandert u?" hulp="Schrijf één maatregel per keer. Noem geen namen, maar functies." rows={3} />
      {oorzaken.length > 0 && (
        <fieldset className="rijen" id={eigen('oorzaken')} tabIndex={-1}>
          <legend className="utrecht-form-label">Bij welke oorzaak hoort deze maatregel?</legend>
          <div className="keuzes">
            {oorzaken.map(({ oorzaak: o, nummer: van }) => <Selectievak key={o.id} id={eigen(o.id)} name="oorzaakIds" value={o.id} label={<><strong>{van}</strong> {o.tekst}</>} defaultChecked={m.oorzaakIds.includes(o.id)} />)}
          </div>
        </fieldset>
      )}
      <div className="recordformulier__velden">
        <Tekstveld {...veld('eigenaar')} label="Wie is ervoor verantwoordelijk?" hulp="Een functie, geen naam." />
        <Tekstveld {...veld('voorWie')} label="Voor wie is de maatregel?" hulp="Bijvoorbeeld: alle medewerkers van de nachtdienst." />
        <Tekstveld {...veld('norm')} label="Waaraan ziet u dat het gelukt is?" hulp="Bijvoorbeeld: 9 van de 10 overdrachten." />
        <Tekstveld {...veld('middelen')} label="Welke tijd of middelen zijn er?" hulp="Bijvoorbeeld: twee uur per medewerker." />
      </div>
      <Datumveld id={eigen('datum')} name="datum" label="Wanneer is het klaar?" waarde={m.datum} fout={fouten[eigen('datum')]} />
      <Tekstgebied {...veld('borging')} label="Hoe blijft het zo?" hulp="De borging: wie controleert later of het nog gebeurt?" rows={2} />
      <Radiogroep id={eigen('status')} name="status" label="Is de maatregel al genomen?" keuzes={keuzes(STATUS_LABEL)} waarde={m.status} vorm="naast" fout={fouten[eigen('status')]} />
      <Knoppen>
        <Knop name="doe" value="maatregel:bewaar">{m.id ? 'Maatregel opslaan' : 'Maatregel toevoegen'}</Knop>
        {m.id && <Knop name="doe" value="maatregel:omhoog" soort="stil" id={eigen('omhoog')} aria-describedby={meldingId}>Eén plek omhoog</Knop>}
        {m.id && <Knop name="doe" value="maatregel:omlaag" soort="stil" id={eigen('omlaag')} aria-describedby={meldingId}>Eén plek omlaag</Knop>}
        {m.id && <Koppeling href={`${adres}#lijst`}>Sluiten<span className="vh"> zonder op te slaan</span></Koppeling>}
      </Knoppen>
      {m.id && <Verwijderknop naam={nummer} soort="maatregel" gevolg={`${nummer} verdwijnt uit het rapport, met de koppelingen aan oorzaken.`} />}
    </Formulier>
  )
}
