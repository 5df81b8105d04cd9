import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'

const leer = (...args: string[]): string => spawnSync(process.execPath, ['scripts/leer.ts', ...args], { cwd: resolve('..'), encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } }).stdout
const GEWICHTEN = ['verbetermaatregel/smart', 'basisoorzaak/duiding'].map((map) => resolve(`../packages/validation/src/${map}/gewichten.ts`))

describe('wat van gelabelde teksten is geleerd', () => {
  it('haalt de ondergrens op teksten waarvan niet is geleerd', () => {
    const { smart, oorzaak } = JSON.parse(leer('--kruis')) as { smart: { macroF1: number }, oorzaak: Record<'main' | 'code' | 'diepte', { kappa: number, macroF1: number }> }
    expect(smart.macroF1).toBeGreaterThan(0.88)
    expect(oorzaak.main.kappa).toBeGreaterThan(0.71)
    expect(oorzaak.code.kappa).toBeGreaterThan(0.55)
    expect(oorzaak.diepte.macroF1).toBeGreaterThan(0.7)
  }, 120_000)

  it('geeft opnieuw geleerd dezelfde gewichten als in de code staan', () => {
    const stonden = GEWICHTEN.map((pad) => readFileSync(pad, 'utf8'))
    leer()
    expect(GEWICHTEN.map((pad) => readFileSync(pad, 'utf8') === stonden[GEWICHTEN.indexOf(pad)])).toEqual([true, true])
  })
})
