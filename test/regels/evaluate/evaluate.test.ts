import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'

const evaluate = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ['scripts/evaluate.ts', ...args], { cwd: resolve('..'), encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } })

describe('evaluate', () => {
  it('geeft cijfers tussen 0 en 1 voor de onderdelen en de rapporten van het corpus', () => {
    const { status, stdout } = evaluate('test/corpus', '--json')
    expect(status).toBe(0)
    const uit = JSON.parse(stdout) as { aspect: { gapRecall: number; gapPrecision: number; kappa: number }; smart: { macroF1: number }; oorzaak: { code: { kappa: number } }; kopjes: { accuracy: number }; extractie: { maatregelen: { recall: number } } }
    for (const maat of [uit.aspect.gapRecall, uit.aspect.gapPrecision, uit.aspect.kappa, uit.smart.macroF1, uit.oorzaak.code.kappa, uit.kopjes.accuracy, uit.extractie.maatregelen.recall]) {
      expect(maat).toBeGreaterThan(0.5)
      expect(maat).toBeLessThanOrEqual(1)
    }
  })

  it('haalt op teksten in andere stijlen, waarvan nooit wordt geleerd, ten minste een ondergrens', () => {
    const { smart, oorzaak, sterkte } = JSON.parse(evaluate('test/corpus/apart', '--json').stdout) as { smart: { macroF1: number }; oorzaak: Record<'main' | 'code' | 'diepte', { kappa: number; macroF1: number }>; sterkte: { accuracy: number } }
    expect(smart.macroF1).toBeGreaterThan(0.88)
    expect(sterkte.accuracy).toBeGreaterThan(0.8)
    expect(oorzaak.main.kappa).toBeGreaterThan(0.65)
    expect(oorzaak.code.kappa).toBeGreaterThan(0.55)
    expect(oorzaak.diepte.macroF1).toBeGreaterThan(0.7)
  })

  it('rekent fouten als fouten: een verkeerd label verlaagt de kappa', () => {
    const map = mkdtempSync(join(tmpdir(), 'evaluate-'))
    const regel = (id: string, tekst: string, uitkomst: string): string => JSON.stringify({ id, sectie: 8, tekst, aspecten: { '8.conclusies': uitkomst } })
    writeFileSync(join(map, 'secties.jsonl'), [regel('a', '', 'ontbreekt'), regel('b', '', 'aanwezig')].join('\n'))
    const { stdout } = evaluate(map, '--json')
    expect((JSON.parse(stdout) as { aspect: { gapPrecision: number } }).aspect.gapPrecision).toBe(0.5)
  })

  it('noemt bestand en regel van een kapotte regel, zonder stapel', () => {
    const map = mkdtempSync(join(tmpdir(), 'evaluate-'))
    writeFileSync(join(map, 'secties.jsonl'), '{"id":"a","sectie":8,"tekst":"","aspecten":{}}\nkapot\n')
    const { status, stderr } = evaluate(map)
    expect(status).toBe(1)
    expect(stderr).toBe('secties.jsonl, regel 2: dit is geen geldige JSON.\n')
  })

  it.each([[[]], [['/bestaat-niet']]])('zegt wat er nodig is bij %j', (args) => {
    const { status, stderr } = evaluate(...args)
    expect(status).toBe(1)
    expect(stderr).toMatch(/map/)
    expect(stderr).not.toMatch(/at .*\.ts/)
  })
})
