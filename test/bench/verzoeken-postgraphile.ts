import { DOSSIERS, eigenDossier, maakSecties, type Maker, PAGINAS, type Tokens, type Verzoeken, zaadId } from './stof.ts'

const ORGANISATIE = '{ id naam }'
const Q1 = `query Q1($na: Cursor, $wie: UUID!) { allDossiers(first: 50, after: $na, orderBy: [VOLGENDE_TERMIJN_OP_ASC, ROW_ID_ASC], condition: { stand: "ingediend", toezichthouderId: $wie }) {
  edges { cursor node { id zaaknummer titel stand soort voorzieningsoort gebeurtenisOp volgendeTermijnOp volgendeTermijnSoort
    organisatieByAanbiederId ${ORGANISATIE} organisatieByGemeenteId ${ORGANISATIE} } } pageInfo { hasNextPage endCursor } } }`
const Q2 = `query Q2($id: UUID!) { dossierByRowId(rowId: $id) { id zaaknummer titel stand soort gebeurtenisOp protocol versie
  organisatieByAanbiederId { id naam eenpersoons } organisatieByToezichthouderId ${ORGANISATIE} }
  allTermijns(condition: { dossierId: $id }, orderBy: EIND_OP_ASC) { nodes { id soort startOp eindOp afleiding grondslag voldaanOp vervallenOp } }
  meldingByDossierId(dossierId: $id) { ingediendOp inhoud }
  allDocuments(condition: { dossierId: $id }) { nodes { id sectieNummer naam mediatype grootte waarschuwingen toegevoegdOp } }
  zelfonderzoekByDossierId(dossierId: $id) { id ronde versie
    sectiesByZelfonderzoekId(orderBy: NUMMER_ASC) { nodes { id nummer inhoud stand aanwezig totaal versie bewaardOp gebruikerByBewaardDoor { id functie } } }
    basisoorzaaksByZelfonderzoekId(orderBy: VOLGORDE_ASC) { nodes { id ouderId volgorde tekst soort klasse ecmCode versie } }
    verbetermaatregelsByZelfonderzoekId(orderBy: VOLGORDE_ASC) { nodes { id volgorde wat voorWie eigenaar datum norm middelen borging status versie
      maatregelOorzaaksByVerbetermaatregelId { nodes { basisoorzaakId } } } }
    aanwezigheidsByZelfonderzoekId { nodes { sectieNummer gezienOp gebruikerByGebruikerId { id functie } } }
    indieningsByZelfonderzoekId { nodes { id ronde ingediendOp aspectoordeelsByIndieningId { nodes { aspect oordeel opmerking } } } } } }`
const M1 = `mutation M1($input: BewaarSectieInput!) { bewaarSectie(input: $input) { result { id nummer stand aanwezig totaal versie bewaardOp } } }`

/** The same questions to PostGraphile; it walks the pages of Q1 by its own cursors. */
export async function verzoekenPostgraphile(basis: string, tokens: Tokens): Promise<Verzoeken> {
  let teller = 0
  const secties = maakSecties()
  const wie = zaadId('t1')
  const stuur = (query: string, variables: object, token: string): ReturnType<Maker> => ({ pad: '/graphql', koppen: { 'content-type': 'application/json', 'authorization': token }, inhoud: JSON.stringify({ query, variables }) })
  const cursors = await looptPaginas(basis, (na) => stuur(Q1, { na, wie }, tokens.toezicht))
  return {
    opnieuw: secties.opnieuw,
    q1: () => stuur(Q1, { na: cursors[teller++ % cursors.length], wie }, tokens.toezicht),
    q2: () => stuur(Q2, { id: zaadId(`d${eigenDossier(teller++ % DOSSIERS)}`) }, tokens.onderzoeker),
    m1: (verbinding) => {
      const sectie = secties.volgende(verbinding)
      return { ...stuur(M1, { input: { nummer: 8, ...sectie } }, tokens.onderzoeker), na: secties.onthoud(sectie.zelfonderzoek) }
    },
  }
}

async function looptPaginas(basis: string, vraag: (na: string | null) => ReturnType<Maker>): Promise<(string | null)[]> {
  const cursors: (string | null)[] = [null]
  while (cursors.length < PAGINAS) {
    const { pad, koppen, inhoud } = vraag(cursors.at(-1) ?? null)
    const antwoord = (await (await fetch(basis + pad, { method: 'POST', headers: koppen, body: inhoud ?? '' })).json()) as { data?: { allDossiers?: { pageInfo: { endCursor: string; hasNextPage: boolean } } }; errors?: unknown }
    const pagina = antwoord.data?.allDossiers?.pageInfo
    if (!pagina) throw new Error(`PostGraphile: ${JSON.stringify(antwoord.errors)}`)
    cursors.push(pagina.endCursor)
    if (!pagina.hasNextPage) break
  }
  return cursors
}
