import 'reflect-metadata'
import type { Pool } from 'pg'
import { DataSource } from 'typeorm'
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js'
import { ENTITEITEN } from './entiteiten.ts'
import { Kolomnamen } from './kolomnamen.ts'
import { MIGRATIES } from './migrations/index.ts'

export interface BronOpties {
  url: string
  /** Connections kept by this process. */
  verbindingen?: number
}

/** The one connection to PostgreSQL: entities for writing, its pool for reading. The schema changes by migrations only. */
export function maakDataSource({ url, verbindingen = 16 }: BronOpties): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [...ENTITEITEN],
    migrations: [...MIGRATIES],
    migrationsTransactionMode: 'each',
    namingStrategy: new Kolomnamen(),
    synchronize: false,
    installExtensions: false,
    poolSize: verbindingen,
    extra: {
      connectionTimeoutMillis: 2000,
      options: '-c TimeZone=UTC -c statement_timeout=5000 -c idle_in_transaction_session_timeout=15000',
      application_name: 'zelfonderzoek-api',
    },
  })
}

/** TypeORM's own pg pool: reads run on it as named prepared statements. */
export function poolVan(bron: DataSource): Pool {
  return (bron.driver as PostgresDriver).master as Pool
}
