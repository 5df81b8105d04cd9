/** A frozen version of the report, as it is read. */
export interface Rapporttekst {
  titel: string
  /** What it is, of which case and by whom; a line each. */
  kenmerken: readonly string[]
  delen: readonly { naam: string; tekst: string }[]
  bijlagen: readonly { titel: string; tekst: string }[]
}

/** A piece of the report. Screen, PDF and DOCX are all made from these, so that they cannot differ. */
export type Blok =
  | { soort: 'kop'; niveau: 1 | 2 | 3; tekst: string }
  | { soort: 'alinea'; tekst: string }
  | { soort: 'lijst'; punten: readonly string[] }

/** The report as a row of blocks: one heading of the first level, then its parts and annexes. */
export function rapportblokken({ titel, kenmerken, delen, bijlagen }: Rapporttekst): Blok[] {
  return [
    { soort: 'kop', niveau: 1, tekst: titel },
    ...kenmerken.map((tekst): Blok => ({ soort: 'alinea', tekst })),
    ...delen.flatMap(({ naam, tekst }): Blok[] => [{ soort: 'kop', niveau: 2, tekst: naam }, ...blokkenVan(tekst)]),
    ...(bijlagen.length ? [{ soort: 'kop', niveau: 2, tekst: 'Bijlagen' } as const] : []),
    ...bijlagen.flatMap((bijlage, nr): Blok[] => [{ soort: 'kop', niveau: 3, tekst: `Bijlage ${nr + 1}. ${bijlage.titel}` }, ...blokkenVan(bijlage.tekst)]),
  ]
}

/** Text as paragraphs and lists: an empty line parts paragraphs, lines that begin with a dash are points. */
export function blokkenVan(tekst: string): Blok[] {
  return tekst.split(/\n\s*\n/).flatMap((stuk) => {
    const uit: Blok[] = []
    for (const regel of stuk.split('\n').map((r) => r.trim()).filter(Boolean)) {
      const punt = /^[-•*]\s+(.*)$/.exec(regel)?.[1]
      const vorige = uit.at(-1)
      if (punt === undefined) uit.push({ soort: 'alinea', tekst: regel })
      else if (vorige?.soort === 'lijst') uit[uit.length - 1] = { soort: 'lijst', punten: [...vorige.punten, punt] }
      else uit.push({ soort: 'lijst', punten: [punt] })
    }
    return uit
  })
}
