import { BasisoorzaakBewarenDocument, VerbetermaatregelBewarenDocument } from '@zelfonderzoek/schema'
import { CHECKLIST } from '@zelfonderzoek/validation/checklist/checklist'
import type { Ingelogd } from '../../sessie/vereis-gebruiker.server.ts'
import { VRIJE_TEKST } from '../document/tekstvelden.ts'
import { zetAchter } from '../document/zet-achter.server.ts'
import { alsZelfonderzoek, type LopendOnderzoek } from '../gegevens/onderzoek.server.ts'
import type { Veldwaarden } from '../velden/velddef.ts'
import type { Importblad } from './importblad.ts'
import { itemtekst } from './indeling.ts'
import type { Importformulier } from './lees-formulier.ts'
import type { Verdeling } from './verdeel.ts'

/** What became of the text for one item. */
export interface Overnameregel { nummer: number, titel: string, soort: 'gezet' | 'stond_er' | 'geweigerd', bericht: string, /** Who changed the section while the user looked at the mapping. */ collega: string | null }
export interface Overname { regels: Overnameregel[], maatregelen: number, oorzaken: number, mislukt: string[] }

/** Puts the text of every item behind what is there, and adds the ticked measures and causes. What already stands there is not added again. */
export async function neemOver({ api, gebruiker }: Pick<Ingelogd, 'api' | 'gebruiker'>, dossier: LopendOnderzoek, { indeling }: Verdeling, { versies }: Importformulier, { maatregelen, oorzaken }: Pick<Importblad, 'maatregelen' | 'oorzaken'>): Promise<Overname> {
  const z = alsZelfonderzoek(dossier)
  const zelfonderzoekId = dossier.zelfonderzoek.id
  const regels: Overnameregel[] = []
  for (const { nummer, titel } of CHECKLIST) {
    const tekst = itemtekst(indeling, nummer)
    const sectie = dossier.zelfonderzoek.secties.find((s) => s.nummer === nummer)
    if (!tekst || !sectie) continue
    const uit = await zetAchter(api, { zelfonderzoekId, nummer, versie: sectie.versie, inhoud: z.secties[nummer] as unknown as Veldwaarden, veld: VRIJE_TEKST, tekst })
    const collega = sectie.versie === versies[nummer] || sectie.bewaardDoor?.id === gebruiker.id ? null : sectie.bewaardDoor?.functie ?? 'een collega'
    regels.push({
      nummer, titel, collega, soort: uit.soort === 'bewaard' ? 'gezet' : uit.soort === 'stond_er' ? 'stond_er' : 'geweigerd',
      bericht: uit.soort === 'fouten' ? uit.fouten.map(({ bericht }) => bericht).join(' ') : uit.soort === 'dicht' ? uit.bericht : '',
    })
  }
  const mislukt: string[] = []
  const voegToe = async (lijst: Importblad['oorzaken'], bekend: readonly string[], bewaar: (tekst: string) => Promise<{ record?: unknown, bericht?: string, fouten?: readonly { bericht: string }[] }>): Promise<number> => {
    let erbij = 0
    for (const { tekst } of lijst.filter(({ aan }) => aan)) {
      if (bekend.includes(tekst)) continue
      const uit = await bewaar(tekst)
      if (uit.record) erbij += 1
      else mislukt.push(uit.fouten?.map(({ bericht }) => bericht).join(' ') ?? uit.bericht ?? '')
    }
    return erbij
  }
  const nieuw = () => ({ zelfonderzoekId, id: null, versie: null, sleutel: crypto.randomUUID() })
  return {
    regels, mislukt,
    oorzaken: await voegToe(oorzaken, z.basisoorzaken.map(({ tekst }) => tekst), async (tekst) => (await api(BasisoorzaakBewarenDocument, { input: { ...nieuw(), tekst, soort: 'basisoorzaak', klasse: '', ecmCode: '', ouderId: null } })).uit),
    maatregelen: await voegToe(maatregelen, z.verbetermaatregelen.map(({ wat }) => wat), async (wat) => (await api(VerbetermaatregelBewarenDocument, { input: { ...nieuw(), wat, voorWie: '', eigenaar: '', norm: '', middelen: '', borging: '', status: '', datum: '', oorzaakIds: [] } })).uit),
  }
}
