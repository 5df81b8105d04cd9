import { z } from 'zod'
import { OORDELEN } from '@zelfonderzoek/validation/beoordeling/beoordeling'
import { ASPECT_IDS } from '@zelfonderzoek/validation/checklist/aspect-ids'
import { type Invoerfout, naarFout, tekst } from '@zelfonderzoek/validation/zelfonderzoek/invoer'

const LABEL: Record<string, string> = {
  aspect: 'Aspect', oordeel: 'Oordeel', opmerking: 'Opmerking', reden: 'Reden', zorgvuldig: 'Zorgvuldig onderzocht', zorgvuldigMotivering: 'Motivering bij zorgvuldig onderzocht',
  verbeterplan: 'Adequaat verbeterplan', verbeterplanMotivering: 'Motivering bij het verbeterplan',
}

const jaNee = z.enum(['', 'ja', 'nee'])

const ASPECT = z.object({ aspect: z.enum(ASPECT_IDS), oordeel: z.enum(['', ...OORDELEN]), opmerking: tekst, reden: tekst })
const EIND = z.object({ zorgvuldig: jaNee, zorgvuldigMotivering: tekst, verbeterplan: jaNee, verbeterplanMotivering: tekst })

export type Aspectinvoer = z.infer<typeof ASPECT>
export type Eindinvoer = z.infer<typeof EIND>
type Vorm<T> = { ok: true; inhoud: T } | { ok: false; fouten: Invoerfout[] }

/** Checks the form of a judgement, not whether it is complete: a draft may be. */
export function parseAspectoordeel(invoer: unknown): Vorm<Aspectinvoer> {
  return parse(ASPECT, invoer)
}

/** Checks the form of the answers to the two questions. */
export function parseEindoordeel(invoer: unknown): Vorm<Eindinvoer> {
  return parse(EIND, invoer)
}

function parse<T>(schema: z.ZodType<T>, invoer: unknown): Vorm<T> {
  const uit = schema.safeParse(invoer)
  return uit.success ? { ok: true, inhoud: uit.data } : { ok: false, fouten: uit.error.issues.map((kwestie) => naarFout(kwestie, (veld) => LABEL[veld] ?? veld)) }
}
