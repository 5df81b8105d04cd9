import { naarSlang } from '../database/kolomnamen.ts'

/** How one field of a public type is read in SQL; `a` is the alias of its table. */
export type LeesVeld =
  | { soort: 'kolom'; sql: (a: string) => string }
  | Relatie
  | { soort: 'berekend'; nodig: readonly string[] }

export interface Relatie {
  soort: 'een' | 'veel'
  type: string
  waar: (ouder: string, kind: string) => string
  volgorde?: string
  /** The row is found by its id, so a join finds one at most. */
  opId?: true
}

export interface LeesType {
  tabel: string
  /** Only what is not simply the column of the same name. */
  velden: Record<string, LeesVeld>
  /** Columns that computed fields need but that are not public. */
  verborgen: Record<string, LeesVeld>
}

const MODEL = new Map<string, LeesType>()

/** Says where a public type is read. A field that is not named is the column of the same name. */
export function leestype(naam: string, tabel: string, velden: LeesType['velden'] = {}, verborgen: LeesType['verborgen'] = {}): void {
  MODEL.set(naam, { tabel, velden, verborgen })
}

/** The reading side of a public type, or undefined when it is not read from a table. */
export function leestypeVan(naam: string): LeesType | undefined {
  return MODEL.get(naam)
}

/** How a field is read: as declared, as the global id, or as the column of the same name. */
export function leesveld(naam: string, type: LeesType, veld: string): LeesVeld {
  const vast = type.velden[veld] ?? type.verborgen[veld]
  if (vast) return vast
  if (veld === 'id') return { soort: 'kolom', sql: (a) => `'${naam}_' || ${a}.id` }
  return kolom(naarSlang(veld))
}

/** A column, or an expression in which `{a}` stands for the table. */
export function kolom(uitdrukking: string): LeesVeld {
  if (!uitdrukking.includes('{a}')) return { soort: 'kolom', sql: (a) => `${a}.${uitdrukking}` }
  return { soort: 'kolom', sql: (a) => uitdrukking.replaceAll('{a}', a) }
}

/** The one row whose id stands in `sleutel` of the parent. */
export function een(type: string, sleutel: string): LeesVeld {
  return { soort: 'een', type, opId: true, waar: (ouder, kind) => `${kind}.id = ${ouder}.${sleutel}` }
}

/** The one row that points at the parent. */
export function eenMet(type: string, sleutel: string, ouderSleutel = 'id'): LeesVeld {
  return { soort: 'een', type, waar: (ouder, kind) => `${kind}.${sleutel} = ${ouder}.${ouderSleutel}` }
}

/** The rows that point at the parent, in a fixed order; `extra` is a further condition with `{k}` for the row. */
export function veel(type: string, sleutel: string, volgorde: string, extra?: string, ouderSleutel = 'id'): LeesVeld {
  return {
    soort: 'veel',
    type,
    volgorde,
    waar: (ouder, kind) => `${kind}.${sleutel} = ${ouder}.${ouderSleutel}${extra ? ` and ${extra.replaceAll('{k}', kind)}` : ''}`,
  }
}

/** Computed in TypeScript from the named (possibly hidden) fields; such a document takes the plain path. */
export function berekend(...nodig: string[]): LeesVeld {
  return { soort: 'berekend', nodig }
}
