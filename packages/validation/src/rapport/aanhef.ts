const LANGSTE = 12
const BEGIN = /^(?:geachte|beste|l\.?s\.?|weledel|zeer geachte|aan (?:de|het)\b|betreft\b|onderwerp\b|ons kenmerk|uw kenmerk|met (?:vriendelijke|hartelijke|hoogachtende) groet|hoogachtend|namens\b|bijlagen?:|cc\b)/i

/** True for what frames a letter: greeting, subject, closing. It answers no item. */
export function isAanhef(tekst: string): boolean {
  return BEGIN.test(tekst.trim()) && tekst.trim().split(/\s+/).length <= LANGSTE
}
