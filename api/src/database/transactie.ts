import type { DataSource, EntityManager } from 'typeorm'
import { contextOpdracht, type RijContext } from './lees.ts'

/** Runs work in one transaction in which row-level security knows the asker; an error undoes everything. */
export function inTransactie<T>(bron: DataSource, rij: RijContext, werk: (m: EntityManager) => Promise<T>): Promise<T> {
  return bron.transaction(async (m) => {
    const { tekst, waarden } = contextOpdracht(rij)
    await m.query(tekst, [...waarden])
    return werk(m)
  })
}
