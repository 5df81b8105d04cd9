import type { Toegangsnaam } from './aanmelding.ts'

/** What a machine client can be given, each on its own; what its role may never do, no scope allows. */
export const REIKWIJDTEN = ['dossier:lezen', 'document:lezen', 'bericht:lezen', 'jaarverslag:lezen', 'schema:lezen'] as const
export type Reikwijdte = (typeof REIKWIJDTEN)[number]

const NODIG: Partial<Record<Toegangsnaam, Reikwijdte>> = {
  dossier_lezen: 'dossier:lezen',
  document_lezen: 'document:lezen',
  bericht_lezen: 'bericht:lezen',
  jaarverslag_lezen: 'jaarverslag:lezen',
}

/** The scope that a machine client needs for this; undefined when no scope gives it. */
export function nodigeReikwijdte(toegang: Toegangsnaam): Reikwijdte | undefined {
  return NODIG[toegang]
}
