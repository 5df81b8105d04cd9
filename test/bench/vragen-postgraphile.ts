/** The three operations as PostGraphile offers them on the same tables. It writes no auditregel when a dossier is opened. */
export const PG_Q1 = `query($stand: String!, $na: Cursor) {
  allDossiers: dossiers(first: 50, after: $na, condition: { stand: $stand }, orderBy: [VOLGENDE_TERMIJN_OP_ASC, ID_ASC]) {
    edges { cursor node { id zaaknummer titel stand soort voorzieningsoort gebeurtenisOp volgendeTermijnOp volgendeTermijnSoort
      organisatieByAanbiederId: aanbieder { id naam } organisatieByGemeenteId: gemeente { id naam } } }
    pageInfo { hasNextPage endCursor }
  }
}`
