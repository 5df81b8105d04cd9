import { Formulier } from '../formulier/formulier.tsx'
import { Datumveld } from '../ui/datumveld.tsx'
import { type Foutregel, foutVan } from '../ui/foutsamenvatting.tsx'
import { Knop } from '../ui/knop.tsx'
import { Radiogroep } from '../ui/radiogroep.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { Tekstveld } from '../ui/tekstveld.tsx'

interface Punt { id: string, versie: number, stand: string, eigenaar: string, vervolg: string, vervolgOp?: string | null }

interface LeerpuntformulierProps { punt: Punt, standen: readonly { waarde: string, label: string }[], sleutel: string, fouten: readonly Foutregel[] }

/** The follow-up of one leerpunt; ids carry its id, because a page has several. */
export function Leerpuntformulier({ punt, standen, sleutel, fouten }: LeerpuntformulierProps) {
  const id = (veld: string): string => `${veld}-${punt.id}`
  const fout = (veld: string) => foutVan(fouten, id(veld))
  return (
    <Formulier>
      <input type="hidden" name="leerpuntId" value={punt.id} />
      <input type="hidden" name="versie" value={punt.versie} />
      <input type="hidden" name="sleutel" value={sleutel} />
      <Radiogroep name="stand" id={id('stand')} label="Hoe staat het ermee?" keuzes={standen} waarde={punt.stand} vorm="naast" fout={fout('stand')} />
      <Tekstveld name="eigenaar" id={id('eigenaar')} label="Welke functie of organisatie pakt dit op?" defaultValue={punt.eigenaar} fout={fout('eigenaar')} />
      <Tekstgebied name="vervolg" id={id('vervolg')} label="Wat is ermee gedaan?" hulp="Nodig om het leerpunt af te ronden." nietVerplicht rows={2} defaultValue={punt.vervolg} fout={fout('vervolg')} />
      <Datumveld name="vervolgOp" id={id('vervolgOp')} label="Wanneer kijkt u er weer naar?" nietVerplicht waarde={punt.vervolgOp ?? ''} fout={fout('vervolgOp')} />
      <Knop soort="stil">Vervolg bewaren</Knop>
    </Formulier>
  )
}
