import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { BEGINPUNTEN, DOSSIERS, eigenDossier, maakSecties, type Maker, PAGINAS, type Tokens, type Verzoeken, zaadId } from './stof.ts'

const hashes = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('@zelfonderzoek/schema/persisted')), 'utf8')) as Record<string, string>

/** What the api is asked, by the hash of a known document, as the portal does. */
export function verzoekenApi(tokens: Tokens): Verzoeken {
  let teller = 0
  const secties = maakSecties()
  const stuur = (naam: string, variables: object, token: string): ReturnType<Maker> => ({
    pad: '/graphql', koppen: { 'content-type': 'application/json', 'authorization': `Bearer ${token}` },
    inhoud: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hashVan(naam) } }, variables }),
  })
  return {
    opnieuw: secties.opnieuw,
    q1: () => {
      const c = BEGINPUNTEN[teller++ % PAGINAS]
      return stuur('Dossierpagina', { first: 50, after: Buffer.from(`${c?.op}~${c?.id}`).toString('base64url'), filter: { stand: ['ingediend'] } }, tokens.toezicht)
    },
    q2: () => stuur('VolledigDossier', { id: `Dossier_${zaadId(`d${eigenDossier(teller++ % DOSSIERS)}`)}` }, tokens.onderzoeker),
    m1: (verbinding) => {
      const { zelfonderzoek, ...rest } = secties.volgende(verbinding)
      return { ...stuur('SectieBewaren', { input: { zelfonderzoekId: `Zelfonderzoek_${zelfonderzoek}`, nummer: 8, ...rest } }, tokens.onderzoeker), na: secties.onthoud(zelfonderzoek) }
    },
  }
}

function hashVan(naam: string): string {
  const hash = Object.keys(hashes).find((h) => hashes[h]?.includes(` ${naam}(`))
  if (!hash) throw new Error(`geen document ${naam}`)
  return hash.replace('sha256:', '')
}
