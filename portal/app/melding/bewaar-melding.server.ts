import { json, redirect } from '@remix-run/node'
import { MeldingBewarenDocument } from '@zelfonderzoek/schema'
import { controleerMelding } from '@zelfonderzoek/validation/melding/controleer-melding'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { foutregels, sleutelUit, tekstUit } from '../beoordeling/geweigerd.ts'
import { vandaag } from '../onderzoek/vandaag.server.ts'
import type { Api } from '../sessie/vereis-gebruiker.server.ts'
import type { Meldingbewaring } from './bewaarstand.ts'
import { meldingUitFormulier } from './lees-melding.ts'

/** Saves the draft as its form saves itself: whatever is missing, and without going anywhere. */
export async function bewaarMeldingVanzelf(api: Api, formulier: FormData, dossierId: string | null, consultId: string | null): Promise<Meldingbewaring> {
  const { meldingBewaren: uit } = await api(MeldingBewarenDocument, {
    input: { dossierId, versie: dossierId ? Number(tekstUit(formulier, 'versie')) : null, inhoud: { ...meldingUitFormulier(formulier) }, consultId, sleutel: sleutelUit(formulier) },
  })
  switch (uit.__typename) {
    case 'DossierGewijzigd':
      return { soort: 'bewaard', id: uit.dossier.id, versie: uit.dossier.melding?.versie ?? 0, bewaardOp: uit.dossier.melding?.bewaardOp ?? '' }
    case 'VersieConflict':
      return { soort: 'conflict' }
    case 'InvoerFout':
      return { soort: 'fouten', fouten: uit.fouten.map(({ veld, bericht }) => ({ veld, bericht })) }
    default:
      return { soort: 'dicht', bericht: foutregels(uit)[0]?.tekst ?? '' }
  }
}

/**
 * Saves the draft whatever is missing, and goes where the button says: later, another row, or to the check page once nothing is missing.
 * @throws {Response} redirect after saving
 */
export async function bewaarMelding(api: Api, formulier: FormData, dossierId: string | null, consultId: string | null = null) {
  const melding = meldingUitFormulier(formulier)
  const doe = tekstUit(formulier, 'doe')
  const { meldingBewaren: uit } = await api(MeldingBewarenDocument, {
    input: { dossierId, versie: dossierId ? Number(tekstUit(formulier, 'versie')) : null, inhoud: { ...melding }, consultId, sleutel: sleutelUit(formulier) },
  })
  if (uit.__typename !== 'DossierGewijzigd') return json({ melding, fouten: foutregels(uit) }, { status: uit.__typename === 'VersieConflict' ? 409 : 400 })
  const adres = `/melding/${uit.dossier.id}`
  if (doe === 'rij') throw redirect(`${adres}#anderen`)
  if (doe === 'bewaren') throw redirect(`${adres}?bewaard=ja`)
  const { fouten } = controleerMelding(melding, vandaag(), protocolversie(uit.dossier.protocol))
  if (fouten.length === 0) throw redirect(`${adres}?stap=controleren`)
  if (dossierId === null) throw redirect(`${adres}?stap=aanvullen`)
  return json({ melding, fouten: fouten.map(({ veld, bericht }) => ({ veld, tekst: bericht })) }, { status: 400 })
}
