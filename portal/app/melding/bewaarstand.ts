/** What became of a melding that saved itself. */
export type Meldingbewaring =
  | { soort: 'bewaard', id: string, versie: number, bewaardOp: string }
  | { soort: 'conflict' }
  | { soort: 'fouten', fouten: { veld: string, bericht: string }[] }
  | { soort: 'dicht', bericht: string }
