import { existsSync, writeFileSync } from 'node:fs'
import { env } from 'node:process'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { metEigenMap } from '../storing/hulp/met-eigen-map.ts'

describe('de map van een proef', () => {
  const vul = (map: string): string => {
    writeFileSync(join(map, 'rest'), 'x')
    return map
  }

  it('is tijdens het werk die voor tijdelijke bestanden, en daarna weg', async () => {
    const voor = env['TMPDIR']
    const map = await metEigenMap((hier) => {
      expect(env['TMPDIR']).toBe(hier)
      return Promise.resolve(vul(hier))
    })
    expect([existsSync(map), env['TMPDIR']]).toEqual([false, voor])
  })

  it('gaat ook weg als het werk mislukt, en geeft de fout door', async () => {
    const voor = env['TMPDIR']
    let map = ''
    await expect(metEigenMap((hier) => { map = vul(hier); return Promise.reject(new Error('brak af')) })).rejects.toThrow('brak af')
    expect([map === '', existsSync(map), env['TMPDIR']]).toEqual([false, false, voor])
  })
})
