/** A text in its paragraphs: what white lines separate. */
export function alineas(tekst: string): string[] {
  return tekst.split(/\n\s*\n/).map((alinea) => alinea.trim()).filter(Boolean)
}
