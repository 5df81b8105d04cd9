import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { legeMelding } from '@zelfonderzoek/validation/melding/model'
import { bewaarMelding } from '../../melding/bewaar-melding.server.ts'
import { Meldingformulier } from '../../melding/meldingformulier.tsx'
import { vereisFormulier, vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'

const ROLLEN = ['onderzoeker', 'bestuurder'] as const

export const meta: MetaFunction = () => [{ title: paginatitel('Melding doen') }]

export async function loader({ request }: LoaderFunctionArgs) {
  await vereisGebruiker(request, ROLLEN)
  return { sleutel: crypto.randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ROLLEN)
  return bewaarMelding(api, formulier, null)
}

export default function NieuweMelding() {
  const { sleutel } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Mijn onderzoeken', href: '/onderzoeken' }]} hier="Melding doen" />
      <Foutsamenvatting fouten={na?.fouten} />
      <Kop niveau={1}>Melding doen</Kop>
      <Alinea soort="lood">Meld een calamiteit of geweld binnen drie werkdagen. U kunt uw melding tussendoor bewaren. U verstuurt pas op de volgende bladzijde.</Alinea>
      <Alinea>Bij direct gevaar belt u 112.</Alinea>
      <Meldingformulier adres="/melding" melding={na?.melding ?? legeMelding()} versie={0} sleutel={sleutel} fouten={na?.fouten ?? []} />
    </>
  )
}
