import type { MetaFunction } from '@remix-run/node'
import { paginatitel } from '../../teksten/portaal.ts'
import { Kop } from '../../ui/kop.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel('Zo werkt de controle') }]

export default function ZoWerktDeControle() {
  return <Kop niveau={1}>Zo werkt de controle</Kop>
}
