import { z } from 'zod'

/** The `acr` of a second factor, unless the issuer has a name of its own for it. */
export const TWEEDE_FACTOR = 'urn:zelfonderzoek:tweede-factor'

const poort = z.coerce.number({ error: 'moet een poortnummer zijn, bijvoorbeeld 4000' }).int().min(0).max(65535)
const url = z.url({ error: 'moet een volledig adres zijn' })

const Omgeving = z.object({
  API_PORT: poort.default(4000),
  HOST: z.string().default('localhost'),
  PORTAL_URL: url.default('http://localhost:3000'),
  DATABASE_URL: z.string({ error: 'ontbreekt: geef het adres van PostgreSQL op' }).min(1),
  API_DATABASE_URL: z.string().optional(),
  AUDIT_DATABASE_URL: z.string().optional(),
  AUDIT_ANKER: z.string().optional(),
  DATA_DIR: z.string().default('.data'),
  OIDC_ISSUER: url.optional(),
  /** Values of `acr` or `amr`, separated by spaces, that mean: a second factor was used. */
  OIDC_ACR_STERK: z.string().default(TWEEDE_FACTOR).transform((tekst) => tekst.split(/\s+/).filter(Boolean)),
  HOOFDSLEUTEL_BESTAND: z.string().optional(),
  CLAMD_ADRES: z.string().optional(),
  SMTP_URL: z.string().optional(),
  MAIL_VAN: z.string().default('zelfonderzoek@localhost'),
  MAIL_RETOUR_DOMEIN: z.string().optional(),
  MAIL_RETOUR_POORT: poort.optional(),
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  PROTOCOL_BESTANDEN: z.string().default(''),
  UITLOOP_MS: z.coerce.number().int().min(0).max(60_000).optional(),
  VERZOEKEN_PER_MINUUT: z.coerce.number().int().min(0).optional(),
  KLOKBESTAND: z.string().optional(),
  DATABASE_VERBINDINGEN: z.coerce.number().int().min(2).max(200).default(16),
})

export type Omgeving = z.infer<typeof Omgeving>

/** A setting that is wrong; the message names it and says what to do. */
export class ConfiguratieFout extends Error {}

/** Reads the environment, once, at start. */
export function leesOmgeving(env: Record<string, string | undefined>): Omgeving {
  const uit = Omgeving.safeParse(Object.fromEntries(Object.entries(env).filter(([, waarde]) => waarde !== '')))
  if (uit.success) return uit.data
  throw new ConfiguratieFout(uit.error.issues.map((i) => `${i.path.join('.')}: ${i.message}.`).join(' '))
}
