import { argv, exit, stderr, stdout } from 'node:process'
import { KEURINGEN, type Maten } from './lib/evaluate/keuringen.ts'
import { Corpusfout, vereisMap } from './lib/evaluate/lees-corpus.ts'

/** `npx pnpm evaluate DIR [--json]`: precision, recall, F1 and kappa of the checkers on a labelled folder. Exit code 1 when the folder cannot be used. */
const args = argv.slice(2)
const map = args.find((arg) => !arg.startsWith('--'))
try {
  if (!map) throw new Corpusfout('Noem een map met gelabelde teksten: npx pnpm evaluate MAP [--json]')
  await vereisMap(map)
  const uitkomst: Maten = {}
  for (const keuring of KEURINGEN) Object.assign(uitkomst, await keuring(map))
  if (!Object.keys(uitkomst).length) throw new Corpusfout(`In ${map} staat niets dat hier gemeten wordt: secties.jsonl of rapporten/*.labels.json.`)
  stdout.write(args.includes('--json') ? `${JSON.stringify(uitkomst)}\n` : alsTekst(uitkomst))
} catch (e) {
  if (!(e instanceof Corpusfout)) throw e
  stderr.write(`${e.message}\n`)
  exit(1)
}

function alsTekst(maten: Maten, inspringing = ''): string {
  return Object.entries(maten).map(([naam, waarde]) => {
    if (typeof waarde === 'number') return `${inspringing}${naam.padEnd(24 - inspringing.length)} ${Number.isInteger(waarde) ? waarde : waarde.toFixed(3)}\n`
    return `${inspringing}${naam}\n${alsTekst(waarde, `${inspringing}  `)}`
  }).join('')
}
