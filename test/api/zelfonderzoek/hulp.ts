import { randomUUID } from 'node:crypto'
import type { Opstelling } from '../hulp/opstelling.ts'

export type Uitkomst = Record<string, unknown> & { __typename: string }

const FOUTEN = `__typename
  ... on VersieConflict { versie huidig doorFunctie }
  ... on StapNietToegestaan { code stand toegestaan }
  ... on InvoerFout { fouten { veld code bericht } }
  ... on Fout { bericht }`

export const ZELFONDERZOEK = `zelfonderzoek { id
  secties { nummer stand aanwezig totaal }
  controle { secties { nummer stand aanwezig totaal } }
  basisoorzaken { id ouderId volgorde tekst soort klasse ecmCode versie }
  verbetermaatregelen { id volgorde wat status oorzaakIds versie }
  verwijderdeBasisoorzaken { id tekst } verwijderdeVerbetermaatregelen { id wat } }`

/** Sends a mutation of which the input type is named after it, with a fresh key unless the input has one. */
export function stuur(o: Opstelling, mutatie: string, velden: string) {
  const type = `${mutatie[0]?.toUpperCase()}${mutatie.slice(1)}Input`
  const document = `mutation ($input: ${type}!) { ${mutatie}(input: $input) { ${velden} ${FOUTEN} } }`
  return async (wie: string, input: Record<string, unknown>): Promise<Uitkomst> => {
    const uit = await (await o.als(wie)).vraag<Record<string, Uitkomst>>(document, { input: { sleutel: randomUUID(), ...input } })
    return uit[mutatie] as Uitkomst
  }
}

export interface Oorzaak {
  id: string
  ouderId: string | null
  volgorde: number
  tekst: string
  versie: number
}

/** The result of a mutation of causes, read as its tree: each line the texts under one parent, in order. */
export function boom(uitkomst: Uitkomst): Record<string, string[]> {
  const oorzaken = (uitkomst['zelfonderzoek'] as { basisoorzaken: Oorzaak[] }).basisoorzaken
  const naam = new Map(oorzaken.map((o) => [o.id, o.tekst]))
  const uit: Record<string, string[]> = {}
  for (const o of oorzaken) (uit[(o.ouderId && naam.get(o.ouderId)) ?? 'top'] ??= []).push(o.tekst)
  return uit
}

type Telling = { nummer: number; stand: string; aanwezig: number; totaal: number }

/** What is stored of one section, and what the rules say of it now: these must be the same. */
export function sectie(uitkomst: Uitkomst, nummer: number): { bewaard: Telling | undefined; controle: Telling | undefined } {
  const { secties, controle } = uitkomst['zelfonderzoek'] as { secties: Telling[]; controle: { secties: Telling[] } }
  const zoek = (lijst: Telling[]): Telling | undefined => lijst.find((s) => s.nummer === nummer)
  return { bewaard: zoek(secties), controle: zoek(controle.secties) }
}
