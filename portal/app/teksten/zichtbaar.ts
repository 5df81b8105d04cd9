/** Marks that turn the direction of text round or take no room: with them a name can look like another one. Joiners inside emoji and scripts stay. */
const ONZICHTBAAR = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/** Text with its invisible marks written out, as `[U+202E]`. */
export function zichtbaar(tekst: string): string {
  return tekst.replaceAll(ONZICHTBAAR, (teken) => `[U+${teken.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`)
}
