import type { EntityManager } from 'typeorm'
import { datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import { controleerMelding, feitenVan, type Meldingcontrole } from '@zelfonderzoek/validation/melding/controleer-melding'
import { parseMelding } from '@zelfonderzoek/validation/melding/melding-inhoud'
import type { Meldinginhoud } from '@zelfonderzoek/validation/melding/model'
import type { Proceshandeling } from '@zelfonderzoek/validation/protocol/proceshandeling'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, versieConflict } from '../graphql/weiger.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { verstuurBerichten } from '../procedure/verstuur-berichten.ts'
import { houdZaakVast, type Zaak } from '../procedure/zaak.ts'
import { zetStap } from '../procedure/zet-stap.ts'
import { voltooiTaken } from '../taak/taak.repository.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { registreerClient } from '../betrokkene/registreer-client.ts'
import { voegClientToe } from './client.repository.ts'
import { kiesBehandeling } from './concept.ts'
import type { MeldingIndienenInput } from './melding.input.ts'
import { meldingSha256 } from './vingerafdruk.ts'

interface Meldingrij {
  versie: number
  inhoud: Record<string, unknown>
  client: string | null
}

const VERSTUURD = `
update melding set ingediend_op = coalesce(ingediend_op, now()), ingediend_door = coalesce(ingediend_door, $2), uiterlijk_op = coalesce(uiterlijk_op, $3), te_laat = te_laat or ($4 and ingediend_op is null) where dossier_id = $1`

/** Sends the melding to the toezichthouder, by the intake and the term of its protocol. The same key gives the same receipt. */
export async function dienMeldingIn(context: Context, input: MeldingIndienenInput): Promise<{ dossierId: string } | Weigering> {
  return verstuurMelding(context, input, 'melding_indienen')
}

/** Sends what was supplemented within the hersteltermijn (Westerkwartier art. 6 lid 2, Hart voor Brabant Ontvangstbevestiging 2). */
export async function vulMeldingAan(context: Context, input: MeldingIndienenInput): Promise<{ dossierId: string } | Weigering> {
  return verstuurMelding(context, input, 'melding_aanvullen')
}

async function verstuurMelding(context: Context, input: MeldingIndienenInput, handeling: Proceshandeling & ('melding_indienen' | 'melding_aanvullen')): Promise<{ dossierId: string } | Weigering> {
  const dossierId = uuidVan('Dossier', input.dossierId)
  return eenmaal(context, { handeling, sleutel: input.sleutel, invoer: input }, async (m) => {
    const zaak = await houdZaakVast(m, context, dossierId, handeling)
    const [rij] = (await m.query('select versie, inhoud, client_versleuteld as client from melding where dossier_id = $1', [dossierId])) as Meldingrij[]
    if (rij?.versie !== input.versie) throw new Geweigerd(versieConflict({ versie: rij?.versie ?? 0, huidig: rij?.inhoud ?? null }))
    const { inhoud, uiterlijkOp, laat } = await eisVolledig(m, context, zaak, await voegClientToe(m, context, dossierId, rij.inhoud, rij.client))
    await m.query(VERSTUURD, [dossierId, vrager(context).id, uiterlijkOp ?? null, laat])
    await registreerClient(m, dossierId)
    const stap = await zetStap(m, context, zaak, { handeling, voldaan: ['melding_volledig'], feiten: feitenVan(inhoud), gegevens: { sha256: await meldingSha256(m, dossierId), versie: rij.versie, inhoud: rij.inhoud } })
    await voltooiTaken(m, dossierId, handeling, vrager(context).id)
    await verstuurBerichten(m, stap, zaak.dossier.aanbiederId, () => meldingsbericht(zaak, inhoud, laat ? uiterlijkOp : undefined))
    await legVast(m, context, { ...zaak.dossier, dossierId }, handeling === 'melding_indienen' ? 'melding_ingediend' : 'melding_aangevuld', laat ? 'melding, na de termijn' : 'melding')
    return { dossierId }
  })
}

/** The melding as it is typed, when nothing is missing and it belongs with this toezichthouder. */
async function eisVolledig(m: EntityManager, context: Context, { dossier, protocol }: Zaak, ruw: Record<string, unknown>): Promise<Meldingcontrole & { inhoud: Meldinginhoud }> {
  const vorm = parseMelding(ruw)
  if (!vorm.ok) throw new Geweigerd(invoerFout(vorm.fouten))
  const controle = controleerMelding(vorm.inhoud, (await gebeldOp(m, dossier.id)) ?? datumVan(context.nu), protocol)
  if (controle.fouten.length) throw new Geweigerd(invoerFout(controle.fouten))
  const wie = await kiesBehandeling(m, context, vorm.inhoud)
  if (wie?.protocol.id !== dossier.protocol && dossier.stand === 'concept') {
    throw new Geweigerd(invoerFout([{ veld: 'gemeentecode', code: 'NIET_INGERICHT', bericht: 'Deze gemeente is hier nog niet ingericht. Vraag de gemeente wie daar toezicht houdt, en meld daar.' }]))
  }
  return { ...controle, inhoud: vorm.inhoud }
}

/** The day on which the aanbieder reported by telephone: that counts for being in time, not the day of the confirmation. */
async function gebeldOp(m: EntityManager, dossierId: string): Promise<string | undefined> {
  const [rij] = (await m.query(`select gegevens->>'vernomen' as op from stap where dossier_id = $1 and handeling = 'telefonische_melding_vastleggen'`, [dossierId])) as { op: string | null }[]
  return rij?.op ?? undefined
}

function meldingsbericht({ dossier, protocol }: Zaak, { soort, titel }: Meldinginhoud, telaatNa: string | undefined): { onderwerp: string; tekst: string } {
  return {
    onderwerp: `Nieuwe melding ${dossier.zaaknummer}`,
    tekst: [
      `Er is een nieuwe melding van een ${soort}: ${titel}.`, `Bevestig de ontvangst zo spoedig mogelijk (${protocol.ontvangst.grondslag}).`,
      ...(telaatNa ? [`De melding had uiterlijk op ${datumVoluit(telaatNa)} gedaan moeten zijn. De reden staat in de melding.`] : []),
    ].join('\n\n'),
  }
}
