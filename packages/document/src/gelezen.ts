import type { Blok } from '@zelfonderzoek/validation/rapport/blok'

export type Bestandsoort = 'docx' | 'odt' | 'pdf' | 'md' | 'txt'

export type Weigercode = 'BESTAND_LEEG' | 'BESTAND_TYPE' | 'BESTAND_MACRO' | 'BESTAND_WACHTWOORD' | 'BESTAND_OUD' | 'BESTAND_TE_GROOT' | 'BESTAND_SCAN' | 'BESTAND_KAPOT' | 'BESTAND_ONVEILIG' | 'BESTAND_TE_LANG' | 'BESTAND_BLADEN'

/** What a document says, in reading order, or why it cannot be read and what to do instead. */
export type Gelezen = { ok: true; soort: Bestandsoort; blokken: Blok[] } | { ok: false; code: Weigercode; zin: string }

/** A document that is refused; the code says why. */
export class Geweigerd extends Error {
  readonly code: Weigercode
  constructor(code: Weigercode) {
    super(code)
    this.code = code
  }
}

/** Why, and what to do, in the words of the user. */
export const WEIGERZINNEN: Record<Weigercode, string> = {
  BESTAND_LEEG: 'Dit bestand is leeg (0 bytes). Kies het bestand opnieuw, of sla het eerst op.',
  BESTAND_TYPE: 'Dit soort bestand kunnen wij niet lezen. Sla het rapport op als .docx, .pdf, .odt, .md of .txt.',
  BESTAND_MACRO: 'In dit bestand zit een macro. Sla het op als gewoon Word-document (.docx) zonder macro’s.',
  BESTAND_WACHTWOORD: 'Dit bestand heeft een wachtwoord. Sla het zonder wachtwoord op als .docx of .pdf.',
  BESTAND_OUD: 'Dit is een oud Word-bestand (.doc). Open het in Word en sla het op als .docx of .pdf.',
  BESTAND_TE_GROOT: 'Uitgepakt is dit bestand te groot. Haal afbeeldingen en bijlagen eruit, of sla het op als .pdf.',
  BESTAND_SCAN: 'In dit bestand staat geen tekst. Het is waarschijnlijk een scan. Kies het bestand waarin het rapport is getypt.',
  BESTAND_ONVEILIG: 'Dit bestand is opgebouwd zoals schadelijke bestanden, en daarom lezen wij het niet. Open het in Word of LibreOffice, sla het opnieuw op als .docx en kies het nog een keer.',
  BESTAND_KAPOT: 'Dit bestand is beschadigd en kan niet worden gelezen. Open het zelf, sla het opnieuw op en kies het nog een keer.',
  BESTAND_BLADEN: 'Dit bestand heeft meer dan 400 bladzijden. Laat de bijlagen weg, of verdeel het in kleinere bestanden.',
  BESTAND_TE_LANG: 'Het lezen van dit bestand duurde te lang. Verdeel het in kleinere bestanden, of sla het op als .docx.',
}
