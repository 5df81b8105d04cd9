import type { Herindeling, Mandaat } from './mandaat.ts'

const HVB = { soort: 'toezicht', instantie: 'GGD Hart voor Brabant', protocol: 'hart-voor-brabant' } as const
const VOETNOOT = 'Hart voor Brabant voetnoot 1'

/** Footnote 1 names 27 gemeenten for every kind of voorziening. */
const ALLE_SOORTEN = [
  '1723', '0744', '1721', '0755', '0757', '0766', '0784', '0785', '0796', '0797', '0798', '0809', '1948', '0824', '0828', '0845', '0855', '0865', '0867',
] as const
/** Of those, these ended on the day of their herindeling. */
const OPGEHEVEN = { '0788': '2021-01-01', '0756': '2022-01-01', '1684': '2022-01-01', '0786': '2022-01-01', '0815': '2022-01-01', '1702': '2022-01-01', '1685': '2022-01-01', '0856': '2022-01-01' } as const
/** Two gemeenten only for beschermd wonen. */
const ALLEEN_BESCHERMD_WONEN = ['0263', '0297'] as const
/** Successors; the list in the protocol is older than they are, so the appointment is worth checking. */
const OPVOLGERS = ['1982', '1991'] as const

/** Who supervises where, and since when. The day is that of the text where the college's own day is not known. */
const TABEL: Mandaat[] = [
  { gemeentecode: '1969', vanaf: '2021-01-01', soort: 'toezicht', instantie: 'Toezichthouder Wmo Westerkwartier', protocol: 'westerkwartier', bron: 'Westerkwartier art. 1 onder d' },
  { gemeentecode: '0599', vanaf: '2017-10-01', soort: 'loket', instantie: 'Incidentenloket Rotterdam', protocol: 'rotterdam', bron: 'Rotterdam titel' },
  ...ALLE_SOORTEN.map((gemeentecode) => ({ ...HVB, gemeentecode, vanaf: '2017-01-01', bron: VOETNOOT })),
  ...Object.entries(OPGEHEVEN).map(([gemeentecode, tot]) => ({ ...HVB, gemeentecode, vanaf: '2017-01-01', tot, bron: VOETNOOT })),
  ...ALLEEN_BESCHERMD_WONEN.map((gemeentecode) => ({ ...HVB, gemeentecode, voorzieningsoorten: ['beschermd_wonen'] as const, vanaf: '2017-01-01', bron: VOETNOOT })),
  ...OPVOLGERS.map((gemeentecode) => ({ ...HVB, gemeentecode, vanaf: '2022-01-01', bron: `${VOETNOOT}, na herindeling` })),
]

/** The table of mandates, those of a protocolbestand included. */
export const MANDATEN: readonly Mandaat[] = TABEL

/** Adds mandates at start. */
export function registreerMandaten(mandaten: readonly Mandaat[]): void {
  TABEL.push(...mandaten)
}

/** Gemeenten that no longer exist, with who took over their area. */
export const HERINDELINGEN: readonly Herindeling[] = [
  { gemeentecode: '0788', op: '2021-01-01', opvolgers: ['0757', '0824', '0855', '0865'] },
  ...(['0756', '1684', '0786', '0815', '1702'] as const).map((gemeentecode) => ({ gemeentecode, op: '2022-01-01', opvolgers: ['1982'] })),
  ...(['1685', '0856'] as const).map((gemeentecode) => ({ gemeentecode, op: '2022-01-01', opvolgers: ['1991'] })),
]
