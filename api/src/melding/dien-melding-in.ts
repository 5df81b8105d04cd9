import { controleerMelding } from '@zelfonderzoek/validation/melding/controleer-melding'
import { parseMelding } from '@zelfonderzoek/validation/melding/melding-inhoud'
import { protocolMet } from '@zelfonderzoek/validation/protocol/select-protocol'
import { verzendBericht } from '../bericht/verzend-bericht.ts'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, versieConflict } from '../graphql/weiger.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { voegClientToe } from './client.repository.ts'
import { houdDossierVast, zetStand } from './dossierrij.ts'
import type { MeldingIndienenInput } from './melding.input.ts'

interface Meldingrij {
  versie: number
  inhoud: Record<string, unknown>
  client: string | null
}

/** Sends the melding to the toezichthouder (Westerkwartier art. 2 and 4). The same key gives the same receipt. */
export async function dienMeldingIn(context: Context, input: MeldingIndienenInput): Promise<{ dossierId: string } | Weigering> {
  const dossierId = uuidVan('Dossier', input.dossierId)
  return eenmaal(context, { handeling: 'melding_indienen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const dossier = await houdDossierVast(m, context, dossierId, 'melding_indienen')
    const [rij] = (await m.query('select versie, inhoud, client_versleuteld as client from melding where dossier_id = $1', [dossierId])) as Meldingrij[]
    if (rij?.versie !== input.versie) throw new Geweigerd(versieConflict({ versie: rij?.versie ?? 0, huidig: rij?.inhoud ?? null }))
    const vandaag = datumVan(context.nu)
    const { termijnen } = protocolMet(dossier.protocol)
    const vorm = parseMelding(await voegClientToe(m, context, dossierId, rij.inhoud, rij.client))
    if (!vorm.ok) throw new Geweigerd(invoerFout(vorm.fouten))
    const { fouten, uiterlijkOp, laat } = controleerMelding(vorm.inhoud, vandaag, termijnen.melden)
    if (fouten.length) throw new Geweigerd(invoerFout(fouten))
    await m.query('update melding set ingediend_op = now(), ingediend_door = $2, uiterlijk_op = $3, te_laat = $4 where dossier_id = $1', [dossierId, vrager(context).id, uiterlijkOp ?? null, laat])
    await zetStand(m, dossier, 'gemeld')
    await verzendBericht(m, dossier, {
      soort: 'melding_ontvangen', vanId: dossier.aanbiederId, aanId: dossier.toezichthouderId, onderwerp: `Nieuwe melding ${dossier.zaaknummer}`,
      tekst: `Er is een nieuwe melding van een ${vorm.inhoud.soort}: ${vorm.inhoud.titel}.\n\nBevestig de ontvangst zo spoedig mogelijk (art. 6 lid 1).${laat ? '\n\nDe melding kwam na de termijn van drie werkdagen. De reden staat in de melding.' : ''}`,
    })
    await legVast(m, context, { ...dossier, dossierId }, 'melding_ingediend', laat ? 'melding, na de termijn' : 'melding')
    return { dossierId }
  })
}
