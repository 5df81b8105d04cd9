import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { StapZettenDocument } from '@zelfonderzoek/schema'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { foutregels, sleutelUit, tekstUit } from '../../beoordeling/geweigerd.ts'
import { Berichtvoorbeelden } from '../../procedure/berichtvoorbeelden.tsx'
import { laadStap, STAPROLLEN } from '../../procedure/laad-stap.server.ts'
import { LEGE_INVOER, leesStap, type Stapinvoer } from '../../procedure/lees-stap.ts'
import { Stapformulier } from '../../procedure/stapformulier.tsx'
import { WatNu } from '../../procedure/wat-nu.tsx'
import { type Voorbeeld, voorbeelden } from '../../procedure/voorbeeld.server.ts'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { type Foutregel, Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { MetKantlijn } from '../../ui/kantlijn.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(data?.vorm.naam ?? 'Stap') }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { dossier, vorm, anderen, toezichthouder, terug } = await laadStap(request, params['id'], params['handeling'])
  return { anderen, id: dossier.id, zaaknummer: dossier.zaaknummer, titel: dossier.titel || dossier.zaaknummer, protocol: dossier.protocol, processtand: dossier.processtand, vorm, toezichthouder, terug, sleutel: crypto.randomUUID() }
}

/** Takes the step, or shows first what would be sent. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, STAPROLLEN)
  const { dossier, protocol, regel, vorm, terug } = await laadStap(request, params['id'], params['handeling'])
  const invoer = leesStap(formulier, vorm)
  if (tekstUit(formulier, 'doe') === 'voorbeeld') return antwoord(invoer, [], voorbeelden(protocol, regel, dossier.zaaknummer, invoer))
  if (invoer.tot && !isDatum(invoer.tot)) return antwoord(invoer, [{ veld: 'tot', tekst: 'Vul een datum in die bestaat, met dag, maand en jaar.' }])
  const { stapZetten: uit } = await api(StapZettenDocument, { input: { dossierId: dossier.id, handeling: vorm.handeling, ...invoer, tot: invoer.tot || null, sleutel: sleutelUit(formulier) } })
  if (uit.__typename === 'DossierOvergedragen') throw redirect('/werkvoorraad')
  if (uit.__typename === 'DossierGewijzigd') throw redirect(terug)
  return antwoord(invoer, foutregels(uit))
}

function antwoord(invoer: Stapinvoer, fouten: readonly Foutregel[], voorbeeld: readonly Voorbeeld[] = []) {
  return json({ invoer, fouten, voorbeeld }, { status: fouten.length > 0 ? 400 : 200 })
}

export default function Stap() {
  const { anderen, zaaknummer, titel, protocol, processtand, vorm, toezichthouder, terug, sleutel } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  const fouten = na?.fouten ?? []
  return (
    <>
      <Kruimelpad kruimels={[terug.startsWith('/incident/') ? { naam: 'Incidenten', href: '/incidenten' } : toezichthouder ? { naam: 'Werkvoorraad', href: '/werkvoorraad' } : { naam: 'Mijn onderzoeken', href: '/onderzoeken' }, { naam: zaaknummer, href: terug }]} hier={vorm.naam} />
      <Foutsamenvatting fouten={fouten} />
      <MetKantlijn kantNaam="Wat gebeurt er nu" kant={<WatNu protocol={protocolversie(protocol)} stand={processtand} />}>
        <Alinea soort="boven">{titel}</Alinea>
        <Kop niveau={1}>{vorm.naam}</Kop>
        <Alinea soort="lood">
          {vorm.besluit && `Besluit: ${vorm.besluit}. `}{vorm.naar ? `Daarna: ${vorm.naar.toLowerCase()}.` : 'Het dossier blijft waar het is.'} Grondslag: {vorm.grondslag}.
        </Alinea>
        <Berichtvoorbeelden voorbeelden={na?.voorbeeld ?? []} />
        <Stapformulier vorm={vorm} anderen={anderen} invoer={na?.invoer ?? LEGE_INVOER} sleutel={sleutel} fouten={fouten} />
      </MetKantlijn>
    </>
  )
}
