import { type Invoerfout, LANGSTE_TEKST } from '../zelfonderzoek/invoer.ts'

/** Why a dossier may not be destroyed for now. It wins over every term and over every request. */
export const BEWAARSTOP_GROND = {
  rechtszaak: 'Er loopt een rechtszaak of bezwaar', strafrecht: 'Er loopt een strafrechtelijk onderzoek', klacht: 'Er loopt een klacht bij de Autoriteit Persoonsgegevens of een ombudsman',
  woo: 'Er loopt een verzoek op grond van de Wet open overheid', onderzoek: 'Er loopt een onderzoek van toezicht of inspectie', belang: 'Bewaren is van aanmerkelijk belang voor een ander (Wmo 2015 art. 5.3.5)',
} as const
export type BewaarstopGrond = keyof typeof BEWAARSTOP_GROND

/** What is wrong with a reason to keep a dossier. */
export function controleerBewaarstop({ grond, toelichting }: { grond: string; toelichting: string }): Invoerfout[] {
  return [
    ...(Object.hasOwn(BEWAARSTOP_GROND, grond) ? [] : [{ veld: 'grond', code: 'KEUZE_ONGELDIG', bericht: 'Kies waarom dit dossier niet weg mag.' }]),
    ...tekstfout('toelichting', toelichting, 'Schrijf kort op waarom dit dossier niet weg mag. Schrijf geen namen op.'),
  ]
}

/** A text that has to be there and fits. */
export function tekstfout(veld: string, tekst: string, bericht: string): Invoerfout[] {
  if (!tekst.trim()) return [{ veld, code: 'VERPLICHT_VELD', bericht }]
  return tekst.length > LANGSTE_TEKST || /\u0000|\p{Surrogate}/u.test(tekst) ? [{ veld, code: 'TE_LANG', bericht: 'Deze tekst is te lang. Kort de tekst in.' }] : []
}
