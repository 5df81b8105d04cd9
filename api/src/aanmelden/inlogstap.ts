import type { IncomingMessage, ServerResponse } from 'node:http'
import { REIKWIJDTEN } from '@zelfonderzoek/validation/toegang/reikwijdte'
import type Provider from 'oidc-provider'
import type { Pool } from 'pg'
import { DEMO_ACCOUNTS } from '../demo/accounts.ts'
import { stuurTekst } from '../http/antwoord.ts'
import { leesInhoud } from '../http/lees-inhoud.ts'
import { TWEEDE_FACTOR } from '../omgeving.ts'
import type { Democodes } from './demo-code.ts'
import { foutpagina, inlogpagina } from './paginas.ts'
import { heeftTweedeFactor } from './tweede-factor.ts'
import { DOELGROEP } from './verifieer-token.ts'

/** The `acr` of a log-in without a second factor. */
const EEN_FACTOR = 'urn:zelfonderzoek:een-factor'
const GEWEIGERD = `insert into auditregel (soort, resultaat, gebruiker_id, rol, organisatie_id) select 'tweede_factor', 'geweigerd', id, rol, organisatie_id from gebruiker where iss = $1 and sub = $2`

export interface Inlogdienst {
  provider: Provider
  pool: Pool
  codes: Democodes
  portalUrl: string
}

/** The page of the demo provider: choose an account, with the code of its second factor. */
export async function inloggen({ provider, pool, codes, portalUrl }: Inlogdienst, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const html = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': `default-src 'none'; style-src 'self'; form-action 'self' ${portalUrl}; frame-ancestors 'none'; base-uri 'none'` }
  try {
    const { uid, params, grantId } = await provider.interactionDetails(req, res)
    const toon = async (status: number, fout?: string): Promise<void> => stuurTekst(res, status, inlogpagina(uid, await codes.toon(uid), fout), html)
    if (req.method === 'GET') return await toon(200)
    const formulier = new URLSearchParams((await leesInhoud(req, 10_000)).toString())
    const account = DEMO_ACCOUNTS.find(({ naam }) => naam === formulier.get('naam'))
    if (!account) return await toon(400)
    const code = (formulier.get(`code-${account.naam}`) ?? '').trim()
    const sterk = heeftTweedeFactor(account) && code !== ''
    if (sterk && !(await codes.klopt(uid, account.naam, code))) {
      await pool.query(GEWEIGERD, [provider.issuer, account.naam])
      return await toon(400, 'Deze code klopt niet of is al gebruikt. Hieronder staat een nieuwe.')
    }
    const bestaand = grantId ? await provider.Grant.find(grantId) : undefined
    const grant = bestaand?.accountId === account.naam ? bestaand : new provider.Grant({ accountId: account.naam, clientId: String(params['client_id']) })
    grant.addOIDCScope(String(params['scope'] ?? 'openid'))
    grant.addResourceScope(DOELGROEP, REIKWIJDTEN.join(' '))
    const login = { accountId: account.naam, acr: sterk ? TWEEDE_FACTOR : EEN_FACTOR, amr: sterk ? ['user', 'otp', 'mfa'] : ['user'] }
    await provider.interactionFinished(req, res, { login, consent: { grantId: await grant.save() } }, { mergeWithLastSubmission: false })
  } catch (e) {
    if (!(e instanceof Error) || !/SessionNotFound/.test(e.name)) throw e
    stuurTekst(res, 400, foutpagina(), html)
  }
}
