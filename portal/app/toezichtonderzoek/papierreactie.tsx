import { rondeOp } from '@zelfonderzoek/validation/onderzoek/reactieronde'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { Formulier } from '../formulier/formulier.tsx'
import { foutVan } from '../ui/foutsamenvatting.tsx'
import { Knop } from '../ui/knop.tsx'
import { Knoppen } from '../ui/knoppen.tsx'
import { Selectievak } from '../ui/selectievak.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { Uitklap } from '../ui/uitklap.tsx'
import { Veldgroep } from '../ui/veldgroep.tsx'
import type { Formulierdelen } from './formulierdelen.ts'

interface PapierreactieProps extends Formulierdelen { protocol: Protocol, hoor: boolean, concept: boolean, gereageerd: readonly { op: string }[] }

/** For who cannot or will not use a link: the reaction is typed over. */
export function Papierreactie({ protocol, hoor, concept, gereageerd, fouten, invoer, sleutel }: PapierreactieProps) {
  const op = concept && rondeOp(protocol, 'conceptrapport')?.wie.includes('gehoorden') ? 'conceptrapport' : hoor ? 'hoorverslag' : null
  if (op === null || gereageerd.some((een) => een.op === op)) return null
  return (
    <Uitklap kop="Een reactie op papier overnemen" open={foutVan(fouten, 'reactie') !== undefined || foutVan(fouten, 'ondertekend') !== undefined} klein={false}>
      <Formulier>
        <input type="hidden" name="sleutel" value={sleutel} />
        <input type="hidden" name="op" value={op} />
        <Tekstgebied name="reactie" label={`Reactie op het ${op}`} rows={6} defaultValue={invoer['reactie'] ?? ''} fout={foutVan(fouten, 'reactie')} />
        <Veldgroep id="ondertekend" label="Handtekening" fout={foutVan(fouten, 'ondertekend')}><Selectievak name="ondertekend" id="ondertekend-ja" value="ja" label="De reactie is ondertekend." /></Veldgroep>
        <Knoppen><Knop name="doe" value="papier" soort="stil">Overnemen</Knop></Knoppen>
      </Formulier>
    </Uitklap>
  )
}
