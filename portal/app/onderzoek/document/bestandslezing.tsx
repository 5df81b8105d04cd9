import { Formulier } from '../../formulier/formulier.tsx'
import { foutVan, type Foutregel } from '../../ui/foutsamenvatting.tsx'
import { Keuzelijst } from '../../ui/keuzelijst.tsx'
import { Knop } from '../../ui/knop.tsx'
import { Knoppen } from '../../ui/knoppen.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Paneel } from '../../ui/paneel.tsx'
import { Selectievak } from '../../ui/selectievak.tsx'
import type { GelezenBestand } from './laad-bestanden.server.ts'
import { Stuklezing } from './stuklezing.tsx'
import { inStukken } from './stukken.ts'

interface BestandslezingProps {
  gelezen: GelezenBestand
  adres: string
  velden: readonly { waarde: string, label: string }[]
  fouten: readonly Foutregel[]
}

/** What was read from a file, to put behind an answer: piece by piece, or all of it. */
export function Bestandslezing({ gelezen: { id, naam, blokken }, adres, velden, fouten }: BestandslezingProps) {
  const stukken = inStukken(blokken)
  return (
    <section id="gelezen" className="gelezen" aria-labelledby="gelezen-kop">
      <Kop niveau={3} id="gelezen-kop">Tekst uit {naam}</Kop>
      <p>Wij lazen {stukken.length === 1 ? '1 blok' : `${stukken.length} blokken`}. Er is nog niets overgenomen. Vink aan wat u wilt gebruiken, of neem alles over.</p>
      <Formulier action={`${adres}?gelezen=${encodeURIComponent(id)}`}>
        <input type="hidden" name="document" value={id} />
        <div id="stukken" role="group" aria-labelledby="gelezen-kop" tabIndex={-1}>
          {stukken.map((stuk, n) => (
            <div key={stuk.van} className="stukrij">
              <Selectievak name="stuk" id={`stuk-${n}`} value={`${stuk.van}-${stuk.tot}`} label={<span className="vh">Blok {n + 1}: {kort(stuk.blokken[0]?.tekst ?? '')}</span>} />
              <div className="stuk rapport"><Stuklezing stuk={stuk} /></div>
            </div>
          ))}
        </div>
        <Paneel>
          <Keuzelijst name="veld" label="Waar moet de tekst komen?" hulp="De tekst komt achter wat daar al staat. Uw eigen tekst blijft staan." keuzes={velden} fout={foutVan(fouten, 'veld')} />
          <Knoppen>
            <Knop name="doe" value="bestand:zet">Aangevinkte tekst overnemen</Knop>
            <Knop soort="stil" name="doe" value="bestand:alles">Alle tekst overnemen</Knop>
          </Knoppen>
        </Paneel>
      </Formulier>
    </section>
  )
}

const kort = (tekst: string): string => (tekst.length > 50 ? `${tekst.slice(0, 48).trimEnd()}…` : tekst)
