import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { type AvgSoort, IDENTITEITSWIJZE } from '@zelfonderzoek/validation/avg/verzoeksoort'
import { doeBijVerzoek } from '../../avg/acties.server.ts'
import { Besluitformulier } from '../../avg/besluitformulier.tsx'
import { laadVerzoek } from '../../avg/laad-betrokkenen.server.ts'
import { Verlengformulier } from '../../avg/verlengformulier.tsx'
import { Verzoeklezing } from '../../avg/verzoeklezing.tsx'
import { soortnaam } from '../../avg/woorden.ts'
import { Formulier } from '../../formulier/formulier.tsx'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'
import { avg } from '../../teksten/avg.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Foutsamenvatting, foutVan } from '../../ui/foutsamenvatting.tsx'
import { Knop } from '../../ui/knop.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'
import { Opgeslagen } from '../../ui/opgeslagen.tsx'
import { Radiogroep } from '../../ui/radiogroep.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(data ? `Verzoek om ${soortnaam(data.verzoek.soort).toLowerCase()}` : 'Verzoek') }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  return { ...await laadVerzoek(request, { id: params['id'], verzoek: params['verzoek'] }), bewaard: new URL(request.url).searchParams.get('bewaard') ?? '' }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ['toezichthouder'])
  const uit = await doeBijVerzoek(api, formulier, params['verzoek'] ?? '')
  if (uit.fouten.length > 0) return json(uit, { status: 400 })
  throw redirect(`/dossier/${params['id']}/avg/${params['verzoek']}?bewaard=ja`)
}

export default function Verzoekpagina() {
  const { dossier, betrokkene, verzoek, vandaag, sleutel, bewaard } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  const bij = (doe: string) => (na?.doe === doe ? { fouten: na.fouten, invoer: na.invoer } : { fouten: [], invoer: {} })
  const { id, zaaknummer } = dossier
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Verzoeken', href: '/avg' }, { naam: zaaknummer, href: `/dossier/${id}/betrokkenen` }]} hier={soortnaam(verzoek.soort)} />
      <Foutsamenvatting fouten={na?.fouten} />
      <Opgeslagen tekst={bewaard && !na ? 'Uw wijziging is bewaard' : ''} />
      <Kop niveau={1}>Verzoek om {soortnaam(verzoek.soort).toLowerCase()}</Kop>
      <Verzoeklezing dossierId={id} betrokkene={betrokkene} verzoek={verzoek} vandaag={vandaag} />
      {!verzoek.besluit && (
        <div className="alleen-scherm">
          {!verzoek.identiteitOp && (
            <Formulier>
              <Kop niveau={2}>Identiteit</Kop>
              <Alinea>{avg.geenKopie}</Alinea>
              <input type="hidden" name="sleutel" value={sleutel} />
              <Radiogroep name="wijze" label="Hoe stelde u de identiteit vast?" keuzes={Object.entries(IDENTITEITSWIJZE).map(([waarde, label]) => ({ waarde, label }))} fout={foutVan(bij('identiteit').fouten, 'wijze')} />
              <Knop name="doe" value="identiteit">Identiteit vastleggen</Knop>
            </Formulier>
          )}
          <Besluitformulier soort={verzoek.soort as AvgSoort} sleutel={sleutel} {...bij('besluiten')} />
          {!verzoek.verlengdOp && <Verlengformulier verzoek={verzoek} vandaag={vandaag} sleutel={sleutel} {...bij('verlengen')} />}
        </div>
      )}
    </>
  )
}
