import { GROOTSTE_BESTAND, MEESTE_BESTANDEN } from '@zelfonderzoek/validation/document/grenzen'

const MB = 1024 * 1024

/** What may be chosen, before choosing. */
export const GRENZEN = `Word (.docx), .odt, .pdf, .md of .txt. Een bestand mag ${GROOTSTE_BESTAND / MB} MB zijn. Bij een dossier passen ${MEESTE_BESTANDEN} bestanden.`
export const SOORTEN = '.docx,.odt,.pdf,.md,.txt'
export const TE_GROOT = `Dit bestand is groter dan ${GROOTSTE_BESTAND / MB} MB. Maak het kleiner, of verdeel het over meer bestanden.`
/** In the address after a form that was too large to take in. */
export const TE_GROOT_IN_ADRES = 'te-groot'

/** Errors of the form that takes a file; the field has the id `bestand`. */
export function bestandsfouten(zoek: URLSearchParams): { veld: string, tekst: string }[] {
  return zoek.get('geweigerd') === TE_GROOT_IN_ADRES ? [{ veld: 'bestand', tekst: TE_GROOT }] : []
}

/** What stands at a file that cannot be read. */
export function scantekst(scan: string): string {
  return scan === 'wacht'
    ? 'Wordt nog gecontroleerd op virussen. Ophalen en overnemen kan zodra dat klaar is.'
    : 'Geweigerd: in dit bestand zat een virus. Het is vernietigd.'
}

/** "1,2 MB", "84 kB". */
export function grootteTekst(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  return bytes < MB ? `${Math.ceil(bytes / 1024)} kB` : `${(bytes / MB).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`
}
