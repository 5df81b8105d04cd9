import { UITKOMST_LABEL } from '@zelfonderzoek/validation/bevinding/bevinding'
import { bevindingZin } from '@zelfonderzoek/validation/bevinding/zin'
import type { AspectUitkomst } from '@zelfonderzoek/validation/volledigheid/oordeel'
import { Bevinding } from '../../ui/bevinding.tsx'
import { UITKOMST_VORM } from './uitkomstvorm.ts'

/** What the check says of one aspect, in the margin. */
export function Vraagbevinding({ oordeel, id }: { oordeel: AspectUitkomst, id: string }) {
  const [eerste] = oordeel.bevindingen
  const zin = eerste && bevindingZin(eerste)
  return (
    <Bevinding
      id={id} vorm={UITKOMST_VORM[oordeel.uitkomst]} woord={UITKOMST_LABEL[oordeel.uitkomst]}
      watErIs={zin?.watErIs} watOntbreekt={zin?.watOntbreekt} vulAan={zin?.vulAan}
      bewijs={zin ? undefined : oordeel.bewijs}
    />
  )
}
