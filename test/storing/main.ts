import process, { exit, stderr, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { metEigenMap } from './hulp/met-eigen-map.ts'
import { bezettePoorten } from './hulp/poorten.ts'
import { DUBBEL_VERSTUREN } from './proeven/dubbel-versturen.ts'
import { HARD_GESTOPT } from './proeven/hard-gestopt.ts'
import { KLOK } from './proeven/klok.ts'
import { MODEL } from './proeven/model.ts'
import { ROLLEND_HERSTARTEN } from './proeven/rollend-herstarten.ts'
import { SCHIJF_VOL } from './proeven/schijf-vol.ts'
import { TERUGZETTEN } from './proeven/terugzetten.ts'
import { TRAGE_BELLERS } from './proeven/trage-bellers.ts'
import { TWEE_SCHRIJVERS } from './proeven/twee-schrijvers.ts'
import { VASTLEGGEN_EN_MAIL } from './proeven/vastleggen-en-mail.ts'
import { VERBINDINGEN_OP } from './proeven/verbindingen-op.ts'
import type { Proef, Uitslag } from './proef.ts'

/** `npx pnpm storing [--json] [--proef R1]`: breaks things while people work, counts what was acknowledged and what was lost, and fails below the bar. */
const PROEVEN: readonly Proef[] = [...HARD_GESTOPT, ...SCHIJF_VOL, VERBINDINGEN_OP, TRAGE_BELLERS, KLOK, TWEE_SCHRIJVERS, DUBBEL_VERSTUREN, VASTLEGGEN_EN_MAIL, ROLLEND_HERSTARTEN, ...TERUGZETTEN, MODEL]

const { values: { json = false, proef: alleen } } = parseArgs({ options: { json: { type: 'boolean' }, proef: { type: 'string' } } })
const gekozen = PROEVEN.filter(({ id }) => !alleen || alleen.split(',').includes(id))
if (!gekozen.length) {
  stderr.write(`Die proef is er niet. Kies uit: ${PROEVEN.map(({ id }) => id).join(', ')}.\n`)
  exit(1)
}
const bezet = await bezettePoorten()
if (bezet.length) {
  stderr.write(`Deze poorten zijn in gebruik, misschien door een andere run: ${bezet.join(', ')}. Stop dat eerst.\n`)
  exit(1)
}
// Leaving by the door, so that what was started is ended and its folder goes.
for (const sein of ['SIGINT', 'SIGTERM'] as const) process.once(sein, () => exit(130))
const uitslagen: (Uitslag & { id: string })[] = []
for (const { id, wat, speel } of gekozen) {
  const uitslag = await metEigenMap(() => speel((regel) => { if (!json) stderr.write(`${id}: ${regel}\n`) })).catch((e: unknown): Uitslag => ({ acks: 0, lost: 0, duplicates: 0, recoveryMs: 0, pass: false, gezien: `de proef brak af: ${(e as Error).message}` }))
  uitslagen.push({ id, ...uitslag })
  ;(json ? stderr : stdout).write(`${id.padEnd(4)} ${oordeel(uitslag)} ${wat}\n     ${uitslag.pass === null ? uitslag.gezien : `${uitslag.acks} bevestigd, ${uitslag.lost} verloren, ${uitslag.duplicates} dubbel, herstel ${uitslag.recoveryMs} ms; ${uitslag.gezien}`}\n`)
}
if (json) stdout.write(`${JSON.stringify({ tests: uitslagen.map(({ id, acks, lost, duplicates, recoveryMs, pass, gezien }) => ({ id, acks, lost, duplicates, recoveryMs, pass, ...(pass === null ? { notRun: gezien } : {}) })) })}\n`)
exit(uitslagen.some(({ pass }) => pass === false) ? 1 : 0)

function oordeel({ pass }: Uitslag): string {
  return pass === null ? 'NIET GEDRAAID' : pass ? 'gehaald' : 'NIET GEHAALD'
}
