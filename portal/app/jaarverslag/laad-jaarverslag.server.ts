import { JaarverslagDocument } from '@zelfonderzoek/schema'
import type { Jaartabel } from '@zelfonderzoek/validation/jaarverslag/jaartabel'
import { foutAntwoord } from '../sessie/antwoorden.server.ts'
import { vereisGebruiker } from '../sessie/vereis-gebruiker.server.ts'

/** The year in the address, or 404. */
export function jaarUit(request: Request, jaar: string | undefined): number {
  if (!/^\d{4}$/.test(jaar ?? '')) throw foutAntwoord(request, 404, 'NIET_GEVONDEN')
  return Number(jaar)
}

/** The jaarverslag of the year in the address; of the edition in `?uitgave=` when it names one. Screen, CSV and PDF all begin here. */
export async function laadJaarverslag(request: Request, jaartekst: string | undefined) {
  const jaar = jaarUit(request, jaartekst)
  const { api, gebruiker } = await vereisGebruiker(request, ['toezichthouder'])
  const gevraagd = new URL(request.url).searchParams.get('uitgave')
  if (gevraagd !== null && !/^[1-9]\d{0,3}$/.test(gevraagd)) throw foutAntwoord(request, 404, 'NIET_GEVONDEN')
  const { jaarverslag } = await api(JaarverslagDocument, { jaar, uitgave: gevraagd === null ? null : Number(gevraagd) })
  return { ...jaarverslag, tabellen: jaarverslag.tabellen as Jaartabel[], toezichthouder: gebruiker.organisatie.naam, gevraagd: gevraagd !== null }
}

export type Verslag = Awaited<ReturnType<typeof laadJaarverslag>>
