import type { Meldinginhoud } from '@zelfonderzoek/validation/melding/model'
import { Datumveld } from '../ui/datumveld.tsx'
import { Knop } from '../ui/knop.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { Tekstveld } from '../ui/tekstveld.tsx'
import { Groep } from './groep.tsx'

interface BetrokkenveldenProps { melding: Meldinginhoud, grondslag: string, fout: (veld: string) => string | undefined }

/** Who was involved: the professional, the cliënt and others. There is always one empty row more. */
export function Betrokkenvelden({ melding, grondslag, fout }: BetrokkenveldenProps) {
  const rijen = [...melding.anderen, { id: 'nieuw', functie: '', rol: '' }]
  return (
    <Groep
      id="groep-betrokken" kop="Wie erbij betrokken zijn" grondslag={grondslag}
      hulp={<p>De gegevens van de cliënt bewaren wij versleuteld. Alleen uw organisatie en de toezichthouder van deze melding kunnen ze lezen.</p>}
    >
      <Tekstveld name="functieBeroepskracht" label="Functie van de betrokken beroepskracht" defaultValue={melding.functieBeroepskracht} fout={fout('functieBeroepskracht')} />
      <Tekstveld name="clientNaam" label="Naam van de cliënt" defaultValue={melding.clientNaam} fout={fout('clientNaam')} autoComplete="off" />
      <Tekstgebied name="clientContact" label="Contactgegevens van de cliënt" hulp="Adres, telefoonnummer of e-mailadres." rows={2} defaultValue={melding.clientContact} fout={fout('clientContact')} autoComplete="off" />
      <Datumveld name="clientGeboortedatum" label="Geboortedatum van de cliënt" waarde={melding.clientGeboortedatum} fout={fout('clientGeboortedatum')} />
      <fieldset className="rijen" id="anderen">
        <legend className="utrecht-form-label">Andere betrokkenen (niet verplicht)</legend>
        <div className="utrecht-form-field-description">Vul de functie in en wat diegene ermee te maken had. Geen namen.</div>
        {rijen.map((rij, nr) => (
          <fieldset key={rij.id} className="rijblok">
            <legend>Betrokkene {nr + 1}</legend>
            <div className="rijblok__velden">
              <Tekstveld name={`anderen.${nr}.functie`} label="Functie of relatie" defaultValue={rij.functie} strak />
              <Tekstveld name={`anderen.${nr}.rol`} label="Rol bij de gebeurtenis" defaultValue={rij.rol} strak />
            </div>
          </fieldset>
        ))}
        <Knop name="doe" value="rij" soort="stil" klein>Nog een betrokkene</Knop>
      </fieldset>
    </Groep>
  )
}
