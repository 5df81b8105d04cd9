import { type ActionFunctionArgs, json, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { tekstUit } from '../../beoordeling/geweigerd.ts'
import { Formulier } from '../../formulier/formulier.tsx'
import { vraagAlsGast } from '../../gast/gast.server.ts'
import { bereikbaar } from '../../sessie/bereikbaar.server.ts'
import { gastKoekje } from '../../sessie/cookie.server.ts'
import { gast } from '../../teksten/gast.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Foutsamenvatting, foutVan } from '../../ui/foutsamenvatting.tsx'
import { Knop } from '../../ui/knop.tsx'
import { Knoppen } from '../../ui/knoppen.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Tekstveld } from '../../ui/tekstveld.tsx'

/** Longest sitting, in seconds; the api ends it earlier when it must. */
const ZITTING = 2 * 3600

export const meta: MetaFunction = () => [{ title: paginatitel(gast.openen.kop) }]

/** Opens the link with its code. Reading this page uses nothing up, so that a mail program that looks ahead does no harm. */
export async function action({ request, params }: ActionFunctionArgs) {
  const code = tekstUit(await request.formData(), 'code')
  if (!code.trim()) return json({ fouten: [{ veld: 'code', tekst: gast.openen.leeg }] }, { status: 400 })
  const uit = await bereikbaar(request, () => vraagAlsGast<{ sessie: string }>('openen', { sleutel: params['sleutel'] ?? '', code }))
  if (uit.ok) throw redirect('/reactie', { headers: { 'set-cookie': gastKoekje.zet(uit.data.sessie, ZITTING) } })
  return json({ fouten: [{ veld: 'code', tekst: uit.bericht }] }, { status: uit.status })
}

export default function Openen() {
  const fouten = useActionData<typeof action>()?.fouten
  return (
    <>
      <Foutsamenvatting fouten={fouten} />
      <Kop niveau={1}>{gast.openen.kop}</Kop>
      <Alinea soort="lood">{gast.openen.lood}</Alinea>
      <Formulier>
        <Tekstveld name="code" label={gast.openen.label} hulp={gast.openen.hulp} inputMode="numeric" autoComplete="one-time-code" kort fout={foutVan(fouten, 'code')} />
        <Knoppen><Knop>{gast.openen.knop}</Knop></Knoppen>
      </Formulier>
      <Alinea soort="klein">{gast.openen.uitleg}</Alinea>
    </>
  )
}
