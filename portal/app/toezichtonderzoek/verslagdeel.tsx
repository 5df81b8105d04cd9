import { Formulier } from '../formulier/formulier.tsx'
import { momentVoluit } from '../teksten/datum.ts'
import { Alinea } from '../ui/alinea.tsx'
import { Citaat } from '../ui/citaat.tsx'
import { Datumveld } from '../ui/datumveld.tsx'
import { foutVan } from '../ui/foutsamenvatting.tsx'
import { Knop } from '../ui/knop.tsx'
import { Knoppen } from '../ui/knoppen.tsx'
import { Kop } from '../ui/kop.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { Uitklap } from '../ui/uitklap.tsx'
import { Verschiltekst } from '../ui/verschiltekst.tsx'
import type { Formulierdelen } from './formulierdelen.ts'
import type { Gehoorde } from './laad-onderzoek.server.ts'

/** The report of the conversation: the newest text to write on, and every version with what changed in it. */
export function Verslagdeel({ gehoorde: { gesprekOp, hoorverslagen }, kan, fouten, invoer, sleutel }: Formulierdelen & { gehoorde: Gehoorde, kan: boolean }) {
  const laatste = hoorverslagen.at(-1)
  return (
    <>
      <Kop niveau={2} id="verslag">Verslag van het gesprek</Kop>
      {!kan && (laatste ? <Citaat>{laatste.tekst}</Citaat> : <Alinea>Er is geen verslag.</Alinea>)}
      {kan && (
        <Formulier>
          <input type="hidden" name="sleutel" value={sleutel} />
          <input type="hidden" name="versie" value={laatste?.versie ?? 0} />
          <Datumveld name="gesprekOp" label="Dag van het gesprek" waarde={invoer['gesprekOp'] ?? laatste?.gesprekOp ?? gesprekOp ?? ''} fout={foutVan(fouten, 'gesprekOp')} />
          <Tekstgebied name="tekst" label="Wat er is gezegd" hulp="Elke keer dat u bewaart, komt er een versie bij." rows={12} defaultValue={invoer['tekst'] ?? laatste?.tekst ?? ''} fout={foutVan(fouten, 'tekst')} />
          <Knoppen><Knop name="doe" value="verslag" {...(laatste && { soort: 'stil' as const })}>Verslag bewaren</Knop></Knoppen>
        </Formulier>
      )}
      {hoorverslagen.length > 0 && (
        <Uitklap kop={hoorverslagen.length === 1 ? '1 versie' : `${hoorverslagen.length} versies`}>
          {hoorverslagen.map(({ id, versie, tekst, bewaardOp, bewaardDoor, ambtsedigOp, voorgelegdOp }, plaats) => (
            <section key={id}>
              <Kop niveau={3}>Versie {versie}</Kop>
              <Alinea soort="klein">{momentVoluit(bewaardOp)}, {bewaardDoor.functie}.{voorgelegdOp && ` Voorgelegd op ${momentVoluit(voorgelegdOp)}.`}{ambtsedigOp && ' Op ambtseed opgemaakt.'}</Alinea>
              <p className="rapport rapport--regels">{plaats === 0 ? tekst : <Verschiltekst oud={hoorverslagen[plaats - 1]?.tekst ?? ''} nieuw={tekst} />}</p>
            </section>
          ))}
        </Uitklap>
      )}
    </>
  )
}
