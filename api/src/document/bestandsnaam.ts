/** Longest name that is kept, in characters. */
const LANGSTE = 150
const ONZICHTBAAR = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu
const VOORBEHOUDEN = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** A name as it can safely be shown and saved: no path, no control or direction characters, not too long, never empty. */
export function schoneNaam(naam: string): string {
  const kaal = naam.normalize('NFC').replaceAll(ONZICHTBAAR, '').split(/[/\\]/).at(-1)?.replaceAll(/[<>:"|?*]/g, '_').replace(/^[.\s]+/, '').trimEnd() ?? ''
  const [, stam = '', staart = ''] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/s.exec(kaal) ?? []
  const kort = `${[...stam].slice(0, LANGSTE - staart.length).join('')}${staart}`
  if (!stam) return `bestand${staart}`
  return VOORBEHOUDEN.test(kort) ? `_${kort}` : kort
}

/** Content-Disposition that makes every browser save the file under its own name (RFC 6266, RFC 8187). */
export function alsBijlage(naam: string): string {
  const ascii = naam.normalize('NFKD').replaceAll(/[^\x20-\x7e]/g, '').replaceAll(/["\\%]/g, '_') || 'bestand'
  const volledig = encodeURIComponent(naam).replaceAll(/['()*]/g, (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${ascii}"; filename*=UTF-8''${volledig}`
}
