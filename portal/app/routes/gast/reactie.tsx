import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { tekstUit } from '../../beoordeling/geweigerd.ts'
import { Rapportblokken } from '../../eindrapport/rapportblokken.tsx'
import { Gastformulier, LaterVerder } from '../../gast/gastformulier.tsx'
import { laadGast } from '../../gast/laad-gast.server.ts'
import { vraagAlsGast } from '../../gast/gast.server.ts'
import { bereikbaar } from '../../sessie/bereikbaar.server.ts'
import { gastKoekje } from '../../sessie/cookie.server.ts'
import { gast } from '../../teksten/gast.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Citaat } from '../../ui/citaat.tsx'
import { Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Melding } from '../../ui/melding.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(data?.lezing ? gast.kop[data.lezing.op] ?? gast.openen.kop : gast.over.kop) }]

export async function loader({ request }: LoaderFunctionArgs) {
  return { lezing: await laadGast(request), adres: new URL(request.url).origin }
}

/** Sends the reaction, or closes the page for a new link. */
export async function action({ request }: ActionFunctionArgs) {
  const formulier = await request.formData()
  const sessie = gastKoekje.lees(request) ?? ''
  const tekst = tekstUit(formulier, 'tekst')
  if (tekstUit(formulier, 'doe') === 'later') {
    const uit = await bereikbaar(request, () => vraagAlsGast<{ sleutel: string }>('vernieuwen', { sessie, code: tekstUit(formulier, 'code') }))
    if (uit.ok) return json({ tekst: '', fouten: [], sleutel: uit.data.sleutel }, { headers: { 'set-cookie': gastKoekje.wis() } })
    return json({ tekst, fouten: [{ veld: 'code', tekst: uit.bericht }], sleutel: '' }, { status: uit.status })
  }
  const uit = await bereikbaar(request, () => vraagAlsGast<{ sha256: string }>('reageren', { sessie, tekst, ondertekend: formulier.get('ondertekend') === 'ja' }))
  if (uit.ok) throw redirect('/reactie')
  return json({ tekst, fouten: [{ veld: uit.code === 'ONDERTEKEN' ? 'ondertekend' : 'tekst', tekst: uit.bericht }], sleutel: '' }, { status: uit.status })
}

export default function Reactie() {
  const { lezing, adres } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  if (na?.sleutel) return <NieuweLink href={`${adres}/reactie/${na.sleutel}`} />
  if (!lezing) return <><Kop niveau={1}>{gast.over.kop}</Kop><Alinea>{gast.over.tekst}</Alinea></>
  const { op, functie, zaaknummer, toezichthouder, verslag, blokken, klaar, kanReageren } = lezing
  return (
    <>
      <Foutsamenvatting fouten={na?.fouten} />
      <Alinea soort="boven">{toezichthouder}, zaak {zaaknummer}</Alinea>
      <Kop niveau={1}>{gast.kop[op]}</Kop>
      {klaar && <Melding soort="goed" kop={gast.klaar} role="status"><Alinea>{gast.klaarTekst}</Alinea></Melding>}
      {verslag && (
        <>
          <Alinea soort="lood">Gesprek met {functie} op {verslag.gesprekOp}.{verslag.ambtsedig && ' De toezichthouder maakte dit verslag op ambtseed op.'}</Alinea>
          <Citaat>{verslag.tekst}</Citaat>
        </>
      )}
      {blokken && <Rapportblokken blokken={blokken} onder={1} />}
      {kanReageren && <><Gastformulier lezing={lezing} tekst={na?.tekst ?? ''} fouten={na?.fouten ?? []} /><LaterVerder fouten={na?.fouten ?? []} /></>}
      {!kanReageren && !klaar && <Alinea>{gast.teLaat}</Alinea>}
    </>
  )
}

function NieuweLink({ href }: { href: string }) {
  return <><Kop niveau={1}>{gast.later.klaar}</Kop><Alinea>{gast.later.bewaar}</Alinea><p><code className="hash">{href}</code></p></>
}
