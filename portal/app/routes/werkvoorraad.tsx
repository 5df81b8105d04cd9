import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OpenConsultenDocument } from '@zelfonderzoek/schema'
import { vereisGebruiker } from '../sessie/vereis-gebruiker.server.ts'
import { dagVoluit } from '../teksten/datum.ts'
import { paginatitel } from '../teksten/portaal.ts'
import { Alinea } from '../ui/alinea.tsx'
import { KnopLink } from '../ui/knop-link.tsx'
import { Knoppen } from '../ui/knoppen.tsx'
import { Kop } from '../ui/kop.tsx'
import { Status } from '../ui/status.tsx'
import { Tellers } from '../ui/tellers.tsx'
import { Bladeren } from '../werkvoorraad/bladeren.tsx'
import { Dossiertabel } from '../werkvoorraad/dossiertabel.tsx'
import { filterAdres, filterchips } from '../werkvoorraad/filter.ts'
import { Filterformulier } from '../werkvoorraad/filterformulier.tsx'
import { laadWerkvoorraad } from '../werkvoorraad/laad-werkvoorraad.server.ts'
import { Leeg } from '../werkvoorraad/leeg.tsx'
import { gevondenZin, telpunten, type Telpunt, tellingZin } from '../werkvoorraad/tellers.ts'

/** The count stands in the title after filtering, because that is what is read out first. */
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(data && data.chips.length > 0 ? `${gevondenZin(data.telling)}, werkvoorraad` : 'Werkvoorraad') }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { api } = await vereisGebruiker(request, ['toezichthouder'])
  const gegevens = await laadWerkvoorraad(api, new URL(request.url).searchParams)
  const { consulten } = await api(OpenConsultenDocument, {})
  return { ...gegevens, consulten: consulten.edges.length, chips: filterchips(gegevens.filter, gegevens.keuzes), datum: dagVoluit(gegevens.vandaag) }
}

export default function Werkvoorraad() {
  const { dossiers, vorige, volgende, eerste, vandaag, datum, filter, keuzes, chips, telling, consulten } = useLoaderData<typeof loader>()
  return (
    <>
      <div className="rij tussen">
        <Kop niveau={1} strak>Werkvoorraad</Kop>
        <p className="klein zacht">{datum}</p>
      </div>
      <Alinea soort="lood">{tellingZin(telling)}</Alinea>
      <Tellers naam="Dossiers naar termijn en stand" tellers={telpunten(telling, filter).map(alsTeller)} />
      <Filterformulier filter={filter} keuzes={keuzes} chips={chips} />
      {dossiers.length === 0
        ? <div id="gevonden" tabIndex={-1} role="status"><Leeg metFilter={chips.length > 0} open={telling.open} /></div>
        : (
            <>
              <p id="gevonden" tabIndex={-1} role="status"><strong>{gevondenZin(telling)}.</strong> {waar(dossiers.length, telling.gevonden, eerste)}</p>
              <Dossiertabel titel="Dossiers, de eerste termijn bovenaan" dossiers={dossiers} vandaag={vandaag} metWerk />
            </>
          )}
      <Knoppen>
        <KnopLink soort="stil" href="/vastleggen">Telefonische melding of signaal vastleggen</KnopLink>
        <KnopLink soort="stil" href="/termijnen">Termijnkalender</KnopLink>
        <KnopLink soort="stil" href="/consulten">{consulten === 0 ? 'Consulten' : consulten === 1 ? 'Consulten (1 open)' : `Consulten (${consulten} open)`}</KnopLink>
      </Knoppen>
      <Bladeren vorige={vorige && filterAdres(filter, { voor: vorige })} volgende={volgende && filterAdres(filter, { na: volgende })} eerste={eerste} />
    </>
  )
}

function waar(aantal: number, gevonden: number, eerste: boolean): string {
  if (!eerste) return `Hier staan er ${aantal}, verder in de lijst.`
  return aantal < gevonden ? `Hier staan de eerste ${aantal}. De eerste termijn staat bovenaan.` : aantal === 1 ? '' : 'De eerste termijn staat bovenaan.'
}

function alsTeller({ soort, wat, hoeveel, href, huidig }: Telpunt) {
  if (soort === 'te_laat') return { hoeveel, href, huidig, wat: <Status vorm="alarm">{wat}</Status>, ...(hoeveel > 0 && { kleur: 'fout' as const }) }
  if (soort === 'week') return { hoeveel, href, huidig, wat: <Status vorm="klok" kleur="letop">{wat}</Status>, ...(hoeveel > 0 && { kleur: 'letop' as const }) }
  return { hoeveel, href, huidig, wat }
}
