import { z } from 'zod'

const poort = (standaard: number) => z.coerce
  .number({ error: 'dit moet een poortnummer zijn, bijvoorbeeld 3000' })
  .int({ error: 'dit moet een heel getal zijn' })
  .min(1, { error: 'dit moet 1 of hoger zijn' })
  .max(65535, { error: 'dit mag niet hoger zijn dan 65535' })
  .default(standaard)

const adres = z.url({ protocol: /^https?$/, error: 'dit moet een webadres zijn dat begint met http:// of https://' })
const database = z.url({ protocol: /^postgres(ql)?$/, error: 'dit moet een adres zijn als postgresql://gebruiker@host:5432/naam' })

const SCHEMA = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test'], { error: 'kies production, development of test' }).default('development'),
  HOST: z.string().default('localhost'),
  PORTAL_PORT: poort(3000),
  API_PORT: poort(4000),
  PORTAL_URL: adres.optional(),
  API_URL: adres.optional(),
  OIDC_ISSUER: adres.optional(),
  OIDC_ACR_STERK: z.string().default('urn:zelfonderzoek:tweede-factor'),
  OIDC_CLIENT_ID: z.string().min(1, { error: 'dit mag niet leeg zijn' }).default('portal'),
  OIDC_CLIENT_SECRET: z.string().min(1, { error: 'dit mag niet leeg zijn' }).optional(),
  OIDC_CLIENT_KEY: z.string().startsWith('{', { error: 'dit moet een privésleutel in JWK-vorm zijn' }).optional(),
  SESSIE_DATABASE_URL: database.optional(),
  DATABASE_URL: database.optional(),
  PORTAL_THEMA: z.string().regex(/^[a-z-]*$/, { error: 'gebruik alleen kleine letters en streepjes' }).default(''),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'kies debug, info, warn, error of silent' }).default('info'),
})

/** Settings of the portal, complete and checked. Addresses have no slash at the end. */
export interface Omgeving {
  host: string
  portalPoort: number
  portalUrl: string
  apiUrl: string
  oidcIssuer: string
  /** Values of `acr` or `amr` by which the identity provider says that a second factor was used. */
  acrSterk: readonly string[]
  oidcClient: { id: string, geheim: string | undefined, sleutel: string | undefined }
  sessieDatabase: string
  thema: string
  logniveau: 'debug' | 'info' | 'warn' | 'error' | 'silent'
}

/** A wrong setting; `message` names every variable with its remedy, in Dutch. */
export class OmgevingFout extends Error {}

/**
 * Reads and checks the settings.
 * @throws {OmgevingFout} when one or more variables cannot be used
 */
export function leesOmgeving(bron: Record<string, string | undefined>): Omgeving {
  const gelezen = SCHEMA.safeParse(Object.fromEntries(Object.entries(bron).filter(([, waarde]) => waarde !== '')))
  if (!gelezen.success) {
    throw new OmgevingFout(gelezen.error.issues.map((fout) => `${fout.path.join('.')}: ${fout.message}.`).join('\n'))
  }
  const instelling = gelezen.data
  const productie = instelling.NODE_ENV === 'production'
  const kaal = (url: string) => url.replace(/\/$/, '')
  const apiUrl = kaal(instelling.API_URL ?? `http://localhost:${instelling.API_PORT}`)
  const oidcIssuer = kaal(instelling.OIDC_ISSUER ?? `${apiUrl}/oidc`)
  if (!isVeilig(oidcIssuer, productie)) {
    throw new OmgevingFout('OIDC_ISSUER: dit adres moet met https:// beginnen. Alleen bij proberen op localhost mag http://.')
  }
  const sessieDatabase = instelling.SESSIE_DATABASE_URL ?? instelling.DATABASE_URL
  if (sessieDatabase === undefined) {
    throw new OmgevingFout('SESSIE_DATABASE_URL: dit ontbreekt. Geef het adres van PostgreSQL, als postgresql://gebruiker@host:5432/naam.')
  }
  return {
    host: instelling.HOST,
    portalPoort: instelling.PORTAL_PORT,
    portalUrl: kaal(instelling.PORTAL_URL ?? `http://localhost:${instelling.PORTAL_PORT}`),
    apiUrl,
    oidcIssuer,
    acrSterk: instelling.OIDC_ACR_STERK.split(/\s+/).filter(Boolean),
    oidcClient: { id: instelling.OIDC_CLIENT_ID, geheim: instelling.OIDC_CLIENT_SECRET, sleutel: instelling.OIDC_CLIENT_KEY },
    sessieDatabase,
    thema: instelling.PORTAL_THEMA,
    logniveau: instelling.LOG_LEVEL,
  }
}

function isVeilig(url: string, productie: boolean): boolean {
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || (!productie && ['localhost', '127.0.0.1', '[::1]'].includes(hostname))
}

let gelezen: Omgeving | undefined

/** The settings of this process, read once. */
export function omgeving(): Omgeving {
  gelezen ??= leesOmgeving(process.env)
  return gelezen
}
