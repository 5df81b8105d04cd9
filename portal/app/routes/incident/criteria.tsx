import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CriteriaVaststellenDocument } from '@zelfonderzoek/schema'
import { foutregels, sleutelUit, tekstUit } from '../../beoordeling/geweigerd.ts'
import { Formulier } from '../../formulier/formulier.tsx'
import { Criterialijst } from '../../incident/criterialijst.tsx'
import { laadIncident } from '../../incident/laad-incident.server.ts'
import { foutAntwoord } from '../../sessie/antwoorden.server.ts'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Foutsamenvatting, foutVan } from '../../ui/foutsamenvatting.tsx'
import { Knop } from '../../ui/knop.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'
import { Selectievak } from '../../ui/selectievak.tsx'
import { Tekstgebied } from '../../ui/tekstgebied.tsx'
import { Veldgroep } from '../../ui/veldgroep.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel('Criteria vaststellen') }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { zaak, incident, sleutel } = await laadIncident(request, params['id'])
  if (!zaak.handelingen.includes('criteria_vaststellen')) throw foutAntwoord(request, 404, 'NIET_GEVONDEN')
  return { id: zaak.id, zaaknummer: zaak.zaaknummer, versie: incident.versie, oordeel: incident.criteria, sleutel }
}

/** Decides on the criteria. What was ticked other than computed needs a reason; the api asks for it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ['coordinator'])
  const criteria = formulier.getAll('criteria').filter((waarde) => typeof waarde === 'string')
  const motivering = tekstUit(formulier, 'motivering')
  const { criteriaVaststellen: uit } = await api(CriteriaVaststellenDocument, { input: { dossierId: params['id'] ?? '', versie: Number(tekstUit(formulier, 'versie')), criteria, motivering, sleutel: sleutelUit(formulier) } })
  if (uit.__typename === 'DossierGewijzigd') throw redirect(`/incident/${params['id']}`)
  return json({ criteria, motivering, fouten: foutregels(uit) }, { status: 400 })
}

export default function Criteria() {
  const { id, zaaknummer, versie, oordeel, sleutel } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  const gekozen = na?.criteria ?? oordeel.geraakt
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Incidenten', href: '/incidenten' }, { naam: zaaknummer, href: `/incident/${id}` }]} hier="Criteria vaststellen" />
      <Foutsamenvatting fouten={na?.fouten} />
      <Kop niveau={1}>Criteria vaststellen</Kop>
      <Alinea soort="lood">De berekening is advies. U besluit, en wijkt u af, dan schrijft u op waarom. De melder krijgt bericht, met de herinnering dat de wettelijke melding blijft gelden.</Alinea>
      <Kop niveau={2}>De berekening</Kop>
      <Criterialijst oordeel={oordeel} metAdvies={false} />
      <Kop niveau={2}>Uw besluit</Kop>
      <Formulier>
        <input type="hidden" name="versie" value={versie} />
        <input type="hidden" name="sleutel" value={sleutel} />
        <Veldgroep id="gronden" label="Onder welke criteria valt het?" hulp="Wat de berekening vindt, staat al aangevinkt." fout={foutVan(na?.fouten, 'gronden') ?? foutVan(na?.fouten, 'criteria')}>
          <div className="keuzes">
            {oordeel.uitkomsten.map(({ criterium, naam }, nr) => <Selectievak key={criterium} name="criteria" id={criterium} value={criterium} label={`${nr + 1}. ${naam}`} defaultChecked={gekozen.includes(criterium)} />)}
          </div>
        </Veldgroep>
        <Tekstgebied name="motivering" label="Waarom kiest u anders dan de berekening?" nietVerplicht rows={3} defaultValue={na?.motivering ?? ''} fout={foutVan(na?.fouten, 'motivering')} />
        <Knop>Vaststellen</Knop>
      </Formulier>
    </>
  )
}
