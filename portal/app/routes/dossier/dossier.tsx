import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { OntvangstBevestigenDocument } from '@zelfonderzoek/schema'
import { STAND_LABEL, type Stand } from '@zelfonderzoek/validation/dossier/stand'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { watNu } from '@zelfonderzoek/validation/protocol/wat-nu'
import { datumLang } from '@zelfonderzoek/validation/kalender/dagen'
import { Rectificaties } from '../../avg/rectificaties.tsx'
import { Berichten, Besluiten, Rondes } from '../../beoordeling/dossierdelen.tsx'
import { Dossierlinks } from '../../beoordeling/dossierlinks.tsx'
import { foutregels, sleutelUit, tekstUit } from '../../beoordeling/geweigerd.ts'
import { alsInvoer, type Berichtinvoer, berichtkeuze, leesBerichten, leesKnop } from '../../bericht/eigen-berichten.ts'
import { laadDossier } from '../../beoordeling/laad-dossier.server.ts'
import { Ontvangstformulier } from '../../beoordeling/ontvangstformulier.tsx'
import { Prognose } from '../../beoordeling/prognose.tsx'
import { Termijnlijst } from '../../beoordeling/termijnlijst.tsx'
import { Bijlagenlijst } from '../../melding/bijlagen.tsx'
import { Meldinglezing } from '../../melding/meldinglezing.tsx'
import { Stapknoppen } from '../../procedure/stapknoppen.tsx'
import { Onderzoeklinks, Rapportlinks } from '../../eindrapport/rapportlinks.tsx'
import { Staplijst } from '../../procedure/staplijst.tsx'
import { Takenblok } from '../../procedure/takenblok.tsx'
import { WatNu } from '../../procedure/wat-nu.tsx'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'
import { metHoofdletter } from '../../teksten/met-hoofdletter.ts'
import { avg } from '../../teksten/avg.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { type Foutregel, Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { MetKantlijn } from '../../ui/kantlijn.tsx'
import { KnopLink } from '../../ui/knop-link.tsx'
import { Knoppen } from '../../ui/knoppen.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'
import { Melding } from '../../ui/melding.tsx'
import { Uitklap } from '../../ui/uitklap.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(data ? `Dossier ${data.dossier.zaaknummer}` : 'Dossier') }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  return laadDossier(request, params['id'])
}

/** Confirms receipt of the melding. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ['toezichthouder'])
  const dossierId = params['id'] ?? ''
  const invoer = { toelichting: tekstUit(formulier, 'toelichting'), geenBelang: tekstUit(formulier, 'geenBelang') === 'ja' }
  const berichten = leesBerichten(formulier)
  const { ontvangstBevestigen: uit } = await api(OntvangstBevestigenDocument, { input: { dossierId, ...invoer, ...berichtkeuze(berichten, leesKnop(formulier).proef), sleutel: sleutelUit(formulier) } })
  if (uit.__typename === 'DossierGewijzigd') throw redirect(`/dossier/${dossierId}`)
  if (uit.__typename === 'Berichtvoorbeelden') return json({ ...invoer, berichten: alsInvoer(uit.berichten), fouten: [] as Foutregel[] })
  return json({ ...invoer, berichten: berichten.length > 0 ? berichten : (undefined as Berichtinvoer[] | undefined), fouten: foutregels(uit) }, { status: 400 })
}

export default function Dossier() {
  const { dossier, toezichthouder, melding, verstuurd, metClient, vooruitblik, vandaag, sleutel } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  const { id, zaaknummer, titel, soort, gebeurtenisOp, aanbieder, gemeente, handelingen, indieningen, besluiten, uitstelverzoeken } = dossier
  const protocol = protocolversie(dossier.protocol)
  const uitstel = uitstelverzoeken.some((verzoek) => !verzoek.besluit)
  const kan = (handeling: string) => handelingen.includes(handeling)
  return (
    <>
      <Kruimelpad kruimels={[toezichthouder ? { naam: 'Werkvoorraad', href: '/werkvoorraad' } : { naam: 'Dossiers', href: '/dossiers' }]} hier={zaaknummer} />
      <Foutsamenvatting fouten={na?.fouten} />
      <MetKantlijn kantNaam="Wat gebeurt er nu, en de termijnen" kant={<><WatNu protocol={protocol} stand={dossier.processtand} /><Kop niveau={2} alsNiveau={3}>Termijnen</Kop><Termijnlijst protocol={protocol} termijnen={dossier.termijnen} vandaag={vandaag} />{toezichthouder && <Prognose protocol={protocol} termijnen={dossier.termijnen} vandaag={vandaag} />}</>}>
        <Alinea soort="boven">{aanbieder.naam} · {gemeente.naam} · {zaaknummer}</Alinea>
        <Kop niveau={1}>{titel || zaaknummer}</Kop>
        <Alinea soort="lood">{STAND_LABEL[dossier.stand as Stand]}. {metHoofdletter(soort)}{gebeurtenisOp && ` van ${datumLang(gebeurtenisOp)}`}.</Alinea>
        {dossier.beperkt && <Melding soort="letop" kop="Het gebruik van dit dossier is beperkt"><p>{avg.beperktDossier}</p></Melding>}
        {uitstel && (
          <Melding soort="letop" kop="De aanbieder vraagt om uitstel">
            <KnopLink href={`/dossier/${id}/uitstel`}>Beslissen over uitstel</KnopLink>
          </Melding>
        )}
        {vooruitblik && <Ontvangstformulier vooruitblik={vooruitblik} sleutel={sleutel} toelichting={na?.toelichting ?? ''} geenBelang={na?.geenBelang ?? false} berichten={na?.berichten} fouten={na?.fouten ?? []} />}
        {kan('aspect_beoordelen') && (
          <Knoppen>
            <KnopLink href={`/dossier/${id}/beoordeling/1`}>Rapport beoordelen</KnopLink>
            <KnopLink soort="stil" href={`/dossier/${id}/besluit`}>Eindoordeel en besluit</KnopLink>
          </Knoppen>
        )}
        <Stapknoppen aanZet={toezichthouder && watNu(protocol, dossier.processtand).aanZet.includes('toezichthouder')} id={id} protocol={protocol} stand={dossier.processtand} handelingen={handelingen} />
        {toezichthouder && <Onderzoeklinks id={id} gestart={kan('hoorverslag_voorleggen') || kan('concept_versturen') || kan('rapport_vaststellen') || dossier.gehoorden.length > 0} rapport={kan('concept_versturen') || kan('rapport_vaststellen')} />}
        <Rapportlinks id={id} versies={dossier.rapportversies} />
        {toezichthouder && <Takenblok dossierId={id} taken={dossier.taken} voor="toezichthouder" />}
        {toezichthouder && <><Kop niveau={2}>Rapport</Kop><Rondes id={id} indieningen={indieningen} /></>}
        {besluiten.length > 0 && <><Kop niveau={2}>Besluiten</Kop><Besluiten protocol={protocol} besluiten={besluiten} /></>}
        {toezichthouder && <><Kop niveau={2}>Wat er is gebeurd</Kop><Staplijst protocol={protocol} stappen={dossier.stappen} /></>}
        <Rectificaties rectificaties={dossier.rectificaties} />
        <Kop niveau={2}>Berichten</Kop>
        <Berichten berichten={dossier.berichten} />
        {melding && (
          <>
            <Kop niveau={2}>Melding</Kop>
            {verstuurd && <Alinea>Verstuurd op {verstuurd.op} door {verstuurd.door}{verstuurd.teLaat && ', na de termijn'}.</Alinea>}
            <Uitklap kop="De hele melding lezen" open={vooruitblik !== null} klein={false}><Meldinglezing melding={melding} niveau={3} metClient={metClient} /></Uitklap>
            {toezichthouder && <Bijlagenlijst dossierId={id} bijlagen={dossier.melding?.bijlagen ?? []} />}
          </>
        )}
        {toezichthouder && <Dossierlinks id={id} zaaknummer={zaaknummer} kan={kan} afgesloten={dossier.stand === 'afgesloten'} />}
      </MetKantlijn>
    </>
  )
}
