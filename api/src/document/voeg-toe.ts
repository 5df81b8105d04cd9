import { createHash } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import type { Handeling } from '@zelfonderzoek/validation/toegang/handelingen'
import { eenmaal } from '../database/eenmaal.ts'
import { inTransactie } from '../database/transactie.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { eigenaars, eisMag } from '../zelfonderzoek/schrijfplek.ts'
import { DocumentEntity } from './document.entity.ts'
import { type Documentplek, houdDocumentplek } from './documentplek.ts'
import { dossiersleutel, plekInhoud, plekTekst } from './dossiersleutel.ts'
import type { Gelezen } from './lees-bestand.ts'
import { eisRuimte } from './quotum.ts'
import type { Scanstand } from './scanstand.ts'
import type { Uploadverzoek } from './verzoek.ts'

/** What was read, and what the virus scanner said. */
export type Gekeurd = Gelezen & { scan: Scanstand }

/** Refuses an upload that would not be taken anyway, before a byte of it is read. */
export function eisToegestaan(context: Context, verzoek: Uploadverzoek): Promise<void> {
  return inTransactie(context.bron, context.rij, async (m) => {
    const plek = await houdDocumentplek(m, verzoek.waarbij)
    eisMag(context, plek, handelingVan(plek, verzoek))
    if (!(await alGedaan(m, context, verzoek.sleutel))) await eisRuimte(m, plek.dossierId, verzoek.aangekondigd)
  })
}

/** Proof with a measure comes after closing, everything else before. */
function handelingVan({ handeling }: Documentplek, { opvolging }: Uploadverzoek): Handeling {
  return opvolging ? 'opvolging_melden' : handeling
}

async function alGedaan(m: EntityManager, context: Context, sleutel: string): Promise<boolean> {
  const rijen = (await m.query(`select from idempotentie where gebruiker_id = $1 and handeling = 'document_toevoegen' and sleutel = $2`, [vrager(context).id, sleutel])) as unknown[]
  return rijen.length > 0
}

/** Keeps a file that was checked and read, its content and its text encrypted with the key of the dossier. */
export function voegToe(context: Context, verzoek: Uploadverzoek, bytes: Buffer, gelezen: Gekeurd): Promise<{ documentId: string } | Weigering> {
  const { waarbij, sectie, naam, sleutel, opvolging } = verzoek
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return eenmaal(context, { handeling: 'document_toevoegen', sleutel, invoer: { ...waarbij, sectie, naam, sha256, ...(opvolging && { opvolging }) } }, async (m) => {
    const plek = await houdDocumentplek(m, waarbij)
    eisMag(context, plek, handelingVan(plek, verzoek))
    await eisRuimte(m, plek.dossierId, bytes.length)
    const documentId = await bewaar(m, context, plek, { ...verzoek, sha256 }, bytes, gelezen)
    await legVast(m, context, plek, 'document_toegevoegd', `document ${documentId}`)
    return { documentId }
  })
}

async function bewaar(m: EntityManager, context: Context, plek: Documentplek, { sectie, naam, sha256, opvolging }: Uploadverzoek & { sha256: string }, bytes: Buffer, gelezen: Gekeurd): Promise<string> {
  const ingepakt = await dossiersleutel(m, context, plek)
  const tekst = Buffer.from(JSON.stringify(gelezen.tekst))
  const rij = m.create(DocumentEntity, {
    ...eigenaars(plek), bij: plek.bij, sectieNummer: sectie, naam, sha256, grootte: bytes.length, mediatype: gelezen.mediatype, waarschuwingen: gelezen.waarschuwingen, scan: gelezen.scan, toegevoegdDoor: vrager(context).id, ingediend: opvolging,
    inhoudVersleuteld: context.sleutels.versleutel(ingepakt, plekInhoud(plek.dossierId), bytes),
    tekstVersleuteld: context.sleutels.versleutel(ingepakt, plekTekst(plek.dossierId), tekst).toString('base64url'),
  })
  const { generatedMaps: [gemaakt] } = await m.insert(DocumentEntity, rij)
  return String(gemaakt?.['id'])
}
