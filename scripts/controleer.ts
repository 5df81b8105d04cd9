import { argv, exit, stderr, stdout } from 'node:process'
import { leesInvoer } from './lib/controleer-rapport-invoer.ts'
import { alsTekst, maakUitkomst } from './lib/controleer-rapport-uitkomst.ts'

/** `npx pnpm controleer FILE [--json]`: what one report says of the eleven items. Exit code 0 when it was read, 1 when not; with --json the reason is then `fout`. */
const args = argv.slice(2)
const bestand = args.find((arg) => !arg.startsWith('--'))
if (!bestand) {
  stderr.write('Noem een bestand: npx pnpm controleer RAPPORT.docx [--json]\n')
  exit(1)
}
const invoer = await leesInvoer(bestand)
if (!invoer.ok) {
  if (args.includes('--json')) stdout.write(`${JSON.stringify({ bestand, fout: invoer.zin }, null, 2)}\n`)
  else stderr.write(`${invoer.zin}\n`)
  exit(1)
}
const uitkomst = maakUitkomst(bestand, invoer)
stdout.write(args.includes('--json') ? `${JSON.stringify(uitkomst, null, 2)}\n` : alsTekst(uitkomst))
