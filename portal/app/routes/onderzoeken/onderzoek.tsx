import { type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { laadOnderzoek } from '../../onderzoek/gegevens/onderzoek.server.ts'
import { aantalCompleet } from '../../onderzoek/onderzoekspoor.tsx'
import { schrijftermijn } from '../../onderzoek/schrijftermijn.ts'
import { takenVan } from '../../onderzoek/taken.ts'
import { Termijnpaneel } from '../../onderzoek/termijnpaneel.tsx'
import { vandaag } from '../../onderzoek/vandaag.server.ts'
import { Rectificaties } from '../../avg/rectificaties.tsx'
import { Termijnlijst } from '../../beoordeling/termijnlijst.tsx'
import { Stapknoppen } from '../../procedure/stapknoppen.tsx'
import { Rapportlinks } from '../../eindrapport/rapportlinks.tsx'
import { Staplijst } from '../../procedure/staplijst.tsx'
import { Takenblok } from '../../procedure/takenblok.tsx'
import { WatNu } from '../../procedure/wat-nu.tsx'
import { avg } from '../../teksten/avg.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Kop } from '../../ui/kop.tsx'
import { KnopLink } from '../../ui/knop-link.tsx'
import { Knoppen } from '../../ui/knoppen.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'
import { MetKantlijn } from '../../ui/kantlijn.tsx'
import { Melding } from '../../ui/melding.tsx'
import { Takenlijst } from '../../ui/takenlijst.tsx'
import { Voortgang } from '../../ui/voortgang.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(data?.titel ?? 'Onderzoek') }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { dossier, gebruiker } = await laadOnderzoek(request, params['id'])
  const { id, zaaknummer, titel, stand, zelfonderzoek, termijnen, indieningen } = dossier
  const termijn = schrijftermijn(dossier.protocol, termijnen)
  return { id, zaaknummer, titel, stand, taken: takenVan(dossier, gebruiker.id), secties: zelfonderzoek.secties, termijn, termijnen, protocolId: dossier.protocol, processtand: dossier.processtand, handelingen: dossier.handelingen, bestuurder: gebruiker.rol === 'bestuurder', gezet: dossier.stappen, afspraken: dossier.taken, versies: dossier.rapportversies, rondes: indieningen.length, beperkt: dossier.beperkt, rectificaties: dossier.rectificaties, vandaag: vandaag() }
}

export default function Onderzoek() {
  const { id, zaaknummer, titel, stand, taken, secties, termijn, termijnen, protocolId, processtand, handelingen, bestuurder, gezet, afspraken, versies, rondes, beperkt, rectificaties, vandaag: nu } = useLoaderData<typeof loader>()
  const protocol = protocolversie(protocolId)
  const compleet = aantalCompleet(secties)
  const bezig = secties.filter((s) => s.stand === 'bezig')
  const open = stand === 'zelfonderzoek' || stand === 'aanvullen'
  const verder = bezig[0] ?? secties.find((s) => s.stand === 'niet_begonnen')
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Mijn onderzoeken', href: '/onderzoeken' }]} hier={zaaknummer} />
      <MetKantlijn
        kantNaam="Termijn en vervolg"
        kant={(
          <>
            {termijn && open && (
              <Termijnpaneel termijn={termijn} vandaag={nu}><p><Koppeling href={`/dossier/${id}/uitstel`}>Uitstel vragen</Koppeling></p></Termijnpaneel>
            )}
            <WatNu protocol={protocol} stand={processtand} />
            <Kop niveau={2} alsNiveau={3}>Alle termijnen</Kop>
            <Termijnlijst protocol={protocol} termijnen={termijnen} vandaag={nu} />
          </>
        )}
      >
        <Kop niveau={1}>{titel}</Kop>
        {beperkt && <Melding soort="letop" kop="Het gebruik van dit dossier is beperkt"><p>{avg.beperktDossier}</p></Melding>}
        <Alinea>Zelfonderzoek {zaaknummer}. {open ? 'U kunt de onderdelen in elke volgorde invullen. Alles wat u typt, bewaren wij meteen.' : 'Het rapport is ingediend. U kunt het lezen, niet meer wijzigen.'}</Alinea>
        <p><strong>{compleet} van {secties.length} onderdelen compleet volgens de controle</strong>, {bezig.length} bezig, {secties.length - compleet - bezig.length} nog niet begonnen</p>
        <Voortgang delen={secties.map((s) => (s.stand === 'compleet' || s.stand === 'nvt' ? 'vol' : s.stand === 'bezig' ? 'deels' : 'leeg'))} />
        <Alinea soort="klein">De controle geeft advies. De toezichthouder beslist of het rapport voldoende is. <Koppeling href="/zo-werkt-de-controle">Zo werkt de controle</Koppeling></Alinea>
        <Takenlijst taken={taken} naam="Onderdelen" />
        <Knoppen>
          {open && verder && <KnopLink href={`/onderzoeken/${id}/onderdeel/${verder.nummer}`}>Verder met onderdeel {verder.nummer}</KnopLink>}
          <KnopLink soort="stil" href={`/onderzoeken/${id}/controleren`}>{open ? 'Controleren en indienen' : 'Rapport lezen'}</KnopLink>
          {open && <KnopLink soort="stil" href={`/onderzoeken/${id}/importeren`}>Eigen rapport overnemen</KnopLink>}
          {stand === 'afgesloten' && <KnopLink href={`/dossier/${id}/opvolging`}>Opvolging van maatregelen</KnopLink>}
          {rondes > 0 && <KnopLink soort="stil" href={`/onderzoeken/${id}/rondes`}>Eerdere rondes</KnopLink>}
        </Knoppen>
        <Rectificaties rectificaties={rectificaties} />
        <Stapknoppen aanZet={!open} id={id} protocol={protocol} stand={processtand} handelingen={handelingen} />
        <Rapportlinks id={id} versies={versies} />
        <Takenblok dossierId={id} taken={afspraken} voor="aanbieder" />
        <Kop niveau={2}>Wat er is gebeurd</Kop>
        <Staplijst protocol={protocol} stappen={gezet} />
        {bestuurder && <p><Koppeling href={`/uitsluiting?zaak=${zaaknummer}`}>Wie deze zaak niet mag behandelen</Koppeling></p>}
      </MetKantlijn>
    </>
  )
}
