import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { VernietigingslijstDocument, VernietigingVoorstellenDocument } from '@zelfonderzoek/schema'
import { foutregels, sleutelUit, tekstUit } from '../../beoordeling/geweigerd.ts'
import { Lijstformulier } from '../../bewaren/lijstformulier.tsx'
import { Bewaartermijnen } from '../../bewaren/termijnen.tsx'
import { Voorstellen } from '../../bewaren/voorstellen.tsx'
import { vereisFormulier, vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { bewaren } from '../../teksten/bewaren.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel('Bewaren en vernietigen') }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { api } = await vereisGebruiker(request, ['toezichthouder'])
  const { vernietigingslijst, vernietigingen } = await api(VernietigingslijstDocument, { first: 50 })
  return { lijst: vernietigingslijst, voorstellen: vernietigingen.edges.map(({ node }) => node), sleutel: crypto.randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ['toezichthouder'])
  const dossierIds = formulier.getAll('dossier').filter((id) => typeof id === 'string')
  const toelichting = tekstUit(formulier, 'toelichting')
  const { vernietigingVoorstellen: uit } = await api(VernietigingVoorstellenDocument, { input: { dossierIds, toelichting, sleutel: sleutelUit(formulier) } })
  if (uit.__typename === 'VernietigingGewijzigd') throw redirect(`/bewaren/${uit.vernietiging.id}`)
  return json({ fouten: foutregels(uit), dossierIds, toelichting }, { status: 400 })
}

export default function Bewaren() {
  const { lijst, voorstellen, sleutel } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Verzoeken van betrokkenen', href: '/avg' }]} hier="Bewaren en vernietigen" />
      <Foutsamenvatting fouten={na?.fouten} />
      <Kop niveau={1}>Bewaren en vernietigen</Kop>
      <Alinea soort="lood">{bewaren.lood}</Alinea>
      <Kop niveau={2}>Termijn voorbij</Kop>
      {lijst.length === 0
        ? <Alinea>{bewaren.leeg}</Alinea>
        : <Lijstformulier regels={lijst} gekozen={na?.dossierIds ?? []} toelichting={na?.toelichting ?? ''} sleutel={sleutel} fouten={na?.fouten ?? []} />}
      <Kop niveau={2}>Voorstellen en verklaringen</Kop>
      {voorstellen.length === 0 ? <Alinea>{bewaren.geenVoorstellen}</Alinea> : <Voorstellen voorstellen={voorstellen} />}
      <Kop niveau={2}>Hoe lang wij wat bewaren</Kop>
      <Bewaartermijnen />
      <Alinea soort="klein">{bewaren.kopieen}</Alinea>
    </>
  )
}
