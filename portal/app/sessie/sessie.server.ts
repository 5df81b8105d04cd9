import { bewaarSessie, restVan, type Sessiehouder, verwijderSessie, vindSessie, wijzigSessie } from './opslag.server.ts'
import { ververs } from './oidc.server.ts'
import type { Tokens } from './oidc.server.ts'
import { isVoorbij, type Sessierest } from './sessierest.ts'
import { hashVan, nieuwSessieId, ontzegel, verzegel } from './verzegel.server.ts'

/** An access token with less life than this, in milliseconds, is renewed first. */
const MARGE = 30_000

/** Starts a session and returns its id, which is for the cookie only. */
export async function beginSessie(tokens: Tokens, wie: Sessiehouder): Promise<string> {
  const sessieId = nieuwSessieId()
  await bewaarSessie(hashVan(sessieId), { zegel: verzegel(sessieId, tokens) }, wie)
  return sessieId
}

/** The tokens of a session, or undefined when it is absent, over or unreadable. */
export async function tokensVan(sessieId: string): Promise<Tokens | undefined> {
  const rij = await vindSessie(hashVan(sessieId))
  return rij && lees(sessieId, rij.zegel)
}

/** Tokens with an access token that still works. Only one request at a time renews, over all replicas. */
export async function verseTokens(sessieId: string): Promise<Tokens | undefined> {
  const tokens = await tokensVan(sessieId)
  if (tokens === undefined || isVers(tokens)) return tokens
  const rij = await wijzigSessie(hashVan(sessieId), async ({ zegel }) => {
    const nu = lees(sessieId, zegel)
    if (nu === undefined || isVers(nu)) return { zegel }
    const vers = await ververs(nu)
    return { zegel: vers ? verzegel(sessieId, vers) : '' }
  })
  if (rij?.zegel === '') await beeindigSessie(sessieId)
  return rij && lees(sessieId, rij.zegel)
}

/** How long the session lasts yet, or undefined when it is absent or over. Asking does not prolong it. */
export async function sessierest(sessieId: string): Promise<Sessierest | undefined> {
  const rest = await restVan(hashVan(sessieId))
  return rest && !isVoorbij(rest) ? rest : undefined
}

/** Counts as use of the session; one that is over stays over. */
export async function verlengSessie(sessieId: string): Promise<void> {
  await vindSessie(hashVan(sessieId))
}

export async function beeindigSessie(sessieId: string): Promise<void> {
  await verwijderSessie(hashVan(sessieId))
}

function isVers(tokens: Tokens): boolean {
  return tokens.toegangTot - MARGE > Date.now()
}

function lees(sessieId: string, zegel: string): Tokens | undefined {
  try {
    return ontzegel(sessieId, zegel) as Tokens
  } catch {
    return undefined
  }
}
