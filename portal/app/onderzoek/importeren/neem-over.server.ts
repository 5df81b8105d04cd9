import { BasisoorzaakBewarenDocument, VerbetermaatregelBewarenDocument } from '@zelfonderzoek/schema'
import { CHECKLIST } from '@zelfonderzoek/validation/checklist/checklist'
import type { Ingelogd } from '../../sessie/vereis-gebruiker.server.ts'
import { VRIJE_TEKST } from '../document/tekstvelden.ts'
import { zetAchter } from '../document/zet-achter.server.ts'
import { alsZelfonderzoek, type LopendOnderzoek } from '../gegevens/onderzoek.server.ts'
import type { Veldwaarden } from '../velden/velddef.ts'
import type { Importblad } from './importblad.ts'
import { itemtekst, NERGENS, sectiesVan } from './indeling.ts'
import type { Importformulier } from './lees-formulier.ts'
import type { Verdeling } from './verdeel.ts'

/** What became of the text for one item. */
export interface Overnameregel { nummer: number, titel: string, soort: 'gezet' | 'stond_er' | 'geweigerd', bericht: string, /** Pieces of the report that went here. */ stukken: number, /** Who changed the section while the user looked at the mapping. */ collega: string | null }
export interface Overname { regels: Overnameregel[], maatregelen: number, oorzaken: number, mislukt: string[], achtergebleven: Achtergebleven }

/** Pieces that the user put nowhere: how many there are, and how they begin. They are still in the file. */
export interface Achtergebleven { aantal: number, teksten: string[] }

/** What is needed to take everything back: sections with what stood there before, and the records that were added. */
export interface Terugweg {
  zelfonderzoekId: string
  secties: { nummer: number, titel: string, versie: number, was: Veldwaarden }[]
  oorzaken: { id: string, versie: number }[]
  maatregelen: { id: string, versie: number }[]
}

/** Characters of a piece that stayed behind that are shown. */
const GETOOND = 160

/** Steps that taking over takes: one per section with text, and one per cause and measure. */
export function telStappen({ indeling }: Pick<Verdeling, 'indeling'>, { maatregelen, oorzaken }: Pick<Importblad, 'maatregelen' | 'oorzaken'>): number {
  return CHECKLIST.filter(({ nummer }) => itemtekst(indeling, nummer) !== '').length + [...maatregelen, ...oorzaken].filter(({ aan }) => aan).length
}

/**
 * Puts the text of every item behind what is there, and adds the ticked measures and causes. What already stands there is not added again.
 * `terugweg` fills as things are done, so that also half a job can be taken back; `stap` is called after each.
 */
export async function neemOver({ api, gebruiker }: Pick<Ingelogd, 'api' | 'gebruiker'>, dossier: LopendOnderzoek, { indeling, stukken, keuzes }: Verdeling, { versies }: Importformulier, { maatregelen, oorzaken }: Pick<Importblad, 'maatregelen' | 'oorzaken'>, terugweg: Terugweg, stap: () => void): Promise<Overname> {
  const z = alsZelfonderzoek(dossier)
  const zelfonderzoekId = dossier.zelfonderzoek.id
  const regels: Overnameregel[] = []
  for (const { nummer, titel } of CHECKLIST) {
    const tekst = itemtekst(indeling, nummer)
    const sectie = dossier.zelfonderzoek.secties.find((s) => s.nummer === nummer)
    if (!tekst || !sectie) continue
    const uit = await zetAchter(api, { zelfonderzoekId, nummer, versie: sectie.versie, inhoud: z.secties[nummer] as unknown as Veldwaarden, veld: VRIJE_TEKST, tekst })
    if (uit.soort === 'bewaard') terugweg.secties.push({ nummer, titel, versie: uit.versie, was: uit.was })
    const collega = sectie.versie === versies[nummer] || sectie.bewaardDoor?.id === gebruiker.id ? null : sectie.bewaardDoor?.functie ?? 'een collega'
    regels.push({
      nummer, titel, collega, soort: uit.soort === 'bewaard' ? 'gezet' : uit.soort === 'stond_er' ? 'stond_er' : 'geweigerd',
      stukken: keuzes.filter((keuze) => sectiesVan(keuze).includes(nummer)).length,
      bericht: uit.soort === 'fouten' ? uit.fouten.map(({ bericht }) => bericht).join(' ') : uit.soort === 'dicht' ? uit.bericht : '',
    })
    stap()
  }
  const mislukt: string[] = []
  const voegToe = async (lijst: Importblad['oorzaken'], bekend: readonly string[], gezet: Terugweg['oorzaken'], bewaar: (tekst: string) => Promise<{ record?: { id: string, versie: number }, bericht?: string, fouten?: readonly { bericht: string }[] }>): Promise<number> => {
    for (const { tekst } of lijst.filter(({ aan }) => aan)) {
      const uit = bekend.includes(tekst) ? null : await bewaar(tekst)
      if (uit?.record) gezet.push({ id: uit.record.id, versie: uit.record.versie })
      else if (uit) mislukt.push(uit.fouten?.map(({ bericht }) => bericht).join(' ') ?? uit.bericht ?? '')
      stap()
    }
    return gezet.length
  }
  const nieuw = () => ({ zelfonderzoekId, id: null, versie: null, sleutel: crypto.randomUUID() })
  const achter = stukken.filter(({ soort }, n) => soort !== 'kop' && keuzes[n] === NERGENS)
  return {
    regels, mislukt,
    oorzaken: await voegToe(oorzaken, z.basisoorzaken.map(({ tekst }) => tekst), terugweg.oorzaken, async (tekst) => (await api(BasisoorzaakBewarenDocument, { input: { ...nieuw(), tekst, soort: 'basisoorzaak', klasse: '', ecmCode: '', ouderId: null } })).uit),
    maatregelen: await voegToe(maatregelen, z.verbetermaatregelen.map(({ wat }) => wat), terugweg.maatregelen, async (wat) => (await api(VerbetermaatregelBewarenDocument, { input: { ...nieuw(), wat, voorWie: '', eigenaar: '', norm: '', middelen: '', borging: '', status: '', datum: '', oorzaakIds: [] } })).uit),
    achtergebleven: { aantal: achter.length, teksten: achter.map(({ blokken }) => blokken.map(({ tekst }) => tekst).join(' ').slice(0, GETOOND)) },
  }
}
