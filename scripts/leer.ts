import { readFile, writeFile } from 'node:fs/promises'
import { argv, stdout } from 'node:process'
import { type Modeltekst, schrijfModel } from '../packages/validation/src/taal/model/gewichtentekst.ts'
import { leer, type Leerinstelling } from '../packages/validation/src/taal/model/leer.ts'
import { leerBlokken, leesLeerrapporten, leesVoorwoorden } from './lib/leer/blokken.ts'
import { kruisRapporten } from './lib/leer/kruis-rapporten.ts'
import { kruisMaatregelen, kruisOorzaken } from './lib/leer/kruis.ts'
import { INSTELLING, leesMaatregelen, leesOorzaken, type Stof, voorbeelden } from './lib/leer/stof.ts'
import { leerZinnen, leesLosseZinnen } from './lib/leer/zinnen.ts'

/**
 * `npx pnpm leer`: learns the weights of measures, causes and the blocks of reports anew from the labelled texts in test/corpus. The same texts give the same files.
 * `npx pnpm leer --kruis [--delen N]`: says how right they are on texts that were not learned from, in ten parts and per report, or in N parts of both; `--check` whether the files are what the texts give. Both write nothing.
 */

/** Weights below `kleinste` are left out; those of causes travel with more word lists, so that fewer of them fit on a page. */
const OPSLAG = { SMARTMODEL: { kleinste: 0.1, stap: 0.05 }, OORZAAKMODEL: { kleinste: 0.1, stap: 0.05 } } as const

if (argv.includes('--kruis')) {
  const [rapporten, gegeven] = [await leesLeerrapporten(), argv.includes('--delen') ? Number(argv[argv.indexOf('--delen') + 1]) : undefined]
  const delen = gegeven ?? 10
  stdout.write(`${JSON.stringify({ smart: kruisMaatregelen(await leesMaatregelen(), delen), oorzaak: kruisOorzaken(await leesOorzaken(), delen), rapport: kruisRapporten(rapporten, await leesLosseZinnen(), await leesVoorwoorden(), gegeven ?? rapporten.length) }, null, 2)}\n`)
} else {
  await schrijf('packages/validation/src/verbetermaatregel/smart/gewichten.ts', 'SMARTMODEL', await leesMaatregelen(), INSTELLING.maatregel)
  await schrijf('packages/validation/src/basisoorzaak/duiding/gewichten.ts', 'OORZAAKMODEL', await leesOorzaken(), INSTELLING.oorzaak)
  const rapporten = await leesLeerrapporten()
  await bewaar('packages/validation/src/rapport/plaats/gewichten.ts', 'BLOKMODEL', `${rapporten.length} labelled reports`, leerBlokken(rapporten, await leesVoorwoorden()))
  await bewaar('packages/validation/src/rapport/zin/gewichten.ts', 'ZINMODEL', `${rapporten.length} labelled reports and loose sentences`, leerZinnen(rapporten, await leesLosseZinnen()))
}

async function schrijf(pad: string, naam: keyof typeof OPSLAG, stof: readonly Stof[], instelling: Leerinstelling): Promise<void> {
  const antwoorden = [...new Set(stof.flatMap((s) => [...s.antwoorden.keys()]))]
  const model: Modeltekst = schrijfModel(new Map(antwoorden.map((a) => [a, leer(voorbeelden(stof, a), instelling)])), OPSLAG[naam])
  await bewaar(pad, naam, `${stof.length} labelled texts`, model)
}

async function bewaar(pad: string, naam: string, stof: string, model: Modeltekst): Promise<void> {
  const tekst = `import type { Modeltekst } from '../../taal/model/gewichtentekst.ts'\n\n/** Learned by \`npx pnpm leer\` from ${stof}; do not edit. */\nexport const ${naam}: Modeltekst = ${JSON.stringify(model)}\n`
  if (argv.includes('--check')) {
    if (await readFile(pad, 'utf8') === tekst) return
    stdout.write(`${pad} is niet wat de teksten geven. Doe npx pnpm leer.\n`)
    process.exitCode = 1
    return
  }
  await writeFile(pad, tekst)
  stdout.write(`${pad}: ${stof}, ${model.regels.split('\n').length} kenmerken, ${Math.round(tekst.length / 1024)} kB\n`)
}
