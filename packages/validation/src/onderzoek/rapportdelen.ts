import type { Protocol } from '../protocol/protocol.ts'

/** A part of the report, in the order in which it is read. */
export interface Rapportdeel {
  id: string
  naam: string
  grondslag: string
  /** Only in the report that is adopted: the reactions are not there before. */
  pasBijVaststellen: boolean
}

/** A part with its text. */
export interface Geschreven {
  id: string
  tekst: string
}

/** The parts of the report under a protocol: the questions of the investigation, as the facts, and then what the protocol demands (Westerkwartier art. 10 lid 1; Hart voor Brabant 2 C.2 onder h en 3). */
export function rapportdelenVan({ rapportdelen, onderzoeksvragen, procedure }: Pick<Protocol, 'rapportdelen' | 'onderzoeksvragen' | 'procedure'>): Rapportdeel[] {
  const bij = procedure.find(({ handeling }) => handeling === 'onderzoek_afronden')?.grondslag ?? ''
  const vragen = onderzoeksvragen.map((naam, nr) => ({ id: `vraag${nr + 1}`, naam, grondslag: bij, pasBijVaststellen: false }))
  const delen = rapportdelen.map(({ id, naam, grondslag }) => ({ id, naam, grondslag, pasBijVaststellen: id === 'reacties' }))
  const [feiten, ...rest] = delen
  return feiten ? [feiten, ...vragen, ...rest] : vragen
}

/** The parts that are still empty and may not be, when a draft goes out or the report is adopted. */
export function legeDelen(protocol: Pick<Protocol, 'rapportdelen' | 'onderzoeksvragen' | 'procedure'>, geschreven: readonly Geschreven[], moment: 'concept' | 'vaststellen'): Rapportdeel[] {
  return rapportdelenVan(protocol).filter(({ id, pasBijVaststellen }) => (moment === 'vaststellen' || !pasBijVaststellen) && !geschreven.find((een) => een.id === id)?.tekst.trim())
}
