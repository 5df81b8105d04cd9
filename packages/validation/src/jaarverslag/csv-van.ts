/**
 * Lines of cells as CSV: `;` between and CRLF after, as spreadsheets here expect them, with a byte order mark so that they read UTF-8.
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function csvVan(regels: readonly (readonly string[])[]): string {
  return `\uFEFF${regels.map((cellen) => `${cellen.map(cel).join(';')}\r\n`).join('')}`
}

function cel(waarde: string): string {
  const veilig = /^[=+\-@\t\r\n]/.test(waarde) ? `'${waarde}` : waarde
  return /[;"\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig
}
