import type { EntityManager } from 'typeorm'
import type { Melder } from '@zelfonderzoek/validation/protocol/parameters'
import type { Zaaksoort } from '@zelfonderzoek/validation/incident/zaaksoort'
import { bereikbaarOp } from '@zelfonderzoek/validation/incident/bereikbaarheid'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import type { Context } from '../graphql/context.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { invoerFout } from '../graphql/weiger.ts'
import { momentVan } from '../kalender/moment-van.ts'
import { begin, type Behandeling, kiesLoket } from '../melding/concept.ts'
import type { Zaak } from '../procedure/zaak.ts'

/** How an incident comes in. */
export interface Binnenkomst {
  zaaksoort: Extract<Zaaksoort, 'melding' | 'consult'>
  kanaal: 'portaal' | 'telefoon' | 'e-mail'
  melder: Melder
  /** When the loket got it; absent for a concept. */
  ontvangenOp?: Date
}

const VOEG_TOE = `
insert into incident (dossier_id, aanbieder_id, toezichthouder_id, zaaksoort, kanaal, melder, domein, spoed, onrust_niveau, inhoud, ontvangen_op, gelezen_vanaf)
values ($1, $2, $3, $4, $5, $6, '', false, '', '{}', $7, $8)`

/** Begins a dossier with an empty incident, version 1, at the loket of a gemeente. */
export async function beginIncident(m: EntityManager, context: Context, loket: Behandeling, aanbiederId: string, { titel, verborgen, ...hoe }: Binnenkomst & { titel: string; verborgen: boolean }): Promise<Zaak> {
  const zaak = await begin(m, context, loket, aanbiederId, { verborgen, incident: { titel, meteen: hoe.ontvangenOp !== undefined } })
  await m.query(VOEG_TOE, [zaak.dossier.id, aanbiederId, loket.toezichthouderId, hoe.zaaksoort, hoe.kanaal, hoe.melder, hoe.ontvangenOp ?? null, hoe.ontvangenOp ? gelezenVanaf(loket.protocol, hoe.ontvangenOp) : null])
  return zaak
}

/** From when on somebody of the loket reads what comes in at a moment (Rotterdam Hoe, bereikbaarheid). */
export function gelezenVanaf({ ontvangst: { bereikbaar } }: Protocol, op: Date): string {
  const moment = momentVan(op)
  return (bereikbaar && bereikbaarOp(bereikbaar, moment).volgendeOpening) ?? moment
}

/** The loket of a gemeente; refuses where there is none. */
export async function eisLoket(m: EntityManager, context: Context, gemeentecode: string): Promise<Behandeling> {
  const loket = await kiesLoket(m, context, gemeentecode)
  if (!loket) throw new Geweigerd(invoerFout([{ veld: 'gemeentecode', code: 'BUITEN_WERKGEBIED', bericht: 'Deze gemeente heeft hier geen incidentenloket. Vraag de gemeente waar u dit meldt.' }]))
  return loket
}
