import type { EntityManager } from 'typeorm'
import { CLIENTVELDEN, type Meldinginhoud } from '@zelfonderzoek/validation/melding/model'
import { beginGang } from '@zelfonderzoek/validation/protocol/gang'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { ALLE_PROTOCOLLEN, kiesProtocol } from '@zelfonderzoek/validation/protocol/select-protocol'
import { zoekRegel } from '@zelfonderzoek/validation/protocol/voer-uit'
import type { Context } from '../graphql/context.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { invoerFout } from '../graphql/weiger.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { leesZaak, nietNu, type Zaak } from '../procedure/zaak.ts'
import { vrager } from '../toegang/mag.ts'

const WIE = `
select t.id as "toezichthouderId", g.id as "gemeenteId", g.gemeentecode from organisatie t, organisatie g
where t.reeks = $1 and g.soort = 'gemeente' and g.gemeentecode = any($2) order by array_position($2, g.gemeentecode) limit 1`
const BEGIN = `
insert into dossier (zaaknummer, protocol, stand, processtand, soort, titel, voorzieningsoort, aanbieder_id, toezichthouder_id, gemeente_id, verborgen, gebeurtenis_op)
values ('ZO-' || $1::text || '-' || lpad(nextval('zaaknummer_volgorde')::text, 4, '0'), $2, $3, $4, $8, $9, $10, $5, $6, $7, $11, $12) returning id`

/** Who handles a melding: the protocol that the mandates give, and the organisations that go with it. */
export interface Behandeling {
  protocol: Protocol
  toezichthouderId: string
  gemeenteId: string
}

/** Whose melding this is by gemeente, kind of voorziening and day; undefined outside every mandate, or where nobody is set up here. */
export async function kiesBehandeling(m: EntityManager, context: Context, { gemeentecode, voorzieningsoort }: Pick<Meldinginhoud, 'gemeentecode' | 'voorzieningsoort'>): Promise<Behandeling | undefined> {
  const { protocol } = kiesProtocol({ gemeentecode, op: datumVan(context.nu), ...(voorzieningsoort ? { voorzieningsoort } : {}) })
  return protocol?.soort === 'toezicht' ? vindBehandeling(m, protocol, [gemeentecode]) : undefined
}

/** The loket of a gemeente, which takes reports beside the toezicht; undefined where there is none. */
export async function kiesLoket(m: EntityManager, context: Context, gemeentecode: string): Promise<Behandeling | undefined> {
  const { protocol } = kiesProtocol({ gemeentecode, op: datumVan(context.nu) })
  return protocol?.soort === 'loket' ? vindBehandeling(m, protocol, [gemeentecode]) : undefined
}

async function vindBehandeling(m: EntityManager, protocol: Protocol, gemeentecodes: readonly string[]): Promise<Behandeling | undefined> {
  const [wie] = (await m.query(WIE, [protocol.reeks, gemeentecodes])) as Omit<Behandeling, 'protocol'>[]
  return wie && { protocol, toezichthouderId: wie.toezichthouderId, gemeenteId: wie.gemeenteId }
}

/**
 * Begins a dossier with an empty melding. As long as the gemeente is not known, or lies outside every mandate, it stands under the first protocol
 * of a toezichthouder; nobody but the aanbieder sees a concept, and it is not sent before that is settled.
 */
export async function beginConcept(m: EntityManager, context: Context, inhoud: Meldinginhoud): Promise<Zaak> {
  const wie = (await kiesBehandeling(m, context, inhoud)) ?? (await voorlopig(m))
  if (!wie) throw new Geweigerd(invoerFout([{ veld: 'gemeentecode', code: 'BUITEN_WERKGEBIED', bericht: 'Hier is nog geen toezichthouder ingericht. Vraag de gemeente wie daar toezicht houdt.' }]))
  return begin(m, context, wie, vrager(context).organisatieId)
}

/** How a dossier begins. */
interface Begin {
  /** What the toezichthouder heard. */
  inhoud?: Meldinginhoud
  /** Hidden from the organisation it is about. */
  verborgen?: boolean
  /** An incident instead of a melding; `meteen` when the loket itself wrote it down. */
  incident?: { titel: string; meteen: boolean }
}

/** Puts a dossier in the first place of the table, with its key and, unless it is an incident, its empty melding. */
export async function begin(m: EntityManager, context: Context, { protocol, toezichthouderId, gemeenteId }: Behandeling, aanbiederId: string, { inhoud, verborgen = false, incident }: Begin = {}): Promise<Zaak> {
  const stand = beginGang(protocol).stand
  // A dossier that begins with the toezichthouder is no concept, of which he could see nothing.
  const dossierstand = inhoud || incident?.meteen ? 'gemeld' : (protocol.standen.find(({ id }) => id === stand)?.dossierstand ?? 'concept')
  const [dossier] = (await m.query(BEGIN, [
    datumVan(context.nu).slice(0, 4), protocol.id, dossierstand, stand, aanbiederId, toezichthouderId, gemeenteId, incident ? 'incident' : (inhoud?.soort ?? ''), incident?.titel ?? inhoud?.titel ?? '', inhoud?.voorzieningsoort ?? '', verborgen, inhoud?.datumGebeurtenis || null,
  ])) as { id: string }[]
  if (!dossier) throw new Error('dossier niet begonnen')
  const eigenaars = [dossier.id, aanbiederId, toezichthouderId]
  await m.query('insert into dossiersleutel (dossier_id, aanbieder_id, toezichthouder_id, ingepakt) values ($1, $2, $3, $4)', [...eigenaars, context.sleutels.nieuweDossiersleutel(dossier.id)])
  if (!incident) await m.query(`insert into melding (dossier_id, aanbieder_id, toezichthouder_id, inhoud, versie) values ($1, $2, $3, $4, $5)`, [...eigenaars, JSON.stringify(inhoud ? zonderClient(inhoud) : {}), inhoud ? 1 : 0])
  return leesZaak(m, dossier.id)
}

async function voorlopig(m: EntityManager): Promise<Behandeling | undefined> {
  for (const protocol of ALLE_PROTOCOLLEN.filter(({ soort }) => soort === 'toezicht')) {
    const wie = await vindBehandeling(m, protocol, protocol.gemeentecodes)
    if (wie) return wie
  }
  return undefined
}

/** A melding that the asker may write on: a concept, one to confirm what was told by telephone, or one to supplement. */
export async function houdMeldingVast(m: EntityManager, context: Context, dossierId: string): Promise<Zaak> {
  const zaak = await leesZaak(m, dossierId)
  const { rol } = vrager(context)
  const { protocol, gang } = zaak
  const aanvullen = zoekRegel(protocol, gang.stand, { handeling: 'melding_aanvullen', rol })
  const kan = zoekRegel(protocol, gang.stand, { handeling: 'melding_schrijven', rol }) ?? zoekRegel(protocol, gang.stand, { handeling: 'melding_indienen', rol })
  if (!kan && !(aanvullen && gang.klokken.some(({ termijn, stand }) => termijn === aanvullen.mits && stand === 'loopt'))) throw new Geweigerd(nietNu(zaak, rol))
  return zaak
}

const WISSEL = 'update dossier set protocol = $2, processtand = $3, toezichthouder_id = $4, gemeente_id = $5 where id = $1'
const LAAT_VERVALLEN = 'update termijn set vervallen_op = case when voldaan_op is null and vervallen_op is null then $2::date else vervallen_op end, gemeente_id = $3 where dossier_id = $1'

/** Puts a concept under the protocol of the gemeente that was chosen meanwhile. What is no concept any more stays where it is. */
export async function volgGemeente(m: EntityManager, context: Context, zaak: Zaak, inhoud: Meldinginhoud): Promise<Zaak> {
  const { dossier } = zaak
  const wie = dossier.stand === 'concept' ? await kiesBehandeling(m, context, inhoud) : undefined
  if (!wie || (wie.protocol.id === dossier.protocol && wie.gemeenteId === dossier.gemeenteId)) return zaak
  if (wie.protocol.id === dossier.protocol) {
    await m.query('update dossier set gemeente_id = $2 where id = $1', [dossier.id, wie.gemeenteId])
    await m.query('update termijn set gemeente_id = $2 where dossier_id = $1', [dossier.id, wie.gemeenteId])
  } else {
    await m.query(LAAT_VERVALLEN, [dossier.id, datumVan(context.nu), wie.gemeenteId])
    await m.query(WISSEL, [dossier.id, wie.protocol.id, beginGang(wie.protocol).stand, wie.toezichthouderId, wie.gemeenteId])
  }
  return leesZaak(m, dossier.id)
}

/** What somebody else than the aanbieder heard holds nothing of who the cliënt is. */
function zonderClient(inhoud: Meldinginhoud): Record<string, unknown> {
  return Object.fromEntries(Object.entries(inhoud).filter(([veld]) => !(CLIENTVELDEN as readonly string[]).includes(veld)))
}
