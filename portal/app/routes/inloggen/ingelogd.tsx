import type { MetaFunction } from '@remix-run/node'
import { ingelogd } from '../../teksten/inloggen.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Kop } from '../../ui/kop.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel(ingelogd.kop) }]

/** Where a log-in in a second tab ends, when an open page asked for it. */
export default function Ingelogd() {
  return (
    <>
      <Kop niveau={1}>{ingelogd.kop}</Kop>
      <Alinea soort="lood">{ingelogd.lood}</Alinea>
    </>
  )
}
