import { normaliseer } from './normaliseer.ts'
import { UITZONDERINGEN, VASTE_VOORVOEGSELS, VOORVOEGSELS, ZWAK_ER } from './stam-uitzonderingen.ts'

const DEELWOORD_ROMP = /^ge.{3,}(?:t|d|en|de|te|den|ten)$/
const KLINKER = /[aeiouy]/
const onthouden = new Map<string, string>()
const MEEST_ONTHOUDEN = 20_000

function zonderVerkleining(w: string): string {
  if (w.endsWith('heden')) return `${w.slice(0, -5)}heid`
  return w.length > 6 && /[tpk]jes?$/.test(w) ? w.replace(/(?:etje|tje|pje|kje)s?$/, '') : w
}

function uitgang(woord: string): string {
  const w = zonderVerkleining(woord)
  if (w.endsWith("'s")) return w.slice(0, -2)
  const lang = /(?<=[^oi])(?:eren|eerde|eerden|eert|eerd|ering|eringen)$/.exec(w)
  if (lang && lang.index >= 3) {
    const romp = w.slice(0, lang.index)
    if (lang[0].startsWith('ee') || !ZWAK_ER.some((r) => `${romp}er`.endsWith(r))) return romp
  }
  if (w.length > 6 && /ing(?:en)?$/.test(w) && KLINKER.test(w.slice(0, -4))) return w.replace(/ing(?:en)?$/, '')
  if (w.length > 6 && /aties?$/.test(w)) return w.replace(/aties?$/, '')
  if (w.length > 4 && w.endsWith('en')) return w.slice(0, -2)
  if (w.length > 5 && w.endsWith('es') && !/[sz]es$/.test(w)) return w.slice(0, -2)
  return w.length > 3 && w.endsWith('e') ? w.slice(0, -1) : w
}

/** Without the d, t or s that inflection puts after a consonant: "meld", "meldt" and "melding" -> "mel". */
function zonderMedeklinkers(woord: string): string {
  let w = woord
  if (w.length > 3 && /[^aeiouy][dt]$/.test(w)) w = w.slice(0, -1)
  if (w.length > 4 && /[^aeiouyjs]s$/.test(w)) w = w.slice(0, -1)
  if (w.length > 3 && /[^aeiouy][dt]$/.test(w)) w = w.slice(0, -1)
  return w
}

/** Spelling of the last syllable made even: "maak" and "maken" -> "mak", "geef" and "geven" -> "gef", "bell" -> "bel". */
function gelijk(woord: string): string {
  let w = zonderMedeklinkers(woord.length > 6 && woord.endsWith('eer') ? woord.slice(0, -3) : woord)
  w = w.replace(/(aa|ee|oo|uu)([^aeiouy]+)$/, (_, k: string, m: string) => `${k.charAt(0)}${m}`)
  if (/([^aeiouy])\1$/.test(w)) w = w.slice(0, -1)
  if (w.endsWith('v')) return `${w.slice(0, -1)}f`
  if (w.endsWith('z')) return `${w.slice(0, -1)}s`
  return w
}

function zonderDeelwoord(woord: string): string {
  if (DEELWOORD_ROMP.test(woord)) {
    const rest = woord.slice(2)
    return rest.length >= 4 ? rest : woord
  }
  return woord
}

function bereken(woord: string): string {
  const vast = UITZONDERINGEN.get(woord)
  if (vast) return vast
  if (woord.length <= 3) return woord
  for (const voor of VOORVOEGSELS) {
    if (woord.length < voor.length + 3 || !woord.startsWith(voor)) continue
    const rest = woord.slice(voor.length).replace(/^te(?=.{4,}en$)/, '')
    const vorm = UITZONDERINGEN.get(rest)
    if (vorm) return voor + vorm
    if (DEELWOORD_ROMP.test(rest) && rest.length >= 6) return voor + gelijk(uitgang(zonderDeelwoord(rest)))
  }
  for (const voor of VASTE_VOORVOEGSELS) {
    if (!woord.startsWith(voor)) continue
    const vorm = UITZONDERINGEN.get(woord.slice(voor.length)) ?? (voor === 'ge' ? undefined : UITZONDERINGEN.get(`ge${woord.slice(voor.length)}`))
    if (vorm && woord.length - voor.length >= 3) return voor === 'ge' ? vorm : voor + vorm
  }
  return gelijk(uitgang(zonderDeelwoord(woord)))
}

/**
 * The stem of a Dutch word: one key for its inflected forms ("controleert", "gecontroleerd", "controle"), not a word from a dictionary.
 * Constant time per letter; words are remembered so that a second call is a look-up.
 */
export function stam(woord: string): string {
  const bekend = onthouden.get(woord)
  if (bekend !== undefined) return bekend
  const vorm = normaliseer(woord)
  const deel = vorm.includes('-') && vorm.length > 6 ? vorm.slice(vorm.lastIndexOf('-') + 1) : vorm
  const uit = deel.length > 60 || deel.length < 2 ? vorm : bereken(deel)
  if (onthouden.size >= MEEST_ONTHOUDEN) onthouden.clear()
  onthouden.set(woord, uit)
  return uit
}
