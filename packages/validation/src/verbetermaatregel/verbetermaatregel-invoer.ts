import { z } from 'zod'
import type { Verbetermaatregel } from '../zelfonderzoek/model.ts'
import { type Invoerfout, MEESTE_RIJEN, naarFout, tekst } from '../zelfonderzoek/invoer.ts'
import { RECORDLABEL } from '../zelfonderzoek/veldlabels.ts'

/** What a person writes of a measure; id and versie are given by the api. */
export type Verbetermaatregelinvoer = Omit<Verbetermaatregel, 'id' | 'versie'>

const SCHEMA = z.strictObject({
  volgorde: z.int().min(0).max(10_000).default(0),
  wat: tekst,
  voorWie: tekst,
  eigenaar: tekst,
  datum: tekst,
  norm: tekst,
  middelen: tekst,
  borging: tekst,
  status: z.enum(['', 'getroffen', 'voorgenomen']).default(''),
  oorzaakIds: z.array(z.string().min(1).max(80)).max(MEESTE_RIJEN).default([]).transform((ids) => [...new Set(ids)]),
})

/** Checks the form of a measure, not whether it is SMART. */
export function parseVerbetermaatregel(invoer: unknown): { ok: true; inhoud: Verbetermaatregelinvoer } | { ok: false; fouten: Invoerfout[] } {
  const uit = SCHEMA.safeParse(invoer)
  return uit.success ? { ok: true, inhoud: uit.data } : { ok: false, fouten: uit.error.issues.map((kwestie) => naarFout(kwestie, (veld) => RECORDLABEL[veld] ?? veld)) }
}
