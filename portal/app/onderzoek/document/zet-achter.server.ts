import type { Api } from '../../sessie/vereis-gebruiker.server.ts'
import { bewaarSectie } from '../gegevens/bewaar-sectie.server.ts'
import type { Bewaaruitkomst } from '../gegevens/bewaaruitkomst.ts'
import type { Veldwaarden } from '../velden/velddef.ts'
import { metTekstAchter } from './tekstvelden.ts'

/** Tries after a colleague was first; each begins at the text of that colleague. */
const POGINGEN = 4

export interface Plaatsing { zelfonderzoekId: string, nummer: number, versie: number, inhoud: Veldwaarden, veld: string, tekst: string }
/** `was` is what stood there just before. */
export type Plaatsuitkomst = { soort: 'stond_er' } | (Extract<Bewaaruitkomst, { soort: 'bewaard' }> & { was: Veldwaarden }) | Exclude<Bewaaruitkomst, { soort: 'conflict' | 'bewaard' }>

/** Puts text behind what stands in a field, whatever a colleague writes there meanwhile. Only adds, so nobody's text is lost. */
export async function zetAchter(api: Api, { zelfonderzoekId, nummer, veld, tekst, ...begin }: Plaatsing): Promise<Plaatsuitkomst> {
  let { versie, inhoud } = begin
  for (let poging = 0; poging < POGINGEN; poging += 1) {
    const nieuw = metTekstAchter(inhoud, veld, tekst)
    if (JSON.stringify(nieuw) === JSON.stringify(inhoud)) return { soort: 'stond_er' }
    const uit = await bewaarSectie(api, { zelfonderzoekId, nummer, versie, inhoud: nieuw, sleutel: crypto.randomUUID() })
    if (uit.soort === 'bewaard') return { ...uit, was: inhoud }
    if (uit.soort !== 'conflict') return uit
    versie = uit.versie
    inhoud = uit.huidig
  }
  return { soort: 'dicht', bericht: 'Uw collega werkt op dit moment in dit onderdeel. Er is niets bewaard. Probeer het nog een keer.' }
}
