import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'

const start = (dataDir: string, env: Record<string, string> = {}) =>
  spawnSync(process.execPath, ['scripts/start.ts'], { cwd: resolve('..'), encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', DATA_DIR: dataDir, ...env } })

describe('start', () => {
  it('weigert een map waarin een andere start draait, en raakt die niet aan', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'zelfonderzoek-start-'))
    const ander = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => {}, 1000)', 'start.ts'], { stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, NODE_OPTIONS: '' } })
    await once(ander.stdout, 'data')
    writeFileSync(join(dataDir, 'start.pid'), String(ander.pid))
    const { status, stderr } = start(dataDir)
    expect([status, ander.exitCode]).toEqual([78, null])
    expect(stderr).toMatch(new RegExp(`^Zelfonderzoek draait al in deze map \\(proces ${ander.pid}\\)`))
    ander.kill()
    await once(ander, 'exit')
  })

  it.each([['API_PORT', 'abc'], ['DEMO', 'ja'], ['DATABASE_URL', 'mysql://x']])('noemt %s als die niet klopt, zonder stapel', (naam, waarde) => {
    const { status, stderr } = start(mkdtempSync(join(tmpdir(), 'zelfonderzoek-start-')), { [naam]: waarde })
    expect(status).toBe(78)
    expect(stderr).toMatch(new RegExp(`^${naam}: .*\\.\\n$`))
  })
})
