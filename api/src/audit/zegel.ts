import { createHash } from 'node:crypto'

/** Closes a batch of auditregels and, by the hash before it, everything before them. */
export interface Zegel {
  /** 1, 2, 3 … without gaps. */
  nr: number
  /** How the proof of a regel is computed; a proof that was once made keeps its form. */
  vorm: number
  /** Numbers of the regels, as PostgreSQL writes a multirange: `{[1,5),[7,8)}`. A number that was drawn and undone is in no seal. */
  leden: string
  /** One past the highest number in this seal and all before it. */
  tot: number
  /** Proofs of the regels, 32 bytes each, in the order of their numbers: they name the regel that was changed. */
  regels: Buffer
  vorige: Buffer
  /** Moment of sealing, as PostgreSQL writes it. */
  op: string
}

export const VORM = 2
/** What stands before the first seal. */
export const BEGIN = Buffer.alloc(32)
/** Longest time between the writing of a regel and its seal, in milliseconds: no transaction may live so long. */
export const SPELING_MS = 120_000

/** SHA-256 over everything a seal says. */
export function zegelhash({ nr, vorm, leden, tot, regels, vorige, op }: Zegel): Buffer {
  return createHash('sha256').update(vorige).update(JSON.stringify([nr, vorm, leden, tot, op])).update(regels).digest()
}

const KOLOMMEN = `a.nr, (extract(epoch from a.op) * 1000000)::bigint, a.soort, a.resultaat, a.dossier_id, a.aanbieder_id,
  a.toezichthouder_id, a.gebruiker_id, a.rol, a.organisatie_id, a.onderwerp, a.velden, a.correlatie_id`
const bewijs = (kolommen: string): string => `sha256(convert_to(json_build_array(${kolommen})::text, 'UTF8'))`

/** Proof of one auditregel (alias `a`) in SQL, per form: SHA-256 over its columns, as one JSON array. */
export const REGELBEWIJZEN: Readonly<Record<number, string>> = {
  1: bewijs(KOLOMMEN),
  2: bewijs(`${KOLOMMEN}, a.gebeurtenis_id, a.gebruiker_weergave, a.applicatie, a.sessie_id, a.noodprocedure`),
}

export type Reeks = readonly [van: number, tot: number]

/** Sorted numbers as half-open ranges. */
export function reeksen(nummers: readonly number[]): Reeks[] {
  const uit: [number, number][] = []
  for (const nr of nummers) {
    const laatste = uit.at(-1)
    if (laatste?.[1] === nr) laatste[1] = nr + 1
    else uit.push([nr, nr + 1])
  }
  return uit
}

/** The text of a multirange. */
export function schrijfReeksen(lijst: readonly Reeks[]): string {
  return `{${lijst.map(([van, tot]) => `[${van},${tot})`).join(',')}}`
}

/** The numbers in a multirange, lowest first. */
export function leesNummers(tekst: string): number[] {
  return leesReeksen(tekst).flatMap(([van, tot]) => Array.from({ length: tot - van }, (_, i) => van + i))
}

/** The ranges in a multirange, lowest first. */
export function leesReeksen(tekst: string): Reeks[] {
  return [...tekst.matchAll(/\[(\d+),(\d+)\)/g)].map(([, van, tot]) => [Number(van), Number(tot)] as const)
}
