/** The rules beside the 47 aspects: duties of the Bijlage, and comparisons of fields and sections. */
export const KRUISREGEL_IDS = [
  'nvt-met-tekst', 'nvt-past-niet',
  'datum-volgorde', 'datum-bestuurder-melding',
  '3.deskundigheid', '3.onafhankelijkheid', '3.disciplines',
  'client-wie', 'betrokkene-niet-gehoord',
  'tijdschema-kort', 'tijdschema-volgorde', '6.afwijking_motivering', '6.melding_fabrikant', 'om-in-melding', 'om-niet-in-melding',
  'topgebeurtenis', 'directe-oorzaak-zonder-basisoorzaak', 'oorzaak-in-kring', 'code-bij-klasse', 'prisma-zonder-code', 'methode-verschilt',
  'oorzaak-zonder-maatregel', 'maatregel-zonder-oorzaak', 'maatregel-onvolledig',
  'reactie-na-horen', '10.delen_met_betrokkenen',
  'naam-bij-functie', 'bsn',
] as const
export type KruisregelId = (typeof KRUISREGEL_IDS)[number]
