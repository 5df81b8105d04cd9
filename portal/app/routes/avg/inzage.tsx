import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { datumLang } from '@zelfonderzoek/validation/kalender/dagen'
import { laadBetrokkeneinzage } from '../../avg/laad-betrokkeneinzage.server.ts'
import { wieIsDat } from '../../avg/woorden.ts'
import { Zaakkeuze } from '../../avg/zaakkeuze.tsx'
import { periodenaam } from '../../beoordeling/inzageregels.ts'
import { Inzagetabel, Periodekeuze } from '../../beoordeling/inzagetabel.tsx'
import { avg } from '../../teksten/avg.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Knop } from '../../ui/knop.tsx'
import { KnopLink } from '../../ui/knop-link.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'
import { Paneel } from '../../ui/paneel.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(`Wie zag deze gegevens ${data?.hier.zaaknummer ?? ''}`) }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  return laadBetrokkeneinzage(request, { id: params['id'], betrokkene: params['betrokkene'] })
}

export default function Betrokkeneinzage() {
  const { hier, anderen, tellen, zaaknummers, periode, vandaag, vervolg, regels, volgende } = useLoaderData<typeof loader>()
  const ouder = new URLSearchParams([['periode', periode], ['gekozen', 'ja'], ...tellen.map((id) => ['zaak', id]), ['na', volgende]])
  return (
    <>
      <Kruimelpad kruimels={[{ naam: hier.zaaknummer, href: `/dossier/${hier.dossierId}` }, { naam: 'Betrokkenen', href: `/dossier/${hier.dossierId}/betrokkenen` }]} hier="Wie zag deze gegevens" />
      <Kop niveau={1}>Wie zag de gegevens van deze persoon?</Kop>
      <Alinea soort="lood">{avg.wieZag} Dat u hier kijkt, wordt ook vastgelegd.</Alinea>
      <Alinea>{wieIsDat(hier.hoedanigheid)} in {hier.zaaknummer}. Meegeteld: {zaaknummers.join(', ')}. Periode: {periodenaam(periode)}. Opgesteld op {datumLang(vandaag)}.</Alinea>
      <div className="alleen-scherm">
        <Paneel>
          <form method="get" role="search" aria-label="Zaken en periode kiezen">
            <input type="hidden" name="gekozen" value="ja" />
            <Zaakkeuze anderen={anderen} tellen={tellen} />
            <div className="filters">
              <Periodekeuze periode={periode} />
              <Knop>Toon</Knop>
            </div>
          </form>
        </Paneel>
      </div>
      <Inzagetabel regels={regels} metZaak leeg={vervolg ? 'Er zijn geen oudere regels.' : 'In deze periode heeft niemand de gegevens van deze persoon geopend of gewijzigd.'} />
      {volgende && (
        <>
          <Alinea>Er zijn oudere regels, die niet op deze bladzijde staan.</Alinea>
          <p className="alleen-scherm"><KnopLink soort="stil" href={`?${ouder.toString()}`}>Oudere regels</KnopLink></p>
        </>
      )}
      <Alinea>{avg.wieZagUitleg}</Alinea>
    </>
  )
}
