/** Where a dossier is, from the first word of the melding to its closing. */
export const STANDEN = ['concept', 'gemeld', 'zelfonderzoek', 'ingediend', 'aanvullen', 'afgesloten'] as const
export type Stand = (typeof STANDEN)[number]

/** How a stand reads. */
export const STAND_LABEL: Record<Stand, string> = {
  concept: 'Concept',
  gemeld: 'Gemeld',
  zelfonderzoek: 'Zelfonderzoek loopt',
  ingediend: 'Bij de toezichthouder',
  aanvullen: 'Aanvulling gevraagd',
  afgesloten: 'Afgesloten',
}

/** The stands in which the aanbieder writes the report. */
export const SCHRIJFSTANDEN = ['zelfonderzoek', 'aanvullen'] as const satisfies readonly Stand[]

/** The stands in which a dossier still asks something of somebody. */
export const OPEN_STANDEN = ['gemeld', 'zelfonderzoek', 'ingediend', 'aanvullen'] as const satisfies readonly Stand[]
