import { inTransactie } from '../database/transactie.ts'
import type { Context } from '../graphql/context.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { houdDocumentplek, type Waarbij } from './documentplek.ts'
import { type Bestandsweigering, weigerBestand } from './weiger-bestand.ts'

/** Refuses a file that is dangerous, and writes down that somebody offered it: why, never what stood in it. */
export async function weigerOnveiligBestand(context: Context, waarbij: Waarbij, code: Bestandsweigering): Promise<never> {
  await inTransactie(context.bron, context.rij, async (m) => legVast(m, context, await houdDocumentplek(m, waarbij), 'document_geweigerd', code))
  throw new Geweigerd(weigerBestand(code))
}
