import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { IncidentenDocument, type IncidentenQuery, LoketDocument } from '@zelfonderzoek/schema'
import { CRITERIA, type Criterium } from '@zelfonderzoek/validation/incident/criterium'
import { ONRUST_LABEL, type Onrustniveau } from '@zelfonderzoek/validation/incident/onrust'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { watNu } from '@zelfonderzoek/validation/protocol/wat-nu'
import { LOKETGEMEENTE } from '../../incident/loketgemeente.ts'
import { Loketkaart } from '../../incident/loketkaart.tsx'
import { zaaksoortNaam } from '../../incident/zaakkop.tsx'
import { vereisGevonden } from '../../sessie/antwoorden.server.ts'
import { vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { momentVoluit } from '../../teksten/datum.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { MetKantlijn } from '../../ui/kantlijn.tsx'
import { KnopLink } from '../../ui/knop-link.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Melding } from '../../ui/melding.tsx'
import { Status } from '../../ui/status.tsx'
import { Tabel } from '../../ui/tabel.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel('Incidenten') }]

type Regel = IncidentenQuery['dossiers']['edges'][number]['node']

export async function loader({ request }: LoaderFunctionArgs) {
  const { api } = await vereisGebruiker(request, ['coordinator'])
  const zoek = new URL(request.url).searchParams
  const gesloten = zoek.get('stand') === 'afgesloten'
  const { dossiers: { edges, pageInfo } } = await api(IncidentenDocument, { first: 50, after: zoek.get('na'), filter: { stand: [gesloten ? 'afgesloten' : 'gemeld'] } })
  const { loket } = await api(LoketDocument, { gemeentecode: LOKETGEMEENTE })
  const spoedEerst = (a: Regel, b: Regel): number => Number(b.incident?.spoed && !b.incident.gelezenOp) - Number(a.incident?.spoed && !a.incident.gelezenOp)
  return { zaken: edges.map(({ node }) => node).sort(spoedEerst), gesloten, volgende: pageInfo.hasNextPage ? pageInfo.endCursor : null, loket: vereisGevonden(request, loket) }
}

export default function Incidenten() {
  const { zaken, gesloten, volgende, loket } = useLoaderData<typeof loader>()
  const ongelezen = zaken.filter(({ incident }) => !incident?.gelezenOp && incident?.zaaksoort !== 'consult').length
  return (
    <MetKantlijn kantNaam="Het loket" kant={<Loketkaart loket={loket} />}>
      <Kop niveau={1}>{gesloten ? 'Afgesloten incidenten' : 'Incidenten'}</Kop>
      {!gesloten && <Alinea soort="lood">{zaken.length === 0 ? 'Er is nu geen open zaak.' : ongelezen === 0 ? 'Elke melding is gelezen.' : ongelezen === 1 ? 'Eén melding is nog niet gelezen.' : `${ongelezen} meldingen zijn nog niet gelezen.`}</Alinea>}
      {loket.coordinatoren < 2 && <Melding soort="letop" kop="Er is geen vervanging"><p>Het loket heeft twee coördinatoren nodig die elkaar vervangen. Vraag de beheerder om een tweede account.</p></Melding>}
      <p><KnopLink href="/incident/vastleggen">Telefoon of e-mail vastleggen</KnopLink></p>
      {zaken.length === 0
        ? <Alinea>{gesloten ? 'Er is nog geen zaak afgesloten.' : 'Nieuwe meldingen verschijnen hier en in uw berichten.'}</Alinea>
        : <Tabel titel="Zaken van het loket" blokken kolommen={[{ naam: 'Zaak' }, { naam: 'Stand' }, { naam: 'Criteria' }, { naam: 'Let op' }]} rijen={zaken.map((zaak) => ({ sleutel: zaak.id, cellen: cellen(zaak) }))} />}
      {volgende && <p><Koppeling href={`?${new URLSearchParams({ ...(gesloten && { stand: 'afgesloten' }), na: volgende })}`}>Volgende zaken</Koppeling></p>}
      <p><Koppeling href={gesloten ? '/incidenten' : '/incidenten?stand=afgesloten'}>{gesloten ? 'Open zaken' : 'Afgesloten zaken'}</Koppeling></p>
    </MetKantlijn>
  )
}

function cellen({ id, zaaknummer, titel, protocol, processtand, aanbieder, incident }: Regel) {
  return [
    <span key="z">
      <Koppeling href={`/incident/${id}`}>{titel || zaaknummer}</Koppeling><br />
      <span className="klein zacht">{zaaknummer} · {aanbieder.naam}{incident?.ontvangenOp && ` · ${momentVoluit(incident.ontvangenOp)}`}</span>
    </span>,
    <span key="s">{watNu(protocolversie(protocol), processtand).naam}<br /><span className="klein zacht">{zaaksoortNaam(incident?.zaaksoort ?? '')}{incident?.behandelaar && ` · ${incident.behandelaar.functie}`}</span></span>,
    incident?.geraakt.map((criterium) => CRITERIA[criterium as Criterium].nummer).join(', ') || 'geen',
    <span key="l">
      {incident?.spoed && <><Status vorm="alarm" kleur="fout">spoed</Status><br /></>}
      {incident && !incident.gelezenOp && incident.zaaksoort !== 'consult' && <><Status vorm="leeg">niet gelezen</Status><br /></>}
      {incident?.opnieuwOp && <><Status vorm="klok" kleur="letop">48 uur op {momentVoluit(incident.opnieuwOp)}</Status><br /></>}
      {incident && ['omgeving', 'breed'].includes(incident.onrustNiveau) && <Status vorm="half" kleur="letop">{ONRUST_LABEL[incident.onrustNiveau as Onrustniveau].toLowerCase()}</Status>}
    </span>,
  ]
}
