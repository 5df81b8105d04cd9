import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Fragment } from 'react'
import { TrendsDocument } from '@zelfonderzoek/schema'
import { isHeelVerborgen } from '@zelfonderzoek/validation/jaarverslag/jaartabel'
import { Cijfertabel } from '../../jaarverslag/cijfertabel.tsx'
import { alsJaartabellen } from '../../leren/als-jaartabellen.ts'
import { vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { jaarverslag as woorden } from '../../teksten/jaarverslag.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Kop } from '../../ui/kop.tsx'
import { KnopLink } from '../../ui/knop-link.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'
import { Melding } from '../../ui/melding.tsx'
import { Uitklap } from '../../ui/uitklap.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel('Leren van meldingen') }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { api } = await vereisGebruiker(request, ['toezichthouder'])
  const { trends } = await api(TrendsDocument, {})
  return { jaren: trends.jaren, weggelaten: trends.weggelaten, tabellen: alsJaartabellen(trends.tabellen) }
}

/** What causes and measures do over the years, across aanbieders; for printing and sharing too. */
export default function Leren() {
  const { jaren, weggelaten, tabellen } = useLoaderData<typeof loader>()
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Jaarverslagen', href: '/jaarverslag' }]} hier="Leren" />
      <Kop niveau={1}>Leren van meldingen</Kop>
      <Alinea soort="lood">Oorzaken en maatregelen van alle aanbieders samen, per jaar. U kunt deze pagina delen: geen persoon, dossier of aanbieder is te herkennen.</Alinea>
      <Melding kop="Zo beschermen wij personen"><p>{woorden.bescherming} Elk getal staat ook in het jaarverslag van dat jaar.{weggelaten.length > 0 && ` Niet te zien: ${weggelaten.join(', ')}, want toen waren er minder dan drie aanbieders.`}</p></Melding>
      {jaren.length === 0 && <Alinea>Er zijn nog te weinig meldingen van verschillende aanbieders om iets van te leren.</Alinea>}
      {tabellen.map((tabel) => (
        <Fragment key={tabel.id}>
          <Kop niveau={2}>{tabel.titel}</Kop>
          <Alinea soort="klein">{tabel.toelichting}</Alinea>
          {isHeelVerborgen(tabel) ? <Alinea>{woorden.heelVerborgen}</Alinea> : <Cijfertabel tabel={tabel} vorigJaar={null} soorten={['gewoon', 'totaal']} />}
          {tabel.rijen.some(({ soort }) => soort === 'onder') && !isHeelVerborgen(tabel) && <Uitklap kop="Alle codes"><Cijfertabel tabel={{ ...tabel, titel: `${tabel.titel} Met de codes` }} vorigJaar={null} /></Uitklap>}
        </Fragment>
      ))}
      {jaren.length > 0 && <p className="alleen-scherm"><KnopLink soort="stil" href="/leren/csv">Cijfers als CSV</KnopLink></p>}
    </>
  )
}
