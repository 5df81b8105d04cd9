/** Everything that somebody can do; buttons, api and documents all name it so. */
export const HANDELINGEN = [
  'melding_schrijven',
  'melding_indienen',
  'ontvangst_bevestigen',
  'dossier_lezen',
  'sectie_bewaren',
  'oorzaak_bewaren',
  'maatregel_bewaren',
  'document_toevoegen',
  'document_lezen',
  'verklaring_afleggen',
  'zelfonderzoek_indienen',
  'aspect_beoordelen',
  'aanvulling_vragen',
  'uitstel_vragen',
  'uitstel_besluiten',
  'onderzoek_beeindigen',
  'bericht_lezen',
  'beheer_lezen',
] as const
export type Handeling = (typeof HANDELINGEN)[number]
