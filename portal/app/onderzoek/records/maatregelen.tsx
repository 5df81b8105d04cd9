import { keuzes, STATUS_LABEL } from '@zelfonderzoek/validation/zelfonderzoek/codes'
import type { Basisoorzaak, Verbetermaatregel } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { Formulier } from '../../formulier/formulier.tsx'
import { Datumveld } from '../../ui/datumveld.tsx'
import { Knop } from '../../ui/knop.tsx'
import { Knoppen } from '../../ui/knoppen.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Radiogroep } from '../../ui/radiogroep.tsx'
import { Selectievak } from '../../ui/selectievak.tsx'
import { Tabel } from '../../ui/tabel.tsx'
import { Tekstgebied } from '../../ui/tekstgebied.tsx'
import { Tekstveld } from '../../ui/tekstveld.tsx'
import { Uitklap } from '../../ui/uitklap.tsx'

const LEEG: Verbetermaatregel = { id: '', volgorde: 0, wat: '', voorWie: '', eigenaar: '', datum: '', norm: '', middelen: '', borging: '', status: '', oorzaakIds: [], versie: 0 }

interface MaatregelenProps { maatregelen: readonly Verbetermaatregel[], oorzaken: readonly Basisoorzaak[], adres: string }

/** The measures, each with a form of its own, and which cause each of them does something about. */
export function Maatregelen({ maatregelen, oorzaken, adres }: MaatregelenProps) {
  return (
    <section id="lijst" className="records">
      <Kop niveau={2} strak>De maatregelen</Kop>
      {maatregelen.length === 0 && <p className="zacht">Er staat nog geen maatregel.</p>}
      {maatregelen.map((m, nr) => (
        <Uitklap key={m.id} klein={false} kop={`${nr + 1}. ${m.wat || 'Maatregel zonder tekst'}`}>
          <Maatregelformulier maatregel={m} oorzaken={oorzaken} adres={adres} />
        </Uitklap>
      ))}
      <Uitklap klein={false} kop="Maatregel toevoegen" open={maatregelen.length === 0}>
        <Maatregelformulier maatregel={LEEG} oorzaken={oorzaken} adres={adres} />
      </Uitklap>
      {oorzaken.length > 0 && maatregelen.length > 0 && (
        <Tabel
          titel="Welke maatregel hoort bij welke oorzaak" toonTitel
          kolommen={[{ naam: 'Oorzaak' }, { naam: 'Maatregelen' }]}
          rijen={oorzaken.map((o) => {
            const bij = maatregelen.flatMap((m, nr) => (m.oorzaakIds.includes(o.id) ? [`${nr + 1}. ${m.wat}`] : []))
            return { sleutel: o.id, cellen: [o.tekst, bij.join(', ') || 'nog geen maatregel'] }
          })}
        />
      )}
    </section>
  )
}

function Maatregelformulier({ maatregel: m, oorzaken, adres }: { maatregel: Verbetermaatregel, oorzaken: readonly Basisoorzaak[], adres: string }) {
  const eigen = (veld: string) => `${m.id || 'nieuw'}-${veld}`
  return (
    <Formulier action={adres}>
      <input type="hidden" name="id" value={m.id} />
      <input type="hidden" name="versie" value={m.versie} />
      <Tekstgebied id={eigen('wat')} name="wat" label="Wat verandert u?" rows={3} defaultValue={m.wat} />
      <Tekstveld id={eigen('voorWie')} name="voorWie" label="Voor wie?" defaultValue={m.voorWie} />
      <Tekstveld id={eigen('eigenaar')} name="eigenaar" label="Wie is ervoor verantwoordelijk?" hulp="Een functie, geen naam." defaultValue={m.eigenaar} />
      <Datumveld id={eigen('datum')} name="datum" label="Wanneer is het klaar?" waarde={m.datum} />
      <Tekstveld id={eigen('norm')} name="norm" label="Waaraan ziet u dat het gelukt is?" defaultValue={m.norm} />
      <Tekstveld id={eigen('middelen')} name="middelen" label="Welke tijd of middelen zijn er?" defaultValue={m.middelen} />
      <Tekstveld id={eigen('borging')} name="borging" label="Hoe blijft het zo?" defaultValue={m.borging} />
      <Radiogroep id={eigen('status')} name="status" label="Stand" keuzes={keuzes(STATUS_LABEL)} waarde={m.status} vorm="naast" />
      {oorzaken.length > 0 && (
        <fieldset className="rijen">
          <legend className="utrecht-form-label">Bij welke oorzaak hoort deze maatregel?</legend>
          {oorzaken.map((o) => <Selectievak key={o.id} id={eigen(o.id)} name="oorzaakIds" value={o.id} label={o.tekst} defaultChecked={m.oorzaakIds.includes(o.id)} />)}
        </fieldset>
      )}
      <Knoppen>
        <Knop name="doe" value="maatregel:bewaar" klein>{m.id ? 'Maatregel opslaan' : 'Maatregel toevoegen'}</Knop>
        {m.id && <Knop name="doe" value="maatregel:weg" soort="stil" klein>Weghalen</Knop>}
      </Knoppen>
    </Formulier>
  )
}
