import { isCompleet, UITKOMST_LABEL } from '@zelfonderzoek/validation/bevinding/bevinding'
import { bevindingZin } from '@zelfonderzoek/validation/bevinding/zin'
import type { AspectUitkomst } from '@zelfonderzoek/validation/volledigheid/oordeel'
import { Bevinding } from '../../ui/bevinding.tsx'
import { UITKOMST_VORM } from './uitkomstvorm.ts'

/** What the check says of one aspect, in the margin. Advice on an answer that is there stands apart from it: one finding speaks with one voice. */
export function Vraagbevinding({ oordeel: { aspect, uitkomst, bewijs, bevindingen }, id }: { oordeel: AspectUitkomst, id: string }) {
  const kop = { id, vorm: UITKOMST_VORM[uitkomst], woord: UITKOMST_LABEL[uitkomst] }
  const [eerste] = bevindingen
  if (eerste && !isCompleet(uitkomst)) return <Bevinding {...kop} {...bevindingZin(eerste)} regel={eerste.regel} />
  return (
    <>
      <Bevinding {...kop} bewijs={bewijs} regel={aspect} />
      {bevindingen.map((bevinding, nr) => <Bevinding key={nr} vorm="half" woord="Let op" {...bevindingZin(bevinding)} regel={bevinding.regel} />)}
    </>
  )
}
