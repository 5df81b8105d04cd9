import type { SectieNummer } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { achter } from '@zelfonderzoek/validation/zelfonderzoek/zet-achter'
import type { Vraagtekst } from '../formulier/sectieformulier.tsx'
import { alleVelden } from '../formulier/lees-inhoud.ts'
import { SECTIEVELDEN } from '../velden/sectievelden.ts'
import type { Veldwaarden } from '../velden/velddef.ts'

export const VRIJE_TEKST = 'vrijeTekst'

/** The fields of a section that hold text, each with the question it answers; first the one that fits everything. */
export function tekstvelden(nummer: SectieNummer, teksten: Readonly<Record<string, Pick<Vraagtekst, 'titel'>>>): { waarde: string, label: string }[] {
  const velden = SECTIEVELDEN[nummer].flatMap((vraag) => {
    const eigen = alleVelden([vraag]).filter(({ soort }) => soort === 'tekst' || soort === 'antwoord')
    const titel = teksten[vraag.id]?.titel
    return eigen.map(({ veld, label }) => ({ waarde: veld, label: vraag.velden.length === 1 && vraag.velden[0]?.veld === veld && titel ? titel : label }))
  })
  return [{ waarde: VRIJE_TEKST, label: 'Overige tekst bij dit onderdeel' }, ...velden]
}

/** The section with this text behind what already stood in the field. Nothing else changes. */
export function metTekstAchter(inhoud: Veldwaarden, veld: string, tekst: string): Veldwaarden {
  const was = inhoud[veld]
  if (typeof was === 'object' && was !== null && 'tekst' in was) return { ...inhoud, [veld]: { ...was, tekst: achter(String(was.tekst), tekst) } }
  return { ...inhoud, [veld]: achter(typeof was === 'string' ? was : '', tekst) }
}
