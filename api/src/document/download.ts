import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { EntityManager } from 'typeorm'
import type { Stand } from '@zelfonderzoek/validation/dossier/stand'
import { inTransactie } from '../database/transactie.ts'
import type { Context } from '../graphql/context.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { beperkt, nietGevonden } from '../graphql/weiger.ts'
import { VASTE_KOPPEN } from '../http/antwoord.ts'
import { DecryptieMislukt } from '../versleuteling/sleutelbos.ts'
import { eisReikwijdte } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { eisMag } from '../zelfonderzoek/schrijfplek.ts'
import { alsBijlage } from './bestandsnaam.ts'
import { plekInhoud } from './dossiersleutel.ts'
import type { Scanstand } from './scanstand.ts'
import { weigerBestand } from './weiger-bestand.ts'

const DOCUMENT = `
select d.bij, d.scan, d.naam, d.mediatype, d.sha256, d.inhoud_versleuteld as inhoud, d.dossier_id as "dossierId", d.aanbieder_id as "aanbiederId", d.toezichthouder_id as "toezichthouderId", o.stand, o.beperkt, s.ingepakt
from document d join dossier o on o.id = d.dossier_id join dossiersleutel s on s.dossier_id = d.dossier_id
where d.id = $1 and (d.verwijderd_op is null or d.ingediend)`

interface Gevonden {
  scan: Scanstand
  bij: 'zelfonderzoek' | 'melding'
  naam: string
  mediatype: string
  sha256: string
  inhoud: Buffer
  dossierId: string
  aanbiederId: string
  toezichthouderId: string
  stand: Stand
  beperkt: boolean
  ingepakt: string
}

/** Sends a file as it was added, to be saved, never to be shown by the browser; writes down that it was opened. */
export async function download(context: Context, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const id = uuidVan('Document', decodeURIComponent((req.url ?? '').split('?', 1)[0]?.split('/').at(-1) ?? ''))
  const { naam, mediatype, sha256, inhoud, dossierId, ingepakt } = await inTransactie(context.bron, context.rij, (m) => open(m, context, id))
  const bytes = context.sleutels.ontsleutel(ingepakt, plekInhoud(dossierId), inhoud)
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new DecryptieMislukt()
  res.writeHead(200, {
    ...VASTE_KOPPEN,
    'content-type': mediatype,
    'content-length': bytes.length,
    'content-disposition': alsBijlage(naam),
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
  })
  res.end(bytes)
}

async function open(m: EntityManager, context: Context, id: string): Promise<Gevonden> {
  const [document] = (await m.query(DOCUMENT, [id])) as Gevonden[]
  if (!document) throw new Geweigerd(nietGevonden())
  if (document.beperkt) throw new Geweigerd(beperkt(document.stand))
  const handeling = document.bij === 'melding' ? 'bijlage_lezen' : 'document_lezen'
  eisReikwijdte(context, handeling)
  eisMag(context, document, handeling)
  if (document.scan !== 'gecontroleerd') throw new Geweigerd(weigerBestand(document.scan === 'wacht' ? 'BESTAND_WACHT' : 'BESTAND_BESMET'))
  await legVast(m, context, document, 'document_geopend', `document ${id}`)
  return document
}
