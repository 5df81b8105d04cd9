/** Names of the gemeenten in the table of mandates and their successors, by CBS code. */
const NAMEN: Record<string, string> = {
  '1969': 'Westerkwartier', '0599': 'Rotterdam',
  '1723': 'Alphen-Chaam', '0744': 'Baarle-Nassau', '1721': 'Bernheze', '0755': 'Boekel', '0756': 'Boxmeer', '0757': 'Boxtel', '1684': 'Cuijk', '0766': 'Dongen', '0784': 'Gilze en Rijen',
  '0785': 'Goirle', '0786': 'Grave', '0788': 'Haaren', '0796': '’s-Hertogenbosch', '0797': 'Heusden', '0798': 'Hilvarenbeek', '1685': 'Landerd', '0809': 'Loon op Zand', '1948': 'Meierijstad',
  '0815': 'Mill en Sint Hubert', '0824': 'Oisterwijk', '0828': 'Oss', '1702': 'Sint Anthonis', '0845': 'Sint-Michielsgestel', '0855': 'Tilburg', '0856': 'Uden', '0865': 'Vught', '0867': 'Waalwijk',
  '0263': 'Maasdriel', '0297': 'Zaltbommel', '1982': 'Land van Cuijk', '1991': 'Maashorst',
}

/** The names, those of a protocolbestand included. */
export const GEMEENTE_NAAM: Readonly<Record<string, string>> = NAMEN

/** Adds names at start. */
export function registreerGemeenten(namen: Readonly<Record<string, string>>): void {
  Object.assign(NAMEN, namen)
}
