import { tekst } from '@zelfonderzoek/validation/zelfonderzoek/invoer'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { invoerFout } from '../graphql/weiger.ts'

/** A field with its text, and what to say when it is empty; without that it may be empty. */
export type Veldtekst = readonly [veld: string, waarde: string, leeg?: string]

/** Refuses texts that are empty where they may not be, too long, or cannot be kept. */
export function eisTeksten(velden: readonly Veldtekst[]): void {
  const fouten = velden.flatMap(([veld, waarde, leeg]) => {
    if (leeg && !waarde.trim()) return [{ veld, code: 'VERPLICHT_VELD', bericht: leeg }]
    const uit = tekst.safeParse(waarde)
    return uit.success ? [] : [{ veld, code: 'BAD_USER_INPUT', bericht: `Deze tekst ${uit.error.issues[0]?.message ?? 'past niet.'}` }]
  })
  if (fouten.length) throw new Geweigerd(invoerFout(fouten))
}

/** Refuses one field. */
export function weigerVeld(veld: string, code: string, bericht: string): never {
  throw new Geweigerd(invoerFout([{ veld, code, bericht }]))
}
