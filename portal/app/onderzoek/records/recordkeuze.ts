/** What happened just now, for the message above the list. */
export const NA_STAPPEN = ['toegevoegd', 'bewaard', 'verplaatst', 'rand', 'verwijderd', 'teruggezet'] as const
export type NaStap = (typeof NA_STAPPEN)[number]

/** What the address of the page asks for: everything works with plain links. */
export interface Recordkeuze {
  /** Record that is open in the form; without it the form is for a new one. */
  open: string | null
  /** Cause under which a new cause comes, or for which a new measure is made. */
  bij: string | null
  na: NaStap | null
  /** Record that `na` is about. */
  over: string | null
}

/** Reads the address; what is not known there is left out. */
export function leesRecordkeuze(zoek: URLSearchParams): Recordkeuze {
  const na = zoek.get('na')
  return { open: zoek.get('open'), bij: zoek.get('bij'), na: NA_STAPPEN.find((stap) => stap === na) ?? null, over: zoek.get('over') }
}

/** An address on the page of the list, with the place to land on. */
export function recordadres(pagina: string, keuze: Partial<Recordkeuze>, plek: string): string {
  const zoek = new URLSearchParams(Object.entries(keuze).flatMap(([naam, waarde]) => (waarde ? [[naam, waarde]] : [])))
  return `${pagina}${zoek.size > 0 ? `?${zoek}` : ''}#${plek}`
}

/** Id of the message above the list; takes the focus after an action. */
export const MELDINGPLEK = 'lijst-melding'
