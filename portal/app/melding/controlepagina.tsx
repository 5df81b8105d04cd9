import { datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import { Formulier } from '../formulier/formulier.tsx'
import { Alinea } from '../ui/alinea.tsx'
import { Knop } from '../ui/knop.tsx'
import { KnopLink } from '../ui/knop-link.tsx'
import { Knoppen } from '../ui/knoppen.tsx'
import { Kop } from '../ui/kop.tsx'
import { Koppeling } from '../ui/koppeling.tsx'
import { Lijst } from '../ui/lijst.tsx'
import { Melding } from '../ui/melding.tsx'
import type { Meldinggegevens } from './laad-melding.server.ts'
import { Meldinglezing } from './meldinglezing.tsx'

/** Every answer once more, and then send. What is still missing is said in words. */
export function Controlepagina({ gegevens }: { gegevens: Meldinggegevens }) {
  const { id, melding, versie, sleutel, fouten, laat, uiterlijkOp, toezichthouder } = gegevens
  const adres = `/melding/${id}`
  return (
    <>
      <Kop niveau={1}>Controleer uw melding</Kop>
      {laat && uiterlijkOp && (
        <Melding soort="letop" kop="Deze melding is te laat">
          <p>De laatste dag was {datumVoluit(uiterlijkOp)}: drie werkdagen nadat het bij u bekend werd. U kunt de melding wel versturen.</p>
        </Melding>
      )}
      <Meldinglezing melding={melding} wijzigen={adres} />
      {fouten.length > 0
        ? (
            <Melding soort="letop" kop="Versturen kan nog niet">
              <p>Dit ontbreekt nog:</p>
              <Lijst punten={fouten.map(({ veld, tekst }) => <Koppeling key={veld} href={`${adres}#${veld}`}>{tekst}</Koppeling>)} />
            </Melding>
          )
        : (
            <Formulier action={`${adres}?stap=controleren`}>
              <input type="hidden" name="versie" value={versie} />
              <input type="hidden" name="sleutel" value={sleutel} />
              <Alinea>U verstuurt de melding aan {toezichthouder}. Daarna kunt u de melding niet meer wijzigen.</Alinea>
              <Knoppen>
                <Knop name="doe" value="versturen">Melding versturen</Knop>
                <KnopLink soort="stil" href={adres}>Terug naar de melding</KnopLink>
              </Knoppen>
            </Formulier>
          )}
    </>
  )
}
