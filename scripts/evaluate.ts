import { argv, exit, stderr, stdout } from 'node:process'
import { type Deel, type Fout, KEURINGEN, type Maten } from './lib/evaluate/keuringen.ts'
import { Corpusfout, vereisMap } from './lib/evaluate/lees-corpus.ts'

/** `npx pnpm evaluate DIR [--json]`: precision, recall, F1 and kappa of the checkers on a labelled folder. Exit code 1 when the folder cannot be used. */
const args = argv.slice(2)
const map = args.find((arg) => !arg.startsWith('--'))
try {
  if (!map) throw new Corpusfout('Noem een map met gelabelde teksten: npx pnpm evaluate MAP [--json]')
  await vereisMap(map)
  const delen: Deel[] = []
  for (const keuring of KEURINGEN) delen.push(...[await keuring(map)].flatMap((deel) => deel ?? []))
  if (delen.length === 0) throw new Corpusfout(`In ${map} staat niets dat hier gemeten wordt: maatregelen.jsonl, oorzaken.jsonl, secties.jsonl of rapporten/*.labels.json.`)
  const uitkomst: Maten = { ...Object.assign({}, ...delen.map(({ maten }) => maten)) as Maten, ms: Object.assign({}, ...delen.map(({ ms }) => ms)) as Maten }
  const fouten = delen.flatMap((deel) => deel.fouten)
  stdout.write(args.includes('--json') ? `${JSON.stringify({ ...uitkomst, fouten })}\n` : `${alsTekst(uitkomst)}\n${fouten.length} afwijkingen van de labels:\n${fouten.map(alsRegel).join('')}`)
} catch (e) {
  if (!(e instanceof Corpusfout)) throw e
  stderr.write(`${e.message}\n`)
  exit(1)
}

function alsRegel({ id, wat, echt, gezegd, bewijs }: Fout): string {
  return `${id.padEnd(6)} ${wat}: ${echt}, gezegd ${gezegd}${bewijs ? ` (${bewijs.replaceAll('\n', ' ').slice(0, 100)})` : ''}\n`
}

function alsTekst(maten: Maten, inspringing = ''): string {
  return Object.entries(maten).map(([naam, waarde]) => {
    if (typeof waarde === 'number') return `${inspringing}${naam.padEnd(24 - inspringing.length)} ${Number.isInteger(waarde) ? waarde : waarde.toFixed(3)}\n`
    return `${inspringing}${naam}\n${alsTekst(waarde, `${inspringing}  `)}`
  }).join('')
}
