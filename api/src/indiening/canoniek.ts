import { createHash } from 'node:crypto'
import type { Zelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { type Bijlage, naarZelfonderzoek, type Rapport } from '../zelfonderzoek/rapport.ts'

type ZonderVersie<T> = Omit<T, 'versie'>

/** What is submitted: what somebody reads, without what only serves saving. */
export interface Inhoud {
  secties: Zelfonderzoek['secties']
  basisoorzaken: ZonderVersie<Zelfonderzoek['basisoorzaken'][number]>[]
  verbetermaatregelen: ZonderVersie<Zelfonderzoek['verbetermaatregelen'][number]>[]
  documenten: Bijlage[]
}

/** The content of a report as it would be submitted now. */
export function inhoudVan(rapport: Rapport): Inhoud {
  const { secties, basisoorzaken, verbetermaatregelen } = naarZelfonderzoek(rapport)
  return { secties, basisoorzaken: basisoorzaken.map(zonderVersie), verbetermaatregelen: verbetermaatregelen.map(zonderVersie), documenten: rapport.documenten }
}

function zonderVersie<T extends { versie: number }>({ versie: _, ...rest }: T): ZonderVersie<T> {
  return rest
}

/** JSON with the keys of every object in order of code units and no white space: the same content always gives the same text. */
export function canoniek(waarde: unknown): string {
  if (Array.isArray(waarde)) return `[${waarde.map(canoniek).join(',')}]`
  if (waarde === null || typeof waarde !== 'object') return JSON.stringify(waarde)
  const velden = Object.entries(waarde).filter(([, v]) => v !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${velden.map(([naam, v]) => `${JSON.stringify(naam)}:${canoniek(v)}`).join(',')}}`
}

/** SHA-256 of a canonical text, 64 hexadecimal digits. */
export function sha256(tekst: string): string {
  return createHash('sha256').update(tekst).digest('hex')
}

/** What the bestuurder stands for: the SHA-256 of the content as it reads now. */
export function inhoudSha256(rapport: Rapport): string {
  return sha256(canoniek(inhoudVan(rapport)))
}
