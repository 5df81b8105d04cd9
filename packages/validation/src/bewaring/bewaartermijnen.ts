/** How long a category is kept, from when, on what ground, and how it ends. Data: another term is another line here. */
export interface Bewaartermijn {
  naam: string
  /** Words for the term, as the reader sees them. */
  termijn: string
  /** Calendar months after the event of `vanaf`; null when it is kept for good. */
  maanden: number | null
  vanaf: string
  grondslag: string
  /** `vier_ogen`: proposed by one and decided by another; `zelf`: by itself; `met_dossier`: together with the dossier; `blijft`: never. */
  einde: 'vier_ogen' | 'zelf' | 'met_dossier' | 'blijft'
}

const JAAR = 12

export const BEWAARTERMIJNEN = {
  dossier: { naam: 'Dossier van een melding: melding, rapport, besluiten, berichten en bestanden', termijn: '15 jaar', maanden: 15 * JAAR, vanaf: 'de dag waarop het dossier is afgesloten', grondslag: 'Wmo 2015 art. 5.3.4', einde: 'vier_ogen' },
  betrokkene: { naam: 'Register van betrokkenen en hun verzoeken', termijn: 'als het dossier', maanden: 15 * JAAR, vanaf: 'de dag waarop het dossier is afgesloten', grondslag: 'Wmo 2015 art. 5.3.4', einde: 'met_dossier' },
  opvolging: { naam: 'Opvolging van maatregelen', termijn: 'als het dossier', maanden: 15 * JAAR, vanaf: 'de dag waarop het dossier is afgesloten', grondslag: 'Wmo 2015 art. 5.3.4', einde: 'met_dossier' },
  audit: { naam: 'Wie wat deed: nummers en rollen, geen inhoud', termijn: 'blijvend, minstens 5 jaar', maanden: null, vanaf: 'het moment zelf', grondslag: 'Stcrt. 2019, 38007 (logging) en AVG art. 5 lid 2', einde: 'blijft' },
  verklaring: { naam: 'Verklaring van vernietiging', termijn: 'blijvend', maanden: null, vanaf: 'de vernietiging', grondslag: 'Archiefbesluit 1995 art. 8', einde: 'blijft' },
  jaarverslag: { naam: 'Vastgesteld jaarverslag, zonder personen', termijn: 'blijvend', maanden: null, vanaf: 'het vaststellen', grondslag: 'Archiefwet 1995 art. 3', einde: 'blijft' },
  herhaling: { naam: 'Sleutels waarmee dubbel versturen wordt herkend', termijn: '7 dagen', maanden: 0, vanaf: 'het versturen', grondslag: 'AVG art. 5 lid 1 onder e', einde: 'zelf' },
} as const satisfies Record<string, Bewaartermijn>
export type Bewaarcategorie = keyof typeof BEWAARTERMIJNEN

/** How it ends, in words. */
export const EINDE_TEKST: Record<Bewaartermijn['einde'], string> = {
  vier_ogen: 'Voorstel van een medewerker, besluit van een ander', zelf: 'Gaat vanzelf weg', met_dossier: 'Tegelijk met het dossier', blijft: 'Blijft bewaard',
}

/** Days after which keys of repeated requests go. */
export const HERHALING_DAGEN = 7
