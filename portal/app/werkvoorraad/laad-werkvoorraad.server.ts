import { DossiertellingDocument, OrganisatiekeuzesDocument, WerkvoorraadDocument } from '@zelfonderzoek/schema'
import { vandaag } from '../onderzoek/vandaag.server.ts'
import type { Api } from '../sessie/vereis-gebruiker.server.ts'
import type { Dossierregel } from './dossiertabel.tsx'
import { filterkeuzes, leesFilter, naarDossierFilter, type Plaats } from './filter.ts'

/** Dossiers on one page. */
const PER_PAGINA = 50

type Dossierfilter = ReturnType<typeof naarDossierFilter>

/** A page of the list; the cursors of the pages around it are empty where there is none. */
interface Lijst { dossiers: Dossierregel[], vorige: string, volgende: string, eerste: boolean, vandaag: string }

/** One page of dossiers by next term, with where the pages around it begin. New rows do not shift a page: it hangs on a row, not on a number. */
export async function laadDossiers(api: Api, filter: Dossierfilter | null, { na, voor }: Plaats): Promise<Lijst> {
  const gelezen = voor
    ? await api(WerkvoorraadDocument, { first: PER_PAGINA + 1, before: voor, filter })
    : await api(WerkvoorraadDocument, { first: PER_PAGINA, after: na ?? null, filter })
  const { edges, pageInfo } = gelezen.dossiers
  if (voor && edges.length <= PER_PAGINA) return laadDossiers(api, filter, {})
  const randen = voor ? edges.slice(1) : edges
  return {
    dossiers: randen.map((rand) => rand.node),
    vorige: voor || na ? (randen[0]?.cursor ?? '') : '',
    volgende: voor || pageInfo.hasNextPage ? (randen.at(-1)?.cursor ?? '') : '',
    eerste: !na && !voor,
    vandaag: vandaag(),
  }
}

/** What the werkvoorraad of this address shows. */
export async function laadWerkvoorraad(api: Api, zoek: URLSearchParams) {
  const { aanbieders, gemeenten } = await api(OrganisatiekeuzesDocument, {})
  const keuzes = filterkeuzes(aanbieders.map(alsKeuze), gemeenten.map(alsKeuze))
  const filter = leesFilter(zoek, keuzes)
  const dossierfilter = naarDossierFilter(filter, vandaag())
  const [lijst, { dossierTelling }] = await Promise.all([
    laadDossiers(api, dossierfilter, plaatsUit(zoek)),
    api(DossiertellingDocument, { filter: Object.values(filter).some(Boolean) ? dossierfilter : null }),
  ])
  return { ...lijst, filter, keuzes, telling: dossierTelling }
}

/** The place in the list that the address names. */
export function plaatsUit(zoek: URLSearchParams): Plaats {
  const [na, voor] = [zoek.get('na'), zoek.get('voor')]
  return voor ? { voor } : na ? { na } : {}
}

function alsKeuze({ id, naam }: { id: string, naam: string }) {
  return { waarde: id, label: naam }
}
