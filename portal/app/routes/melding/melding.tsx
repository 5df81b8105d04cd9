import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { MeldingAanvullenDocument, MeldingIndienenDocument } from '@zelfonderzoek/schema'
import { foutregels, sleutelUit, tekstUit } from '../../beoordeling/geweigerd.ts'
import { doeBijlageactie } from '../../melding/bijlageactie.server.ts'
import { bewaarMelding } from '../../melding/bewaar-melding.server.ts'
import { laadMelding, SCHRIJVERS } from '../../melding/laad-melding.server.ts'
import { Conceptmelding } from '../../melding/conceptmelding.tsx'
import { Controlepagina } from '../../melding/controlepagina.tsx'
import { Verstuurd } from '../../melding/verstuurd.tsx'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.stap === 'aanvullen' && data.fouten.length > 0 ? 'Fout: ' : ''}${paginatitel(data ? `Melding ${data.zaaknummer}` : 'Melding')}` }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  return laadMelding(request, params['id'])
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { api, bestanden, formulier } = await vereisFormulier(request, SCHRIJVERS)
  const dossierId = params['id'] ?? ''
  if (tekstUit(formulier, 'doe').startsWith('bestand:')) return doeBijlageactie({ api, bestanden }, dossierId, formulier)
  if (tekstUit(formulier, 'doe') !== 'versturen') return bewaarMelding(api, formulier, dossierId)
  const input = { dossierId, versie: Number(tekstUit(formulier, 'versie')), sleutel: sleutelUit(formulier) }
  const uit = tekstUit(formulier, 'aanvullen') === 'ja' ? (await api(MeldingAanvullenDocument, { input })).meldingAanvullen : (await api(MeldingIndienenDocument, { input })).meldingIndienen
  if (uit.__typename === 'DossierGewijzigd') throw redirect(`/melding/${dossierId}`)
  return json({ melding: null, fouten: foutregels(uit) }, { status: 400 })
}

export default function Melding() {
  const gegevens = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  const { zaaknummer, stap } = gegevens
  const concept = gegevens.concept || (gegevens.aanvullen && (stap !== '' || gegevens.bewaard !== ''))
  const aanvullen = stap === 'aanvullen' ? gegevens.fouten : []
  const fouten = na?.fouten ?? aanvullen
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Mijn onderzoeken', href: '/onderzoeken' }]} hier={`Melding ${zaaknummer}`} />
      <Foutsamenvatting fouten={fouten} />
      {!concept
        ? <Verstuurd gegevens={gegevens} />
        : stap === 'controleren'
          ? <Controlepagina gegevens={gegevens} />
          : <Conceptmelding gegevens={gegevens} melding={na?.melding ?? gegevens.melding} fouten={fouten} />}
    </>
  )
}
