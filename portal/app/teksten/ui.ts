import type { ReactNode } from 'react'

/** Words inside the components of `ui/`. */
export const ui = {
  uitleg: 'Uitleg',
  nieuwTabblad: '(nieuw tabblad)',
  naarInhoud: 'Naar de inhoud',
  nietVerplicht: '(niet verplicht)',
  hoofdmenu: 'Hoofdmenu',
  kruimelpad: 'Kruimelpad',
  onderdelen: 'Onderdelen',
  datum: { dag: 'Dag', maand: 'Maand', jaar: 'Jaar' },
  eenFout: 'Er is één fout',
  meerFouten: (aantal: number) => `Er zijn ${aantal} fouten`,
  afwijking: 'Anders dan afgesproken:',
  bron: (bron: ReactNode): ReactNode => ['Bron: ', bron],
}
