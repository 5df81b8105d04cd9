import type { Rol } from '@zelfonderzoek/validation/toegang/rollen'

/** An account of the demo. People are functions; every organisation but the gemeenten of the protocols is invented. */
export interface DemoAccount {
  /** Name to log in with. */
  naam: string
  rol: Rol
  functie: string
  organisatie: string
}

const ELZENPAD = 'Elzenpad Beschermd Wonen'
const LINDE = 'Thuiszorg De Linde'
const LOKET = 'Incidentenloket Rotterdam'
const KASTANJE = 'Woonzorg Kastanjehof'

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { naam: 'onderzoeker', rol: 'onderzoeker', functie: 'kwaliteitsfunctionaris', organisatie: ELZENPAD },
  { naam: 'collega', rol: 'onderzoeker', functie: 'teamleider', organisatie: ELZENPAD },
  { naam: 'bestuurder', rol: 'bestuurder', functie: 'bestuurder', organisatie: ELZENPAD },
  { naam: 'onderzoeker-linde', rol: 'onderzoeker', functie: 'kwaliteitsfunctionaris', organisatie: LINDE },
  { naam: 'bestuurder-linde', rol: 'bestuurder', functie: 'bestuurder', organisatie: LINDE },
  { naam: 'eenpersoons', rol: 'bestuurder', functie: 'eigenaar', organisatie: 'Begeleiding Veldzicht' },
  { naam: 'toezichthouder', rol: 'toezichthouder', functie: 'toezichthouder Wmo', organisatie: 'Toezicht Wmo Westerkwartier' },
  { naam: 'toezichthouder-collega', rol: 'toezichthouder', functie: 'adviseur toezicht Wmo', organisatie: 'Toezicht Wmo Westerkwartier' },
  { naam: 'contactambtenaar', rol: 'contactambtenaar', functie: 'contactambtenaar Wmo', organisatie: 'Gemeente Westerkwartier' },
  { naam: 'onderzoeker-kastanje', rol: 'onderzoeker', functie: 'kwaliteitsfunctionaris', organisatie: KASTANJE },
  { naam: 'bestuurder-kastanje', rol: 'bestuurder', functie: 'bestuurder', organisatie: KASTANJE },
  { naam: 'toezichthouder-hvb', rol: 'toezichthouder', functie: 'toezichthouder Wmo', organisatie: 'Toezicht Wmo Hart voor Brabant' },
  { naam: 'contactambtenaar-tilburg', rol: 'contactambtenaar', functie: 'contactambtenaar Wmo', organisatie: 'Gemeente Tilburg' },
  { naam: 'coordinator', rol: 'coordinator', functie: 'coördinator incidentenloket', organisatie: LOKET },
  { naam: 'coordinator-2', rol: 'coordinator', functie: 'tweede coördinator incidentenloket', organisatie: LOKET },
  { naam: 'regisseur', rol: 'onderzoeker', functie: 'regisseur wijkteam', organisatie: 'Wijkteam Havenkwartier' },
  { naam: 'contactambtenaar-rotterdam', rol: 'contactambtenaar', functie: 'bestuursadviseur zorg', organisatie: 'Gemeente Rotterdam' },
  { naam: 'beheerder', rol: 'beheerder', functie: 'functioneel beheerder', organisatie: 'Toezicht Wmo Westerkwartier' },
]

/** The machine client of the demo. */
export const DEMO_KOPPELING = { naam: 'koppeling-demo', rol: 'systeem', functie: 'koppeling', organisatie: 'Toezicht Wmo Westerkwartier' } as const
