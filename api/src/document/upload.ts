import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Context } from '../graphql/context.ts'
import { fout } from '../graphql/fouten.ts'
import { Geweigerd, isWeigering } from '../graphql/geweigerd.ts'
import { globaalId } from '../graphql/id.ts'
import { stuurJson } from '../http/antwoord.ts'
import { leesInhoud, TeGroot } from '../http/lees-inhoud.ts'
import { vrager } from '../toegang/mag.ts'
import { magOoit } from '@zelfonderzoek/validation/toegang/toegang'
import { stuurWeigering } from './antwoord-weigering.ts'
import { vindActief } from './actieve-inhoud.ts'
import { metBeurt } from './beurten.ts'
import { GROOTSTE_BESTAND } from '@zelfonderzoek/validation/document/grenzen'
import { leesBestand } from './lees-bestand.ts'
import { leesVerzoek } from './verzoek.ts'
import { eisToegestaan, voegToe } from './voeg-toe.ts'
import { weigerBestand } from './weiger-bestand.ts'
import { weigerOnveiligBestand } from './weiger-onveilig-bestand.ts'

/** Takes the bytes of a file, has them checked and read apart from us, and keeps them with the dossier. Answers with the text that was read; when the scanner does not answer the file waits for it, and its text too. */
export async function upload(context: Context, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { id, rol } = vrager(context)
  if (!magOoit(rol, 'document_toevoegen')) throw fout('NIET_TOEGESTAAN', 'Uw rol mag dit niet doen.')
  const verzoek = leesVerzoek(req)
  if (verzoek.aangekondigd > GROOTSTE_BESTAND) throw new Geweigerd(weigerBestand('BESTAND_TE_GROOT'))
  await metBeurt(id, async () => {
    await eisToegestaan(context, verzoek)
    const bytes = await leesInhoud(req, GROOTSTE_BESTAND).catch((e: unknown) => {
      throw e instanceof TeGroot ? new Geweigerd(weigerBestand('BESTAND_TE_GROOT')) : e
    })
    const scan = await context.scan(bytes)
    if (scan === 'besmet') await weigerOnveiligBestand(context, verzoek.waarbij, 'BESTAND_BESMET')
    const gelezen = await leesBestand(bytes, verzoek.naam)
    const actief = await vindActief(bytes, gelezen.mediatype)
    if (actief) await weigerOnveiligBestand(context, verzoek.waarbij, actief)
    const wacht = scan === 'onbereikbaar'
    const uit = await voegToe(context, verzoek, bytes, { ...gelezen, scan: wacht ? 'wacht' : 'gecontroleerd' })
    if (isWeigering(uit)) return stuurWeigering(res, uit)
    const { mediatype, waarschuwingen, tekst } = gelezen
    stuurJson(res, 201, { id: globaalId('Document', uit.documentId), naam: verzoek.naam, mediatype, grootte: bytes.length, waarschuwingen, ...(wacht ? { scan: 'wacht' } : { scan: 'gecontroleerd', ...tekst }) })
  })
}
