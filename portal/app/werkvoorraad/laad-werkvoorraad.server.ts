import { DossierlijstkeuzesDocument, WerkvoorraadDocument } from '@zelfonderzoek/schema'
import { vandaag } from '../onderzoek/vandaag.server.ts'
import type { Api } from '../sessie/vereis-gebruiker.server.ts'
import { type Filter, type Filterkeuze, type Filterkeuzes, naarDossierFilter } from './filter.ts'

/** Dossiers on one page. */
const PER_PAGINA = 50

/** One page of dossiers by next term. */
export async function laadDossiers(api: Api, filter: Filter | undefined, na: string | null) {
  const { dossiers } = await api(WerkvoorraadDocument, { first: PER_PAGINA, after: na, filter: filter ? naarDossierFilter(filter) : null })
  return { dossiers: dossiers.edges.map((rand) => rand.node), volgende: dossiers.pageInfo.hasNextPage ? (dossiers.pageInfo.endCursor ?? '') : '', vandaag: vandaag() }
}

/** Aanbieders and gemeenten to choose from: those of the dossiers with the nearest terms. */
export async function laadFilterkeuzes(api: Api): Promise<Filterkeuzes> {
  const { dossiers } = await api(DossierlijstkeuzesDocument, {})
  const knopen = dossiers.edges.map((rand) => rand.node)
  return { aanbieders: opNaam(knopen.map((d) => d.aanbieder)), gemeenten: opNaam(knopen.map((d) => d.gemeente)) }
}

function opNaam(organisaties: readonly { id: string, naam: string }[]): Filterkeuze[] {
  return [...new Map(organisaties.map(({ id, naam }) => [id, naam]))]
    .map(([waarde, label]) => ({ waarde, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'))
}
