import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Rapportlezing } from '../../onderzoek/controleren/rapportlezing.tsx'
import { laadRondes } from '../../onderzoek/rondes/laad-rondes.server.ts'
import { Rondekaart } from '../../onderzoek/rondes/rondekaart.tsx'
import { Verschillenlijst } from '../../onderzoek/rondes/verschillenlijst.tsx'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(data?.lees ? `Ronde ${data.lees.ronde} zoals ingediend` : 'Ingediende rondes') }]

export function loader({ request, params }: LoaderFunctionArgs) {
  return laadRondes(request, params['id'])
}

/** Every round as it was handed in, and what changed from one to the next. Nothing here can be changed any more. */
export default function Rondes() {
  const { id, zaaknummer, titel, schrijver, opSchrift, rondes, lees, verschil } = useLoaderData<typeof loader>()
  const adres = `/onderzoeken/${id}/rondes`
  const terug = schrijver ? `/onderzoeken/${id}` : `/dossier/${id}`
  const nieuwste = rondes.at(-1)?.ronde
  const kruimels = [schrijver ? { naam: 'Mijn onderzoeken', href: '/onderzoeken' } : { naam: 'Werkvoorraad', href: '/werkvoorraad' }, { naam: zaaknummer, href: terug }]
  return (
    <>
      <Kruimelpad kruimels={kruimels} hier="Ingediende rondes" />
      <Alinea soort="boven">{titel}</Alinea>
      <Kop niveau={1}>Ingediende rondes</Kop>
      <Alinea soort="lood">{rondes.length === 0 ? 'Dit rapport is nog niet ingediend.' : 'Elke ronde staat hier zoals hij is ingediend. Dat kan niemand meer wijzigen.'}</Alinea>
      {rondes.length > 0 && (
        <section aria-labelledby="rondelijst">
          <Kop niveau={2} id="rondelijst">{rondes.length === 1 ? '1 ronde' : `${rondes.length} rondes`}</Kop>
          {[...rondes].reverse().map((ronde) => <Rondekaart key={ronde.ronde} ronde={ronde} id={id} adres={adres} naar={opSchrift ? 'nu' : ronde.ronde === nieuwste ? null : String(nieuwste)} />)}
        </section>
      )}
      {verschil && (
        <section aria-labelledby="verschillen">
          <Kop niveau={2} id="verschillen">Verschillen tussen ronde {verschil.van} en {verschil.naar === 'nu' ? 'de tekst van nu' : `ronde ${verschil.naar}`}</Kop>
          <Verschillenlijst punten={verschil.punten} />
        </section>
      )}
      {lees && (
        <section aria-labelledby="lezen" className="bevroren">
          <Kop niveau={2} id="lezen">Ronde {lees.ronde}, zoals ingediend op {lees.op}</Kop>
          <p><Koppeling href={adres}>Terug naar de verschillen</Koppeling></p>
          <Rapportlezing z={lees.z} kopniveau={3} />
        </section>
      )}
    </>
  )
}
