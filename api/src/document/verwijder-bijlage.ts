import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, nietGevonden } from '../graphql/weiger.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { eisMag } from '../zelfonderzoek/schrijfplek.ts'
import type { DocumentVerwijderenInput } from './document.input.ts'
import { houdDocumentplek } from './documentplek.ts'

const MELDING = `select m.id, d.bij from document d join melding m on m.dossier_id = d.dossier_id where d.id = $1`

/** Takes a file from a melding that is not sent yet, or brings it back. Once sent, it stays with what was sent. */
export function wijzigBijlage(context: Context, input: DocumentVerwijderenInput, weg: boolean): Promise<{ dossierId: string } | Weigering> {
  const id = uuidVan('Document', input.id)
  return eenmaal(context, { handeling: weg ? 'bijlage_verwijderen' : 'bijlage_herstellen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const [melding] = (await m.query(MELDING, [id])) as { id: string; bij: string }[]
    if (!melding) throw new Geweigerd(nietGevonden())
    if (melding.bij !== 'melding') throw new Geweigerd(invoerFout([{ veld: 'id', code: 'ANDERE_WEG', bericht: 'Dit bestand hoort bij het rapport. Verwijder het daar.' }]))
    const plek = await houdDocumentplek(m, { meldingId: melding.id })
    eisMag(context, plek, 'bijlage_verwijderen')
    await m.query(weg ? 'update document set verwijderd_op = coalesce(verwijderd_op, now()) where id = $1' : 'update document set verwijderd_op = null where id = $1', [id])
    await legVast(m, context, plek, weg ? 'document_verwijderd' : 'document_hersteld', `document ${id}`)
    return { dossierId: plek.dossierId }
  })
}
