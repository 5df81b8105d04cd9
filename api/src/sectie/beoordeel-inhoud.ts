import type { SectieNummer } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { leegZelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/leeg'
import { parseSectie } from '@zelfonderzoek/validation/zelfonderzoek/sectie-inhoud'
import { controleerSectie } from '@zelfonderzoek/validation/volledigheid/controleer-sectie'
import type { Context } from '../graphql/context.ts'
import { leesRecords } from './sectie.repository.ts'

export interface Sectieoordeel {
  ok: true
  inhoudJson: string
  stand: string
  aanwezig: number
  totaal: number
}

/** Checks the form of a section and, by the same rules as in the browser, how complete it is. */
export async function beoordeelInhoud(
  context: Context, zelfonderzoekId: string, nummer: number, inhoud: unknown,
): Promise<Sectieoordeel | { ok: false; fouten: { veld: string; code: string; bericht: string }[] }> {
  if (!Number.isInteger(nummer) || nummer < 1 || nummer > 11) {
    return { ok: false, fouten: [{ veld: 'nummer', code: 'BAD_USER_INPUT', bericht: 'Kies een onderdeel van 1 tot en met 11.' }] }
  }
  const n = nummer as SectieNummer
  const uit = parseSectie(n, inhoud)
  if (!uit.ok) return uit
  const z = leegZelfonderzoek()
  if (n === 7 || n === 9) Object.assign(z, await leesRecords(context, zelfonderzoekId))
  const { stand, aanwezig, totaal } = controleerSectie(n, { ...z, secties: { ...z.secties, [n]: uit.inhoud } })
  return { ok: true, inhoudJson: JSON.stringify(uit.inhoud), stand, aanwezig, totaal }
}
