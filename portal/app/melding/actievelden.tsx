import { Fragment } from 'react'
import { INFORMEREN_LABEL, type Meldinginhoud } from '@zelfonderzoek/validation/melding/model'
import { Radiogroep } from '../ui/radiogroep.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { Tekstveld } from '../ui/tekstveld.tsx'
import { Groep } from './groep.tsx'

interface ActieveldenProps { melding: Meldinginhoud, grondslag: string, fout: (veld: string) => string | undefined }

const WIE = Object.entries(INFORMEREN_LABEL).map(([waarde, label]) => ({ waarde, label }))
const ACTIES = [
  { veld: 'actieOnderzoek', label: 'Wat doet u om de gebeurtenis te onderzoeken?' },
  { veld: 'actieGevolgen', label: 'Wat doet u om de gevolgen te beperken of te herstellen?' },
] as const

/** What the aanbieder does, and when. */
export function Actievelden({ melding, grondslag, fout }: ActieveldenProps) {
  return (
    <Groep id="groep-acties" kop="Wat u doet" grondslag={grondslag} hulp={<p>Schrijf bij elke actie wanneer u die doet. Een datum of een termijn is genoeg.</p>}>
      {ACTIES.map(({ veld, label }) => (
        <Fragment key={veld}>
          <Tekstgebied name={`${veld}.actie`} label={label} rows={3} defaultValue={melding[veld].actie} fout={fout(`${veld}.actie`)} />
          <Tekstveld name={`${veld}.termijn`} label={<>Wanneer?<span className="vh"> {label}</span></>} kort defaultValue={melding[veld].termijn} fout={fout(`${veld}.termijn`)} />
        </Fragment>
      ))}
      <Radiogroep name="actieInformeren.wie" label="Wie licht u in over de gebeurtenis?" keuzes={WIE} waarde={melding.actieInformeren.wie} fout={fout('actieInformeren.wie')} />
      <Tekstgebied name="actieInformeren.actie" label="Hoe licht u diegene in?" rows={3} defaultValue={melding.actieInformeren.actie} fout={fout('actieInformeren.actie')} />
      <Tekstveld name="actieInformeren.termijn" label={<>Wanneer?<span className="vh"> Inlichten</span></>} kort defaultValue={melding.actieInformeren.termijn} fout={fout('actieInformeren.termijn')} />
    </Groep>
  )
}
