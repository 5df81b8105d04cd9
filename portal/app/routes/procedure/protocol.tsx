import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ALLE_PROTOCOLLEN, protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { rollentekst } from '../../procedure/rollentekst.ts'
import { legPlaat } from '../../procedure/tekening/leg-plaat.ts'
import { Procestekening } from '../../procedure/tekening/procestekening.tsx'
import { Termijntabel } from '../../procedure/termijntabel.tsx'
import { vereisGevonden } from '../../sessie/antwoorden.server.ts'
import { metHoofdletter } from '../../teksten/met-hoofdletter.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Tabel } from '../../ui/tabel.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(data?.naam ?? 'Protocol') }]

/** The procedure of a protocol, for everybody: it holds no case. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const protocol = vereisGevonden(request, ALLE_PROTOCOLLEN.find(({ id }) => id === params['protocol']))
  const stand = new URL(request.url).searchParams.get('stand') ?? ''
  return { id: protocol.id, naam: protocol.naam, plaat: legPlaat(protocol), nu: protocol.standen.some(({ id }) => id === stand) ? stand : '' }
}

export default function Protocolpagina() {
  const { id: versie, plaat, nu } = useLoaderData<typeof loader>()
  const protocol = protocolversie(versie)
  const naam = (id: string): string => protocol.standen.find((stand) => stand.id === id)?.naam ?? id
  const termijn = (id: string): string => (protocol.termijnen[id] ?? protocol.gesteldeTermijnen[id])?.naam ?? id
  return (
    <>
      <Kop niveau={1}>{protocol.naam}</Kop>
      <Alinea soort="lood">{protocol.teksten.meldplicht} {protocol.teksten.na_melding}</Alinea>
      {nu && <Alinea>Uw dossier staat nu in: <strong>{naam(nu)}</strong>.</Alinea>}
      <Kop niveau={2}>De procedure in een tekening</Kop>
      <Procestekening plaat={plaat} nu={nu} />
      <Kop niveau={2}>Dezelfde stappen als lijst</Kop>
      <Tabel
        titel="Stappen die een dossier verder brengen" blokken
        kolommen={[{ naam: 'Nummer' }, { naam: 'Stap' }, { naam: 'Van' }, { naam: 'Naar' }, { naam: 'Wie' }, { naam: 'Dan begint' }, { naam: 'Grondslag' }]}
        rijen={plaat.stappen.map(({ van, naar, handeling, label, rol, start, grondslag }, nr) => ({
          sleutel: `${van} ${handeling} ${rol.join()}`,
          cellen: [String(nr + 1), label, naam(van), naam(naar), metHoofdletter(rollentekst(rol)), start.map(termijn).join(', ') || 'geen termijn', grondslag],
        }))}
      />
      <Kop niveau={2}>Termijnen</Kop>
      <Termijntabel protocol={protocol} />
    </>
  )
}
