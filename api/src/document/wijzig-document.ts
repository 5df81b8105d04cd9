import type { EntityManager } from 'typeorm'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { nietGevonden } from '../graphql/weiger.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { TERUGHAALDAGEN, teLaatOmTerugTeHalen } from '../zelfonderzoek/record.ts'
import { eisMag, houdVast, type Schrijfplek } from '../zelfonderzoek/schrijfplek.ts'
import { eisRuimte } from './quotum.ts'

export interface Documentuitkomst {
  documentId: string
  zelfonderzoekId: string
}

interface Input {
  id: string
  sleutel: string
}

const ZELFONDERZOEK = `select z.id from document d join zelfonderzoek z on z.dossier_id = d.dossier_id where d.id = $1 and d.bij = 'zelfonderzoek'`
const WEG = 'update document set verwijderd_op = now() where id = $1 and verwijderd_op is null'
const STAND = 'select verwijderd_op is null as "staatEr", verwijderd_op > now() - make_interval(days => $2) as "kanTerug", grootte from document where id = $1'

/** Takes a file out of the report. What was submitted with it stays readable there; bringing it back can be done for 30 days. */
export function verwijderDocument(context: Context, input: Input): Promise<Documentuitkomst | Weigering> {
  return wijzig(context, input, 'document_verwijderen', 'document_verwijderd', async (m, _, id) => {
    await m.query(WEG, [id])
  })
}

/** Brings a removed file back within 30 days, when the dossier has room for it. */
export function herstelDocument(context: Context, input: Input): Promise<Documentuitkomst | Weigering> {
  return wijzig(context, input, 'document_herstellen', 'document_hersteld', async (m, plek, id) => {
    const [stond] = (await m.query(STAND, [id, TERUGHAALDAGEN])) as { staatEr: boolean; kanTerug: boolean; grootte: number }[]
    if (!stond || stond.staatEr) return
    if (!stond.kanTerug) throw new Geweigerd(teLaatOmTerugTeHalen(plek.stand))
    await eisRuimte(m, plek.dossierId, stond.grootte)
    await m.query('update document set verwijderd_op = null where id = $1', [id])
  })
}

function wijzig(context: Context, input: Input, handeling: string, soort: string, werk: (m: EntityManager, plek: Schrijfplek, id: string) => Promise<void>): Promise<Documentuitkomst | Weigering> {
  const documentId = uuidVan('Document', input.id)
  return eenmaal(context, { handeling, sleutel: input.sleutel, invoer: input }, async (m) => {
    const [rij] = (await m.query(ZELFONDERZOEK, [documentId])) as { id: string }[]
    if (!rij) throw new Geweigerd(nietGevonden())
    const plek = await houdVast(m, rij.id)
    eisMag(context, plek, 'document_toevoegen')
    await werk(m, plek, documentId)
    await legVast(m, context, plek, soort, `document ${documentId}`)
    return { documentId, zelfonderzoekId: plek.id }
  })
}
