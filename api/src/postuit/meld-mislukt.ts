import type { ClientBase } from 'pg'
import { geefTaak } from '../taak/taak.repository.ts'
import type { Poststand } from './poststand.ts'

/** What is known of a mail, also of one to an address that no longer is. */
export interface Poststuk {
  id: string
  pogingen: number
  uren: number
  zaaknummer: string
  onderwerp: string
  aan: string
  adres: string | null
  /** Of the dossier; a consult has none yet. */
  dossier_id: string | null
  aanbieder_id: string | null
  toezichthouder_id: string | null
  concept: boolean | null
}

const WAAROM: Partial<Record<Poststand, string>> = {
  onbestelbaar: 'De mailserver van de ontvanger weigert het e-mailadres of de e-mail.',
  tijdelijk_mislukt: 'De mailserver van de ontvanger nam de e-mail drie dagen lang niet aan.',
  technisch_mislukt: 'Onze eigen mailserver gaf drie dagen lang een storing.',
}
const OPEN = `select from taak where dossier_id = $1 and soort = 'mail_mislukt' and titel = $2 and gedaan_op is null`

/**
 * Gives the toezichthouder the task to reach somebody in another way, in the transaction of the caller. Of a draft he knows nothing yet, and a consult has no
 * dossier to hang a task on: there the page of the consult says it.
 * One task per notice and organisation, however many of its people could not be reached.
 */
export async function meldMislukt(client: ClientBase, stuk: Poststuk, stand: Poststand, reden: string): Promise<void> {
  const { dossier_id: id, aanbieder_id: aanbiederId, toezichthouder_id: toezichthouderId } = stuk
  if (stuk.concept || !id || !aanbiederId || !toezichthouderId) return
  await client.query(`select set_config('app.toezicht', $1, true)`, [toezichthouderId])
  const titel = `E-mail niet bezorgd bij ${stuk.aan}: ${stuk.onderwerp}`
  const { rowCount } = await client.query(OPEN, [id, titel])
  if (rowCount) return
  const waarom = stuk.adres ? (WAAROM[stand] ?? '') : 'Van deze organisatie is geen e-mailadres bekend.'
  await geefTaak(client, { id, aanbiederId, toezichthouderId }, {
    voor: 'toezichthouder', soort: 'mail_mislukt', titel, grondslag: 'geen artikel; zo weet u dat iemand geen e-mail kreeg',
    tekst: `${waarom} (${reden}) Het bericht zelf staat wel in het portaal. Neem op een andere manier contact op, en laat de beheerder het e-mailadres nakijken.`,
  })
}
