import { createHash } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import { datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import { protocolMet } from '@zelfonderzoek/validation/protocol/select-protocol'
import { controleerSectie } from '@zelfonderzoek/validation/volledigheid/controleer-sectie'
import { leegZelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/leeg'
import { SECTIENUMMERS } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { verzendBericht } from '../bericht/verzend-bericht.ts'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { uuidVan } from '../graphql/id.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { startTermijn } from '../termijn/termijn.repository.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { type Dossierrij, houdDossierVast, zetStand } from './dossierrij.ts'
import type { OntvangstBevestigenInput } from './melding.input.ts'

/** Confirms receipt and opens the zelfonderzoek with its six weeks (Westerkwartier art. 6 lid 1 and 7 lid 2). */
export async function bevestigOntvangst(context: Context, input: OntvangstBevestigenInput): Promise<{ dossierId: string } | Weigering> {
  const dossierId = uuidVan('Dossier', input.dossierId)
  return eenmaal(context, { handeling: 'ontvangst_bevestigen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const dossier = await houdDossierVast(m, context, dossierId, 'ontvangst_bevestigen')
    await m.query('update melding set ontvangst_bevestigd_op = now(), ontvangst_bevestigd_door = $2 where dossier_id = $1', [dossierId, vrager(context).id])
    const { zelfonderzoek, actiebericht } = protocolMet(dossier.protocol).termijnen
    const eindOp = await startTermijn(m, dossier, zelfonderzoek, datumVan(context.nu))
    await startTermijn(m, dossier, actiebericht, datumVan(context.nu))
    await openZelfonderzoek(m, dossier)
    await zetStand(m, dossier, 'zelfonderzoek')
    await verzend(m, dossier, eindOp, input.toelichting)
    await legVast(m, context, { ...dossier, dossierId }, 'ontvangst_bevestigd', 'zelfonderzoek geopend')
    return { dossierId }
  })
}

async function openZelfonderzoek(m: EntityManager, { id, aanbiederId, toezichthouderId }: Dossierrij): Promise<void> {
  const [{ id: zelfonderzoekId }] = (await m.query('select uuidv7() as id')) as [{ id: string }]
  await m.query('insert into zelfonderzoek (id, dossier_id, aanbieder_id, toezichthouder_id) values ($1, $2, $3, $4)', [zelfonderzoekId, id, aanbiederId, toezichthouderId])
  const leeg = leegZelfonderzoek()
  for (const nummer of SECTIENUMMERS) {
    const { totaal } = controleerSectie(nummer, leeg)
    await m.query('insert into sectie (zelfonderzoek_id, dossier_id, aanbieder_id, toezichthouder_id, nummer, inhoud, totaal) values ($1, $2, $3, $4, $5, $6, $7)', [
      zelfonderzoekId, id, aanbiederId, toezichthouderId, nummer, JSON.stringify(leeg.secties[nummer]), totaal,
    ])
  }
}

async function verzend(m: EntityManager, dossier: Dossierrij, eindOp: string, toelichting: string): Promise<void> {
  const [rij] = (await m.query('select inhoud::text as inhoud from melding where dossier_id = $1', [dossier.id])) as { inhoud: string }[]
  const hash = createHash('sha256').update(rij?.inhoud ?? '').digest('hex')
  await verzendBericht(m, dossier, {
    soort: 'ontvangstbevestiging', vanId: dossier.toezichthouderId, aanId: dossier.aanbiederId, onderwerp: `Ontvangstbevestiging ${dossier.zaaknummer}`,
    tekst: [
      `Wij hebben uw melding ontvangen. Het zaaknummer is ${dossier.zaaknummer}.`,
      `U krijgt de gelegenheid om eerst zelf onderzoek te doen, volgens de Bijlage van het protocol (art. 7 lid 2). Dat kan tot en met ${datumVoluit(eindOp)}.`,
      ...(toelichting ? [toelichting] : []),
      `Controlegetal van uw melding (SHA-256): ${hash}`,
    ].join('\n\n'),
  })
  await verzendBericht(m, dossier, {
    soort: 'kennisgeving_college', vanId: dossier.toezichthouderId, aanId: dossier.gemeenteId, onderwerp: `Melding ontvangen (${dossier.zaaknummer})`,
    tekst: `De toezichthouder ontving een melding die uw gemeente betreft. De aanbieder onderzoekt die eerst zelf, tot en met ${datumVoluit(eindOp)}. U krijgt bericht over de uitkomst.`,
  })
}
