import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ExecutionResult, execute, parse } from 'graphql'
import type { DataSource } from 'typeorm'
import { maakDataSource, poolVan } from '../../../api/src/database/data-source.ts'
import { rolUrl } from '../../../api/src/database/rol-url.ts'
import { laadDemo } from '../../../api/src/demo/laad-demo.ts'
import { maakVirusscan } from '../../../api/src/document/virusscan.ts'
import { REIKWIJDTEN } from '@zelfonderzoek/validation/toegang/reikwijdte'
import { type Context, eigenWerk, rijContext, type Vrager } from '../../../api/src/graphql/context.ts'
import { voerOperatieUit } from '../../../api/src/graphql/executor.ts'
import { maakGebruikerzoeker } from '../../../api/src/gebruiker/gebruiker.repository.ts'
import { RuwJson } from '../../../api/src/lezen/ruw-json.ts'
import { bouwSchema } from '../../../api/src/schema/bouw-schema.ts'
import { openSleutelbos } from '../../../api/src/versleuteling/sleutelbos.ts'
import { eigenDatabase } from '../../omgeving/eigen-database.ts'

export interface Opstelling {
  /** Address of the owner. */
  url: string
  /** Folder with the keys. */
  dataDir: string
  /** As the owner of the tables, past row-level security: to look, never to serve. */
  eigenaar: DataSource
  als: (naam: string) => Promise<Vraagsteller>
  stop: () => Promise<void>
}

export interface Vraagsteller {
  context: Context
  vraag: <T = Record<string, unknown>>(document: string, variabelen?: Record<string, unknown>) => Promise<T>
  /** The answer with its errors, by the fast executor or by plain graphql-js. */
  antwoord: (document: string, variabelen?: Record<string, unknown>, gewoon?: boolean) => Promise<ExecutionResult>
}

const POORT = 4999
const ISS = `http://localhost:${POORT}/oidc`

/** The api on a real database of its own, asked in the name of a demo account; with the dossiers of the demo and its archive when asked for. */
export async function maakOpstelling({ dossiers = false, archief = false } = {}): Promise<Opstelling> {
  const url = await eigenDatabase()
  const dataDir = mkdtempSync(join(tmpdir(), 'zelfonderzoek-sleutels-'))
  await laadDemo({ eigenaarUrl: url, dataDir, apiPoort: POORT, dossiers, archief })
  const eigenaar = await maakDataSource({ url, verbindingen: 2 }).initialize()
  const bron = await maakDataSource({ url: rolUrl(url, 'api_rt'), verbindingen: 8 }).initialize()
  const pool = poolVan(bron)
  const sleutels = await openSleutelbos({ dataDir, productie: false })
  const vind = maakGebruikerzoeker(pool, Date.now)
  const schema = bouwSchema()

  return {
    url,
    dataDir,
    eigenaar,
    async als(naam) {
      const vrager: Vrager | null = await vind(ISS, naam)
      if (!vrager) throw new Error(`geen account ${naam}`)
      const context: Context = { bron, pool, voorrang: pool, sleutels, scan: maakVirusscan(undefined), vrager, aanmelding: { ...eigenWerk(new Date('2100-01-01')), reikwijdten: REIKWIJDTEN }, magSchema: true, rij: rijContext(vrager), bekendDocument: true, correlatieId: 'test', nu: new Date() }
      const antwoord: Vraagsteller['antwoord'] = async (document, variabelen = {}, gewoon = false) => {
        const vraag = { schema, document: parse(document), variables: variabelen, context }
        const uit = gewoon ? await execute({ schema, document: vraag.document, variableValues: variabelen, contextValue: context }) : await voerOperatieUit(vraag)
        return uit.data instanceof RuwJson ? { ...uit, data: JSON.parse(uit.data.json) as Record<string, unknown> } : (uit as ExecutionResult)
      }
      return {
        context,
        antwoord,
        async vraag<T>(document: string, variabelen?: Record<string, unknown>) {
          const { data, errors } = await antwoord(document, variabelen)
          if (errors?.[0]) throw errors[0]
          return data as T
        },
      }
    },
    async stop() {
      await bron.destroy()
      await eigenaar.destroy()
    },
  }
}
