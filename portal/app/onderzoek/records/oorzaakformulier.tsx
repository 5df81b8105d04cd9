import { ECM_CODE_LIJST, ECM_CODES } from '@zelfonderzoek/validation/basisoorzaak/ecm-codes'
import { hangtOnder } from '@zelfonderzoek/validation/basisoorzaak/verplaats-tak'
import { keuzes, KLASSE_LABEL, OORZAAKSOORT_LABEL } from '@zelfonderzoek/validation/zelfonderzoek/codes'
import type { Basisoorzaak } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { Formulier } from '../../formulier/formulier.tsx'
import { Keuzelijst } from '../../ui/keuzelijst.tsx'
import { Knop } from '../../ui/knop.tsx'
import { Knoppen } from '../../ui/knoppen.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Radiogroep } from '../../ui/radiogroep.tsx'
import { Tekstgebied } from '../../ui/tekstgebied.tsx'
import { formulierId } from './maatregelformulier.tsx'
import { Verwijderknop } from './verwijderknop.tsx'

interface OorzaakformulierProps {
  /** What stands in the form; with an empty id it is a new cause. */
  oorzaak: Basisoorzaak
  oorzaken: readonly Basisoorzaak[]
  nummers: ReadonlyMap<string, string>
  adres: string
  fouten: Readonly<Record<string, string>>
  /** Message above the list, when there is one; the move buttons are described by it. */
  meldingId?: string | undefined
}

/** The form of one cause. Each button is a plain submit. */
export function Oorzaakformulier({ oorzaak, oorzaken, nummers, adres, fouten, meldingId }: OorzaakformulierProps) {
  const { id } = oorzaak
  const eigen = (veld: string) => `${id || 'nieuw'}-${veld}`
  const nummer = nummers.get(id) ?? ''
  const onder = oorzaken.filter((o) => o.id !== id && hangtOnder(oorzaken, o.id, id)).length
  return (
    <Formulier id={formulierId(id)} action={adres} className="recordformulier" aria-labelledby={eigen('kop')}>
      <Kop niveau={3} id={eigen('kop')} strak>{id ? `Oorzaak ${nummer} wijzigen` : 'Oorzaak toevoegen'}</Kop>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="versie" value={oorzaak.versie} />
      <input type="hidden" name="rand" value={rand(oorzaak, oorzaken)} />
      <Tekstgebied id={eigen('tekst')} name="tekst" label="Beschrijf de oorzaak" hulp="Schrijf één oorzaak per keer. Noem geen namen, maar functies." rows={3} defaultValue={oorzaak.tekst} fout={fouten[eigen('tekst')]} />
      <Radiogroep id={eigen('soort')} name="soort" label="Wat is het?" keuzes={keuzes(OORZAAKSOORT_LABEL)} waarde={oorzaak.soort} vorm="naast" fout={fouten[eigen('soort')]} />
      <Radiogroep id={eigen('klasse')} name="klasse" label="Indeling, bij een basisoorzaak" keuzes={keuzes(KLASSE_LABEL)} waarde={oorzaak.klasse} vorm="naast" fout={fouten[eigen('klasse')]} />
      <div className="recordformulier__velden">
        <Keuzelijst id={eigen('ecmCode')} name="ecmCode" label="Code volgens PRISMA" nietVerplicht leeg="Geen code" keuzes={ECM_CODE_LIJST.map((code) => ({ waarde: code, label: `${code}: ${ECM_CODES[code].naam}` }))} defaultValue={oorzaak.ecmCode} fout={fouten[eigen('ecmCode')]} />
        <Keuzelijst
          id={eigen('ouderId')} name="ouderId" label="Hangt onder" leeg="De gebeurtenis" defaultValue={oorzaak.ouderId ?? ''} fout={fouten[eigen('ouderId')]}
          keuzes={oorzaken.filter((o) => !id || !hangtOnder(oorzaken, o.id, id)).map((o) => ({ waarde: o.id, label: kort(`${nummers.get(o.id) ?? ''} ${o.tekst}`) }))}
        />
      </div>
      <Knoppen>
        <Knop name="doe" value="oorzaak:bewaar">{id ? 'Oorzaak opslaan' : 'Oorzaak toevoegen'}</Knop>
        {id && <Knop name="doe" value="oorzaak:omhoog" soort="stil" id={eigen('omhoog')} aria-describedby={meldingId}>Eén plek omhoog</Knop>}
        {id && <Knop name="doe" value="oorzaak:omlaag" soort="stil" id={eigen('omlaag')} aria-describedby={meldingId}>Eén plek omlaag</Knop>}
        {id && <Koppeling href={`${adres}#lijst`}>Sluiten<span className="vh"> zonder op te slaan</span></Koppeling>}
      </Knoppen>
      {id && <Verwijderknop naam={nummer} soort="oorzaak" gevolg={onder === 0 ? `${nummer} verdwijnt uit het rapport.` : `${nummer} verdwijnt uit het rapport, met ${onder === 1 ? 'de oorzaak die eronder hangt' : `de ${onder} oorzaken die eronder hangen`}.`} />}
    </Formulier>
  )
}

/** Where among its siblings no further move is possible: both ends for an only child. */
function rand(oorzaak: Basisoorzaak, oorzaken: readonly Basisoorzaak[]): string {
  const broers = oorzaken.filter((o) => o.ouderId === oorzaak.ouderId).sort((a, b) => a.volgorde - b.volgorde)
  const plek = broers.findIndex((o) => o.id === oorzaak.id)
  return [plek === 0 && 'omhoog', plek === broers.length - 1 && 'omlaag'].filter(Boolean).join(' ')
}

function kort(tekst: string): string {
  return tekst.length > 70 ? `${tekst.slice(0, 68).trimEnd()}…` : tekst
}
