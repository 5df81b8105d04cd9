import type { Regeluitleg } from '../../../packages/validation/src/uitleg/regeluitleg.ts'
import { tabel } from '../protocoldoc-opmaak.ts'
import type { Voorbeeld } from './voorbeeld.ts'

export const ERNST_ZIN: Record<Regeluitleg['ernst'], string> = { moet: 'Moet: dit hoort in het rapport.', let_op: 'Let op: een advies.' }

/** Text of people as Markdown prints it: marks that Markdown would read are escaped, and each line stays a line. */
export function plat(tekst: string): string {
  return tekst.trim().replace(/[\\*_`<>[\]]/g, '\\$&').replace(/\s*\n\s*/g, '<br>')
}

/** A place on a page to which others link. */
export const anker = (id: string): string => `<a id="${id}"></a>`

/** Examples that ask for something first, then those that do not. */
export function voorbeeldtabel(voorbeelden: readonly Voorbeeld[]): string {
  const metNaam = voorbeelden.some(({ naam }) => naam)
  const rijen = [...voorbeelden.filter(({ meldt }) => meldt), ...voorbeelden.filter(({ meldt }) => !meldt)]
  return tabel([...(metNaam ? ['Voorbeeld'] : []), 'Wat er staat', 'De controle', 'Wat u leest'], rijen.map(({ naam, watErStaat, uitkomst, zegt }) => [...(metNaam ? [plat(naam)] : []), plat(watErStaat), plat(uitkomst), plat(zegt)]))
}

/** Facts as a table of two columns, without those that are empty. */
export function feitentabel(feiten: readonly (readonly [naam: string, waarde: string])[]): string {
  return tabel(['', ''], feiten.filter(([, waarde]) => waarde).map(([naam, waarde]) => [`**${naam}**`, waarde]))
}

/** A rule that is no aspect: what it looks at, its severity and article, and its examples. */
export function regelblok({ id, soort, naam, ernst, grondslag, uitleg }: Regeluitleg, voorbeelden: readonly Voorbeeld[], niveau: 2 | 3 = 2): string[] {
  return [
    anker(id), `${'#'.repeat(niveau)} ${naam}`, uitleg,
    feitentabel([['Ernst', ERNST_ZIN[ernst]], ['Grondslag', grondslag || (soort === 'waarschuwing' ? 'Geen artikel: zonder dit kan de controle de tekst niet lezen.' : 'Geen artikel: dit is een advies.')], ['Regel', `\`${id}\``]]),
    voorbeeldtabel(voorbeelden),
  ]
}
