import type { MetaFunction } from '@remix-run/node'
import { paginatitel } from '../../teksten/portaal.ts'
import { privacy } from '../../teksten/privacy.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Lijst } from '../../ui/lijst.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel(privacy.kop) }]

export default function Privacy() {
  return (
    <>
      <Kop niveau={1}>{privacy.kop}</Kop>
      <Alinea soort="lood">{privacy.lood}</Alinea>
      <Kop niveau={2}>{privacy.watKop}</Kop>
      <Lijst punten={privacy.wat} />
      <Alinea>{privacy.nietVragen}</Alinea>
      <Kop niveau={2}>{privacy.wieKop}</Kop>
      <Lijst punten={privacy.wie} />
      <Alinea>{privacy.log}</Alinea>
      <Kop niveau={2}>{privacy.besluitKop}</Kop>
      <Alinea>{privacy.besluit}</Alinea>
      <Kop niveau={2}>{privacy.cookieKop}</Kop>
      <Lijst punten={privacy.cookie} />
      <Alinea>{privacy.cookieSlot}</Alinea>
      <Kop niveau={2}>{privacy.rechtKop}</Kop>
      <Alinea>{privacy.recht}</Alinea>
    </>
  )
}
