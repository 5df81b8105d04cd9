import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Uitstelverzoeken } from '../../beoordeling/dossierdelen.tsx'
import { leesKnop } from '../../bericht/eigen-berichten.ts'
import { Uitstelbesluit, Uitstelvraag } from '../../beoordeling/uitstelformulieren.tsx'
import { besluitUitstel, laadUitstel, UITSTELROLLEN, vraagUitstel } from '../../beoordeling/uitstelpagina.server.ts'
import { Termijnpaneel } from '../../onderzoek/termijnpaneel.tsx'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { MetKantlijn } from '../../ui/kantlijn.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(data ? `Uitstel ${data.zaaknummer}` : 'Uitstel') }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  return laadUitstel(request, params['id'])
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, UITSTELROLLEN)
  const dossierId = params['id'] ?? ''
  const { fouten, invoer, berichten } = leesKnop(formulier).doe === 'besluiten' ? await besluitUitstel(api, formulier) : await vraagUitstel(api, formulier, dossierId)
  if (fouten.length > 0 || berichten) return json({ fouten, invoer, berichten }, { status: fouten.length > 0 ? 400 : 200 })
  throw redirect(`/dossier/${dossierId}/uitstel`)
}

export default function Uitstel() {
  const { id, zaaknummer, titel, termijn, verzoeken, open, toezichthouder, magVragen, magBesluiten, vandaag, sleutel } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  const fouten = na?.fouten ?? []
  const terug = toezichthouder
    ? [{ naam: 'Werkvoorraad', href: '/werkvoorraad' }, { naam: zaaknummer, href: `/dossier/${id}` }]
    : [{ naam: 'Mijn onderzoeken', href: '/onderzoeken' }, { naam: zaaknummer, href: `/onderzoeken/${id}` }]
  return (
    <>
      <Kruimelpad kruimels={terug} hier="Uitstel" />
      <Foutsamenvatting fouten={fouten} />
      <MetKantlijn kantNaam="Termijn" kant={termijn ? <Termijnpaneel termijn={termijn} vandaag={vandaag} /> : <Alinea>Er loopt nu geen termijn.</Alinea>}>
        <Alinea soort="boven">{titel}</Alinea>
        <Kop niveau={1}>Uitstel</Kop>
        {verzoeken.length > 0 ? <Uitstelverzoeken verzoeken={verzoeken} /> : <Alinea>Er is nog geen uitstel gevraagd.</Alinea>}
        {magBesluiten && open && <Uitstelbesluit verzoek={open} invoer={na?.invoer} berichten={na?.berichten} sleutel={sleutel} fouten={fouten} />}
        {magVragen && termijn && (open
          ? <Alinea>De toezichthouder beslist over uw verzoek. U krijgt daarover een bericht. Tot die tijd geldt de termijn die er nu staat.</Alinea>
          : <Uitstelvraag invoer={na?.invoer} sleutel={sleutel} fouten={fouten} />)}
      </MetKantlijn>
    </>
  )
}
