import type { MetaFunction } from '@remix-run/node'
import { paginatitel } from '../../teksten/portaal.ts'
import { Kop } from '../../ui/kop.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel('Toegankelijkheid') }]

export default function Toegankelijkheid() {
  return <Kop niveau={1}>Toegankelijkheid</Kop>
}
