import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { NooddossierDocument } from '@zelfonderzoek/schema'
import { STAND_LABEL, type Stand } from '@zelfonderzoek/validation/dossier/stand'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { Besluiten } from '../../beoordeling/dossierdelen.tsx'
import { Termijnlijst } from '../../beoordeling/termijnlijst.tsx'
import { meldingVan } from '../../melding/lees-melding.ts'
import { Meldinglezing } from '../../melding/meldinglezing.tsx'
import { vandaag } from '../../onderzoek/vandaag.server.ts'
import { Staplijst } from '../../procedure/staplijst.tsx'
import { vereisGevonden } from '../../sessie/antwoorden.server.ts'
import { vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(`In nood geopend ${data?.dossier.zaaknummer ?? ''}`) }]

/** The dossier that an emergency opened, to read only. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { api } = await vereisGebruiker(request, ['beheerder'])
  const dossier = vereisGevonden(request, (await api(NooddossierDocument, { id: params['id'] ?? '' })).nooddossier)
  return { dossier, melding: dossier.melding && meldingVan(dossier.melding), vandaag: vandaag() }
}

export default function Nooddossier() {
  const { dossier, melding, vandaag: nu } = useLoaderData<typeof loader>()
  const { zaaknummer, titel, stand, aanbieder, gemeente, termijnen, stappen, besluiten } = dossier
  const protocol = protocolversie(dossier.protocol)
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Noodtoegang', href: '/noodtoegang' }]} hier={zaaknummer} />
      <Alinea soort="boven">{aanbieder.naam} · {gemeente.naam} · {zaaknummer}</Alinea>
      <Kop niveau={1}>{titel || zaaknummer}</Kop>
      <Alinea soort="lood">{STAND_LABEL[stand as Stand]}. In nood geopend, alleen om te lezen.</Alinea>
      <Kop niveau={2}>Termijnen</Kop>
      <Termijnlijst protocol={protocol} termijnen={termijnen} vandaag={nu} />
      {melding && <><Kop niveau={2}>Melding</Kop><Meldinglezing melding={melding} niveau={3} /></>}
      {besluiten.length > 0 && <><Kop niveau={2}>Besluiten</Kop><Besluiten protocol={protocol} besluiten={besluiten} /></>}
      <Kop niveau={2}>Wat er is gebeurd</Kop>
      <Staplijst protocol={protocol} stappen={stappen} />
    </>
  )
}
