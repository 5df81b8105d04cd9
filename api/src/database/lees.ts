import type { Pool } from 'pg'
import { type Opdracht, Pijplijn, type Waarde } from './pijplijn.ts'

/** Who asks, as row-level security needs to know it. */
export interface RijContext {
  gebruikerId: string
  aanbiederId: string | null
  toezichtId: string | null
  gemeenteId: string | null
  /** Organisation whose accounts the asker looks after; gives no dossier. */
  beheerId?: string | null
  /** For the log, beside who asks. */
  spoor?: Spoor
}

/** How somebody reads in the log, by which client the request came, and in which session of the portal. */
export interface Spoor {
  weergave: string
  applicatie: string
  sessie: string
}

const ZET_CONTEXT = `select set_config('app.gebruiker', $1, true), set_config('app.aanbieder', $2, true), set_config('app.toezicht', $3, true), set_config('app.gemeente', $4, true),
  set_config('app.beheer', $5, true), set_config('app.uitgesloten', coalesce(g.uitgesloten::text, '{}'), true),
  set_config('app.nood', case when g.nood_tot > now() then g.nood_dossier::text else '' end, true),
  set_config('app.weergave', $6, true), set_config('app.applicatie', $7, true), set_config('app.sessie', $8, true)
  from (select nullif($1, '')::uuid as id) wie left join gebruiker g on g.id = wie.id`

/**
 * The settings that row-level security reads; local to the transaction, so a pooled connection carries nothing over. From which cases the
 * asker is excluded, and which one an emergency opens, is looked up here, each time: whatever a process remembers, PostgreSQL knows.
 */
export function contextOpdracht(rij: RijContext): Opdracht {
  return {
    naam: 'zet_context',
    tekst: ZET_CONTEXT,
    waarden: [rij.gebruikerId, rij.aanbiederId ?? '', rij.toezichtId ?? '', rij.gemeenteId ?? '', rij.beheerId ?? '', rij.spoor?.weergave ?? '', rij.spoor?.applicatie ?? '', rij.spoor?.sessie ?? ''],
  }
}

/** Runs one prepared statement as the asker, in one round trip; returns the raw text columns of its rows. */
export function voerUit(pool: Pool, rij: RijContext, opdracht: Opdracht): Promise<(string | null)[][]> {
  return stuur(pool, [contextOpdracht(rij), opdracht])
}

/** Runs statements without an asker: only for tables that are not bound to a dossier. */
export function stuur(pool: Pool, opdrachten: readonly Opdracht[]): Promise<(string | null)[][]> {
  return new Promise((resolve, reject) => {
    pool.connect((fout, client, terug) => {
      if (fout || !client) return reject(fout ?? new Error('geen verbinding'))
      let af = false
      const klaar = (mislukt: Error | undefined, rijen: (string | null)[][], kapot: boolean): void => {
        if (af) return
        af = true
        client.off('error', breuk)
        terug(kapot ? mislukt : undefined)
        if (mislukt) reject(mislukt)
        else resolve(rijen)
      }
      const breuk = (e: Error): void => klaar(e, [], true)
      client.on('error', breuk)
      client.query(new Pijplijn(opdrachten, (mislukt, rijen) => klaar(mislukt, rijen, isBreuk(mislukt))))
    })
  })
}

/** True when the connection itself broke, so that it must not go back to the pool. */
function isBreuk(fout: Error | undefined): boolean {
  const { code } = (fout ?? {}) as { code?: string }
  return fout !== undefined && (code === undefined || !/^[0-9A-Z]{5}$/.test(code) || code.startsWith('57P') || code.startsWith('08'))
}

export type { Opdracht, Waarde }
