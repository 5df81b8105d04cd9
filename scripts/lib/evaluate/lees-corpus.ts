import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { leesApart } from '../../../packages/document/src/lees-apart.ts'
import type { Blok } from '../../../packages/validation/src/rapport/blok.ts'

/** A file of the corpus that cannot be used; the message names file, line and what is wrong. */
export class Corpusfout extends Error {}

/**
 * The lines of a `.jsonl` file in a corpus folder, checked; undefined when the folder does not have the file.
 * @throws {Corpusfout} for a line that is no JSON or has another form
 */
export async function leesRegels<S extends z.ZodType>(map: string, naam: string, vorm: S): Promise<z.infer<S>[] | undefined> {
  const tekst = await readFile(join(map, naam), 'utf8').catch(() => undefined)
  if (tekst === undefined) return undefined
  return tekst.split('\n').flatMap((regel, i) => (regel.trim() ? [leesVorm(`${naam}, regel ${i + 1}`, regel, vorm)] : []))
}

/** The forms in which the text of a report may stand beside its labels, first choice first. */
const VORMEN = ['md', 'docx', 'pdf', 'odt', 'txt'] as const

/**
 * The reports of a corpus folder: blocks and labels; undefined when there are none.
 * @throws {Corpusfout} for labels without text, a text that cannot be read, or labels of another form
 */
export async function leesRapporten<S extends z.ZodType>(map: string, vorm: S): Promise<{ naam: string; blokken: Blok[]; labels: z.infer<S> }[] | undefined> {
  const submap = join(map, 'rapporten')
  const bestanden = await readdir(submap).catch((): string[] => [])
  const namen = bestanden.filter((naam) => naam.endsWith('.labels.json')).sort()
  if (!namen.length) return undefined
  const uit: { naam: string; blokken: Blok[]; labels: z.infer<S> }[] = []
  for (const bestand of namen) {
    const naam = bestand.replace('.labels.json', '')
    const tekst = VORMEN.map((soort) => `${naam}.${soort}`).find((kandidaat) => bestanden.includes(kandidaat))
    if (!tekst) throw new Corpusfout(`rapporten/${naam}.md ontbreekt (.docx, .pdf, .odt of .txt mag ook), terwijl ${bestand} er wel is.`)
    const gelezen = await leesApart(await readFile(join(submap, tekst)), tekst)
    if (!gelezen.ok) throw new Corpusfout(`rapporten/${tekst}: ${gelezen.zin}`)
    uit.push({ naam, blokken: gelezen.blokken, labels: leesVorm(`rapporten/${bestand}`, await readFile(join(submap, bestand), 'utf8'), vorm) })
  }
  return uit
}

/** @throws {Corpusfout} when the folder is not there */
export async function vereisMap(map: string): Promise<void> {
  const staat = await stat(map).catch(() => undefined)
  if (!staat?.isDirectory()) throw new Corpusfout(`De map ${map} is er niet. Noem een map met maatregelen.jsonl, oorzaken.jsonl, secties.jsonl of rapporten/.`)
}

function leesVorm<S extends z.ZodType>(plaats: string, tekst: string, vorm: S): z.infer<S> {
  let gelezen: unknown
  try {
    gelezen = JSON.parse(tekst)
  } catch {
    throw new Corpusfout(`${plaats}: dit is geen geldige JSON.`)
  }
  const uit = vorm.safeParse(gelezen)
  if (uit.success) return uit.data
  const [fout] = uit.error.issues
  throw new Corpusfout(`${plaats}: ${fout?.path.join('.') || 'de regel'} heeft niet de verwachte vorm.`)
}
