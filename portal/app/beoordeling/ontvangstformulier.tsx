import { Berichtvelden } from '../bericht/berichtvelden.tsx'
import type { Berichtinvoer } from '../bericht/eigen-berichten.ts'
import { Formulier } from '../formulier/formulier.tsx'
import { Alinea } from '../ui/alinea.tsx'
import { type Foutregel, foutVan } from '../ui/foutsamenvatting.tsx'
import { Kop } from '../ui/kop.tsx'
import { Lijst } from '../ui/lijst.tsx'
import { Paneel } from '../ui/paneel.tsx'
import { Selectievak } from '../ui/selectievak.tsx'
import { Veldgroep } from '../ui/veldgroep.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import type { Vooruitblik } from './laad-dossier.server.ts'

interface OntvangstformulierProps { vooruitblik: Vooruitblik, sleutel: string, toelichting: string, geenBelang: boolean, berichten: readonly Berichtinvoer[] | undefined, fouten: readonly Foutregel[] }

/** Confirms receipt; says before sending which term starts and why it ends when it ends. */
export function Ontvangstformulier({ vooruitblik: { eindOp, zinnen, daarna, belang }, sleutel, toelichting, geenBelang, berichten, fouten }: OntvangstformulierProps) {
  return (
    <Paneel soort="kader" kopId="ontvangst">
      <Kop niveau={2} id="ontvangst" strak>Ontvangst bevestigen</Kop>
      {eindOp
        ? (
            <>
              <Alinea>De aanbieder onderzoekt de zaak eerst zelf. Als u nu bevestigt, heeft de aanbieder tot en met <strong>{eindOp}</strong>.</Alinea>
              <Kop niveau={3}>Zo is deze datum berekend</Kop>
              <Lijst punten={zinnen} genummerd klein />
            </>
          )
        : <Alinea>{daarna}</Alinea>}
      <Formulier>
        <input type="hidden" name="sleutel" value={sleutel} />
        <Tekstgebied name="toelichting" label="Toelichting voor de aanbieder" hulp="Komt in het bericht, na de vaste tekst met zaaknummer en termijn." nietVerplicht rows={3} defaultValue={toelichting} fout={foutVan(fouten, 'toelichting')} />
        {belang && (
          <Veldgroep id="geenBelang" label="Is er een belangenconflict?" hulp={`${belang.grondslag}. Speelt het wel, kies dan “Overdragen aan een andere GGD”.`} fout={foutVan(fouten, 'geenBelang')}>
            <Selectievak name="geenBelang" id="geenBelang-ja" value="ja" defaultChecked={geenBelang} label={`Nee, dit speelt niet: ${belang.wie}`} />
          </Veldgroep>
        )}
        <Berichtvelden berichten={berichten} fouten={fouten} doe="bevestigen" naam="Ontvangst bevestigen" />
      </Formulier>
    </Paneel>
  )
}
