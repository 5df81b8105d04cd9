/** What the portal answers to an autosave. */
export type Bewaaruitkomst =
  | { soort: 'bewaard', versie: number, bewaardOp: string, stand: string, aanwezig: number, totaal: number }
  | { soort: 'conflict', versie: number, huidig: Record<string, unknown>, doorFunctie: string | null, op: string | null }
  | { soort: 'fouten', fouten: { veld: string, bericht: string }[] }
  | { soort: 'dicht', bericht: string }
