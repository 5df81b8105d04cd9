import type { ClientBase } from 'pg'
import type { Anker } from './anker.ts'
import { BEGIN, leesNummers, leesReeksen, type Reeks, REGELBEWIJZEN, schrijfReeksen, SPELING_MS, zegelhash, type Zegel } from './zegel.ts'

/** What is wrong, with the number of the regel or the seal. */
export interface Breuk {
  soort: 'regel_gewijzigd' | 'regel_verwijderd' | 'regel_ingevoegd' | 'regel_dubbel' | 'tijd_wijkt_af' | 'zegel_gewijzigd' | 'zegel_ontbreekt' | 'anker_wijkt_af'
  nr: number
}

export interface Ketenuitslag {
  regels: number
  zegels: number
  ankers: number
  /** Regels that are too new to be in a seal. */
  wachtend: number
  breuken: Breuk[]
}

/** Forms that seals were made in, oldest first. */
const VORMEN = Object.keys(REGELBEWIJZEN).map(Number)

/** Seals read at once. */
const BLAD = 100
/** Breaks that are told; after so many the rest says nothing new. */
const MEESTE_BREUKEN = 1000

type Zegelrij = Zegel & { hash: Buffer; ms: number }
/** Proofs by form. */
interface Regelrij { nr: string; bewijzen: Buffer[]; ms: number }

const ZEGELS = `select nr::text, vorm, leden::text, tot::text, regels, vorige, hash, op::text, extract(epoch from op) * 1000 as ms from auditzegel z where z.nr > $1 order by z.nr limit ${BLAD}`
const REGELS = `select a.nr::text, array[${VORMEN.map((vorm) => REGELBEWIJZEN[vorm]).join(', ')}] as bewijzen, extract(epoch from a.op) * 1000 as ms from auditregel a where a.nr >= $1 and a.nr < $2`
const OPEN = `select a.nr::text, extract(epoch from a.op) * 1000 as ms from auditregel a where not a.nr <@ $1::int8multirange order by a.nr`

/**
 * Computes the whole chain anew and compares it with what was sealed and anchored. Reads a page at a time, so a chain of any
 * length fits in memory; a million regels take less than a minute.
 */
export async function controleerKeten(client: ClientBase, ankers: readonly Anker[]): Promise<Ketenuitslag> {
  const uitslag: Ketenuitslag = { regels: 0, zegels: 0, ankers: ankers.length, wachtend: 0, breuken: [] }
  const breek = (soort: Breuk['soort'], nr: number): void => { if (uitslag.breuken.length < MEESTE_BREUKEN) uitslag.breuken.push({ soort, nr }) }
  await client.query(`set time zone 'UTC'; begin isolation level repeatable read read only`)
  try {
    const verwacht = new Map(ankers.map(({ zegel, hash }) => [zegel, hash]))
    const leden: Reeks[] = []
    let vorige: Zegelrij | undefined
    let oudTot = 0
    for (;;) {
      const blad = await leesZegels(client, vorige?.nr ?? 0)
      if (!blad.length) break
      const regels = await leesRegels(client, blad)
      for (const zegel of blad) {
        for (let nr = (vorige?.nr ?? 0) + 1; nr < zegel.nr; nr += 1) breek('zegel_ontbreekt', nr)
        if (!zegel.vorige.equals(vorige?.hash ?? BEGIN) || !zegelhash(zegel).equals(zegel.hash) || !VORMEN.includes(zegel.vorm)) breek('zegel_gewijzigd', zegel.nr)
        const geankerd = verwacht.get(zegel.nr)
        if (geankerd && geankerd !== zegel.hash.toString('hex')) breek('anker_wijkt_af', zegel.nr)
        verwacht.delete(zegel.nr)
        uitslag.regels += vergelijkRegels(zegel, vorige?.ms, regels, breek)
        leden.push(...leesReeksen(zegel.leden))
        vorige = zegel
      }
      uitslag.zegels += blad.length
    }
    for (const nr of verwacht.keys()) breek('anker_wijkt_af', nr)
    const { samen, dubbel } = voegSamen(leden)
    for (const nr of dubbel) breek('regel_dubbel', nr)
    if (vorige) oudTot = await totVoor(client, vorige.ms - SPELING_MS)
    for (const { nr, ms } of (await client.query<{ nr: string; ms: number }>(OPEN, [schrijfReeksen(samen)])).rows) {
      const ingevoegd = Number(nr) < oudTot || (vorige !== undefined && Number(nr) < vorige.tot && Number(ms) < vorige.ms - SPELING_MS)
      if (ingevoegd) breek('regel_ingevoegd', Number(nr))
      else uitslag.wachtend += 1
    }
    return uitslag
  } finally {
    await client.query('rollback')
  }
}

async function leesZegels(client: ClientBase, na: number): Promise<Zegelrij[]> {
  const { rows } = await client.query<Omit<Zegelrij, 'nr' | 'tot' | 'ms'> & { nr: string; tot: string; ms: string }>(ZEGELS, [na])
  return rows.map((rij) => ({ ...rij, nr: Number(rij.nr), tot: Number(rij.tot), ms: Number(rij.ms) }))
}

async function leesRegels(client: ClientBase, blad: readonly Zegelrij[]): Promise<Map<number, Regelrij>> {
  const grenzen = blad.flatMap((zegel) => { const lijst = leesReeksen(zegel.leden); return [lijst[0]?.[0] ?? 0, lijst.at(-1)?.[1] ?? 0] })
  const { rows } = await client.query<Regelrij>(REGELS, [grenzen.reduce((a, b) => Math.min(a, b)), grenzen.reduce((a, b) => Math.max(a, b))])
  return new Map(rows.map((rij) => [Number(rij.nr), rij]))
}

/** Holds the regels of a seal against their proofs. Returns how many there are. */
function vergelijkRegels(zegel: Zegelrij, vorigeMs: number | undefined, regels: ReadonlyMap<number, Regelrij>, breek: (soort: Breuk['soort'], nr: number) => void): number {
  let aantal = 0
  for (const [plaats, nr] of leesNummers(zegel.leden).entries()) {
    const regel = regels.get(nr)
    if (!regel) breek('regel_verwijderd', nr)
    else if (!regel.bewijzen[VORMEN.indexOf(zegel.vorm)]?.equals(zegel.regels.subarray(32 * plaats, 32 * (plaats + 1)))) breek('regel_gewijzigd', nr)
    else if (Number(regel.ms) > zegel.ms + SPELING_MS || (vorigeMs !== undefined && Number(regel.ms) < vorigeMs - SPELING_MS)) breek('tijd_wijkt_af', nr)
    if (regel) aantal += 1
  }
  return aantal
}

/** One past the highest number sealed before this moment: below it nothing may be open. */
async function totVoor(client: ClientBase, ms: number): Promise<number> {
  const { rows: [rij] } = await client.query<{ tot: string }>('select tot::text from auditzegel where op < to_timestamp($1 / 1000.0) order by nr desc limit 1', [ms])
  return Number(rij?.tot ?? 0)
}

/** Ranges in order, those that touch as one; and the numbers that two seals hold. */
function voegSamen(lijst: Reeks[]): { samen: Reeks[]; dubbel: number[] } {
  const samen: [number, number][] = []
  const dubbel: number[] = []
  for (const [van, tot] of lijst.sort((a, b) => a[0] - b[0])) {
    const laatste = samen.at(-1)
    if (!laatste || van > laatste[1]) samen.push([van, tot])
    else {
      if (van < laatste[1]) dubbel.push(van)
      laatste[1] = Math.max(laatste[1], tot)
    }
  }
  return { samen, dubbel }
}
