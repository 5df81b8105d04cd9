import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { argv, resourceUsage, stdout } from 'node:process'
import { leesApart } from '../../packages/document/src/lees-apart.ts'

/** Reads one file as the api does, and prints what came of it with the most memory (megabytes) and the time (milliseconds) that it took. */
const pad = argv[2] ?? ''
const begin = performance.now()
const uit = await leesApart(readFileSync(pad), basename(pad))
stdout.write(JSON.stringify({ ok: uit.ok, code: uit.ok ? '' : uit.code, zin: uit.ok ? '' : uit.zin, blokken: uit.ok ? uit.blokken.length : 0, tekens: uit.ok ? uit.blokken.reduce((som, { tekst }) => som + tekst.length, 0) : 0, ms: Math.round(performance.now() - begin), mb: meesteMb() }))

/** The most memory of this program alone; what the system counts for a child begins at the size of its parent. */
function meesteMb(): number {
  const eigen = existsSync('/proc/self/status') ? /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] : undefined
  return Math.round(Number(eigen ?? resourceUsage().maxRSS) / 1024)
}
