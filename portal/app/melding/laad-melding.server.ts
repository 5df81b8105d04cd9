import { MeldingDocument } from '@zelfonderzoek/schema'
import { controleerMelding } from '@zelfonderzoek/validation/melding/controleer-melding'
import type { Meldinginhoud } from '@zelfonderzoek/validation/melding/model'
import { type Persoonsgegeven, vindPersoonsgegevens } from '@zelfonderzoek/validation/melding/vind-persoonsgegevens'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { vandaag } from '../onderzoek/vandaag.server.ts'
import { vereisGevonden } from '../sessie/antwoorden.server.ts'
import { vereisGebruiker } from '../sessie/vereis-gebruiker.server.ts'
import type { Termijnregel } from '../beoordeling/termijnlijst.tsx'
import type { Taakregel } from '../procedure/takenblok.tsx'
import type { Gezet } from '../procedure/staplijst.tsx'
import { momentVoluit, tijd } from '../teksten/datum.ts'
import type { Foutregel } from '../ui/foutsamenvatting.tsx'
import type { Bijlage } from './bijlagen.tsx'
import { meldingVan } from './lees-melding.ts'

/** Roles that make a melding. */
export const SCHRIJVERS = ['onderzoeker', 'bestuurder'] as const

/** What the pages of one melding show. */
export interface Meldinggegevens {
  id: string
  zaaknummer: string
  /** Still to be sent: a draft, or one to confirm what was told by telephone. */
  concept: boolean
  /** Sent, and to be supplemented before a day that the toezichthouder set. */
  aanvullen: boolean
  /** The part of the page that the address asks for. */
  stap: string
  bewaard: string
  bewaardOp: string
  bijlagen: readonly Bijlage[]
  kanBijlage: boolean
  /** Id of a file that was just taken away, or nothing. */
  weg: string
  toezichthouder: string
  melding: Meldinginhoud
  versie: number
  sleutel: string
  fouten: Foutregel[]
  laat: boolean
  langGeleden: boolean
  persoonsgegevens: readonly Persoonsgegeven[]
  uiterlijkOp: string | null
  verstuurd: { op: string, door: string, bevestigd: string | null, teLaat: boolean } | null
  onderzoek: boolean
  protocol: string
  processtand: string
  handelingen: readonly string[]
  termijnen: readonly Termijnregel[]
  stappen: readonly Gezet[]
  versies: readonly { nummer: number, soort: string, op: string }[]
  taken: readonly Taakregel[]
  /** What the toezichthouder asks to supplement, per field of the intake. */
  gaten: readonly { id: string, tekst: string }[]
  vandaag: string
}

/** The melding of the address; 404 when it is not there or not of the asker. */
export async function laadMelding(request: Request, id: string | undefined): Promise<Meldinggegevens> {
  const { api } = await vereisGebruiker(request, SCHRIJVERS)
  const dossier = vereisGevonden(request, (await api(MeldingDocument, { id: id ?? '' })).dossier)
  const opgeslagen = vereisGevonden(request, dossier.melding)
  const melding = meldingVan(opgeslagen)
  const protocol = protocolversie(dossier.protocol)
  const kan = (handeling: string): boolean => dossier.handelingen.includes(handeling)
  const zoek = new URL(request.url).searchParams
  const { fouten, uiterlijkOp, laat, langGeleden } = controleerMelding(melding, vandaag(), protocol)
  const { ingediendOp, ingediendDoor, ontvangstBevestigdOp, teLaat } = opgeslagen
  return {
    id: dossier.id, zaaknummer: dossier.zaaknummer, concept: kan('melding_schrijven') || kan('melding_indienen'), aanvullen: kan('melding_aanvullen'), stap: zoek.get('stap') ?? '',
    bewaard: zoek.get('bewaard') === 'ja' ? tijd(opgeslagen.bewaardOp) : '', toezichthouder: dossier.toezichthouder.naam,
    bewaardOp: opgeslagen.bewaardOp, bijlagen: opgeslagen.bijlagen, kanBijlage: kan('bijlage_toevoegen'), weg: zoek.get('weg') ?? '',
    melding, versie: opgeslagen.versie, sleutel: crypto.randomUUID(), fouten: fouten.map(({ veld, bericht }) => ({ veld, tekst: bericht })),
    laat, langGeleden, persoonsgegevens: vindPersoonsgegevens(melding), uiterlijkOp: uiterlijkOp ?? null,
    verstuurd: ingediendOp
      ? { op: momentVoluit(ingediendOp), door: ingediendDoor?.functie ?? '', bevestigd: ontvangstBevestigdOp ? momentVoluit(ontvangstBevestigdOp) : null, teLaat }
      : null,
    onderzoek: dossier.zelfonderzoek != null,
    protocol: dossier.protocol, processtand: dossier.processtand, handelingen: dossier.handelingen, termijnen: dossier.termijnen, stappen: dossier.stappen, versies: dossier.rapportversies, taken: dossier.taken, gaten: kan('melding_aanvullen') ? gatenVan(dossier.stappen) : [], vandaag: vandaag(),
  }
}

function gatenVan(stappen: readonly Gezet[]): Meldinggegevens['gaten'] {
  const gegevens = stappen.findLast(({ handeling }) => handeling === 'melding_laten_aanvullen')?.gegevens as { velden?: { id: string, tekst: string }[] } | undefined
  return gegevens?.velden ?? []
}
