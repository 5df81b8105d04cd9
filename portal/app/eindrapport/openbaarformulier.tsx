import { type Geschreven, rapportdelenVan } from '@zelfonderzoek/validation/onderzoek/rapportdelen'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { vindWaarschuwingen } from '@zelfonderzoek/validation/rapport/waarschuwingen'
import { Formulier } from '../formulier/formulier.tsx'
import type { Formulierdelen } from '../toezichtonderzoek/formulierdelen.ts'
import { Alinea } from '../ui/alinea.tsx'
import { foutVan } from '../ui/foutsamenvatting.tsx'
import { Knop } from '../ui/knop.tsx'
import { Knoppen } from '../ui/knoppen.tsx'
import { Kop } from '../ui/kop.tsx'
import { Selectievak } from '../ui/selectievak.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { Uitklap } from '../ui/uitklap.tsx'
import { Veldgroep } from '../ui/veldgroep.tsx'

/** The version to publish: a person takes out what points to somebody, with what the check sees as a help, and vouches for it. */
export function Openbaarformulier({ protocol, begin, fouten, invoer, sleutel }: Formulierdelen & { protocol: Protocol, begin: readonly Geschreven[] }) {
  const tekst = (id: string): string => invoer[id] ?? begin.find((deel) => deel.id === id)?.tekst ?? ''
  const delen = rapportdelenVan(protocol).filter(({ id }) => tekst(id).trim())
  return (
    <>
      <Kop niveau={2} id="openbaar">Versie om te publiceren</Kop>
      <Uitklap kop="Een versie zonder persoonsgegevens maken" open={fouten.length > 0} klein={false}>
        <Alinea>Haal weg waaraan iemand te herkennen is: namen, functies die er maar één keer zijn, plaatsen en dagen. Bijlagen, zaaknummer en de naam van de aanbieder staan er niet in.</Alinea>
        <Formulier>
          <input type="hidden" name="sleutel" value={sleutel} />
          {delen.map(({ id, naam }) => {
            const letOp = vindWaarschuwingen(tekst(id)).flatMap(({ bereik, zin }) => (bereik ? [`“${tekst(id).slice(...bereik)}”: ${zin}`] : []))
            return <Tekstgebied key={id} name={`deel.${id}`} label={naam} hulp={letOp.length > 0 ? letOp.join(' ') : 'De controle ziet hier geen naam, adres of nummer. Dat is geen garantie.'} nietVerplicht rows={6} defaultValue={tekst(id)} fout={foutVan(fouten, `deel.${id}`)} />
          })}
          <Veldgroep id="gecontroleerd" label="Controle door een mens" fout={foutVan(fouten, 'gecontroleerd')}><Selectievak name="gecontroleerd" id="gecontroleerd-ja" value="ja" label="Ik las de hele tekst. Niemand is erin te herkennen." /></Veldgroep>
          <Knoppen><Knop name="doe" value="openbaar" soort="stil">Versie bewaren</Knop></Knoppen>
        </Formulier>
      </Uitklap>
    </>
  )
}
