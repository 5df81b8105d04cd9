import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DossieropvolgingDocument } from '@zelfonderzoek/schema'
import { tekstUit } from '../../beoordeling/geweigerd.ts'
import { vandaag } from '../../onderzoek/vandaag.server.ts'
import { beoordeelMaatregel, meldMaatregel } from '../../opvolging/acties.server.ts'
import { Maatregelblok } from '../../opvolging/maatregelblok.tsx'
import { vereisGevonden } from '../../sessie/antwoorden.server.ts'
import { vereisFormulier, vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'
import { Opgeslagen } from '../../ui/opgeslagen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(`Opvolging ${data?.zaaknummer ?? ''}`) }]

const ROLLEN = ['onderzoeker', 'bestuurder', 'toezichthouder'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { api, gebruiker } = await vereisGebruiker(request, ROLLEN)
  const dossier = vereisGevonden(request, (await api(DossieropvolgingDocument, { id: params['id'] ?? '' })).dossier)
  return { ...dossier, toezichthouder: gebruiker.rol === 'toezichthouder', vandaag: vandaag(), sleutel: crypto.randomUUID(), bewaard: new URL(request.url).searchParams.get('bewaard') ?? '' }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { api, bestanden, formulier } = await vereisFormulier(request, ROLLEN)
  const dossier = vereisGevonden(request, (await api(DossieropvolgingDocument, { id: params['id'] ?? '' })).dossier)
  const uit = tekstUit(formulier, 'doe') === 'beoordelen' ? await beoordeelMaatregel(api, formulier) : await meldMaatregel({ api, bestanden }, formulier, dossier.zelfonderzoek?.id ?? '')
  if (uit.fouten.length > 0) return json(uit, { status: 400 })
  throw redirect(`/dossier/${dossier.id}/opvolging?bewaard=ja`)
}

export default function Dossieropvolging() {
  const { id, zaaknummer, titel, opvolgingen, handelingen, toezichthouder, vandaag: nu, sleutel, bewaard } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  return (
    <>
      <Kruimelpad kruimels={toezichthouder ? [{ naam: 'Werkvoorraad', href: '/werkvoorraad' }, { naam: zaaknummer, href: `/dossier/${id}` }] : [{ naam: 'Mijn onderzoeken', href: '/onderzoeken' }, { naam: zaaknummer, href: `/onderzoeken/${id}` }]} hier="Opvolging" />
      <Foutsamenvatting fouten={na?.fouten} />
      <Opgeslagen tekst={bewaard && !na ? 'Uw melding is bewaard' : ''} />
      <Alinea soort="boven">{titel}</Alinea>
      <Kop niveau={1}>Opvolging van maatregelen</Kop>
      {opvolgingen.length === 0
        ? <Alinea>Dit dossier heeft geen maatregelen om op te volgen. De opvolging begint als het dossier is afgesloten.</Alinea>
        : <Alinea soort="lood">{toezichthouder ? 'De aanbieder meldt hoe ver elke maatregel is. U beoordeelt in hoeverre zij is uitgevoerd.' : 'Meld bij elke maatregel hoe ver u bent, met datum, bewijs en effect. De toezichthouder beoordeelt het.'}</Alinea>}
      {opvolgingen.map((maatregel) => (
        <Maatregelblok key={maatregel.id} maatregel={maatregel} dossierId={id} vandaag={nu} magMelden={handelingen.includes('opvolging_melden')} magBeoordelen={handelingen.includes('opvolging_beoordelen')} sleutel={sleutel} na={na} />
      ))}
    </>
  )
}
