import type { MetaFunction } from '@remix-run/node'
import { paginatitel } from '../../teksten/portaal.ts'
import { toegankelijkheid } from '../../teksten/toegankelijkheid.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Lijst } from '../../ui/lijst.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel(toegankelijkheid.kop) }]

export default function Toegankelijkheid() {
  return (
    <>
      <Kop niveau={1}>{toegankelijkheid.kop}</Kop>
      <Alinea soort="lood">{toegankelijkheid.lood}</Alinea>
      <Kop niveau={2}>{toegankelijkheid.normKop}</Kop>
      <Alinea>{toegankelijkheid.norm}</Alinea>
      <Kop niveau={2}>{toegankelijkheid.testKop}</Kop>
      <Lijst punten={toegankelijkheid.test} />
      <Kop niveau={2}>{toegankelijkheid.nietKop}</Kop>
      <Lijst punten={toegankelijkheid.niet} />
      <Kop niveau={2}>{toegankelijkheid.meldKop}</Kop>
      <Alinea>{toegankelijkheid.meld}</Alinea>
    </>
  )
}
