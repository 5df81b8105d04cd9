import type { Foutregel } from '../ui/foutsamenvatting.tsx'

/** A refusal of the api, as every mutation may answer it. */
export interface Weigering {
  bericht: string
  veld?: string | null
  fouten?: readonly { veld: string, bericht: string }[]
}

/** The refusal as lines of the error summary. What is about no field points to the page itself. */
export function foutregels(uit: Weigering | { readonly __typename: 'Berichtvoorbeelden' }): Foutregel[] {
  if (!('bericht' in uit)) return [{ veld: 'inhoud', tekst: 'Lees eerst het bericht en verstuur het daarna.' }]
  const { bericht, veld, fouten } = uit
  if (fouten?.length) return fouten.map((fout) => ({ veld: fout.veld, tekst: fout.bericht }))
  return [{ veld: veld ?? 'inhoud', tekst: bericht }]
}

/** The field of a posted form as text with plain line ends. */
export function tekstUit(formulier: FormData, naam: string): string {
  const waarde = formulier.get(naam)
  return typeof waarde === 'string' ? waarde.replaceAll('\r\n', '\n') : ''
}

/** The key a form was made with, so that sending it twice does it once. */
export function sleutelUit(formulier: FormData): string {
  const sleutel = tekstUit(formulier, 'sleutel')
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(sleutel) ? sleutel : crypto.randomUUID()
}
