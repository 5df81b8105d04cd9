import type { EntityManager } from 'typeorm'
import { parseMelding } from '@zelfonderzoek/validation/melding/melding-inhoud'
import type { Meldinginhoud } from '@zelfonderzoek/validation/melding/model'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { PROTOCOLLEN, selectProtocol } from '@zelfonderzoek/validation/protocol/select-protocol'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, versieConflict } from '../graphql/weiger.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { splitsClient } from './client.repository.ts'
import { houdDossierVast, type Dossierrij } from './dossierrij.ts'
import type { MeldingBewarenInput } from './melding.input.ts'

const NIEUW = `
insert into dossier (zaaknummer, protocol, stand, soort, titel, voorzieningsoort, aanbieder_id, toezichthouder_id, gemeente_id)
select 'ZO-' || $1 || '-' || lpad(nextval('zaaknummer_volgorde')::text, 4, '0'), $2, 'concept', '', '', '', $3::uuid, t.id, g.id
from organisatie t, organisatie g where t.soort = 'toezichthouder' and g.soort = 'gemeente' and g.gemeentecode = $4 order by t.id limit 1
returning id, aanbieder_id as "aanbiederId", toezichthouder_id as "toezichthouderId", gemeente_id as "gemeenteId", stand, zaaknummer, protocol`

/** Begins a dossier with a draft melding, or saves the draft that stands at the given version. */
export async function bewaarMelding(context: Context, input: MeldingBewarenInput): Promise<{ dossierId: string } | Weigering> {
  const dossierId = input.dossierId ? uuidVan('Dossier', input.dossierId) : null
  const vorm = parseMelding(input.inhoud)
  if (!vorm.ok) return invoerFout(vorm.fouten)
  return eenmaal(context, { handeling: 'melding_bewaren', sleutel: input.sleutel, invoer: input }, async (m) => {
    const dossier = dossierId ? await houdDossierVast(m, context, dossierId, 'melding_schrijven') : await beginDossier(m, context, vorm.inhoud)
    await schrijf(m, context, dossier, vorm.inhoud, dossierId ? (input.versie ?? 0) : 0)
    await legVast(m, context, { ...dossier, dossierId: dossier.id }, dossierId ? 'melding_bewaard' : 'melding_begonnen', 'melding')
    return { dossierId: dossier.id }
  })
}

async function beginDossier(m: EntityManager, context: Context, inhoud: Meldinginhoud): Promise<Dossierrij> {
  const vandaag = datumVan(context.nu)
  const code = inhoud.gemeentecode || PROTOCOLLEN[0]?.gemeentecodes[0] || ''
  const protocol = selectProtocol(code, isDatum(inhoud.datumGebeurtenis) ? vandaag : vandaag)
  if (!protocol) throw new Geweigerd(invoerFout([{ veld: 'gemeentecode', code: 'BUITEN_WERKGEBIED', bericht: 'Voor deze gemeente kunt u hier niet melden. Vraag de gemeente wie daar toezicht houdt.' }]))
  const { organisatieId } = vrager(context)
  const [dossier] = (await m.query(NIEUW, [vandaag.slice(0, 4), protocol.id, organisatieId, code])) as Dossierrij[]
  if (!dossier) throw new Geweigerd(invoerFout([{ veld: 'gemeentecode', code: 'BUITEN_WERKGEBIED', bericht: 'Deze gemeente is hier nog niet ingericht. Vraag de gemeente wie daar toezicht houdt.' }]))
  const eigenaars = [dossier.id, dossier.aanbiederId, dossier.toezichthouderId]
  await m.query('insert into dossiersleutel (dossier_id, aanbieder_id, toezichthouder_id, ingepakt) values ($1, $2, $3, $4)', [...eigenaars, context.sleutels.nieuweDossiersleutel(dossier.id)])
  await m.query(`insert into melding (dossier_id, aanbieder_id, toezichthouder_id, inhoud, versie) values ($1, $2, $3, '{}', 0)`, eigenaars)
  return dossier
}

async function schrijf(m: EntityManager, context: Context, dossier: Dossierrij, melding: Meldinginhoud, versie: number): Promise<void> {
  const { inhoud, clientVersleuteld } = await splitsClient(m, context, dossier.id, melding)
  const [rijen] = (await m.query(
    'update melding set inhoud = $2::json, client_versleuteld = $3, versie = versie + 1, bewaard_op = now() where dossier_id = $1 and versie = $4 returning versie',
    [dossier.id, JSON.stringify(inhoud), clientVersleuteld, versie],
  )) as [unknown[], number]
  if (!rijen.length) {
    const [nu] = (await m.query('select versie, inhoud, bewaard_op as op from melding where dossier_id = $1', [dossier.id])) as { versie: number; inhoud: Record<string, unknown>; op: Date }[]
    throw new Geweigerd(versieConflict({ versie: nu?.versie ?? 0, huidig: nu?.inhoud ?? null, op: nu?.op ?? null }))
  }
  await m.query('update dossier set titel = $2, soort = $3, voorzieningsoort = $4, gebeurtenis_op = $5, gewijzigd_op = now() where id = $1', [
    dossier.id, melding.titel, melding.soort, melding.voorzieningsoort, isDatum(melding.datumGebeurtenis) ? melding.datumGebeurtenis : null,
  ])
}
