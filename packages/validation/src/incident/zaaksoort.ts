interface Zaaksoortregel {
  naam: string
  /** Whether terms begin to run. */
  termijnen: boolean
  /** Whether it can become a melding, with its history. */
  wordtMelding: boolean
  /** Whether several organisations work in it. */
  ketenbreed: boolean
  grondslag: string
}

/** What the loket keeps apart. */
export const ZAAKSOORTEN = {
  melding: { naam: 'Melding', termijnen: true, wordtMelding: false, ketenbreed: false, grondslag: 'Rotterdam criteria' },
  consult: { naam: 'Consult', termijnen: false, wordtMelding: true, ketenbreed: false, grondslag: 'Rotterdam taak 4' },
  leeronderzoek: { naam: 'Leeronderzoek van de keten', termijnen: false, wordtMelding: false, ketenbreed: true, grondslag: 'Rotterdam taak 5' },
  woningsluiting_minderjarigen: { naam: 'Woningsluiting met minderjarigen', termijnen: false, wordtMelding: false, ketenbreed: true, grondslag: 'Rotterdam taak 5' },
  vastgelopen_casus: { naam: 'Vastgelopen casus', termijnen: false, wordtMelding: true, ketenbreed: true, grondslag: 'Rotterdam taak 4 en 5' },
} as const satisfies Record<string, Zaaksoortregel>
export type Zaaksoort = keyof typeof ZAAKSOORTEN

/** What a loket learns from a case, and what it would change. */
export const LEERPUNTSOORTEN = ['beleid', 'werkproces', 'stelsel'] as const
export type Leerpuntsoort = (typeof LEERPUNTSOORTEN)[number]
export const LEERPUNT_LABEL: Record<Leerpuntsoort, string> = { beleid: 'Beleid', werkproces: 'Werkproces', stelsel: 'Stelsel' }

/** How far the follow-up of a leerpunt is. */
export const LEERPUNTSTAND_LABEL = { open: 'Open', opgepakt: 'Opgepakt', afgerond: 'Afgerond' } as const
export type Leerpuntstand = keyof typeof LEERPUNTSTAND_LABEL

/** What somebody who takes part in a case of several organisations sees: the own tasks, or those of everybody (Rotterdam doelstelling). */
export const ZICHT_LABEL = { eigen_taken: 'Alleen de eigen taken', alle_taken: 'De taken van iedereen in deze zaak' } as const
export type Zicht = keyof typeof ZICHT_LABEL
