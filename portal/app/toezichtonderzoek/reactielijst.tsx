import { REACTIESOORT_LABEL, REACTIEUITKOMST_LABEL, REACTIEWEG_LABEL, type Reactiesoort, type Reactieuitkomst } from '@zelfonderzoek/validation/onderzoek/reactieronde'
import { Formulier } from '../formulier/formulier.tsx'
import { momentVoluit } from '../teksten/datum.ts'
import { Alinea } from '../ui/alinea.tsx'
import { Citaat } from '../ui/citaat.tsx'
import { foutVan } from '../ui/foutsamenvatting.tsx'
import { Knop } from '../ui/knop.tsx'
import { Knoppen } from '../ui/knoppen.tsx'
import { Kop } from '../ui/kop.tsx'
import { Radiogroep } from '../ui/radiogroep.tsx'
import { Selectievak } from '../ui/selectievak.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { Veldgroep } from '../ui/veldgroep.tsx'
import type { Formulierdelen } from './formulierdelen.ts'
import type { Onderzoeksdossier } from './laad-onderzoek.server.ts'

interface ReactielijstProps extends Formulierdelen { reacties: Onderzoeksdossier['reacties'], kanHoor: boolean, kanConcept: boolean, brief: boolean }

/** Reactions with what was done with each, and the form for those that are still open. */
export function Reactielijst({ reacties, kanHoor, kanConcept, brief, fouten, invoer, sleutel }: ReactielijstProps) {
  if (reacties.length === 0) return <Alinea>Er is nog geen reactie.</Alinea>
  return reacties.map(({ id, op, vanAanbieder, vanFunctie, soort, tekst, hoe, ondertekendOp, ontvangenOp, uitkomst, afhandeling, essentieel }) => {
    const van = vanAanbieder ? 'de aanbieder' : vanFunctie
    const fout = (veld: string) => foutVan(fouten, `${veld}-${id}`)
    return (
      <section key={id} aria-labelledby={`reactie-${id}`}>
        <Kop niveau={3} id={`reactie-${id}`}>Van {van}, op het {op}</Kop>
        <Alinea soort="klein">{REACTIESOORT_LABEL[soort as Reactiesoort]}. Ontvangen op {momentVoluit(ontvangenOp)}, {REACTIEWEG_LABEL[hoe as keyof typeof REACTIEWEG_LABEL]}.{ondertekendOp ? ' Ondertekend.' : ' Niet ondertekend.'}</Alinea>
        <Citaat>{tekst}</Citaat>
        {uitkomst && <Alinea><strong>{REACTIEUITKOMST_LABEL[uitkomst as Reactieuitkomst]}.</strong> {afhandeling}{essentieel && ' Hierover is een bericht gestuurd.'}</Alinea>}
        {!uitkomst && (op === 'hoorverslag' ? kanHoor : kanConcept) && (
          <Formulier>
            <input type="hidden" name="sleutel" value={sleutel} />
            <input type="hidden" name="reactieId" value={id} />
            <Radiogroep name={`uitkomst-${id}`} label="Wat doet u met deze reactie?" waarde={invoer[`uitkomst-${id}`]} fout={fout('uitkomst')} keuzes={Object.entries(REACTIEUITKOMST_LABEL).map(([waarde, label]) => ({ waarde, label, ...(waarde === 'verwerkt' ? { hulp: `Pas het ${op === 'hoorverslag' ? 'verslag' : 'rapport'} eerst aan.` } : {}) }))} />
            <Tekstgebied name={`motivering-${id}`} label="Motivering" hulp="Verplicht als u de reactie niet of niet helemaal verwerkt." nietVerplicht rows={3} defaultValue={invoer[`motivering-${id}`] ?? ''} fout={fout('motivering')} />
            {op === 'conceptrapport' && brief && <Veldgroep id={`essentieel-${id}`} label="Verschil van inzicht" fout={fout('essentieel')}><Selectievak name="essentieel" id={`essentieel-${id}-ja`} value="ja" label="Wij denken hier wezenlijk anders over. Stuur de motivering aan wie reageerde." /></Veldgroep>}
            <Knoppen><Knop name="doe" value="afhandelen" soort="stil">Vastleggen</Knop></Knoppen>
          </Formulier>
        )}
      </section>
    )
  })
}
