import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { canoniek, sha256 } from '../../indiening/canoniek.ts'
import type { Dossierrijen, Rij } from './kopie.ts'
import type { Verloop } from './verloop.ts'

/** Days after the melding on which things happen: at once, or with a round more. */
const STAPPEN = { bevestigd: 1, geschreven: 30, ingediend: 36, teruggestuurd: 44, weerIngediend: 58, gesloten: 68 } as const
const GESLOTEN_INEENS = 46

export interface Organisaties {
  aanbiederId: string
  gemeenteId: string
}

/** Makes of a copy the dossier that `verloop` describes, with its moments, causes, measures and rounds. */
export function verander(rijen: Dossierrijen, v: Verloop, { aanbiederId, gemeenteId }: Organisaties): Dossierrijen {
  const op = (dagen: number): string => `${plusDagen(v.op, dagen)}T10:30:00+00:00`
  const rondes = v.terug.length > 0 ? 2 : 1
  const gesloten = op(rondes === 2 ? STAPPEN.gesloten : GESLOTEN_INEENS)
  const ingediend = op((rondes === 2 ? STAPPEN.weerIngediend : STAPPEN.ingediend) + (v.rapportLaat ? 9 : 0))
  const uit: Dossierrijen = Object.fromEntries(Object.entries(rijen).map(([tabel, lijst]) => [tabel, lijst.map((rij) => ({ ...rij, aanbieder_id: aanbiederId, ...('gemeente_id' in rij && { gemeente_id: gemeenteId }) }))]))
  const zet = (tabel: string, waarden: (rij: Rij) => Rij): void => void (uit[tabel] = (uit[tabel] ?? []).map((rij) => ({ ...rij, ...waarden(rij) })))
  const { soort, voorzieningsoort } = v
  const titel = `${soort === 'geweld' ? 'Geweld tegen een cliënt' : 'Brandwonden bij het wassen'} (archief)`
  zet('dossier', () => ({ zaaknummer: v.zaaknummer, titel, soort, voorzieningsoort, aangemaakt_op: op(0), gewijzigd_op: gesloten, afgesloten_op: gesloten }))
  zet('melding', ({ inhoud }) => ({ inhoud: { ...(inhoud as object), titel, soort, voorzieningsoort, ...(v.laat && { redenLaat: 'Het bericht bleef bij een afwezige collega liggen.' }) }, te_laat: v.laat, client_versleuteld: null, bewaard_op: op(0), ingediend_op: op(0), ontvangst_bevestigd_op: op(STAPPEN.bevestigd) }))
  const voldaan: Readonly<Record<string, number>> = { melden: v.laat ? 2 : -1, zelfonderzoek: v.rapportLaat ? 3 : -6, actiebericht: v.laat ? 4 : -2 }
  zet('termijn', ({ soort: termijn, eind_op: eind, voldaan_op: was }) => ({ aangemaakt_op: op(STAPPEN.bevestigd), voldaan_op: voldaan[String(termijn)] === undefined ? was : plusDagen(String(eind), voldaan[String(termijn)] ?? 0) }))
  zet('stap', ({ handeling }) => ({ op: handeling === 'melding_schrijven' || handeling === 'melding_indienen' ? op(0) : handeling === 'ontvangst_bevestigen' ? op(STAPPEN.bevestigd) : handeling === 'onderzoek_beeindigen' ? gesloten : ingediend }))
  zet('zelfonderzoek', () => ({ ronde: rondes, geopend_op: op(STAPPEN.bevestigd) }))
  for (const tabel of ['sectie', 'basisoorzaak', 'verbetermaatregel']) zet(tabel, () => ({ bewaard_op: op(STAPPEN.geschreven) }))
  zet('verklaring', () => ({ ronde: rondes, afgelegd_op: ingediend }))
  zet('indiening', ({ inhoud }) => ({ ronde: rondes, ingediend_op: ingediend, ...metInhoud(inhoud as Inhoud, v) }))
  zet('verklaring', () => ({ inhoud_sha256: uit['indiening']?.[0]?.['sha256'] }))
  zet('aspectoordeel', () => ({ bewaard_op: gesloten }))
  zet('besluit', () => ({ genomen_op: gesloten }))
  return rondes === 2 ? metEersteRonde(uit, v, op) : uit
}

interface Inhoud {
  basisoorzaken: Record<string, unknown>[]
  verbetermaatregelen: Record<string, unknown>[]
}

function metInhoud(inhoud: Inhoud, { oorzaken, getroffen }: Verloop): Rij {
  const grond = inhoud.basisoorzaken.find(({ soort }) => soort === 'basisoorzaak') ?? {}
  const nieuw = { ...inhoud, basisoorzaken: oorzaken.map((oorzaak, nr) => ({ ...grond, ...oorzaak, id: `Basisoorzaak_${crypto.randomUUID()}`, ouderId: null, volgorde: nr + 1 })),
    verbetermaatregelen: inhoud.verbetermaatregelen.map((m, nr) => ({ ...m, oorzaakIds: [], status: nr < getroffen ? 'getroffen' : 'voorgenomen' })) }
  return { inhoud: nieuw, sha256: sha256(canoniek(nieuw)) }
}

/** Puts the round before it that went back, with what was asked. */
function metEersteRonde(rijen: Dossierrijen, { terug }: Verloop, op: (dagen: number) => string): Dossierrijen {
  const eerste = (tabel: string): Rij => rijen[tabel]?.[0] ?? {}
  const [verklaring, indiening] = [crypto.randomUUID(), crypto.randomUUID()]
  const erbij: Dossierrijen = {
    verklaring: [{ ...eerste('verklaring'), id: verklaring, ronde: 1, afgelegd_op: op(STAPPEN.ingediend) }],
    indiening: [{ ...eerste('indiening'), id: indiening, ronde: 1, verklaring_id: verklaring, ingediend_op: op(STAPPEN.ingediend), zorgvuldig: '', zorgvuldig_motivering: '', verbeterplan: '', verbeterplan_motivering: '' }],
    aspectoordeel: terug.map((aspect) => ({ ...eerste('aspectoordeel'), id: crypto.randomUUID(), indiening_id: indiening, aspect, oordeel: 'aanvullen', opmerking: 'Werk dit verder uit.', bewaard_op: op(STAPPEN.teruggestuurd) })),
    besluit: [{ ...eerste('besluit'), id: crypto.randomUUID(), indiening_id: indiening, soort: 'aanvullen', motivering: 'Op deze punten missen wij nog iets.', weergave: '', conclusies: '', maatregelen: '', advies: '', genomen_op: op(STAPPEN.teruggestuurd) }],
    stap: [{ ...eerste('stap'), id: crypto.randomUUID(), handeling: 'aanvulling_vragen', van: 'ingediend', naar: 'aanvullen', op: op(STAPPEN.teruggestuurd), gegevens: {} }],
  }
  return Object.fromEntries(Object.entries(rijen).map(([tabel, lijst]) => [tabel, [...(erbij[tabel] ?? []), ...lijst]]))
}
