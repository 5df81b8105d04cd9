import { JaarverslagAanbiedenDocument, JaarverslagBewarenDocument, JaarverslagHeropenenDocument, JaarverslagVaststellenDocument } from '@zelfonderzoek/schema'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { foutregels, sleutelUit, tekstUit, type Weigering } from '../beoordeling/geweigerd.ts'
import type { Api } from '../sessie/vereis-gebruiker.server.ts'
import { datumUitFormulier } from '../ui/datumtekst.ts'
import type { Foutregel } from '../ui/foutsamenvatting.tsx'

/** What a colleague wrote in the meantime. */
export interface Jaarconflict { versie: number, functie: string, inleiding: string, aanbevelingen: string }
export interface Jaarinvoer { inleiding?: string, aanbevelingen?: string, bij?: string, stand?: string, op?: string }
export interface Jaaruitkomst { fouten: Foutregel[], invoer: Jaarinvoer, conflict?: Jaarconflict }

type Antwoord = { __typename: 'JaarverslagGewijzigd' } | (Weigering & { __typename: 'InvoerFout' | 'NietGevonden' | 'StapNietToegestaan' }) | (Weigering & { __typename: 'VersieConflict', versie: number, huidig?: unknown, doorFunctie?: string | null })

/** Does what the button says; an outcome without errors was done. */
export async function doeJaaractie(api: Api, formulier: FormData, jaar: number): Promise<Jaaruitkomst> {
  const doe = tekstUit(formulier, 'doe')
  const sleutel = sleutelUit(formulier)
  if (doe === 'aanbieden') return biedAan(api, formulier, jaar, sleutel)
  if (doe === 'vaststellen') return uitkomst((await api(JaarverslagVaststellenDocument, { input: { jaar, versie: versieUit(formulier), sleutel } })).jaarverslagVaststellen, {})
  if (doe === 'heropenen') return uitkomst((await api(JaarverslagHeropenenDocument, { input: { jaar, sleutel } })).jaarverslagHeropenen, {})
  const invoer = { inleiding: tekstUit(formulier, 'inleiding'), aanbevelingen: tekstUit(formulier, 'aanbevelingen') }
  return uitkomst((await api(JaarverslagBewarenDocument, { input: { jaar, ...invoer, versie: versieUit(formulier), sleutel } })).jaarverslagBewaren, invoer)
}

async function biedAan(api: Api, formulier: FormData, jaar: number, sleutel: string): Promise<Jaaruitkomst> {
  const invoer = { bij: tekstUit(formulier, 'bij'), stand: tekstUit(formulier, 'stand'), op: datumUitFormulier(formulier, 'op') }
  const [orgaan = '', gemeentecode = ''] = invoer.bij.split(' ')
  if (!gemeentecode) return { fouten: [{ veld: 'bij', tekst: 'Kies een college of raad.' }], invoer }
  if (invoer.stand !== 'concept' && !isDatum(invoer.op)) return { fouten: [{ veld: 'op', tekst: 'Vul een datum in die bestaat, met dag, maand en jaar.' }], invoer }
  const op = invoer.stand === 'concept' ? null : invoer.op
  return uitkomst((await api(JaarverslagAanbiedenDocument, { input: { jaar, gemeentecode, orgaan, stand: invoer.stand, op, sleutel } })).jaarverslagAanbieden, invoer)
}

function uitkomst(uit: Antwoord, invoer: Jaarinvoer): Jaaruitkomst {
  if (uit.__typename === 'JaarverslagGewijzigd') return { fouten: [], invoer }
  if (uit.__typename !== 'VersieConflict') return { fouten: foutregels(uit), invoer }
  const nu = (uit.huidig ?? {}) as { inleiding?: string, aanbevelingen?: string }
  return {
    fouten: [{ veld: 'aanbevelingen', tekst: 'Uw collega wijzigde deze tekst ook. Kijk wat er nu staat en bewaar daarna opnieuw.' }], invoer,
    conflict: { versie: uit.versie, functie: uit.doorFunctie ?? 'Een collega', inleiding: nu.inleiding ?? '', aanbevelingen: nu.aanbevelingen ?? '' },
  }
}

function versieUit(formulier: FormData): number {
  const versie = tekstUit(formulier, 'versie')
  return /^\d{1,9}$/.test(versie) ? Number(versie) : 0
}
