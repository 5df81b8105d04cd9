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
