import type { Beslishulp } from '../../packages/validation/src/beslishulp/beslishulp.ts'
import { tabel } from './protocoldoc-opmaak.ts'

/** The questions and answers of the decision help. */
export function beslishulpDoc({ vragen, antwoorden }: Beslishulp): string[] {
  const naar = new Map([...antwoorden.map(({ id, uitkomst }) => [id, uitkomst.replaceAll('_', ' ')] as const), ...vragen.map(({ id }, i) => [id, `vraag ${i + 1}`] as const)])
  return [
    tabel(['Nr', 'Vraag', 'Voorbeelden', 'Ja', 'Nee', 'Twijfel', 'Grondslag'], vragen.map((v, i) => [
      String(i + 1), v.vraag, v.voorbeelden.join('; '), ...(['ja', 'nee', 'twijfel'] as const).map((soort) => naar.get(v.antwoorden.find((a) => a.antwoord === soort)?.naar ?? '') ?? ''), v.grondslag,
    ])),
    tabel(['Uitkomst', 'Advies', 'Grondslag'], antwoorden.map(({ uitkomst, criterium, advies, grondslag }) => [`${uitkomst.replaceAll('_', ' ')}${criterium ? ` (${criterium})` : ''}`, advies, grondslag])),
  ]
}
