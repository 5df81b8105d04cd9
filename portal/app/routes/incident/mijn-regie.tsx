import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { MijnRegieDocument, RegietaakAfrondenDocument } from '@zelfonderzoek/schema'
import { datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import { foutregels, sleutelUit, tekstUit } from '../../beoordeling/geweigerd.ts'
import { Formulier } from '../../formulier/formulier.tsx'
import { vereisFormulier, vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { momentVoluit } from '../../teksten/datum.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { Knop } from '../../ui/knop.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Status } from '../../ui/status.tsx'
import { Tekstveld } from '../../ui/tekstveld.tsx'
import { VisueelVerborgen } from '../../ui/visueel-verborgen.tsx'

const ROLLEN = ['onderzoeker', 'bestuurder', 'contactambtenaar'] as const

export const meta: MetaFunction = () => [{ title: paginatitel('Taken van het loket') }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { api, gebruiker } = await vereisGebruiker(request, ROLLEN)
  return { zaken: (await api(MijnRegieDocument, {})).mijnRegie, mijn: gebruiker.organisatie.id, sleutel: crypto.randomUUID() }
}

/** Says that the own organisation did its task. */
export async function action({ request }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ROLLEN)
  const { regietaakAfronden: uit } = await api(RegietaakAfrondenDocument, { input: { regietaakId: tekstUit(formulier, 'taak'), toelichting: tekstUit(formulier, 'toelichting'), sleutel: sleutelUit(formulier) } })
  if (uit.__typename === 'RegietaakGewijzigd') throw redirect('/regie')
  return json({ fouten: foutregels(uit) }, { status: 400 })
}

export default function MijnRegie() {
  const { zaken, mijn, sleutel } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  return (
    <>
      <Foutsamenvatting fouten={na?.fouten} />
      <Kop niveau={1}>Taken van het loket</Kop>
      <Alinea soort="lood">{zaken.length === 0 ? 'Uw organisatie doet nu niet mee in een zaak van het incidentenloket. Vraagt het loket u om mee te doen, dan staat het hier en in uw berichten.' : 'In deze zaken voert het incidentenloket de regie en doet uw organisatie mee.'}</Alinea>
      {zaken.map(({ id, zaaknummer, opdracht, alleTaken }) => (
        <section key={id} aria-labelledby={`zaak-${id}`}>
          <Kop niveau={2} id={`zaak-${id}`}>Zaak {zaaknummer}</Kop>
          <div className="rapport rapport--regels">{opdracht}</div>
          {alleTaken.length === 0 && <Alinea>Er is nog geen taak.</Alinea>}
          <ul className="boomlijst">
            {alleTaken.map(({ id: taak, titel, uiterlijkOp, gedaanOp, toelichting, organisatie }) => (
              <li key={taak}>
                <strong>{titel}</strong> <span className="klein zacht">{organisatie.naam}{uiterlijkOp && `, uiterlijk ${datumVoluit(uiterlijkOp)}`}</span>
                <div>{gedaanOp ? <><Status vorm="heel">gedaan</Status> <span className="klein zacht">{momentVoluit(gedaanOp)}. {toelichting}</span></> : <Status vorm="klok">nog te doen</Status>}</div>
                {!gedaanOp && organisatie.id === mijn && (
                  <Formulier>
                    <input type="hidden" name="taak" value={taak} />
                    <input type="hidden" name="sleutel" value={sleutel} />
                    <Tekstveld name="toelichting" id={`toelichting-${taak}`} label={<>Hoe is het gedaan?<VisueelVerborgen> {titel}</VisueelVerborgen></>} hulp="Zonder namen." nietVerplicht strak />
                    <Knop soort="stil" klein>Dit is gedaan<VisueelVerborgen>: {titel}</VisueelVerborgen></Knop>
                  </Formulier>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
