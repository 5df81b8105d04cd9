import { Berichtvelden } from '../bericht/berichtvelden.tsx'
import type { Berichtinvoer } from '../bericht/eigen-berichten.ts'
import { Formulier } from '../formulier/formulier.tsx'
import { type Foutregel, foutVan } from '../ui/foutsamenvatting.tsx'
import { Kop } from '../ui/kop.tsx'
import { Paneel } from '../ui/paneel.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { Belet } from './belet.tsx'

/** What the notice of closing says. */
export interface Slotinvoer { motivering: string, advies: string, delen: Readonly<Record<string, string>> }

interface SlotformulierProps {
  delen: readonly { id: string, naam: string, grondslag: string }[]
  belet: readonly string[]
  invoer: Slotinvoer
  berichten: readonly Berichtinvoer[] | undefined
  sleutel: string
  fouten: readonly Foutregel[]
}

/** Ends the investigation with the notice of the protocol; the parts begin with the words of the report. */
export function Slotformulier({ delen, belet, invoer, berichten, sleutel, fouten }: SlotformulierProps) {
  return (
    <Paneel kopId="beeindigen">
      <Kop niveau={3} id="beeindigen" strak>Onderzoek beëindigen</Kop>
      {belet.length > 0
        ? <Belet wat="Beëindigen kan nog niet." redenen={belet} />
        : (
            <Formulier>
              <input type="hidden" name="sleutel" value={sleutel} />
              {delen.length > 0 && <p>De aanbieder krijgt dit bericht precies zo. De delen zijn waar dat kan ingevuld met woorden uit het rapport. Pas ze aan waar dat nodig is.</p>}
              <Tekstgebied name="motivering" label="Motivering van het besluit" rows={4} defaultValue={invoer.motivering} fout={foutVan(fouten, 'motivering')} />
              {delen.map(({ id, naam, grondslag }) => (
                <Tekstgebied key={id} name={id} label={naam} hulp={grondslag} rows={6} defaultValue={invoer.delen[id] ?? ''} fout={foutVan(fouten, id)} />
              ))}
              <Tekstgebied name="advies" label="Advies aan het college" hulp="Gaat naar de gemeente. Schrijf geen gegevens van de cliënt op." nietVerplicht rows={3} defaultValue={invoer.advies} fout={foutVan(fouten, 'advies')} />
              <Berichtvelden berichten={berichten} fouten={fouten} doe="beeindigen" naam="Onderzoek beëindigen" />
            </Formulier>
          )}
    </Paneel>
  )
}
