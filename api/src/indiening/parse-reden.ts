import { type Invoerfout, naarFout, tekst } from '@zelfonderzoek/validation/zelfonderzoek/invoer'

/** A reason as somebody typed it: not too long, and with characters that can be kept. */
export function parseReden(invoer: string, veld = 'redenOpenBevindingen', label = 'Reden'): { ok: true; tekst: string } | { ok: false; fouten: Invoerfout[] } {
  const uit = tekst.safeParse(invoer)
  if (uit.success) return { ok: true, tekst: uit.data.trim() }
  return { ok: false, fouten: uit.error.issues.map((kwestie) => naarFout({ ...kwestie, path: [veld] }, () => label)) }
}
