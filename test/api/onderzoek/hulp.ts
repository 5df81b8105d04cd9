import { randomUUID } from 'node:crypto'
import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { voorbeeldmelding } from '../hulp/melding.ts'
import type { Opstelling } from '../hulp/opstelling.ts'
import { brabantmelding, stappen, vandaag } from '../procedure/hulp.ts'

const ONDERZOEK = `{ id processtand stand handelingen termijnen { soort persoon eindOp voldaanOp vervallenOp } berichten { soort onderwerp tekst aan { naam } } taken { id soort titel tekst gedaanOp }
  gehoorden { id functie horen reden versie gesprekOp uitgenodigdOp hoorverslagen { id versie tekst ambtsedigOp voorgelegdOp } }
  gastlinks { id stand op verlooptOp gebruiktOp } reacties { id op vanFunctie vanAanbieder soort tekst hoe ondertekendOp uitkomst afhandeling essentieel }
  opvragingen { id wat bij bijWie soort uiterlijkOp ontvangenOp } onderzoeksverslagen { id handeling op wie tekst legitimatie }
  rapport { versie delen } rapportversies { id nummer soort inhoud ontvangers sha256 } stappen { handeling gegevens } }`

export interface Onderzoek {
  id: string
  processtand: string
  stand: string
  handelingen: string[]
  termijnen: { soort: string; persoon: string; eindOp: string; voldaanOp: string | null; vervallenOp: string | null }[]
  berichten: { soort: string; onderwerp: string; tekst: string; aan: { naam: string } }[]
  taken: { id: string; soort: string; titel: string; tekst: string; gedaanOp: string | null }[]
  gehoorden: { id: string; functie: string; horen: boolean; versie: number; uitgenodigdOp: string | null; hoorverslagen: { id: string; versie: number; tekst: string; ambtsedigOp: string | null; voorgelegdOp: string | null }[] }[]
  gastlinks: { id: string; stand: string; op: string; verlooptOp: string }[]
  reacties: { id: string; op: string; vanFunctie: string; vanAanbieder: boolean; soort: string; tekst: string; hoe: string; ondertekendOp: string | null; uitkomst: string | null; afhandeling: string; essentieel: boolean }[]
  opvragingen: { id: string; wat: string; bij: string; soort: string; ontvangenOp: string | null }[]
  onderzoeksverslagen: { id: string; handeling: string; tekst: string }[]
  rapport: { versie: number; delen: { id: string; tekst: string }[] } | null
  rapportversies: { id: string; nummer: number; soort: string; inhoud: { titel: string; kenmerken: string[]; delen: { naam: string; tekst: string }[]; bijlagen: { titel: string; tekst: string }[] }; ontvangers: { partij: string; wie: string; hoe: string }[]; sha256: string }[]
  stappen: { handeling: string; gegevens: Record<string, unknown> }[]
}

export interface Antwoord { __typename: string; code: string; bericht: string; dossier: Onderzoek; fouten: { veld: string; code: string; bericht: string }[]; versie: number; sleutel: string; code2: string }

/** The parties of a protocol as demo accounts. */
export const PARTIJEN = {
  westerkwartier: { toezicht: 'toezichthouder', aanbieder: 'onderzoeker', ambtenaar: 'contactambtenaar' },
  brabant: { toezicht: 'toezichthouder-hvb', aanbieder: 'onderzoeker-kastanje', ambtenaar: 'contactambtenaar-tilburg' },
} as const
export type Gebied = keyof typeof PARTIJEN

/** Deeds of an investigation, each by its mutation. */
export function onderzoek(o: Opstelling) {
  const s = stappen(o)
  const doe = async (wie: string, naam: string, input: object): Promise<Antwoord> => (await s.doe(wie, naam, input, ONDERZOEK)) as unknown as Antwoord
  const lees = async (wie: string, id: string): Promise<Onderzoek> => (await (await o.als(wie)).vraag<{ dossier: Onderzoek }>(`query ($id: ID!) { dossier(id: $id) ${ONDERZOEK} }`, { id })).dossier
  /** A melding of which the toezichthouder took the investigation upon himself. */
  const begonnen = async (gebied: Gebied): Promise<string> => {
    const { toezicht, aanbieder } = PARTIJEN[gebied]
    const { id } = await s.meld(aanbieder, gebied === 'brabant' ? brabantmelding() : voorbeeldmelding(vandaag))
    await s.doe(toezicht, 'ontvangstBevestigen', { dossierId: id, geenBelang: true })
    const extra = gebied === 'brabant' ? { gronden: [{ id: 'C1.3', tekst: 'Er is gevaar.' }], delen: ['onderzoek', 'termijn', 'medewerking'].map((deel) => ({ id: deel, tekst: 'Dat staat hier.' })) } : { motivering: 'De aard van de melding vraagt het.' }
    const uit = await s.stap(toezicht, id, 'onderzoek_starten', { tot: plusDagen(vandaag, 60), ...extra })
    if (uit.__typename !== 'DossierGewijzigd') throw new Error(JSON.stringify(uit))
    return id
  }
  /** Somebody in the plan whose conversation was written down and put to him. */
  const gehoord = async (wie: string, dossierId: string, functie: string, ambtsedig = true): Promise<{ gehoordeId: string; uit: Antwoord }> => {
    const plan = await doe(wie, 'gehoordeBewaren', { dossierId, functie, hoedanigheid: 'beroepskracht', horen: true })
    const gehoordeId = plan.dossier.gehoorden.find((een) => een.functie === functie)?.id ?? ''
    await doe(wie, 'hoorverslagBewaren', { gehoordeId, versie: 0, gesprekOp: vandaag, tekst: `KANARIE ${functie} vertelde dat de deur openstond.` })
    return { gehoordeId, uit: await doe(wie, 'hoorverslagVoorleggen', { gehoordeId, versie: 1, ambtsedig }) }
  }
  const link = async (wie: string, gehoordeId: string, op = 'hoorverslag'): Promise<{ __typename: string; sleutel: string; geheimeCode: string; verlooptOp: string; bericht: string }> =>
    (await (await o.als(wie)).vraag<{ uit: never }>('mutation ($input: GastlinkMakenInput!) { uit: gastlinkMaken(input: $input) { __typename ... on GastlinkGemaakt { sleutel geheimeCode: code verlooptOp } ... on InvoerFout { bericht } ... on NietGevonden { bericht } } }', { input: { gehoordeId, op } })).uit
  const trekIn = async (wie: string, gastlinkId: string): Promise<string> => (await (await o.als(wie)).vraag<{ uit: { __typename: string } }>('mutation ($input: GastlinkIntrekkenInput!) { uit: gastlinkIntrekken(input: $input) { __typename } }', { input: { gastlinkId } })).uit.__typename
  return { ...s, doe, lees, begonnen, gehoord, link, trekIn, sleutel: randomUUID }
}
