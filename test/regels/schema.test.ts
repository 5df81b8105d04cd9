import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'

const UITGAVE = readFileSync(resolve('../packages/schema/uitgave/schema-0.1.0.graphql'), 'utf8')
const NU = readFileSync(resolve('../packages/schema/schema.graphql'), 'utf8')

const breuken = async (oud: string, nieuw: string): Promise<string[]> =>
  (await diff(buildSchema(oud), buildSchema(nieuw))).filter((w) => w.criticality.level === CriticalityLevel.Breaking).map((w) => w.message)

describe('het contract met andere toepassingen', () => {
  it('breekt niets van de laatste uitgave', async () => {
    expect(await breuken(UITGAVE, NU)).toEqual([])
  })

  it('ziet een veld dat weg is, en een argument dat verplicht wordt', async () => {
    expect(await breuken(UITGAVE, UITGAVE.replace(/^ {2}zaaknummer: String!\n/m, ''))).toHaveLength(1)
    expect(await breuken(UITGAVE, UITGAVE.replace('controleerOorzaak(tekst: String!)', 'controleerOorzaak(taal: String!, tekst: String!)'))).toHaveLength(1)
  })
})
