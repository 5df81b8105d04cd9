import { readFileSync } from 'node:fs'
import { duidOorzaak } from '@zelfonderzoek/validation/basisoorzaak/duiding/duid-oorzaak'
import type { Blok } from '@zelfonderzoek/validation/rapport/blok'
import { controleerRapport } from '@zelfonderzoek/validation/rapport/controleer-rapport'
import { beoordeelMaatregel } from '@zelfonderzoek/validation/verbetermaatregel/smart/beoordeel-maatregel'

const CORPUS = new URL('../corpus/', import.meta.url)
/** What reading may take, in milliseconds: one measure, one cause, a report of 2,000 words. */
export const LEESGRENS = { maatregel: 1, oorzaak: 1, rapport: 25 } as const
/** Words of the long report, and how much dearer a word may be in it than in a short one. */
const LANG = 200_000
export const LEESGROEI = 2

export interface Leestijd { maatregel: number, oorzaak: number, rapport: number, /** Time of 200,000 words against that of 2,000, per word. */ groei: number }

/** Median milliseconds of reading, after a warm-up, on the texts of the corpus. */
export function meetLezer(): Leestijd {
  const maatregelen = teksten('maatregelen.jsonl')
  const oorzaken = teksten('oorzaken.jsonl')
  const bron = ['R01', 'R02', 'R04', 'R05'].map((naam) => readFileSync(new URL(`rapporten/${naam}.md`, CORPUS), 'utf8')).join('\n\n')
  const kort = blokken(bron, 2000)
  const lang = blokken(bron, LANG)
  for (const tekst of maatregelen.slice(0, 200)) beoordeelMaatregel(tekst)
  for (const tekst of oorzaken.slice(0, 200)) duidOorzaak(tekst)
  for (let n = 0; n < 20; n += 1) controleerRapport(kort)
  const rapport = mediaan(Array.from({ length: 15 }, () => duur(() => controleerRapport(kort))))
  return {
    maatregel: mediaan(maatregelen.map((tekst) => duur(() => beoordeelMaatregel(tekst)))), oorzaak: mediaan(oorzaken.map((tekst) => duur(() => duidOorzaak(tekst)))),
    rapport, groei: duur(() => controleerRapport(lang)) / (rapport * (LANG / 2000)),
  }
}

function teksten(naam: string): string[] {
  return readFileSync(new URL(naam, CORPUS), 'utf8').trim().split('\n').map((regel) => (JSON.parse(regel) as { tekst: string }).tekst)
}

/** Paragraphs of the reports, again and again, until there are so many words. */
function blokken(bron: string, woorden: number): Blok[] {
  const alineas = bron.split(/\n{2,}/).map((tekst): Blok => (tekst.startsWith('#') ? { soort: 'kop', niveau: 2, tekst: tekst.replace(/^#+ /, '') } : { soort: 'alinea', tekst }))
  const uit: Blok[] = []
  for (let n = 0, geteld = 0; geteld < woorden; n += 1) {
    const blok = alineas[n % alineas.length] as Blok
    uit.push(blok)
    geteld += blok.tekst.split(/\s+/).length
  }
  return uit
}

function duur(werk: () => unknown): number {
  const begin = performance.now()
  werk()
  return performance.now() - begin
}

function mediaan(getallen: readonly number[]): number {
  return [...getallen].sort((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? 0
}
