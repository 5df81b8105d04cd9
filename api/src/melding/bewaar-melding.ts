import type { EntityManager } from 'typeorm'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { feitenVan } from '@zelfonderzoek/validation/melding/controleer-melding'
import { parseMelding } from '@zelfonderzoek/validation/melding/melding-inhoud'
import type { Meldinginhoud } from '@zelfonderzoek/validation/melding/model'
import { zoekRegel } from '@zelfonderzoek/validation/protocol/voer-uit'
import { rondAfMetMelding } from '../consult/rond-consult-af.ts'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, versieConflict } from '../graphql/weiger.ts'
import { zetStap } from '../procedure/zet-stap.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { splitsClient } from './client.repository.ts'
import { beginConcept, houdMeldingVast, volgGemeente } from './concept.ts'
import type { Dossierrij } from './dossierrij.ts'
import type { MeldingBewarenInput } from './melding.input.ts'

/** Begins a dossier with a draft melding, or saves what stands at the given version. The gemeente and the kind of voorziening choose the protocol. */
export async function bewaarMelding(context: Context, input: MeldingBewarenInput): Promise<{ dossierId: string } | Weigering> {
  const dossierId = input.dossierId ? uuidVan('Dossier', input.dossierId) : null
  const vorm = parseMelding(input.inhoud)
  if (!vorm.ok) return invoerFout(vorm.fouten)
  return eenmaal(context, { handeling: 'melding_bewaren', sleutel: input.sleutel, invoer: input }, async (m) => {
    const begonnen = dossierId ? await houdMeldingVast(m, context, dossierId) : await beginConcept(m, context, vorm.inhoud)
    const zaak = await volgGemeente(m, context, begonnen, vorm.inhoud)
    const { dossier } = zaak
    await schrijf(m, context, dossier, vorm.inhoud, dossierId ? (input.versie ?? 0) : 0)
    if (zoekRegel(zaak.protocol, zaak.gang.stand, { handeling: 'melding_schrijven', rol: vrager(context).rol })) {
      await zetStap(m, context, zaak, { handeling: 'melding_schrijven', feiten: feitenVan(vorm.inhoud) })
    }
    if (!dossierId) await rondAfMetMelding(m, context, input.consultId, dossier.id)
    await legVast(m, context, { ...dossier, dossierId: dossier.id }, dossierId ? 'melding_bewaard' : 'melding_begonnen', 'melding')
    return { dossierId: dossier.id }
  })
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
