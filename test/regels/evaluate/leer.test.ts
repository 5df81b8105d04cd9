import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'

const leer = (...args: string[]): string => spawnSync(process.execPath, ['scripts/leer.ts', ...args], { cwd: resolve('..'), encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } }).stdout

describe('wat van gelabelde teksten is geleerd', () => {
  it('haalt de ondergrens op teksten waarvan niet is geleerd', () => {
    const { smart, oorzaak, rapport } = JSON.parse(leer('--kruis', '--delen', '3')) as { rapport: { koppen: number, maatregelen: { recall: number, precision: number }, oorzaken: { recall: number, precision: number } }, smart: { macroF1: number }, oorzaak: Record<'main' | 'code' | 'diepte', { kappa: number, macroF1: number }> }
    expect(smart.macroF1).toBeGreaterThan(0.88)
    expect(oorzaak.main.kappa).toBeGreaterThan(0.8)
    expect(oorzaak.code.kappa).toBeGreaterThan(0.7)
    expect(oorzaak.diepte.macroF1).toBeGreaterThan(0.7)
    expect(rapport.koppen).toBeGreaterThan(0.9)
    for (const maat of [...Object.values(rapport.maatregelen), ...Object.values(rapport.oorzaken)]) expect(maat).toBeGreaterThan(0.85)
  }, 400_000)

  it('geeft opnieuw geleerd dezelfde gewichten als in de code staan', () => {
    expect(leer('--check')).toBe('')
  }, 120_000)
})
