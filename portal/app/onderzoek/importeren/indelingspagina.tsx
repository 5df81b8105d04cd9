import { Formulier } from '../../formulier/formulier.tsx'
import { Alinea } from '../../ui/alinea.tsx'
import { Knop } from '../../ui/knop.tsx'
import { Knoppen } from '../../ui/knoppen.tsx'
import { KnopLink } from '../../ui/knop-link.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Melding } from '../../ui/melding.tsx'
import { MetSpoor } from '../../ui/met-spoor.tsx'
import { Paneel } from '../../ui/paneel.tsx'
import { Standaardknop } from '../../ui/standaardknop.tsx'
import type { Importblad } from './importblad.ts'
import { Importstand, standVan } from './importstand.tsx'
import { Itemlijst } from './itemlijst.tsx'
import { Itemspoor } from './itemspoor.tsx'
import { Stukregel } from './stukregel.tsx'
import { Vondstkeuze } from './vondstkeuze.tsx'
import { Waarschuwingenlijst } from './waarschuwingenlijst.tsx'

/** The whole report beside the items it goes to. The form holds everything; nothing is stored before "Overnemen". */
export function Indelingspagina({ blad, onderzoekId, adres }: { blad: Importblad, onderzoekId: string, adres: string }) {
  const { document, stukken, gelezen, hieronder, items, melding } = blad
  return (
    <>
      <Alinea soort="boven">Stap 2 van 3: indeling nakijken</Alinea>
      <Kop niveau={1}>Klopt deze indeling?</Kop>
      <Alinea soort="lood">Wij lazen <strong>{document.naam}</strong> en verdeelden de tekst over de elf onderdelen. In uw rapport is nog niets bewaard.</Alinea>
      <div role="status">{melding && <p className="recordmelding">{melding}</p>}</div>
      <Melding><p><strong>{gelezen} blokken gelezen, {hieronder} hieronder.</strong> Er valt niets weg.{blad.bladen > 1 && ` Dit is deel ${blad.blad} van ${blad.bladen}: blok ${(stukken[0]?.nr ?? 0) + 1} tot en met ${(stukken.at(-1)?.nr ?? 0) + 1}.`} {blad.zonderItem > 0 && `${blad.zonderItem === 1 ? '1 blok hoort' : `${blad.zonderItem} blokken horen`} nergens bij.`}</p></Melding>
      <Waarschuwingenlijst waarschuwingen={blad.waarschuwingen} stukken={stukken} />
      <MetSpoor spoor={<Itemspoor items={items} zonderItem={blad.zonderItem} />}>
        <Formulier action={adres}>
          <Standaardknop name="doe" value="import:indelen" />
          <Importstand stand={standVan(blad)} />
          <div className="indeling__kop" aria-hidden="true"><span>Uw rapport, in de volgorde van het document</span><span>Onderdeel van de Bijlage</span></div>
          <ol className="indeling" aria-label="Blokken van uw rapport">
            {stukken.map((regel) => <Stukregel key={regel.nr} regel={regel} adres={adres} waarschuwingen={blad.waarschuwingen.filter(({ plek }) => plek?.stuk === regel.nr)} />)}
          </ol>
          {blad.bladen > 1 && (
            <Knoppen>
              {blad.blad > 1 && <Knop klein soort="stil" name="doe" value={`import:blad:${blad.blad - 1}`}>Vorige blokken</Knop>}
              {blad.blad < blad.bladen && <Knop klein soort="stil" name="doe" value={`import:blad:${blad.blad + 1}`}>Volgende blokken</Knop>}
            </Knoppen>
          )}
          <Knop soort="stil" name="doe" value="import:indelen" formAction={`${adres}#antwoorden`}>Indeling bijwerken</Knop>
          <Itemlijst items={items} />
          <Vondstkeuze naam="oorzaak" titel="Gevonden basisoorzaken" leeg="Wij vonden geen basisoorzaken bij onderdeel 7. U kunt ze daar zelf opschrijven." lijst={blad.oorzaken} />
          <Vondstkeuze naam="maatregel" titel="Gevonden verbetermaatregelen" leeg="Wij vonden geen maatregelen bij onderdeel 9. U kunt ze daar zelf opschrijven." lijst={blad.maatregelen} />
          <Paneel kopId="overnemen">
            <Kop niveau={2} id="overnemen" strak>Overnemen in uw onderzoek</Kop>
            <p>De tekst komt per onderdeel bij ‘Overige tekst’, achter wat daar al staat. Wat u al schreef, blijft staan. De aangevinkte oorzaken en maatregelen komen erbij.</p>
            <Knoppen>
              <Knop name="doe" value="import:overnemen">Overnemen</Knop>
              <KnopLink soort="stil" href={`/onderzoeken/${onderzoekId}`}>Later verder</KnopLink>
            </Knoppen>
            <p className="klein zacht">Elke eerdere tekst blijft bewaard. Het bestand blijft bij het dossier.</p>
          </Paneel>
        </Formulier>
      </MetSpoor>
    </>
  )
}
