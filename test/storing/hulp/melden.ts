import { randomUUID } from 'node:crypto'
import { voorbeeldmelding } from '../../api/hulp/melding.ts'
import { vraagTotAntwoord } from './vraag-api.ts'

const UIT = '{ __typename ... on DossierGewijzigd { dossier { id stand processtand } } ... on InvoerFout { fouten { veld code } } ... on Fout { code } }'

export interface Stap {
  __typename: string
  code?: string
  dossier?: { id: string; stand: string; processtand: string }
}

/** Takes a step by a mutation with one input; asks again with the same key until it is answered. */
export async function stap(urls: () => readonly string[], token: string, naam: string, input: { sleutel?: string } & Record<string, unknown>, velden = UIT): Promise<Stap> {
  const type = `${naam[0]?.toUpperCase()}${naam.slice(1)}Input`
  const data = await vraagTotAntwoord(urls, token, `mutation ($input: ${type}!) { uit: ${naam}(input: $input) ${velden} }`, { input: { sleutel: randomUUID(), ...input } })
  return data['uit'] as Stap
}

/** Today's date in the Netherlands. */
export function vandaag(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date())
}

/** The content of a melding that lacks nothing; `titel` tells one from another. */
export function meldinginhoud(titel: string): object {
  return { ...voorbeeldmelding(vandaag()), titel }
}
