import type { SectieNummer, Zelfonderzoek } from '../../zelfonderzoek/model.ts'

/** One text of a section, with the place where it stands. */
export interface Tekstplek {
  veld: string
  rij?: string
  kolom?: string
  tekst: string
}

/** Every text that a person wrote in a section, records included. */
export function tekstenVan(z: Zelfonderzoek, sectie: SectieNummer): Tekstplek[] {
  const uit: Tekstplek[] = []
  for (const [veld, waarde] of Object.entries(z.secties[sectie]) as [string, unknown][]) verzamel(uit, veld, waarde)
  if (sectie === 7) verzamel(uit, 'basisoorzaken', z.basisoorzaken)
  if (sectie === 9) verzamel(uit, 'verbetermaatregelen', z.verbetermaatregelen)
  return uit
}

function verzamel(uit: Tekstplek[], veld: string, waarde: unknown, rij?: string, kolom?: string): void {
  if (typeof waarde === 'string') {
    if (waarde) uit.push({ veld, tekst: waarde, ...(rij !== undefined && { rij }), ...(kolom !== undefined && { kolom }) })
  } else if (Array.isArray(waarde)) {
    for (const deel of waarde as unknown[]) if (typeof deel === 'object' && deel !== null) verzamel(uit, veld, deel, 'id' in deel ? String(deel.id) : undefined)
  } else if (typeof waarde === 'object' && waarde !== null) {
    for (const [naam, deel] of Object.entries(waarde)) if (!NIET_GESCHREVEN.has(naam)) verzamel(uit, veld, deel, rij, naam)
  }
}

const NIET_GESCHREVEN = new Set(['id', 'ouderId', 'oorzaakIds'])
