/** What somebody can do in a dossier without moving it on; the steps that do are in the procedure of its protocol. */
export const HANDELINGEN = [
  'dossier_lezen',
  'sectie_bewaren',
  'oorzaak_bewaren',
  'maatregel_bewaren',
  'document_toevoegen',
  'document_lezen',
  'bijlage_toevoegen',
  'bijlage_verwijderen',
  'bijlage_lezen',
  'verklaring_afleggen',
  'aspect_beoordelen',
  'bericht_lezen',
  'inzage_lezen',
  'beheer_lezen',
] as const
export type Handeling = (typeof HANDELINGEN)[number]

/** Whether a name is one of these, and not a step of a procedure. */
export function isHandeling(naam: string): naam is Handeling {
  return (HANDELINGEN as readonly string[]).includes(naam)
}
