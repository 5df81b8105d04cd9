import type { Blok } from '@zelfonderzoek/validation/rapport/blok'

/** The blocks of a text with or without Markdown: headings, bold lines, list items, table rows and paragraphs. */
export function leesMarkdown(tekst: string): Blok[] {
  return tekst.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n/).flatMap((stuk) => leesStuk(stuk.split('\n').filter((regel) => regel.trim())))
}

function leesStuk(regels: string[]): Blok[] {
  if (regels.length > 1 && regels.every((regel) => /^\s*(?:[-*•–]|\d{1,2}[.)])\s/.test(regel))) return regels.map((regel) => ({ soort: 'lijstpunt', tekst: regel.trim() }))
  if (regels.length > 1 && regels.every((regel) => /^\s*\|.*\|\s*$/.test(regel))) return regels.filter((regel) => !/^[\s|:-]+$/.test(regel)).map((regel) => ({ soort: 'tabelrij', tekst: regel.trim().replace(/^\||\|$/g, '').trim() }))
  const blokken: Blok[] = []
  let alinea: string[] = []
  const sluit = (): void => {
    if (alinea.length) blokken.push({ soort: 'alinea', tekst: alinea.join('\n') })
    alinea = []
  }
  for (const regel of regels) {
    const kop = /^(#{1,6})\s+(.*)$/.exec(regel)
    const vet = /^\s*(?:\*\*|__)([^*_]+)(?:\*\*|__)\s*$/.exec(regel)
    if (!kop && !vet) {
      alinea.push(regel.trim())
      continue
    }
    sluit()
    if (kop) blokken.push({ soort: 'kop', niveau: kop[1]?.length ?? 1, tekst: kop[2]?.replace(/\s#+\s*$/, '').trim() ?? '' })
    else blokken.push({ soort: 'alinea', tekst: vet?.[1]?.trim() ?? '', vet: true })
  }
  sluit()
  return blokken
}
