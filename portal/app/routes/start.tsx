import { redirect } from '@remix-run/node'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Inlogknop } from '../inlogknop.tsx'
import { aangemeld } from '../sessie/aangemeld.server.ts'
import { bereikbaar } from '../sessie/bereikbaar.server.ts'
import { STARTPAGINA } from '../sessie/rol.ts'
import { paginatitel } from '../teksten/portaal.ts'
import { start } from '../teksten/start.ts'
import { Alinea } from '../ui/alinea.tsx'
import { Kop } from '../ui/kop.tsx'
import { Koppeling } from '../ui/koppeling.tsx'
import { MetKantlijn } from '../ui/kantlijn.tsx'
import { Paneel } from '../ui/paneel.tsx'
import { Stappen } from '../ui/stappen.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel(start.kop) }]

/** To the first page of the role, or a welcome when nobody is logged in. */
export async function loader({ request }: LoaderFunctionArgs) {
  const persoon = await bereikbaar(request, () => aangemeld(request))
  if (persoon) throw redirect(STARTPAGINA[persoon.gebruiker.rol])
  return null
}

export default function Start() {
  return (
    <MetKantlijn
      kantNaam={start.gevaarNaam}
      kant={(
        <Paneel>
          <Kop niveau={2} alsNiveau={3}>{start.gevaarKop}</Kop>
          <Alinea>{start.gevaar}</Alinea>
        </Paneel>
      )}
    >
      <Kop niveau={1}>{start.kop}</Kop>
      <Alinea soort="lood">{start.lood}</Alinea>
      <Inlogknop />
      <Kop niveau={2}>{start.hoeKop}</Kop>
      <Stappen stappen={start.stappen.map((stap) => ({ ...stap, stand: 'later' as const }))} />
      <Alinea><Koppeling href="/zo-werkt-de-controle">{start.meer}</Koppeling></Alinea>
    </MetKantlijn>
  )
}
