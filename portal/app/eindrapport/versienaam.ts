/** What a version of the report is called. */
export const VERSIENAAM: Record<string, string> = { concept: 'Conceptrapport', definitief: 'Rapport', openbaar: 'Versie om te publiceren' }
