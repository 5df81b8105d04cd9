import type { Reactiesoort, Reactieuitkomst } from './reactieronde.ts'

/** What a report is made from: what the dossier holds, without a name of anybody. Dates are calendar dates. */
export interface Dossierfeiten {
  soort: string
  gebeurtenisOp: string | null
  gemeldOp: string | null
  omschrijving: string
  gehoorden: readonly { functie: string; horen: boolean; reden: string; gesprekOp: string | null }[]
  opvragingen: readonly { wat: string; soort: string; ontvangenOp: string | null }[]
  verslagen: readonly { handeling: string; op: string; wie: string; tekst: string }[]
}

/** A reaction on a draft, as the report repeats it. */
export interface Verwerkbaar {
  van: string
  soort: Reactiesoort
  tekst: string
  uitkomst: Reactieuitkomst | null
  afhandeling: string
}
