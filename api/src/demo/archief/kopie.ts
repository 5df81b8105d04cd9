import { dagenTussen, plusDagen } from '@zelfonderzoek/validation/kalender/dagen'

/** A row as PostgreSQL writes it in JSON. */
export type Rij = Record<string, unknown> & { id?: string }
/** The rows of one dossier, by table. */
export type Dossierrijen = Record<string, Rij[]>

/** Tables of a dossier, in the order in which they refer to each other. Berichten and files stay behind. */
export const TABELLEN = ['dossier', 'melding', 'termijn', 'stap', 'zelfonderzoek', 'sectie', 'basisoorzaak', 'verbetermaatregel', 'verklaring', 'indiening', 'aspectoordeel', 'besluit'] as const

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const DAG = /(?<=")\d{4}-\d{2}-\d{2}(?=")/g

/** The rows of a dossier once more: every row with an id of its own, references included, and every calendar date moved. */
export function kopieer(rijen: Dossierrijen, van: string, naar: string): Dossierrijen {
  const nieuw = new Map(Object.values(rijen).flat().map(({ id }) => [id ?? '', crypto.randomUUID() as string]))
  const dagen = dagenTussen(van, naar)
  const tekst = JSON.stringify(rijen).replaceAll(UUID, (id) => nieuw.get(id) ?? id).replaceAll(DAG, (dag) => (dag.startsWith('9999') || dag < '2000' ? dag : plusDagen(dag, dagen)))
  return JSON.parse(tekst) as Dossierrijen
}
