import type { EntityManager } from 'typeorm'
import { parseBasisoorzaak } from '@zelfonderzoek/validation/basisoorzaak/basisoorzaak-invoer'
import { parseVerbetermaatregel } from '@zelfonderzoek/validation/verbetermaatregel/verbetermaatregel-invoer'
import { leesOorzaken } from '../basisoorzaak/basisoorzaak.repository.ts'
import type { Context } from '../graphql/context.ts'
import { vrager } from '../toegang/mag.ts'
import { leesMaatregelen } from '../verbetermaatregel/verbetermaatregel.repository.ts'
import type { Recordtabel } from '../zelfonderzoek/record.ts'
import type { Schrijfplek } from '../zelfonderzoek/schrijfplek.ts'
import { VOEG_MAATREGELEN_TOE, VOEG_OORZAKEN_TOE } from './overname.sql.ts'

interface Soort {
  sql: string
  /** Sentences about why a text cannot be kept. */
  fouten: (tekst: string) => string[]
  bekend: (m: EntityManager, plek: Schrijfplek) => Promise<string[]>
}

const berichten = (uit: { ok: true } | { ok: false; fouten: { bericht: string }[] }): string[] => (uit.ok ? [] : uit.fouten.map(({ bericht }) => bericht))

const SOORT: Record<Recordtabel, Soort> = {
  basisoorzaak: {
    sql: VOEG_OORZAKEN_TOE, fouten: (tekst) => berichten(parseBasisoorzaak({ tekst, soort: 'basisoorzaak' })),
    bekend: async (m, plek) => (await leesOorzaken(m, plek.id)).map(({ tekst }) => tekst),
  },
  verbetermaatregel: {
    sql: VOEG_MAATREGELEN_TOE, fouten: (wat) => berichten(parseVerbetermaatregel({ wat })),
    bekend: async (m, plek) => (await leesMaatregelen(m, plek.id)).map(({ wat }) => wat),
  },
}

/** Adds these texts as causes or measures in one statement, behind those that are there and in this order. What already stands there is not added again. */
export async function voegRecordsToe(m: EntityManager, context: Context, plek: Schrijfplek, tabel: Recordtabel, teksten: readonly string[]): Promise<{ ids: string[]; geweigerd: string[] }> {
  const { sql, fouten, bekend } = SOORT[tabel]
  const er = await bekend(m, plek)
  const nieuw = [...new Set(teksten)].filter((tekst) => !er.includes(tekst))
  const geweigerd = nieuw.flatMap(fouten)
  const goed = geweigerd.length ? nieuw.filter((tekst) => fouten(tekst).length === 0) : nieuw
  if (!goed.length) return { ids: [], geweigerd }
  const { id, rol, organisatieId } = vrager(context)
  const rijen = (await m.query(sql, [id, rol, organisatieId, context.correlatieId, plek.id, plek.dossierId, plek.aanbiederId, plek.toezichthouderId, er.length, goed])) as { id: string }[]
  return { ids: rijen.map((rij) => rij.id), geweigerd }
}
