import { DocumentTekstDocument, VerwijderdeDocumentenDocument } from '@zelfonderzoek/schema'
import type { Api } from '../../sessie/vereis-gebruiker.server.ts'
import { dag } from '../../teksten/datum.ts'
import type { LopendOnderzoek } from '../gegevens/onderzoek.server.ts'
import type { Tekstblok } from './stukken.ts'

export interface Bestandsregel { id: string, naam: string, grootte: number, op: string, scan: string }
export interface VerwijderdBestand { id: string, naam: string, op: string }
export interface GelezenBestand { id: string, naam: string, blokken: Tekstblok[] }
export interface Bestandenblad { lijst: Bestandsregel[], verwijderd: VerwijderdBestand[], gelezen: GelezenBestand | null }

/** The files of a section, or with null those of the whole report; with `open` the text of one of them. */
export async function laadBestanden(api: Api, dossier: LopendOnderzoek, sectie: number | null, open: string | null): Promise<Bestandenblad> {
  const eigen = dossier.zelfonderzoek.documenten.filter(({ sectieNummer }) => (sectieNummer ?? null) === sectie)
  const [{ dossier: weg }, gelezen] = await Promise.all([api(VerwijderdeDocumentenDocument, { id: dossier.id }), open === null ? null : leesBestand(api, dossier, open)])
  return {
    lijst: eigen.map(({ id, naam, grootte, scan, toegevoegdOp }) => ({ id, naam, grootte, scan, op: dag(toegevoegdOp) })),
    verwijderd: (weg?.zelfonderzoek?.verwijderdeDocumenten ?? []).filter(({ sectieNummer }) => (sectieNummer ?? null) === sectie).map(({ id, naam, verwijderdOp }) => ({ id, naam, op: dag(verwijderdOp ?? '') })),
    gelezen: gelezen && eigen.some(({ id }) => id === gelezen.id) ? gelezen : null,
  }
}

/** The text that was read from one file of this dossier; null when the file is not there. */
export async function leesBestand(api: Api, { zelfonderzoek }: LopendOnderzoek, documentId: string): Promise<GelezenBestand | null> {
  if (!zelfonderzoek.documenten.some(({ id }) => id === documentId)) return null
  const { node } = await api(DocumentTekstDocument, { id: documentId })
  return node?.__typename === 'Document' && node.tekst ? { id: node.id, naam: node.naam, blokken: node.tekst['blokken'] as Tekstblok[] } : null
}
