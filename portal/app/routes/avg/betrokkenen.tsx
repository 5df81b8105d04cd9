import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { doeInRegister } from '../../avg/acties.server.ts'
import { laadBetrokkenen } from '../../avg/laad-betrokkenen.server.ts'
import { Ophefformulier } from '../../avg/ophefformulier.tsx'
import { Persoonformulier } from '../../avg/persoonformulier.tsx'
import { Register } from '../../avg/register.tsx'
import { Verzoekformulier } from '../../avg/verzoekformulier.tsx'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'
import { avg } from '../../teksten/avg.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'
import { Melding } from '../../ui/melding.tsx'
import { Opgeslagen } from '../../ui/opgeslagen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(data ? `Betrokkenen ${data.dossier.zaaknummer}` : 'Betrokkenen') }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const zoek = new URL(request.url).searchParams
  const keuze = (naam: string): string => zoek.get(naam) ?? ''
  return { ...await laadBetrokkenen(request, params['id']), wijzig: keuze('wijzig'), ophef: keuze('ophef'), verzoekVan: keuze('verzoek'), bewaard: keuze('bewaard') }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ['toezichthouder'])
  const id = params['id'] ?? ''
  const uit = await doeInRegister(api, formulier, id)
  if (uit.fouten.length > 0) return json(uit, { status: 400 })
  throw redirect(uit.verzoekId ? `/dossier/${id}/avg/${uit.verzoekId}` : `/dossier/${id}/betrokkenen?bewaard=ja`)
}

export default function Betrokkenen() {
  const { dossier, vandaag, sleutel, wijzig, ophef, verzoekVan, bewaard } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  const { id, zaaknummer, titel, betrokkenen, beperkt } = dossier
  const bij = (doe: string) => (na?.doe === doe ? { fouten: na.fouten, invoer: na.invoer } : { fouten: [], invoer: {} })
  const teWijzigen = betrokkenen.find((b) => b.id === wijzig && b.gegevens)
  const opTeHeffen = betrokkenen.find((b) => b.id === ophef && b.beperktOp)
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Werkvoorraad', href: '/werkvoorraad' }, { naam: zaaknummer, href: `/dossier/${id}` }]} hier="Betrokkenen" />
      <Foutsamenvatting fouten={na?.fouten} />
      <Opgeslagen tekst={bewaard && !na ? 'Uw wijziging is bewaard' : ''} />
      <Alinea soort="boven">{titel}</Alinea>
      <Kop niveau={1}>Betrokkenen en hun verzoeken</Kop>
      <Alinea soort="lood">{avg.register}</Alinea>
      {beperkt && <Melding soort="letop" kop="Het gebruik van dit dossier is beperkt"><p>{avg.beperktDossier}</p></Melding>}
      {betrokkenen.length === 0
        ? <Alinea>Er staat nog niemand in het register van dit dossier. Voeg hieronder iemand toe.</Alinea>
        : <Register betrokkenen={betrokkenen} dossierId={id} zaaknummer={zaaknummer} vandaag={vandaag} />}
      <div className="alleen-scherm">
        {opTeHeffen && <Ophefformulier betrokkeneId={opTeHeffen.id} sleutel={sleutel} {...bij('opheffen')} />}
        {betrokkenen.length > 0 && <Verzoekformulier betrokkenen={betrokkenen} gekozen={verzoekVan} vandaag={vandaag} sleutel={sleutel} {...bij('verzoek')} />}
        <Persoonformulier key={teWijzigen?.id ?? 'nieuw'} wie={teWijzigen} sleutel={sleutel} {...bij('persoon')} />
      </div>
    </>
  )
}
