import { Selectievak } from '../ui/selectievak.tsx'
import { Tekstveld } from '../ui/tekstveld.tsx'
import { Veldgroep } from '../ui/veldgroep.tsx'
import { VisueelVerborgen } from '../ui/visueel-verborgen.tsx'
import type { Stapvorm } from './stapvorm.ts'

interface GatenveldenProps { velden: Stapvorm['velden'], invoer: readonly { id: string, tekst: string }[], fout: string | undefined }

/** What is missing in a melding: the fields of the intake, each with what there is to add. */
export function Gatenvelden({ velden, invoer, fout }: GatenveldenProps) {
  return (
    <Veldgroep id="velden" label="Wat ontbreekt in de melding?" hulp="De aanbieder krijgt deze lijst." fout={fout}>
      {velden.map(({ id, vraag, grondslag }) => {
        const gekozen = invoer.find((een) => een.id === id)
        return (
          <div key={id} className="grond">
            <Selectievak name="veld" id={`veld-${id}`} value={id} label={vraag} hulp={grondslag} defaultChecked={gekozen !== undefined} />
            <Tekstveld name={`veld.${id}`} label={<>Wat ontbreekt er?<VisueelVerborgen> {vraag}</VisueelVerborgen></>} nietVerplicht strak defaultValue={gekozen?.tekst ?? ''} />
          </div>
        )
      })}
    </Veldgroep>
  )
}
