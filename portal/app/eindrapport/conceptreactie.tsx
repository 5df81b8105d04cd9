import { REACTIESOORT_LABEL, REACTIEUITKOMST_LABEL, type Reactiesoort, type Reactieuitkomst, rondeOp, soortenVan } from '@zelfonderzoek/validation/onderzoek/reactieronde'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { Formulier } from '../formulier/formulier.tsx'
import { momentVoluit } from '../teksten/datum.ts'
import { Alinea } from '../ui/alinea.tsx'
import { Citaat } from '../ui/citaat.tsx'
import { type Foutregel, foutVan } from '../ui/foutsamenvatting.tsx'
import { Knop } from '../ui/knop.tsx'
import { Knoppen } from '../ui/knoppen.tsx'
import { Kop } from '../ui/kop.tsx'
import { Selectievak } from '../ui/selectievak.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { Veldgroep } from '../ui/veldgroep.tsx'

interface ConceptreactieProps {
  protocol: Protocol
  kan: boolean
  mijn: readonly { id: string, soort: string, tekst: string, ontvangenOp: string, uitkomst?: string | null, afhandeling: string }[]
  invoer: Record<Reactiesoort, string>
  fouten: readonly Foutregel[]
  sleutel: string
}

const VRAAG: Record<Reactiesoort, string> = { feitelijk: 'Wat klopt er feitelijk niet?', inhoud: 'Wat vindt u van de inhoud?' }

/** What the aanbieder said of the draft, and the form of what the protocol asks. */
export function Conceptreactie({ protocol, kan, mijn, invoer, fouten, sleutel }: ConceptreactieProps) {
  const ronde = rondeOp(protocol, 'conceptrapport')
  if (!ronde?.wie.includes('aanbieder')) return null
  const soorten = soortenVan(ronde)
  return (
    <section>
      <Kop niveau={2} id="reactie">Uw reactie</Kop>
      {mijn.map(({ id, soort, tekst, ontvangenOp, uitkomst, afhandeling }) => (
        <div key={id}>
          <Alinea soort="klein">{REACTIESOORT_LABEL[soort as Reactiesoort]}, verstuurd op {momentVoluit(ontvangenOp)}.{uitkomst && ` ${REACTIEUITKOMST_LABEL[uitkomst as Reactieuitkomst]}.`} {afhandeling}</Alinea>
          <Citaat>{tekst}</Citaat>
        </div>
      ))}
      {!kan && mijn.length === 0 && <Alinea>U hebt niet gereageerd. Reageren kan nu niet meer.</Alinea>}
      {kan && (
        <Formulier>
          <input type="hidden" name="sleutel" value={sleutel} />
          <Alinea>{mijn.length > 0 ? 'U kunt uw reactie nog aanvullen. ' : ''}Reageren gaat over {ronde.over} ({ronde.grondslag}).</Alinea>
          {soorten.map((soort) => <Tekstgebied key={soort} name={soort} id={`reactie-${soort}`} label={VRAAG[soort]} hulp={soort === 'inhoud' && soorten.length > 1 ? 'Komt als bijlage bij het rapport.' : 'Hebt u geen opmerkingen, schrijf dan “Geen opmerkingen”.'} nietVerplicht={soorten.length > 1} rows={6} defaultValue={invoer[soort]} fout={foutVan(fouten, `reactie-${soort}`)} />)}
          {ronde.ondertekend && <Veldgroep id="ondertekend" label="Ondertekenen" fout={foutVan(fouten, 'ondertekend')}><Selectievak name="ondertekend" id="ondertekend-ja" value="ja" label="Ik onderteken deze reactie namens de aanbieder." /></Veldgroep>}
          <Knoppen><Knop>Reactie versturen</Knop></Knoppen>
        </Formulier>
      )}
    </section>
  )
}
