import { SectieBewarenDocument } from '@zelfonderzoek/schema'
import type { Api } from '../../sessie/vereis-gebruiker.server.ts'
import type { Bewaaruitkomst } from './bewaaruitkomst.ts'

interface Bewaring {
  zelfonderzoekId: string
  nummer: number
  versie: number
  inhoud: Record<string, unknown>
  sleutel: string
}

/** Saves a section through the api, and says in the portal's own words how that went. */
export async function bewaarSectie(api: Api, input: Bewaring): Promise<Bewaaruitkomst> {
  const { sectieBewaren: uit } = await api(SectieBewarenDocument, { input })
  switch (uit.__typename) {
    case 'SectieBewaard': {
      const { versie, stand, aanwezig, totaal, bewaardOp } = uit.sectie
      return { soort: 'bewaard', versie, stand, aanwezig, totaal, bewaardOp: bewaardOp ?? '' }
    }
    case 'VersieConflict':
      return { soort: 'conflict', versie: uit.versie, huidig: { ...uit.huidig }, doorFunctie: uit.doorFunctie ?? null, op: uit.op ?? null }
    case 'InvoerFout':
      return { soort: 'fouten', fouten: uit.fouten.map(({ veld, bericht }) => ({ veld, bericht })) }
    default:
      return { soort: 'dicht', bericht: uit.bericht }
  }
}
