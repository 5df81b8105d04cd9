import type { BetrokkenezakenQuery } from '@zelfonderzoek/schema'
import type { Overeenkomst } from '@zelfonderzoek/validation/avg/vergelijk-personen'
import { avg } from '../teksten/avg.ts'
import { Alinea } from '../ui/alinea.tsx'
import { Selectievak } from '../ui/selectievak.tsx'
import { Veldgroep } from '../ui/veldgroep.tsx'
import { wieIsDat } from './woorden.ts'

type Zaak = BetrokkenezakenQuery['betrokkenezaken'][number]

/** The other cases in which somebody stands or may stand; a person says which count. */
export function Zaakkeuze({ anderen, tellen }: { anderen: readonly Zaak[], tellen: readonly string[] }) {
  if (anderen.length === 0) return <Alinea>{avg.geenAndereZaak}</Alinea>
  return (
    <Veldgroep id="zaken" label="Andere zaken die meetellen" hulp={avg.welkeZaken}>
      <div className="keuzes">
        {anderen.map(({ betrokkeneId, zaaknummer, hoedanigheid, overeenkomst }) => (
          <Selectievak
            key={betrokkeneId} name="zaak" id={betrokkeneId} value={betrokkeneId} defaultChecked={tellen.includes(betrokkeneId)}
            label={`${zaaknummer}, als ${wieIsDat(hoedanigheid).toLowerCase()}`} hulp={avg.overeenkomst[overeenkomst as Overeenkomst]}
          />
        ))}
      </div>
    </Veldgroep>
  )
}
