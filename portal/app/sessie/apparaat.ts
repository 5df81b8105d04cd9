/** What a browser calls itself, most particular first: others call themselves Chrome or Safari too. */
const BROWSERS: readonly (readonly [teken: RegExp, naam: string])[] = [[/Edg(?:e|A|iOS)?\//, 'Edge'], [/OPR\//, 'Opera'], [/Firefox\/|FxiOS\//, 'Firefox'], [/Chrome\/|CriOS\//, 'Chrome'], [/Safari\//, 'Safari']]
const SYSTEMEN: readonly (readonly [teken: RegExp, naam: string])[] = [[/iPhone/, 'iPhone'], [/iPad/, 'iPad'], [/Android/, 'Android'], [/Windows/, 'Windows'], [/Mac OS X|Macintosh/, 'Mac'], [/Linux|X11/, 'Linux']]

/** Browser and kind of device, as somebody would name them; no more of it is kept. */
export function apparaatVan(kop: string | null): string {
  const vind = (lijst: typeof BROWSERS): string | undefined => lijst.find(([teken]) => teken.test(kop ?? ''))?.[1]
  const [browser, systeem] = [vind(BROWSERS), vind(SYSTEMEN)]
  if (!browser && !systeem) return 'Onbekend apparaat'
  return [browser ?? 'Onbekende browser', systeem && `op ${systeem}`].filter(Boolean).join(' ')
}
