import { readFile } from 'node:fs/promises'
import type { Uitslag } from './opdracht.ts'
import { opdracht } from './opdracht.ts'

/** Longest file written by hand, in lines. */
const LANGSTE_BESTAND = 300

const VERBODEN: readonly (readonly [RegExp, string])[] = [
  [/\b(it|test|describe)\.(only|skip)\(/, 'een overgeslagen of uitgelichte test'],
  [/@ts-(ignore|nocheck)/, 'een uitgezette typecontrole'],
  [/: any(\[\])*\s*([;,)=>{]|$)|\bas any\b/, 'any'],
  [/\b(TO)(DO)\b|\b(FIX)(ME)\b/, 'werk dat nog moet'],
  [/waitForTimeout\(/, 'wachten in een test'],
  [/dangerouslySetInnerHTML/, 'ruwe HTML'],
]

/** Habits of the house that a machine can see in the text of a file. */
export async function controleerTekst(): Promise<Uitslag> {
  const { tekst } = await opdracht('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx'])
  const klachten: string[] = []
  for (const pad of tekst.split('\n').filter((p) => p && !/generated\/|controleer-tekst|\.d\.ts$/.test(p))) {
    const inhoud = await readFile(pad, 'utf8').catch(() => '')
    const regels = inhoud.split('\n')
    if (regels.length > LANGSTE_BESTAND && !/protocollen\/|test\//.test(pad)) klachten.push(`${pad}: ${regels.length} regels, meer dan ${LANGSTE_BESTAND}`)
    for (const [nr, regel] of regels.entries()) for (const [patroon, wat] of VERBODEN) if (patroon.test(regel)) klachten.push(`${pad}:${nr + 1}: ${wat}`)
  }
  return { ok: klachten.length === 0, tekst: klachten.join('\n') }
}
