import { leegZelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/leeg'
import type { Zelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { controleerSectie } from '@zelfonderzoek/validation/volledigheid/controleer-sectie'
import { Alinea } from '../../ui/alinea.tsx'
import { Kant, type Vraagtekst } from '../formulier/sectieformulier.tsx'
import { SECTIEVELDEN } from '../velden/sectievelden.ts'

interface RecordvraagProps { nummer: 7 | 9, rapport: Pick<Zelfonderzoek, 'basisoorzaken' | 'verbetermaatregelen'>, tekst: Vraagtekst | undefined }

/** The findings of the question that a list of records answers, beside that list. */
export function Recordvraag({ nummer, rapport, tekst }: RecordvraagProps) {
  const eigen = SECTIEVELDEN[nummer].find(({ velden }) => velden.length === 0)?.aspecten ?? []
  const { aspecten } = controleerSectie(nummer, { ...leegZelfonderzoek(), ...rapport })
  return (
    <div className="kant">
      {tekst && <Alinea soort="grondslag">{tekst.grondslag}</Alinea>}
      <Kant tekst={tekst} aspecten={aspecten.filter(({ aspect }) => eigen.includes(aspect))} />
    </div>
  )
}
