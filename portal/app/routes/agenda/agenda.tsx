import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AgendaIntrekkenDocument, AgendaMakenDocument, MijnAgendasDocument } from '@zelfonderzoek/schema'
import { tekstUit } from '../../beoordeling/geweigerd.ts'
import { Formulier } from '../../formulier/formulier.tsx'
import { omgeving } from '../../omgeving.server.ts'
import { vereisFormulier, vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { momentVoluit } from '../../teksten/datum.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Knop } from '../../ui/knop.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Paneel } from '../../ui/paneel.tsx'
import { Tabel } from '../../ui/tabel.tsx'

const ROLLEN = ['onderzoeker', 'bestuurder', 'toezichthouder', 'coordinator', 'contactambtenaar'] as const

export const meta: MetaFunction = () => [{ title: paginatitel('Termijnen in uw agenda') }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { api } = await vereisGebruiker(request, ROLLEN)
  const { mijnAgendas } = await api(MijnAgendasDocument, {})
  return { agendas: mijnAgendas.map(({ id, aangemaaktOp }) => ({ id, gemaakt: momentVoluit(aangemaaktOp) })) }
}

/** Makes an address and shows it once, or withdraws one. */
export async function action({ request }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ROLLEN)
  const id = tekstUit(formulier, 'intrekken')
  if (id) {
    await api(AgendaIntrekkenDocument, { id })
    throw redirect('/agenda')
  }
  const { agendaMaken } = await api(AgendaMakenDocument, {})
  return json({ adres: `${omgeving().portalUrl}/agenda/${agendaMaken.sleutel}.ics` })
}

export default function Agenda() {
  const { agendas } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  return (
    <>
      <Kop niveau={1}>Termijnen in uw agenda</Kop>
      <Alinea soort="lood">Uw agendaprogramma kan de lopende termijnen van uw dossiers zelf ophalen. In de agenda staan de termijn en het zaaknummer, verder niets.</Alinea>
      {na && (
        <Paneel soort="goed" kopId="adres">
          <Kop niveau={2} id="adres" strak>Uw nieuwe adres</Kop>
          <Alinea>Kopieer dit adres en plak het in uw agendaprogramma. U ziet het alleen nu. Geef het aan niemand: wie het heeft, leest uw termijnen.</Alinea>
          <p><code className="hash">{na.adres}</code></p>
        </Paneel>
      )}
      {agendas.length > 0
        ? (
            <Tabel
              titel="Adressen die nu werken" blokken kolommen={[{ naam: 'Gemaakt' }, { naam: 'Intrekken' }]}
              rijen={agendas.map(({ id, gemaakt }) => ({
                sleutel: id,
                cellen: [gemaakt, <Formulier key="f"><Knop name="intrekken" value={id} soort="stil" klein>Intrekken<span className="vh"> het adres van {gemaakt}</span></Knop></Formulier>],
              }))}
            />
          )
        : <Alinea>U hebt nog geen adres.</Alinea>}
      <Formulier><Knop soort={agendas.length > 0 ? 'stil' : 'primair'}>Nieuw adres maken</Knop></Formulier>
    </>
  )
}
