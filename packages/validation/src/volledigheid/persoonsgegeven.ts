const CIJFERS = /(?<![\d-])\d{9}(?![\d-])/g
const AANSPREEK = /\b(mevrouw|meneer|mevr\.?|mw\.?|dhr\.?|de heer)\s+(van\s+|de\s+|der\s+|den\s+)*[A-Z][a-z]{2,}/
const VOORLETTERS = /^([A-Z]\.\s?){1,3}(van\s+|de\s+|der\s+|den\s+)*[A-Z][a-z]+/
const VOOR_EN_ACHTERNAAM = /^[A-Z][a-z]+\s+(van\s+|de\s+|der\s+|den\s+|ten\s+)+[A-Z][a-z]+$/

/** A number of nine digits that passes the elfproef, or undefined. */
export function vindBsn(tekst: string): string | undefined {
  return tekst.match(CIJFERS)?.find((getal) => elfproef(getal))
}

/** True when a text in a field for a function looks like the name of a person. */
export function lijktNaam(functie: string): boolean {
  const tekst = functie.trim()
  return AANSPREEK.test(tekst) || VOORLETTERS.test(tekst) || VOOR_EN_ACHTERNAAM.test(tekst)
}

function elfproef(getal: string): boolean {
  const som = [...getal].reduce((tot, cijfer, plaats) => tot + Number(cijfer) * (plaats === 8 ? -1 : 9 - plaats), 0)
  return som !== 0 && som % 11 === 0
}
