import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { termijnStand } from '@zelfonderzoek/validation/termijn/termijn-tekst'
import { vereisGebruiker } from '../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../teksten/portaal.ts'
import { Alinea } from '../ui/alinea.tsx'
import { KnopLink } from '../ui/knop-link.tsx'
import { Knoppen } from '../ui/knoppen.tsx'
import { Kop } from '../ui/kop.tsx'
import { Paneel } from '../ui/paneel.tsx'
import { Dossiertabel } from '../werkvoorraad/dossiertabel.tsx'
import { filterAdres, filterchips, leesFilter } from '../werkvoorraad/filter.ts'
import { Filterformulier } from '../werkvoorraad/filterformulier.tsx'
import { laadDossiers, laadFilterkeuzes } from '../werkvoorraad/laad-werkvoorraad.server.ts'

export const meta: MetaFunction = () => [{ title: paginatitel('Werkvoorraad') }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { api } = await vereisGebruiker(request, ['toezichthouder'])
  const zoek = new URL(request.url).searchParams
  const filter = leesFilter(zoek)
  const na = zoek.get('na')
  const [lijst, keuzes] = await Promise.all([laadDossiers(api, filter, na), laadFilterkeuzes(api)])
  return { ...lijst, filter, keuzes, chips: filterchips(filter, keuzes), vervolg: na !== null }
}

export default function Werkvoorraad() {
  const { dossiers, volgende, vandaag, filter, keuzes, chips, vervolg } = useLoaderData<typeof loader>()
  const laat = dossiers.filter((d) => d.volgendeTermijnOp && termijnStand(d.volgendeTermijnOp, vandaag) === 'overschreden').length
  return (
    <>
      <Kop niveau={1}>Werkvoorraad</Kop>
      <Alinea soort="lood">Het dossier met de eerste termijn staat bovenaan.</Alinea>
      <Filterformulier filter={filter} keuzes={keuzes} chips={chips} />
      <p role="status"><strong>{aantalTekst(dossiers.length, volgende !== '', vervolg)}</strong>{laat > 0 && ` ${laat === 1 ? '1 daarvan is' : `${laat} daarvan zijn`} over de termijn.`}</p>
      {dossiers.length > 0 ? <Dossiertabel titel="Dossiers" dossiers={dossiers} vandaag={vandaag} metWerk /> : <Leeg metFilter={chips.length > 0} />}
      {(volgende || vervolg) && (
        <Knoppen>
          {volgende && <KnopLink soort="stil" href={filterAdres(filter, volgende)}>Volgende dossiers</KnopLink>}
          {vervolg && <KnopLink soort="tekst" href={filterAdres(filter)}>Naar het begin van de lijst</KnopLink>}
        </Knoppen>
      )}
    </>
  )
}

function Leeg({ metFilter }: { metFilter: boolean }) {
  return (
    <Paneel>
      <Kop niveau={2} alsNiveau={3}>{metFilter ? 'Geen dossiers met dit filter' : 'Er zijn nog geen dossiers'}</Kop>
      <Alinea>{metFilter ? 'Haal een filter weg om meer te zien.' : 'Zodra een aanbieder een melding verstuurt, staat het dossier hier.'}</Alinea>
      {metFilter && <KnopLink soort="stil" href="/werkvoorraad">Alle filters weghalen</KnopLink>}
    </Paneel>
  )
}

function aantalTekst(aantal: number, meer: boolean, vervolg: boolean): string {
  if (meer) return `${vervolg ? 'De volgende' : 'De eerste'} ${aantal} dossiers. Er zijn er meer.`
  return aantal === 1 ? '1 dossier.' : `${aantal} dossiers.`
}
