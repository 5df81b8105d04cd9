/** The one part of the web's URL that is used here; browsers and servers have it alike. */
declare const URL: new (adres: string) => { readonly hostname: string }

/** RFC 5321 4.5.3.1: 64 before the at sign, 254 in all. */
const LANGSTE_NAAM = 64
const LANGSTE = 254
const NAAM = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
/** Nothing with a meaning of its own in an address of the web, or in a header of a mail. */
const DOMEIN = /^[^\s\p{Cc}@/\\:?#%[\]<>()"',;]+$/u
const LABELS = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/

/** The address as it goes on the wire, its domain in lower case and in ASCII (punycode); undefined for what is no address. */
export function leesEmail(invoer: string): string | undefined {
  const [naam = '', domein = '', ...rest] = invoer.trim().normalize('NFC').split('@')
  if (rest.length || naam.length > LANGSTE_NAAM || !NAAM.test(naam) || !DOMEIN.test(domein)) return undefined
  const ascii = naarAscii(domein)
  if (!ascii || !LABELS.test(ascii) || naam.length + 1 + ascii.length > LANGSTE) return undefined
  return `${naam}@${ascii}`
}

function naarAscii(domein: string): string | undefined {
  try {
    return new URL(`http://${domein}`).hostname
  } catch {
    return undefined
  }
}
