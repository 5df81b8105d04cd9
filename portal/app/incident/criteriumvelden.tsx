import { CRITERIA, type Criterium } from '@zelfonderzoek/validation/incident/criterium'
import { DADERKRING_LABEL, GEWELD_LABEL, LETSEL_LABEL, SUICIDE_LABEL } from '@zelfonderzoek/validation/incident/incident'
import { type Incidentinhoud, WETTELIJK_LABEL } from '@zelfonderzoek/validation/incident/incident-inhoud'
import { Groep } from '../melding/groep.tsx'
import { metHoofdletter } from '../teksten/met-hoofdletter.ts'
import { Lijst } from '../ui/lijst.tsx'
import { Radiogroep } from '../ui/radiogroep.tsx'
import { Selectievak } from '../ui/selectievak.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { Tekstveld } from '../ui/tekstveld.tsx'
import { Veldgroep } from '../ui/veldgroep.tsx'
import { Feitkeuze } from './feitkeuze.tsx'
import { Vermissingvelden } from './vermissingvelden.tsx'

export interface VeldenProps { inhoud: Incidentinhoud, fout: (veld: string) => string | undefined }

export const keuzes = (labels: Record<string, string>) => Object.entries(labels).map(([waarde, label]) => ({ waarde, label: metHoofdletter(label) }))
const SUICIDE = [...keuzes(SUICIDE_LABEL).filter(({ waarde }) => waarde !== 'nee'), { waarde: 'nee', label: 'Nee' }]

/** The questions behind the seven criteria, each with its examples beside it. What is left open is not known yet. */
export function Criteriumvelden({ inhoud, fout }: VeldenProps) {
  return (
    <>
      <Criteriumgroep id="ROT-C1">
        <Feitkeuze veld="wettelijkeMeldplicht" label={CRITERIA['ROT-C1'].vraag} hulp="Melden bij het loket vervangt de wettelijke melding niet." inhoud={inhoud} fout={fout('wettelijkeMeldplicht')} />
        <Radiogroep name="wettelijkGemeld" label="Hebt u de wettelijke melding al gedaan?" keuzes={keuzes(WETTELIJK_LABEL)} waarde={inhoud.wettelijkGemeld} vorm="naast" fout={fout('wettelijkGemeld')} />
        <Tekstveld name="wettelijkWaar" label="Waar en wanneer is dat gemeld?" nietVerplicht defaultValue={inhoud.wettelijkWaar} fout={fout('wettelijkWaar')} />
      </Criteriumgroep>
      <Criteriumgroep id="ROT-C2">
        <Feitkeuze veld="natuurlijkOverlijden" label={CRITERIA['ROT-C2'].vraag} inhoud={inhoud} fout={fout('natuurlijkOverlijden')} />
        <Tekstgebied name="bijzonderheid" label="Wat is er bijzonder aan?" hulp="Nodig als u ja kiest." nietVerplicht rows={2} defaultValue={inhoud.bijzonderheid} fout={fout('bijzonderheid')} />
      </Criteriumgroep>
      <Criteriumgroep id="ROT-C3">
        <Radiogroep name="suicide" label={CRITERIA['ROT-C3'].vraag} keuzes={SUICIDE} waarde={inhoud.suicide} fout={fout('suicide')} />
      </Criteriumgroep>
      <Criteriumgroep id="ROT-C4">
        <Feitkeuze veld="ernstigGeweld" label={CRITERIA['ROT-C4'].vraag} inhoud={inhoud} fout={fout('ernstigGeweld')} />
        <Vakken naam="geweldAard" label="Om welk geweld of gedrag gaat het?" labels={GEWELD_LABEL} gekozen={inhoud.geweldAard} fout={fout('geweldAard')} />
        <Vakken naam="geweldDoor" label="Door wie?" labels={DADERKRING_LABEL} gekozen={inhoud.geweldDoor} fout={fout('geweldDoor')} />
      </Criteriumgroep>
      <Criteriumgroep id="ROT-C5">
        <Feitkeuze veld="medewerkerGeweld" label="Was er geweld tegen een medewerker?" inhoud={inhoud} fout={fout('medewerkerGeweld')} />
        <Radiogroep name="medewerkerLetsel" label="Is er letsel?" hulp="Alleen als er geweld was." nietVerplicht keuzes={keuzes(LETSEL_LABEL)} waarde={inhoud.medewerkerLetsel} fout={fout('medewerkerLetsel')} />
      </Criteriumgroep>
      <Criteriumgroep id="ROT-C6"><Vermissingvelden inhoud={inhoud} fout={fout} /></Criteriumgroep>
      <Criteriumgroep id="ROT-C7">
        <Feitkeuze veld="breedBekend" label="Is het breed bekend?" inhoud={inhoud} fout={fout('breedBekend')} />
        <Feitkeuze veld="verbandMetZorg" label="Heeft het met zorg te maken, of met het ontbreken daarvan?" inhoud={inhoud} fout={fout('verbandMetZorg')} />
        <Feitkeuze veld="onrust" label="Kan het tot onrust leiden?" inhoud={inhoud} fout={fout('onrust')} />
      </Criteriumgroep>
    </>
  )
}

function Criteriumgroep({ id, children }: { id: Criterium, children: React.ReactNode }) {
  const { nummer, naam, toelichting, voorbeelden } = CRITERIA[id]
  return (
    <Groep id={`groep-${id}`} kop={`${nummer}. ${naam}`} grondslag={`Rotterdam criterium ${nummer}`} hulp={<><p>{toelichting} Bijvoorbeeld:</p><Lijst klein punten={voorbeelden} /></>}>
      {children}
    </Groep>
  )
}

interface VakkenProps { naam: string, label: string, labels: Record<string, string>, gekozen: readonly string[], fout: string | undefined }

function Vakken({ naam, label, labels, gekozen, fout }: VakkenProps) {
  return (
    <Veldgroep id={naam} label={label} hulp="U kunt er meer kiezen." nietVerplicht fout={fout}>
      <div className="keuzes">
        {keuzes(labels).map(({ waarde, label: tekst }) => <Selectievak key={waarde} name={naam} id={`${naam}-${waarde}`} value={waarde} label={tekst} defaultChecked={gekozen.includes(waarde)} />)}
      </div>
    </Veldgroep>
  )
}
