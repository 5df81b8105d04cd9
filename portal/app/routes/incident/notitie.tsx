import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { NotitieBewarenDocument, NotitieVersturenDocument } from '@zelfonderzoek/schema'
import { foutregels, sleutelUit, tekstUit } from '../../beoordeling/geweigerd.ts'
import { laadIncident } from '../../incident/laad-incident.server.ts'
import { leesNotitie, type Notitieinvoer } from '../../incident/lees-notitie.ts'
import { Notitieformulier } from '../../incident/notitieformulier.tsx'
import { foutAntwoord } from '../../sessie/antwoorden.server.ts'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel('Informatienotitie') }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { zaak, inhoud, sleutel } = await laadIncident(request, params['id'])
  if (!zaak.handelingen.includes('informatienotitie_versturen')) throw foutAntwoord(request, 404, 'NIET_GEVONDEN')
  const concept = zaak.notities.find(({ verzondenOp }) => !verzondenOp)
  const vorige = concept ?? zaak.notities.at(-1)
  const invoer: Notitieinvoer = {
    versie: concept?.versie ?? 0, uitgebreid: concept?.uitgebreid ?? false, reden: concept?.reden ?? '', ontvangers: [],
    // The next notitie begins with what the last one said, and the first one with what is known of the unrest.
    delen: vorige ? (vorige.delen as unknown as Notitieinvoer['delen']) : { context: inhoud.onrustContext, woordvoering: inhoud.woordvoering },
  }
  return { id: zaak.id, zaaknummer: zaak.zaaknummer, nummer: concept?.nummer ?? zaak.notities.length + 1, invoer, sleutel }
}

/** Keeps the notitie, and sends it when asked: sending keeps first what was typed. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ['coordinator'])
  const dossierId = params['id'] ?? ''
  const { versie, delen, uitgebreid, reden, ontvangers } = leesNotitie(formulier)
  const { notitieBewaren: bewaard } = await api(NotitieBewarenDocument, { input: { dossierId, versie, delen, uitgebreid, reden, sleutel: sleutelUit(formulier) } })
  if (bewaard.__typename !== 'DossierGewijzigd') return json({ invoer: { versie, delen, uitgebreid, reden, ontvangers }, fouten: foutregels(bewaard) }, { status: 400 })
  if (tekstUit(formulier, 'doe') !== 'versturen') throw redirect(`/incident/${dossierId}`)
  const { notitieVersturen: uit } = await api(NotitieVersturenDocument, { input: { dossierId, versie: versie + 1, ontvangers, sleutel: sleutelUit(formulier) } })
  if (uit.__typename === 'DossierGewijzigd') throw redirect(`/incident/${dossierId}`)
  return json({ invoer: { versie: versie + 1, delen, uitgebreid, reden, ontvangers }, fouten: foutregels(uit) }, { status: 400 })
}

export default function Notitie() {
  const { id, zaaknummer, nummer, invoer, sleutel } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Incidenten', href: '/incidenten' }, { naam: zaaknummer, href: `/incident/${id}` }]} hier={`Notitie ${nummer}`} />
      <Foutsamenvatting fouten={na?.fouten} />
      <Kop niveau={1}>Bestuurlijke informatienotitie {nummer}</Kop>
      <Alinea soort="lood">Zaaknummer, domein, criterium en onrust komen er vanzelf bij. Schrijf functies en organisaties op, geen namen (Rotterdam taak 1 en 2).</Alinea>
      <Notitieformulier nummer={nummer} invoer={na?.invoer ?? invoer} sleutel={sleutel} fouten={na?.fouten ?? []} />
    </>
  )
}
