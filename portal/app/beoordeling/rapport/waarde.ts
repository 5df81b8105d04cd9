import { datumLang } from '@zelfonderzoek/validation/kalender/dagen'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { BETROKKENHEID_LABEL, JA_NEE_LABEL, METHODE_LABEL } from '@zelfonderzoek/validation/zelfonderzoek/codes'
import type { Antwoord } from '@zelfonderzoek/validation/zelfonderzoek/model'

type Rij = Record<string, string>

const CODES: Record<string, Record<string, string>> = {
  clientGehoord: JA_NEE_LABEL, deskundige: JA_NEE_LABEL, aansluiting: JA_NEE_LABEL, analysemethode: METHODE_LABEL,
  betrokkenheid: BETROKKENHEID_LABEL, verslag: { '': '', ja: 'met verslag', nee: 'zonder verslag' },
}

/** A value of a section as paragraphs of plain text; empty when nothing was written. */
export function alineas(veld: string, waarde: unknown): string[] {
  if (typeof waarde === 'string') return tekst(veld, waarde)
  if (Array.isArray(waarde)) return (waarde as Rij[]).map(rijtekst).filter(Boolean)
  const { tekst: geschreven = '', nvt = false, reden = '' } = (waarde ?? {}) as Partial<Antwoord>
  return [...(nvt ? [`Niet van toepassing. ${reden}`.trim()] : []), ...(geschreven.trim() ? [geschreven] : [])]
}

function tekst(veld: string, waarde: string): string[] {
  if (!waarde.trim()) return []
  const code = CODES[veld]?.[waarde]
  return [code ?? (isDatum(waarde) ? datumLang(waarde) : waarde)]
}

/** One row of a list: its cells with a point between them. */
function rijtekst(rij: Rij): string {
  return Object.entries(rij)
    .filter(([veld, waarde]) => veld !== 'id' && waarde)
    .map(([veld, waarde]) => tekst(veld, waarde)[0] ?? '')
    .filter(Boolean)
    .join(' · ')
}
