import type { EntityManager } from 'typeorm'
import { bevindingZin, type Zin } from '@zelfonderzoek/validation/bevinding/zin'
import type { Bevinding } from '@zelfonderzoek/validation/bevinding/bevinding'
import { type Controle, controleerZelfonderzoek } from '@zelfonderzoek/validation/volledigheid/controleer-zelfonderzoek'
import type { AspectUitkomst } from '@zelfonderzoek/validation/volledigheid/oordeel'
import { leegZelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/leeg'
import { SECTIENUMMERS, type SectieNummer, type Zelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { rapportSql } from './rapport.sql.ts'

/** A file with the report, as it is named in what is submitted. */
export interface Bijlage {
  id: string
  naam: string
  sha256: string
  sectieNummer: number | null
}

/** The report as PostgreSQL gives it; `secties` is null for whoever may not read it. */
export interface Rapport {
  secties: Record<string, object> | null
  basisoorzaken: Zelfonderzoek['basisoorzaken']
  verbetermaatregelen: Zelfonderzoek['verbetermaatregelen']
  documenten: Bijlage[]
  melding: { op: string | null; openbaarMinisterie: string | null } | null
}

export type BevindingMetZin = Bevinding & Zin

/** The outcome of the rules with its sentences, so that it reads later as it read then. */
export interface Rapportcontrole extends Omit<Controle, 'aspecten' | 'bevindingen'> {
  aspecten: (Omit<AspectUitkomst, 'bevindingen'> & { bevindingen: BevindingMetZin[] })[]
  bevindingen: BevindingMetZin[]
}

/** The whole report, read within the transaction. */
export async function leesRapport(m: EntityManager, zelfonderzoekId: string): Promise<Rapport> {
  const [rij] = (await m.query(`select ${rapportSql('z')} as rapport from zelfonderzoek z where z.id = $1`, [zelfonderzoekId])) as { rapport: Rapport }[]
  if (!rij) throw new Error('geen zelfonderzoek')
  return rij.rapport
}

/** The report in the form of the rules; what a section leaves out is empty. */
export function naarZelfonderzoek({ secties, basisoorzaken, verbetermaatregelen }: Rapport): Zelfonderzoek {
  const leeg = leegZelfonderzoek()
  const vol = Object.fromEntries(SECTIENUMMERS.map((n: SectieNummer) => [n, { ...leeg.secties[n], ...secties?.[n] }]))
  return { secties: vol as unknown as Zelfonderzoek['secties'], basisoorzaken, verbetermaatregelen }
}

/** Judges the report, with the sentences of each finding. */
export function controleerRapport(rapport: Rapport): Rapportcontrole {
  const { op, openbaarMinisterie } = rapport.melding ?? {}
  const controle = controleerZelfonderzoek(naarZelfonderzoek(rapport), { ...(op ? { meldingOp: op } : {}), ...(openbaarMinisterie ? { openbaarMinisterie } : {}) })
  return { ...controle, aspecten: controle.aspecten.map((a) => ({ ...a, bevindingen: a.bevindingen.map(metZin) })), bevindingen: controle.bevindingen.map(metZin) }
}

/** A finding with its sentences. */
export function metZin(bevinding: Bevinding): BevindingMetZin {
  return { ...bevinding, ...bevindingZin(bevinding) }
}
