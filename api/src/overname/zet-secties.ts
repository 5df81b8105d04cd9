import type { EntityManager } from 'typeorm'
import type { SectieNummer } from '@zelfonderzoek/validation/zelfonderzoek/model'
import type { Overnameregel } from '@zelfonderzoek/validation/zelfonderzoek/overname'
import { parseSectie } from '@zelfonderzoek/validation/zelfonderzoek/sectie-inhoud'
import { achter } from '@zelfonderzoek/validation/zelfonderzoek/zet-achter'
import type { Context } from '../graphql/context.ts'
import { vrager } from '../toegang/mag.ts'
import type { Schrijfplek } from '../zelfonderzoek/schrijfplek.ts'
import type { OvernamesectieInput } from './overname.input.ts'
import { SECTIES, ZET } from './overname.sql.ts'

interface Rij { id: string; nummer: SectieNummer; inhoud: Record<string, unknown>; versie: number; bewaardDoor: string | null; functie: string | null }
/** A section as it was left, with its new version. */
export interface Gezet { nummer: SectieNummer; versie: number }

/** Puts each text behind the free text of its section, whatever a colleague wrote there since; a text that does not fit is refused and the others go on. */
export async function zetSecties(m: EntityManager, context: Context, plek: Schrijfplek, teksten: readonly OvernamesectieInput[]): Promise<{ gezet: Gezet[]; regels: Overnameregel[] }> {
  const rijen = (await m.query(SECTIES, [plek.id, teksten.map(({ nummer }) => nummer)])) as Rij[]
  const erbij: { id: string; inhoud: object }[] = []
  const regels = rijen.map(({ id, nummer, inhoud, versie, bewaardDoor, functie }): Overnameregel => {
    const stuk = teksten.find((t) => t.nummer === nummer)
    const collega = stuk?.versie === versie || bewaardDoor === vrager(context).id ? null : (functie ?? 'een collega')
    const was = String(inhoud['vrijeTekst'] ?? '')
    const vrijeTekst = achter(was, stuk?.tekst ?? '')
    if (vrijeTekst === was) return { nummer, soort: 'stond_er', bericht: '', collega }
    const uit = parseSectie(nummer, { ...inhoud, vrijeTekst })
    if (!uit.ok) return { nummer, soort: 'geweigerd', bericht: uit.fouten.map(({ bericht }) => bericht).join(' '), collega }
    erbij.push({ id, inhoud: uit.inhoud })
    return { nummer, soort: 'gezet', bericht: '', collega }
  })
  return { gezet: await schrijf(m, context, erbij), regels }
}

/** Writes sections with their history and auditregels, in one statement. */
export async function schrijf(m: EntityManager, context: Context, secties: readonly { id: string; inhoud: object }[]): Promise<Gezet[]> {
  const { id, rol, organisatieId } = vrager(context)
  return secties.length ? ((await m.query(ZET, [JSON.stringify(secties), id, rol, organisatieId, context.correlatieId])) as Gezet[]) : []
}
