import { json, redirect } from '@remix-run/node'
import { BijlageHerstellenDocument, BijlageVerwijderenDocument, MeldingDocument } from '@zelfonderzoek/schema'
import { foutregels, tekstUit } from '../beoordeling/geweigerd.ts'
import { ontvangBestand } from '../onderzoek/document/ontvang-bestand.server.ts'
import type { Ingelogd } from '../sessie/vereis-gebruiker.server.ts'
import type { Foutregel } from '../ui/foutsamenvatting.tsx'

/**
 * Adds a file to a melding, takes one away or brings it back, as the button says.
 * @throws {Response} redirect to the files when it was done
 */
export async function doeBijlageactie({ api, bestanden }: Pick<Ingelogd, 'api' | 'bestanden'>, dossierId: string, formulier: FormData) {
  const doe = tekstUit(formulier, 'doe').replace('bestand:', '')
  const id = tekstUit(formulier, 'document')
  const adres = `/melding/${dossierId}`
  if (doe === 'weg' || doe === 'terug') {
    const { uit } = doe === 'weg' ? await api(BijlageVerwijderenDocument, { input: { id, sleutel: crypto.randomUUID() } }) : await api(BijlageHerstellenDocument, { input: { id, sleutel: crypto.randomUUID() } })
    if (uit.__typename === 'DossierGewijzigd') throw redirect(doe === 'weg' ? `${adres}?weg=${encodeURIComponent(id)}#bijlagen` : `${adres}#bijlagen`)
    return geweigerd(foutregels(uit))
  }
  const meldingId = (await api(MeldingDocument, { id: dossierId })).dossier?.melding?.id
  if (!meldingId) throw redirect(adres)
  const uit = await ontvangBestand(bestanden, formulier, { meldingId })
  if ('id' in uit) throw redirect(`${adres}#bijlagen`)
  return geweigerd([{ veld: 'bestand', tekst: uit.bericht }])
}

function geweigerd(fouten: Foutregel[]) {
  return json({ melding: null, fouten }, { status: 400 })
}
