import { z } from 'zod'
import type { Basisoorzaak } from '../zelfonderzoek/model.ts'
import { type Invoerfout, naarFout, tekst } from '../zelfonderzoek/invoer.ts'
import { RECORDLABEL } from '../zelfonderzoek/veldlabels.ts'
import { ECM_CODE_LIJST } from './ecm-codes.ts'

/** What a person writes of a cause; id and versie are given by the api. */
export type Basisoorzaakinvoer = Omit<Basisoorzaak, 'id' | 'versie'>

const SCHEMA = z.strictObject({
  ouderId: z.string().min(1).max(80).nullable().default(null),
  volgorde: z.int().min(0).max(10_000).default(0),
  tekst,
  soort: z.enum(['directe_oorzaak', 'basisoorzaak']).default('directe_oorzaak'),
  klasse: z.enum(['', 'technisch', 'organisatorisch', 'menselijk', 'overig']).default(''),
  ecmCode: z.enum(['', ...ECM_CODE_LIJST]).default(''),
})

/** Checks the form of a cause, not whether it is deep enough. */
export function parseBasisoorzaak(invoer: unknown): { ok: true; inhoud: Basisoorzaakinvoer } | { ok: false; fouten: Invoerfout[] } {
  const uit = SCHEMA.safeParse(invoer)
  return uit.success ? { ok: true, inhoud: uit.data } : { ok: false, fouten: uit.error.issues.map((kwestie) => naarFout(kwestie, (veld) => RECORDLABEL[veld] ?? veld)) }
}
