import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { StapZettenDocument } from '@zelfonderzoek/schema'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { foutregels, sleutelUit } from '../../beoordeling/geweigerd.ts'
import { alsInvoer, type Berichtinvoer, berichtkeuze, leesBerichten, leesKnop } from '../../bericht/eigen-berichten.ts'
import { laadStap, STAPROLLEN } from '../../procedure/laad-stap.server.ts'
import { LEGE_INVOER, leesStap, type Stapinvoer } from '../../procedure/lees-stap.ts'
import { Stapformulier } from '../../procedure/stapformulier.tsx'
import { WatNu } from '../../procedure/wat-nu.tsx'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { type Foutregel, Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { MetKantlijn } from '../../ui/kantlijn.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(data?.vorm.naam ?? 'Stap') }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { dossier, vorm, anderen, toezichthouder, rol, terug } = await laadStap(request, params['id'], params['handeling'])
  const kruimel = toezichthouder ? { naam: 'Werkvoorraad', href: '/werkvoorraad' } : rol === 'contactambtenaar' ? { naam: 'Dossiers', href: '/dossiers' } : { naam: 'Mijn onderzoeken', href: '/onderzoeken' }
  return { kruimel, anderen, id: dossier.id, zaaknummer: dossier.zaaknummer, titel: dossier.titel || dossier.zaaknummer, protocol: dossier.protocol, processtand: dossier.processtand, vorm, toezichthouder, terug, sleutel: crypto.randomUUID() }
}

/** Takes the step, or shows first what would be sent. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, STAPROLLEN)
  const { dossier, vorm, terug } = await laadStap(request, params['id'], params['handeling'])
  const invoer = leesStap(formulier, vorm)
  const berichten = leesBerichten(formulier)
  const { proef } = leesKnop(formulier)
  if (invoer.tot && !isDatum(invoer.tot)) return antwoord(invoer, berichten, [{ veld: 'tot', tekst: 'Vul een datum in die bestaat, met dag, maand en jaar.' }])
  const { stapZetten: uit } = await api(StapZettenDocument, { input: { dossierId: dossier.id, handeling: vorm.handeling, ...invoer, tot: invoer.tot || null, ...berichtkeuze(berichten, proef), sleutel: sleutelUit(formulier) } })
  if (uit.__typename === 'DossierOvergedragen') throw redirect('/werkvoorraad')
  if (uit.__typename === 'DossierGewijzigd') throw redirect(terug)
  if (uit.__typename === 'Berichtvoorbeelden') return antwoord(invoer, alsInvoer(uit.berichten))
  return antwoord(invoer, berichten, foutregels(uit))
}

function antwoord(invoer: Stapinvoer, berichten: readonly Berichtinvoer[], fouten: readonly Foutregel[] = []) {
  return json({ invoer, fouten, berichten }, { status: fouten.length > 0 ? 400 : 200 })
}

export default function Stap() {
  const { kruimel, anderen, zaaknummer, titel, protocol, processtand, vorm, toezichthouder, terug, sleutel } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  const fouten = na?.fouten ?? []
  return (
    <>
      <Kruimelpad kruimels={[kruimel, { naam: zaaknummer, href: terug }]} hier={vorm.naam} />
      <Foutsamenvatting fouten={fouten} />
      <MetKantlijn kantNaam="Wat gebeurt er nu" kant={<WatNu protocol={protocolversie(protocol)} stand={processtand} />}>
        <Alinea soort="boven">{titel}</Alinea>
        <Kop niveau={1}>{vorm.naam}</Kop>
        <Alinea soort="lood">
          {vorm.besluit && `Besluit: ${vorm.besluit}. `}{vorm.naar ? `Daarna: ${vorm.naar.toLowerCase()}.` : 'Het dossier blijft waar het is.'} Grondslag: {vorm.grondslag}.
        </Alinea>
        <Stapformulier vorm={vorm} anderen={anderen} invoer={na?.invoer ?? LEGE_INVOER} berichten={na?.berichten} sleutel={sleutel} fouten={fouten} toezichthouder={toezichthouder} />
      </MetKantlijn>
    </>
  )
}
