import { Formulier } from '../formulier/formulier.tsx'
import { gast } from '../teksten/gast.ts'
import { Alinea } from '../ui/alinea.tsx'
import { type Foutregel, foutVan } from '../ui/foutsamenvatting.tsx'
import { Knop } from '../ui/knop.tsx'
import { Knoppen } from '../ui/knoppen.tsx'
import { Kop } from '../ui/kop.tsx'
import { Selectievak } from '../ui/selectievak.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { Tekstveld } from '../ui/tekstveld.tsx'
import { Uitklap } from '../ui/uitklap.tsx'
import { Veldgroep } from '../ui/veldgroep.tsx'

interface GastformulierProps { lezing: { over: string, ondertekend: boolean, grondslag: string, tot: string, open: string }, tekst: string, fouten: readonly Foutregel[] }

/** The one reaction of a guest, signed where the protocol asks that. */
export function Gastformulier({ lezing: { over, ondertekend, grondslag, tot, open }, tekst, fouten }: GastformulierProps) {
  return (
    <section className="alleen-scherm">
      <Kop niveau={2}>{gast.reageren}</Kop>
      <Alinea>Reageren kan tot {tot}, over {over} ({grondslag}). U reageert één keer. Deze pagina blijft open tot {open}.</Alinea>
      <Formulier>
        <Tekstgebied name="tekst" label={`Wat wilt u zeggen over ${over}?`} hulp={gast.niets} rows={8} defaultValue={tekst} fout={foutVan(fouten, 'tekst')} />
        {ondertekend && <Veldgroep id="ondertekend" label="Ondertekenen" fout={foutVan(fouten, 'ondertekend')}><Selectievak name="ondertekend" id="ondertekend-ja" value="ja" label={gast.onderteken} /></Veldgroep>}
        <Knoppen><Knop name="doe" value="reageren">Reactie versturen</Knop></Knoppen>
      </Formulier>
    </section>
  )
}

/** Closes the page for a new link, for who wants to think first. */
export function LaterVerder({ fouten }: { fouten: readonly Foutregel[] }) {
  const fout = foutVan(fouten, 'code')
  return (
    <Uitklap kop={gast.later.kop} open={fout !== undefined} klein={false}>
      <Alinea>{gast.later.tekst}</Alinea>
      <Formulier>
        <Tekstveld name="code" label={gast.openen.label} inputMode="numeric" autoComplete="off" kort fout={fout} />
        <Knoppen><Knop name="doe" value="later" soort="stil">{gast.later.knop}</Knop></Knoppen>
      </Formulier>
    </Uitklap>
  )
}
