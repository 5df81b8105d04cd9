import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ToezichtonderzoekDocument } from '@zelfonderzoek/schema'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { Termijnlijst } from '../../beoordeling/termijnlijst.tsx'
import { beginTekst } from '../../eindrapport/begintekst.ts'
import { Openbaarformulier } from '../../eindrapport/openbaarformulier.tsx'
import { doeRapport } from '../../eindrapport/rapportdaden.server.ts'
import { Rapportformulier } from '../../eindrapport/rapportformulier.tsx'
import { VERSIENAAM } from '../../eindrapport/versienaam.ts'
import { WatNu } from '../../procedure/wat-nu.tsx'
import { vereisGevonden } from '../../sessie/antwoorden.server.ts'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'
import { dag } from '../../teksten/datum.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { laadOnderzoeksdossier } from '../../toezichtonderzoek/laad-onderzoek.server.ts'
import { Reactielijst } from '../../toezichtonderzoek/reactielijst.tsx'
import { Alinea } from '../../ui/alinea.tsx'
import { Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { MetKantlijn } from '../../ui/kantlijn.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'
import { Lijst } from '../../ui/lijst.tsx'
import { Opgeslagen } from '../../ui/opgeslagen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(data ? `Rapport ${data.dossier.zaaknummer}` : 'Rapport') }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  return { ...await laadOnderzoeksdossier(request, params['id']), bewaard: new URL(request.url).searchParams.has('bewaren') }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ['toezichthouder'])
  const id = params['id'] ?? ''
  const dossier = vereisGevonden(request, (await api(ToezichtonderzoekDocument, { id })).dossier)
  const uit = await doeRapport(api, formulier, id, protocolversie(dossier.protocol))
  if (uit.fouten.length > 0) return json(uit, { status: 400 })
  throw redirect(`/dossier/${id}/rapport${uit.naar}`)
}

export default function Rapport() {
  const { dossier, vandaag, bewaard, sleutel } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  const { id, zaaknummer, titel, handelingen, rapport, rapportversies, reacties } = dossier
  const protocol = protocolversie(dossier.protocol)
  const kan = (handeling: string) => handelingen.includes(handeling)
  const formulier = { fouten: na?.fouten ?? [], invoer: na?.invoer ?? {}, sleutel }
  const opConcept = reacties.filter(({ op }) => op === 'conceptrapport')
  const definitief = rapportversies.some(({ soort }) => soort === 'definitief')
  const moment = kan('concept_versturen') ? 'concept' as const : kan('rapport_vaststellen') ? 'vaststellen' as const : null
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Werkvoorraad', href: '/werkvoorraad' }, { naam: zaaknummer, href: `/dossier/${id}` }]} hier="Rapport" />
      <Foutsamenvatting fouten={na?.fouten} />
      <MetKantlijn kantNaam="Wat gebeurt er nu, en de termijnen" kant={<><WatNu protocol={protocol} stand={dossier.processtand} /><Kop niveau={2} alsNiveau={3}>Termijnen</Kop><Termijnlijst protocol={protocol} termijnen={dossier.termijnen} vandaag={vandaag} /></>}>
        <Alinea soort="boven">{titel || zaaknummer}</Alinea>
        <Kop niveau={1}>Rapport van de toezichthouder</Kop>
        <Opgeslagen tekst={bewaard && !na ? 'Het rapport is bewaard' : ''} />
        {rapportversies.length > 0 && <Lijst punten={rapportversies.map(({ nummer, soort, op }) => <Koppeling key={nummer} href={`/dossier/${id}/rapport/${nummer}`}>Versie {nummer}: {(VERSIENAAM[soort] ?? soort).toLowerCase()} van {dag(op)}</Koppeling>)} />}
        {(opConcept.length > 0 || moment === 'vaststellen') && <><Kop niveau={2} id="reacties">Reacties op het conceptrapport</Kop><Reactielijst reacties={opConcept} kanHoor={false} kanConcept={kan('rapport_vaststellen')} brief={kan('reactie_afwijzen')} {...formulier} /></>}
        {moment === 'vaststellen' && dossier.gehoorden.length > 0 && <Alinea>Persoonlijke links voor wie is gehoord, maakt u bij <Koppeling href={`/dossier/${id}/onderzoek#hoorplan`}>de mensen in het hoorplan</Koppeling>.</Alinea>}
        {moment && <Rapportformulier protocol={protocol} moment={moment} begin={beginTekst(dossier, protocol)} versie={na?.versie ?? rapport?.versie ?? 0} nieuw={!rapport} {...formulier} />}
        {!moment && !definitief && rapportversies.length === 0 && <Alinea>Het rapport schrijft u als het onderzoek is afgerond. <Koppeling href={`/dossier/${id}/onderzoek`}>Naar het onderzoek</Koppeling></Alinea>}
        {definitief && <Openbaarformulier protocol={protocol} begin={beginTekst(dossier, protocol)} {...formulier} />}
      </MetKantlijn>
    </>
  )
}
