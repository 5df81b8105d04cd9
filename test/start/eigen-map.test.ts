import { existsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { metEigenMap } from '../storing/hulp/met-eigen-map.ts'

describe('de map van een proef', () => {
  const vul = (): string => {
    writeFileSync(join(tmpdir(), 'rest'), 'x')
    return tmpdir()
  }

  it('is er tijdens het werk en daarna niet meer', async () => {
    const voor = tmpdir()
    const map = await metEigenMap(() => Promise.resolve(vul()))
    expect([map === voor, existsSync(map), tmpdir()]).toEqual([false, false, voor])
  })

  it('gaat ook weg als het werk mislukt, en geeft de fout door', async () => {
    const voor = tmpdir()
    let map = ''
    await expect(metEigenMap(() => { map = vul(); return Promise.reject(new Error('brak af')) })).rejects.toThrow('brak af')
    expect([existsSync(map), tmpdir()]).toEqual([false, voor])
  })
})
