import { MANDATEN } from '@zelfonderzoek/validation/mandaat/mandaten'

/** The gemeente that has a loket, from the table of mandates. With more of them the page would have to ask which. */
export const LOKETGEMEENTE = MANDATEN.find(({ soort }) => soort === 'loket')?.gemeentecode ?? ''
