import { OvernameDocument, OvernamesDocument, OvernameTerugdraaienDocument, RapportOvernemenDocument } from '@zelfonderzoek/schema'
import { CHECKLIST } from '@zelfonderzoek/validation/checklist/checklist'
import { LANGSTE_TEKST } from '@zelfonderzoek/validation/zelfonderzoek/invoer'
import type { Overnameuitkomst, Teruguitkomst } from '@zelfonderzoek/validation/zelfonderzoek/overname'
import type { Api } from '../../sessie/vereis-gebruiker.server.ts'
import { dag, tijd } from '../../teksten/datum.ts'
import type { LopendOnderzoek } from '../gegevens/onderzoek.server.ts'
import type { Importblad, Importstandvelden } from './importblad.ts'
import { itemtekst, NERGENS, sectiesVan } from './indeling.ts'
import { standVan } from './importstand.tsx'
import type { Importformulier } from './lees-formulier.ts'
import type { Verdeling } from './verdeel.ts'

/** Pieces that the user put nowhere: how many there are, and how they begin. They are still in the file. */
export interface Achtergebleven { aantal: number, teksten: string[] }

/** What this portal keeps with a taking over, to show it again: also after it was started anew. */
export interface Overnameblad extends Importstandvelden {
  naam: string
  /** Pieces of the report that went to each item. */
  stukken: Record<number, number>
  achtergebleven: Achtergebleven
  /** Items of which the text alone is longer than a field holds, with the characters too many. It was not sent. */
  teLang: Record<number, number>
}

/** A taking over as the page shows it. `uitkomst` is there when it is done, `gestoptOm` when it stopped; nothing was taken over then. */
export interface Overname { id: string, stappen: number, bezig: boolean, gestoptOm: string | null, blad: Overnameblad, uitkomst: Overnameuitkomst | null, terug: Teruguitkomst | null }

/** One line of the list of earlier takings over. */
export interface Overnameregelkort { id: string, naam: string, op: string, door: string, stand: 'bezig' | 'overgenomen' | 'teruggedraaid' | 'gestopt' }

/** Characters of a piece that stayed behind that are shown, and the most pieces. */
const GETOOND = 160
const MEESTE_GETOOND = 200
/** Milliseconds that a form waits: what is done by then shows no progress. */
const GEDULD = 1200

/** Begins to take over; the answer is the address part of its page. Resolves when it is done, or when it lasts longer than a moment and its page can show that. */
export async function neemOver(api: Api, dossier: LopendOnderzoek, verdeling: Verdeling, invoer: Importformulier, blad: Importblad): Promise<string> {
  const sleutel = crypto.randomUUID()
  const bezig = api(RapportOvernemenDocument, { input: { ...maakInvoer(dossier, verdeling, invoer, blad), sleutel } }).then(() => 'klaar' as const)
  // Once the page of the taking over is shown, that page tells how it ended.
  bezig.catch(() => undefined)
  const begonnen = async (): Promise<boolean> => (await vindOvername(api, sleutel)) !== null
  while (await Promise.race([bezig, na(GEDULD)]) !== 'klaar') if (await begonnen()) break
  return sleutel
}

const na = (ms: number): Promise<'nog niet'> => new Promise((verder) => { setTimeout(() => { verder('nog niet') }, ms) })

function maakInvoer(dossier: LopendOnderzoek, { indeling, stukken, keuzes }: Verdeling, { versies }: Importformulier, blad: Importblad) {
  const achter = stukken.filter(({ soort }, n) => soort !== 'kop' && keuzes[n] === NERGENS)
  const teksten = CHECKLIST.map(({ nummer }) => ({ nummer, tekst: itemtekst(indeling, nummer) })).filter(({ tekst }) => tekst !== '')
  const past = teksten.filter(({ tekst }) => tekst.length <= LANGSTE_TEKST)
  const { id, naam } = blad.document
  const bewaard: Overnameblad = {
    ...standVan(blad), naam,
    stukken: Object.fromEntries(teksten.map(({ nummer }) => [nummer, keuzes.filter((keuze) => sectiesVan(keuze).includes(nummer)).length])),
    achtergebleven: { aantal: achter.length, teksten: achter.slice(0, MEESTE_GETOOND).map(({ blokken }) => blokken.map(({ tekst }) => tekst).join(' ').slice(0, GETOOND)) },
    teLang: Object.fromEntries(teksten.filter(({ tekst }) => tekst.length > LANGSTE_TEKST).map(({ nummer, tekst }) => [nummer, tekst.length - LANGSTE_TEKST])),
  }
  const aangevinkt = (lijst: Importblad['oorzaken']): string[] => lijst.filter(({ aan }) => aan).map(({ tekst }) => tekst)
  return {
    zelfonderzoekId: dossier.zelfonderzoek.id, documentId: id,
    secties: past.map(({ nummer, tekst }) => ({ nummer, tekst, versie: versies[nummer] ?? dossier.zelfonderzoek.secties.find((s) => s.nummer === nummer)?.versie ?? 1 })),
    oorzaken: aangevinkt(blad.oorzaken), maatregelen: aangevinkt(blad.maatregelen), blad: { ...bewaard },
  }
}

/** The taking over of this address; null when it is not there or not of the asker's own organisation. */
export async function vindOvername(api: Api, id: string): Promise<Overname | null> {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null
  const { node } = await api(OvernameDocument, { id: `Overname_${id}` })
  if (node?.__typename !== 'Overname') return null
  const { stappen, bezig, klaarOp, gestoptOm, blad, uitkomst, teruguitkomst } = node
  const gestopt = klaarOp || bezig ? null : gestoptOm ?? 'Het werk is afgebroken. Probeer het nog een keer.'
  return { id, stappen, bezig, gestoptOm: gestopt, blad: blad as unknown as Overnameblad, uitkomst: uitkomst as unknown as Overnameuitkomst | null, terug: teruguitkomst as unknown as Teruguitkomst | null }
}

/** Takes it back; a second click changes nothing. The answer is why it was refused, or null. */
export async function draaiTerug(api: Api, id: string): Promise<string | null> {
  const { uit } = await api(OvernameTerugdraaienDocument, { input: { id: `Overname_${id}`, sleutel: crypto.randomUUID() } })
  return uit.__typename === 'RapportOvergenomen' ? null : 'bericht' in uit ? uit.bericht : ''
}

/** What was taken over before, the newest first. */
export async function laadOvernames(api: Api, dossierId: string): Promise<Overnameregelkort[]> {
  const { dossier } = await api(OvernamesDocument, { id: dossierId })
  return (dossier?.zelfonderzoek?.overnames ?? []).map(({ id, document, begonnenOp, begonnenDoor, klaarOp, terugOp, bezig }) => ({
    id: id.slice('Overname_'.length), naam: document?.naam ?? 'een bestand', op: `${dag(begonnenOp)} om ${tijd(begonnenOp)}`, door: begonnenDoor.functie,
    stand: terugOp ? 'teruggedraaid' : klaarOp ? 'overgenomen' : bezig ? 'bezig' : 'gestopt',
  }))
}
