import type { Pool } from 'pg'
import type { DataSource } from 'typeorm'
import type { Rol } from '@zelfonderzoek/validation/toegang/rollen'
import type { RijContext } from '../database/lees.ts'
import type { Scanuitslag } from '../document/virusscan.ts'
import type { Sleutelbos } from '../versleuteling/sleutelbos.ts'

/** Who asks, from our own tables; never from a claim. */
export interface Vrager {
  id: string
  rol: Rol
  functie: string
  organisatieId: string
  organisatieNaam: string
  eenpersoons: boolean
  /** Dossiers from which somebody is excluded, whatever the role. */
  uitgesloten: readonly string[]
}

/** How somebody logged in, from the token. */
export interface Aanmelding {
  /** By a second factor. */
  sterk: boolean
  /** Moment of the log-in itself, in seconds since 1970; undefined when the issuer does not say. */
  ingelogdOp: number | undefined
  /** What the token may be used for; only limits machine clients. */
  reikwijdten: readonly string[]
  /** Client for which the token was made. */
  applicatie: string
}

/** For what the product does itself, without a request: loading the demo. */
export function eigenWerk(nu: Date): Aanmelding {
  return { sterk: true, ingelogdOp: Math.floor(nu.getTime() / 1000), reikwijdten: [], applicatie: 'zelfonderzoek' }
}

/** What every resolver gets. */
export interface Context {
  bron: DataSource
  pool: Pool
  /** Connections for what must never wait behind slow lists. */
  voorrang: Pool
  sleutels: Sleutelbos
  /** Has a file looked at by the virus scanner. */
  scan: (bytes: Buffer) => Promise<Scanuitslag>
  vrager: Vrager | null
  aanmelding: Aanmelding
  /** Whether the schema itself may be asked for. */
  magSchema: boolean
  rij: RijContext
  /** True for a document of our own portal, known by its hash. */
  bekendDocument: boolean
  correlatieId: string
  /** The moment of the request, taken once. */
  nu: Date
}

/** What row-level security needs to know of an asker; without one it sees nothing. */
export function rijContext(vrager: Vrager | null): RijContext {
  const org = vrager?.organisatieId ?? null
  const rol = vrager?.rol
  return {
    gebruikerId: vrager?.id ?? '',
    aanbiederId: rol === 'onderzoeker' || rol === 'bestuurder' ? org : null,
    toezichtId: rol === 'toezichthouder' || rol === 'systeem' || rol === 'coordinator' ? org : null,
    gemeenteId: rol === 'contactambtenaar' ? org : null,
    beheerId: rol === 'beheerder' ? org : null,
  }
}
