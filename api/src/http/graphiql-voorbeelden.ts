/** Three queries to begin with; each is run against the schema in the tests. */
export const VOORBEELDEN = [
  `# De werkvoorraad: dossiers met de eerstvolgende termijn bovenaan.
# Maak een token met: npx pnpm --silent run token toezichthouder
query Werkvoorraad($first: Int = 20) {
  dossiers(first: $first) {
    edges {
      cursor
      node { id zaaknummer titel stand volgendeTermijnOp volgendeTermijnSoort aanbieder { naam } gemeente { naam } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  `# Het laatst ingediende rapport van elk dossier, met de uitkomst van de controle.
query IngediendeRapporten {
  dossiers(first: 10, filter: { stand: ["ingediend", "afgesloten"] }) {
    edges { node { zaaknummer indieningen { ronde ingediendOp sha256 inhoud controle oordelen { aspect oordeel opmerking } } } }
  }
}
`,
  `# Termijnen met hun berekening.
query Termijnen {
  dossiers(first: 10) {
    edges { node { zaaknummer termijnen { soort startOp eindOp grondslag afleiding voldaanOp } } }
  }
}
`,
] as const
