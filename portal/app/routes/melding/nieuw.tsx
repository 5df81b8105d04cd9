import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { bewaarMelding } from '../../melding/bewaar-melding.server.ts'
import { meldingUitAdres, protocolVan } from '../../melding/begin-melding.ts'
import { Meldingformulier } from '../../melding/meldingformulier.tsx'
import { vandaag } from '../../onderzoek/vandaag.server.ts'
import { vereisFormulier, vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'

const ROLLEN = ['onderzoeker', 'bestuurder'] as const

export const meta: MetaFunction = () => [{ title: paginatitel('Melding doen') }]

export async function loader({ request }: LoaderFunctionArgs) {
  await vereisGebruiker(request, ROLLEN)
  return { sleutel: crypto.randomUUID(), vandaag: vandaag(), begin: meldingUitAdres(new URL(request.url).searchParams), consult: new URL(request.url).searchParams.get('consult') ?? '' }
}

export async function action({ request }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ROLLEN)
  return bewaarMelding(api, formulier, null, new URL(request.url).searchParams.get('consult'))
}

export default function NieuweMelding() {
  const { sleutel, begin, consult, vandaag: nu } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  const melding = na?.melding ?? begin
  const protocol = protocolVan(melding, nu)
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Mijn onderzoeken', href: '/onderzoeken' }]} hier="Melding doen" />
      <Foutsamenvatting fouten={na?.fouten} />
      <Kop niveau={1}>Melding doen</Kop>
      <Alinea soort="lood">{protocol?.teksten.meldplicht ?? 'Meld een calamiteit of geweld zo snel mogelijk.'} U kunt tussendoor stoppen en later verder schrijven. U verstuurt pas op de volgende bladzijde.</Alinea>
      <Alinea>Bij direct gevaar belt u 112. Weet u niet zeker of u moet melden? <Koppeling href="/beslishulp">Gebruik de beslishulp</Koppeling>.</Alinea>
      <Meldingformulier adres={consult ? `/melding?consult=${encodeURIComponent(consult)}` : "/melding"} protocol={protocol} melding={melding} versie={0} sleutel={sleutel} fouten={na?.fouten ?? []} bewaren={{ id: null, consult, bewaardOp: null }} />
      <Alinea soort="klein">Bijlagen voegt u toe zodra de melding één keer is bewaard.</Alinea>
    </>
  )
}
