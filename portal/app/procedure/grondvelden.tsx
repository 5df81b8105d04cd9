import { Selectievak } from '../ui/selectievak.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { Veldgroep } from '../ui/veldgroep.tsx'
import { VisueelVerborgen } from '../ui/visueel-verborgen.tsx'
import type { Stapvorm } from './stapvorm.ts'

interface GrondveldenProps { gronden: Stapvorm['gronden'], motiveer: boolean, invoer: readonly { id: string, tekst: string }[], fout: string | undefined }

/** The grounds of a decision, each with its motivation where the protocol asks one. */
export function Grondvelden({ gronden, motiveer, invoer, fout }: GrondveldenProps) {
  return (
    <Veldgroep id="gronden" label="Op welke grond?" hulp="Kies er één of meer." fout={fout}>
      {gronden.map(({ id, tekst, onderdelen = [], grondslag }) => {
        const gekozen = invoer.find((een) => een.id === id)
        return (
          <div key={id} className="grond">
            <Selectievak name="grond" id={`grond-${id}`} value={id} label={tekst} hulp={grondslag} defaultChecked={gekozen !== undefined} />
            {onderdelen.map((deel, nr) => (
              <Selectievak key={deel} name={`onderdeel.${id}`} id={`onderdeel-${id}-${nr}`} value={String(nr)} label={<><VisueelVerborgen>{tekst} </VisueelVerborgen>{deel}</>} defaultChecked={gekozen?.tekst.includes(deel) ?? false} />
            ))}
            {motiveer && <Tekstgebied name={`grond.${id}`} label={<>Waarom?<VisueelVerborgen> {tekst}</VisueelVerborgen></>} rows={2} defaultValue={gekozen?.tekst ?? ''} />}
          </div>
        )
      })}
    </Veldgroep>
  )
}
