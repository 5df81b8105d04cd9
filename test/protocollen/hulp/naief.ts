import type { Termijnrij } from './termijnrij.ts'

/** The free days of three years, copied from a wall calendar and the Staatscourant; nothing is computed. */
const VRIJ = new Set([
  '2026-01-01', '2026-01-02', '2026-04-03', '2026-04-06', '2026-04-27', '2026-05-05', '2026-05-14', '2026-05-15', '2026-05-25', '2026-12-25', '2026-12-26',
  '2027-01-01', '2027-03-26', '2027-03-29', '2027-04-27', '2027-05-05', '2027-05-06', '2027-05-07', '2027-05-17', '2027-12-25', '2027-12-26',
  '2028-01-01', '2028-04-14', '2028-04-17', '2028-04-27', '2028-04-28', '2028-05-05', '2028-05-25', '2028-05-26', '2028-06-05', '2028-12-25', '2028-12-26',
])
const MAXIMUM = { dag: 90, week: 12, maand: 3 } as const

/** The end of a term by walking the calendar a day at a time, in another way than the product does. */
export function naiefEinde({ duur, eenheid, atw, start }: Pick<Termijnrij, 'duur' | 'eenheid' | 'atw' | 'start'>): string {
  const dag = new Date(`${start}T00:00:00Z`)
  const tekst = () => dag.toISOString().slice(0, 10)
  const vrij = () => VRIJ.has(tekst()) || dag.getUTCDay() === 0 || dag.getUTCDay() === 6
  const verder = () => dag.setUTCDate(dag.getUTCDate() + 1)
  if (eenheid === 'werkdag') {
    for (let n = 0; n < duur;) {
      verder()
      if (!vrij()) n += 1
    }
    return tekst()
  }
  if (eenheid === 'uur') throw new Error('uren gaan over de klok')
  let werkdagen = 0
  const einde = maandOf(start, duur, eenheid)
  while (tekst() < einde) {
    verder()
    if (!vrij()) werkdagen += 1
  }
  if (atw === 'geen' || duur > MAXIMUM[eenheid]) return tekst()
  while (eenheid === 'dag' && duur >= 3 && werkdagen < 2) {
    verder()
    if (!vrij()) werkdagen += 1
  }
  while (vrij()) verder()
  return tekst()
}

function maandOf(start: string, duur: number, eenheid: 'dag' | 'week' | 'maand'): string {
  const dag = new Date(`${start}T00:00:00Z`)
  if (eenheid !== 'maand') {
    for (let n = 0; n < duur * (eenheid === 'week' ? 7 : 1); n += 1) dag.setUTCDate(dag.getUTCDate() + 1)
    return dag.toISOString().slice(0, 10)
  }
  const wens = dag.getUTCDate()
  dag.setUTCDate(1)
  for (let n = 0; n < duur; n += 1) dag.setUTCMonth(dag.getUTCMonth() + 1)
  const maand = dag.getUTCMonth()
  while (dag.getUTCDate() < wens && dag.getUTCMonth() === maand) dag.setUTCDate(dag.getUTCDate() + 1)
  if (dag.getUTCMonth() !== maand) dag.setUTCDate(0)
  return dag.toISOString().slice(0, 10)
}
