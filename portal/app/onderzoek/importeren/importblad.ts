import type { Uitkomst } from '@zelfonderzoek/validation/bevinding/bevinding'
import type { Waarschuwingsoort } from '@zelfonderzoek/validation/rapport/waarschuwingen'
import type { Stuk } from '../document/stukken.ts'
import type { Splitsplek } from './splits.ts'

/** A piece of the report with where it goes. `nr` counts from 0 through the whole report. */
export interface Ingedeeldstuk { nr: number, stuk: Stuk, keuze: string, voorstel: string, /** Where it can be split. */ plekken: Splitsplek[], /** The block that this is a part of. */ deelVan: number | null }
/** A measure or cause that was found. `sleutel` says where it stands. */
export interface Gevonden { sleutel: string, tekst: string, aan: boolean, stuk: number }
export interface Waarschuwingsregel { soort: Waarschuwingsoort, zin: string, woorden: string, /** The piece and the place in its block; none when it is about the whole report. */ plek: { stuk: number, blok: number, begin: number, einde: number } | null }
export interface Itemregel {
  nummer: number
  titel: string
  stukken: number
  /** Characters that do not fit any more behind what is there. */
  teVeel: number
  aspecten: { aspect: string, vraag: string, uitkomst: Uitkomst, bewijs: string }[]
}

/** The hidden fields of the form of the mapping. */
export interface Importstandvelden { document: string, indeling: string, splitsingen: string, versies: string, blad: string, getoond: string }

/** Everything the page of the mapping shows. */
export interface Importblad {
  document: { id: string, naam: string }
  stukken: Ingedeeldstuk[]
  /** Pieces that were read, and pieces that have a place in the form. */
  gelezen: number
  hieronder: number
  zonderItem: number
  blad: number
  bladen: number
  indeling: string
  splitsingen: string
  versies: string
  items: Itemregel[]
  maatregelen: Gevonden[]
  oorzaken: Gevonden[]
  waarschuwingen: Waarschuwingsregel[]
  melding: string | null
}
