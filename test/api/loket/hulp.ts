import { randomUUID } from 'node:crypto'
import { type Incidentinhoud, leegIncident } from '@zelfonderzoek/validation/incident/incident-inhoud'
import type { Opstelling, Vraagsteller } from '../hulp/opstelling.ts'

/** An incident in which every question was answered with no. */
export function nee(extra: Partial<Incidentinhoud> = {}): Incidentinhoud {
  return {
    ...leegIncident(), titel: 'Incident in de proef', domein: 'jeugdwet', spoed: 'nee', omschrijving: 'Er is iets gebeurd.', wettelijkeMeldplicht: 'nee', natuurlijkOverlijden: 'nee', suicide: 'nee', ernstigGeweld: 'nee',
    medewerkerGeweld: 'nee', vermissing: 'nee', breedBekend: 'nee', verbandMetZorg: 'nee', onrust: 'nee', onrustNiveau: 'geen', ...extra,
  }
}

/** Somebody missing since a moment in Amsterdam; every sub-rule answered with no. */
export function vermist(datum: string, tijd: string, extra: Partial<Incidentinhoud> = {}): Incidentinhoud {
  return nee({ vermissing: 'ja', vermistDatum: datum, vermistTijd: tijd, ontvangtZorg: 'ja', geboortedatums: ['2010-01-01'], geslotenZorg: 'nee', hoogRisico: 'nee', vtMelding: 'nee', vtGeweld: 'nee', vtRisico: 'nee', veiligheid: 'nee', ...extra })
}

export interface Zaak {
  id: string; zaaknummer: string; stand: string; processtand: string; handelingen: string[]
  incident: {
    zaaksoort: string; kanaal: string; spoed: boolean; versie: number; inhoud: Record<string, unknown>; geraakt: string[]; opnieuwOp: string | null; hertoetstOp: string | null; ontvangenOp: string; gelezenVanaf: string; gelezenOp: string | null
    gelezenDoor: { functie: string } | null; behandelaar: { functie: string } | null; geboortedatums: string[]; origineel: string
    criteria: { geraakt: string[]; advies: string; ookWettelijkMelden: string; opnieuwOp: string | null; uitkomsten: { criterium: string; uitkomst: string; waarom: string; deelregels: { id: string; uitkomst: string; waarom: string }[] }[] }
  } | null
  taken: { id: string; soort: string; voor: string; titel: string; gedaanOp: string | null; toelichting: string }[]
  termijnen: { soort: string; eindOp: string; voldaanOp: string | null; vervallenOp: string | null }[]
  berichten: { soort: string; onderwerp: string; tekst: string; aan: { naam: string } }[]
  stappen: { handeling: string; gegevens: Record<string, unknown> }[]
  notities: { nummer: number; versie: number; uitgebreid: boolean; verzondenOp: string | null; verzendingen: { hoedanigheid: string; ontvanger: string; kanaal: string; tekst: string }[] }[]
  leerpunten: { id: string; soort: string; stand: string; versie: number; vervolg: string }[]
  deelnemers: { id: string; organisatie: { naam: string }; zicht: string; taken: { id: string; titel: string; gedaanOp: string | null; toelichting: string }[] }[]
}

/** What a mutation answered. */
export interface Uitslag { __typename: string; dossier?: Zaak; fouten?: { veld: string; code: string; bericht: string }[]; code?: string; bericht?: string; toegestaan?: string[]; versie?: number }

const DOSSIER = `{ id zaaknummer stand processtand handelingen
  incident { zaaksoort kanaal melder spoed domein versie inhoud geraakt opnieuwOp hertoetstOp ontvangenOp gelezenVanaf gelezenOp gelezenDoor { functie } behandelaar { functie } geboortedatums origineel
    criteria { geraakt advies ookWettelijkMelden opnieuwOp uitkomsten { criterium uitkomst waarom deelregels { id uitkomst waarom } } } }
  taken { id soort voor titel gedaanOp toelichting } termijnen { soort eindOp voldaanOp vervallenOp } berichten { soort onderwerp tekst aan { naam } } stappen { handeling gegevens }
  notities { nummer versie delen uitgebreid reden verzondenOp verzendingen { hoedanigheid ontvanger kanaal tekst } } leerpunten { id soort tekst stand versie eigenaar vervolg }
  deelnemers { id organisatie { naam } zicht taken { id titel gedaanOp toelichting } } }`
export const FOUT = '... on InvoerFout { fouten { veld code bericht } } ... on StapNietToegestaan { toegestaan } ... on VersieConflict { versie } ... on Fout { code bericht }'

/** Does a mutation of the loket, with a key of its own unless one is given. */
export async function doe(wie: Vraagsteller, naam: string, input: Record<string, unknown>): Promise<Uitslag> {
  const type = `${naam.charAt(0).toUpperCase()}${naam.slice(1)}Input`
  const uit = await wie.vraag<Record<string, Uitslag>>(`mutation ($input: ${type}!) { ${naam}(input: $input) { __typename ... on DossierGewijzigd { dossier ${DOSSIER} } ${FOUT} } }`, { input: { sleutel: randomUUID(), ...input } })
  return uit[naam] as Uitslag
}

/** The same person at another moment: the clock is an argument. */
export async function op(o: Opstelling, naam: string, moment: string): Promise<Vraagsteller> {
  const wie = await o.als(naam)
  wie.context.nu = new Date(moment)
  return wie
}

/** Everything of a dossier that the asker sees, or null. */
export async function lees(wie: Vraagsteller, id: string): Promise<Zaak | null> {
  return (await wie.vraag<{ dossier: Zaak | null }>(`query ($id: ID!) { dossier(id: $id) ${DOSSIER} }`, { id })).dossier
}

/** Reports an incident by the way of the portal: a concept, then sent. */
export async function meld(wie: Vraagsteller, inhoud: Incidentinhoud): Promise<Uitslag> {
  const concept = await doe(wie, 'incidentBewaren', { gemeentecode: '0599', inhoud })
  return concept.dossier ? doe(wie, 'incidentIndienen', { dossierId: concept.dossier.id, versie: 2 }) : concept
}

/** The dossier of an answer; shows the refusal when there is none. */
export function zaakVan(uit: Uitslag): Zaak {
  if (!uit.dossier) throw new Error(JSON.stringify(uit))
  return uit.dossier
}
