/** A table of Markdown; a bar inside a cell is escaped. */
export function tabel(kop: readonly string[], rijen: readonly (readonly string[])[]): string {
  const regel = (cellen: readonly string[]): string => `| ${cellen.map((cel) => cel.replaceAll('|', '\\|')).join(' | ')} |`
  return rijen.length ? [regel(kop), regel(kop.map(() => '---')), ...rijen.map(regel)].join('\n') : 'Geen.'
}

/** A list of Markdown. */
export function opsomming(zinnen: readonly string[]): string {
  return zinnen.length ? zinnen.map((zin) => `- ${zin}`).join('\n') : 'Geen.'
}
