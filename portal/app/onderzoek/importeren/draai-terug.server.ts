import { BasisoorzaakVerwijderenDocument, VerbetermaatregelVerwijderenDocument } from '@zelfonderzoek/schema'
import type { Ingelogd } from '../../sessie/vereis-gebruiker.server.ts'
import { bewaarSectie } from '../gegevens/bewaar-sectie.server.ts'
import type { Terugweg } from './neem-over.server.ts'

/** What was taken back, and what was left because somebody changed it since. */
export interface Terugdraai {
  secties: { nummer: number, titel: string, terug: boolean, bericht: string }[]
  oorzaken: number
  maatregelen: number
  gebleven: number
}

export const telTerugstappen = ({ secties, oorzaken, maatregelen }: Terugweg): number => secties.length + oorzaken.length + maatregelen.length

/** Puts back what stood in every section and removes the added records. What was changed after the import stays, so that nobody's work is lost. */
export async function draaiTerug(api: Ingelogd['api'], { zelfonderzoekId, secties, oorzaken, maatregelen }: Terugweg, stap: () => void): Promise<Terugdraai> {
  const uit: Terugdraai = { secties: [], oorzaken: 0, maatregelen: 0, gebleven: 0 }
  for (const { nummer, titel, versie, was } of secties) {
    const bewaard = await bewaarSectie(api, { zelfonderzoekId, nummer, versie, inhoud: was, sleutel: crypto.randomUUID() })
    const bericht = bewaard.soort === 'dicht' ? bewaard.bericht : bewaard.soort === 'bewaard' ? '' : 'Dit onderdeel is daarna veranderd. Het blijft zoals het nu is.'
    uit.secties.push({ nummer, titel, terug: bewaard.soort === 'bewaard', bericht })
    stap()
  }
  const haalWeg = async (records: Terugweg['oorzaken'], verwijder: (input: { id: string, versie: number, sleutel: string }) => Promise<{ __typename: string, record?: unknown }>): Promise<number> => {
    let weg = 0
    for (const { id, versie } of records) {
      if ((await verwijder({ id, versie, sleutel: crypto.randomUUID() })).record) weg += 1
      else uit.gebleven += 1
      stap()
    }
    return weg
  }
  uit.maatregelen = await haalWeg([...maatregelen].reverse(), async (input) => (await api(VerbetermaatregelVerwijderenDocument, { input })).uit)
  uit.oorzaken = await haalWeg([...oorzaken].reverse(), async (input) => (await api(BasisoorzaakVerwijderenDocument, { input })).uit)
  return uit
}
