import type { MetaFunction } from '@remix-run/node'
import { paginatitel } from '../../teksten/portaal.ts'
import { Kop } from '../../ui/kop.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel('Privacy') }]

export default function Privacy() {
  return <Kop niveau={1}>Privacy</Kop>
}
