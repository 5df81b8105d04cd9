import { datumLang } from '../../kalender/dagen.ts'
import { isDatum } from '../../kalender/datum.ts'
import type { Verbetermaatregel } from '../../zelfonderzoek/model.ts'

type Delen = Pick<Verbetermaatregel, 'wat' | 'voorWie' | 'eigenaar' | 'norm' | 'middelen' | 'datum' | 'borging'>

/** A measure as one text: what stands in its fields is judged as if it stood in the sentence. */
export function maatregeltekst(m: Delen): string {
  const deel = (kop: string, tekst: string): string => (tekst.trim() ? `${kop} ${punt(tekst.trim())}` : '')
  return [
    m.wat.trim() && punt(m.wat.trim()), deel('Voor', m.voorWie), deel('Verantwoordelijk:', m.eigenaar), deel('Norm:', m.norm), deel('Middelen:', m.middelen),
    deel('Klaar op', isDatum(m.datum) ? datumLang(m.datum) : m.datum), deel('Borging:', m.borging),
  ].filter(Boolean).join(' ')
}

const punt = (tekst: string): string => (/[.!?]$/.test(tekst) ? tekst : `${tekst}.`)
