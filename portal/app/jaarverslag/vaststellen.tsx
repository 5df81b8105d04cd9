import { Formulier } from '../formulier/formulier.tsx'
import { Alinea } from '../ui/alinea.tsx'
import { Knop } from '../ui/knop.tsx'
import { Kop } from '../ui/kop.tsx'

interface VaststellenProps { jaar: number, versie: number, sleutel: string, belet: string }

/** Freezes text and figures, or says what is still in the way. */
export function Vaststellen({ jaar, versie, sleutel, belet }: VaststellenProps) {
  return (
    <section className="alleen-scherm paneel" aria-labelledby="vaststellen">
      <Kop niveau={2} id="vaststellen" strak>Vaststellen</Kop>
      <p>Daarna staan tekst en cijfers vast als uitgave, en kunt u het jaarverslag aan de colleges aanbieden (art. 12). Een uitgave verandert niet meer.</p>
      {belet
        ? <Alinea id="jaar"><strong>Dat kan nog niet.</strong> {belet}</Alinea>
        : (
            <Formulier>
              <input type="hidden" name="versie" value={versie} />
              <input type="hidden" name="sleutel" value={sleutel} />
              <Knop name="doe" value="vaststellen">Jaarverslag {jaar} vaststellen</Knop>
            </Formulier>
          )}
    </section>
  )
}

/** What stands in the way of freezing, in words; empty when nothing does. `vandaag` is a calendar date. */
export function watVaststellenBelet({ jaar, aanbevelingen }: { jaar: number, aanbevelingen: string }, vandaag: string): string {
  if (vandaag.startsWith(String(jaar))) return `Het jaar ${jaar} is nog niet voorbij.`
  return aanbevelingen.trim() ? '' : 'Schrijf eerst ten minste één aanbeveling en bewaar die.'
}
