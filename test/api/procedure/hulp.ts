import { randomUUID } from 'node:crypto'
import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { datumVan } from '../../../api/src/kalender/vandaag.ts'
import { voorbeeldmelding } from '../hulp/melding.ts'
import type { Opstelling } from '../hulp/opstelling.ts'

export const DOSSIER = `{ id zaaknummer stand processtand protocol handelingen toezichthouder { naam } gemeente { naam } volgendeTermijnOp volgendeTermijnSoort
  melding { versie teLaat uiterlijkOp ontvangstBevestigdOp } termijnen { soort persoon startOp eindOp voldaanOp vervallenOp opgeschort }
  berichten { soort onderwerp tekst van { naam } aan { naam } } besluiten { soort motivering gronden } stappen { handeling van naar gegevens grondslag }
  taken { id voor soort titel gedaanOp toelichting } uitstelverzoeken { id besluit } zelfonderzoek { id inhoudSha256 } indieningen { id versie } }`
const UIT = (velden: string) => `{ __typename ... on DossierGewijzigd { dossier ${velden} } ... on InvoerFout { fouten { veld code bericht } } ... on StapNietToegestaan { stand toegestaan } ... on VersieConflict { versie } ... on Fout { code bericht } }`

export interface Dossier {
  id: string
  stand: string
  processtand: string
  protocol: string
  handelingen: string[]
  toezichthouder: { naam: string }
  gemeente: { naam: string }
  volgendeTermijnOp: string | null
  volgendeTermijnSoort: string | null
  melding: { versie: number; teLaat: boolean; uiterlijkOp: string | null }
  termijnen: { soort: string; persoon: string; startOp: string; eindOp: string; voldaanOp: string | null; vervallenOp: string | null; opgeschort: boolean }[]
  berichten: { soort: string; onderwerp: string; tekst: string; van: { naam: string }; aan: { naam: string } }[]
  besluiten: { soort: string; motivering: string; gronden: { grond: string; motivering: string }[] }[]
  stappen: { handeling: string; van: string; naar: string; gegevens: Record<string, unknown>; grondslag: string }[]
  taken: { id: string; voor: string; soort: string; titel: string; gedaanOp: string | null; toelichting: string }[]
  uitstelverzoeken: { id: string; besluit: string | null }[]
  zelfonderzoek: { id: string; inhoudSha256: string } | null
  indieningen: { id: string; versie: number }[]
}
export interface Uit {
  __typename: string
  code: string
  bericht: string
  dossier: Dossier
  fouten: { veld: string; code: string; bericht: string }[]
  toegestaan: string[]
}

export const vandaag = datumVan(new Date())

/** A melding in Tilburg of an event two days ago, with what Hart voor Brabant asks. */
export const brabantmelding = (dagenGeleden = 1) => ({ ...voorbeeldmelding(plusDagen(vandaag, -dagenGeleden)), gemeentecode: '0855', voorzieningsoort: 'begeleiding' as const, gevolg: 'ingetreden' as const })

/** Steps in the name of demo accounts. */
export function stappen(o: Opstelling) {
  const doe = async (wie: string, naam: string, input: object, velden = DOSSIER): Promise<Uit> => {
    const invoer = `${naam[0]?.toUpperCase()}${naam.slice(1)}Input`.replace('MeldingAanvullenInput', 'MeldingIndienenInput').replace(/^Bijlage/, 'Document')
    return (await (await o.als(wie)).vraag<{ uit: Uit }>(`mutation ($input: ${invoer}!) { uit: ${naam}(input: $input) ${UIT(velden)} }`, { input: { sleutel: randomUUID(), ...input } })).uit
  }
  const lees = async (wie: string, id: string): Promise<Dossier> => (await (await o.als(wie)).vraag<{ dossier: Dossier }>(`query ($id: ID!) { dossier(id: $id) ${DOSSIER} }`, { id })).dossier
  /** A melding that was sent; returns its dossier as the aanbieder sees it. */
  const meld = async (wie: string, inhoud: object): Promise<Dossier> => {
    const begin = await doe(wie, 'meldingBewaren', { inhoud })
    const uit = await doe(wie, 'meldingIndienen', { dossierId: begin.dossier.id, versie: 1 })
    if (uit.__typename !== 'DossierGewijzigd') throw new Error(JSON.stringify(uit))
    return uit.dossier
  }
  const stap = (wie: string, dossierId: string, handeling: string, extra: object = {}): Promise<Uit> => doe(wie, 'stapZetten', { dossierId, handeling, ...extra })
  /** Declares and hands in the report as it is. */
  const dienIn = async (schrijver: string, bestuurder: string, dossierId: string): Promise<void> => {
    const { zelfonderzoek } = await lees(bestuurder, dossierId)
    await (await o.als(bestuurder)).vraag('mutation ($input: VerklaringAfleggenInput!) { uit: verklaringAfleggen(input: $input) { __typename } }', { input: { zelfonderzoekId: zelfonderzoek?.id, inhoudSha256: zelfonderzoek?.inhoudSha256, sleutel: randomUUID() } })
    await (await o.als(schrijver)).vraag('mutation ($input: ZelfonderzoekIndienenInput!) { uit: zelfonderzoekIndienen(input: $input) { __typename } }', { input: { zelfonderzoekId: zelfonderzoek?.id, redenOpenBevindingen: 'Proef met een bijna leeg rapport.', sleutel: randomUUID() } })
  }
  return { doe, lees, meld, stap, dienIn }
}
