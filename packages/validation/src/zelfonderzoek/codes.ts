import type { Basisoorzaak, Commissielid, JaNee, Sectie5, Verbetermaatregel } from './model.ts'

/** Answers with two choices; the empty one is not answered yet. */
export const JA_NEE_LABEL: Record<JaNee, string> = { '': 'Nog niet ingevuld', ja: 'Ja', nee: 'Nee' }

/** How far a member of the commissie was involved (Bijlage, onderdeel 3). */
export const BETROKKENHEID_LABEL: Record<Commissielid['betrokkenheid'], string> = {
  '': 'Nog niet ingevuld',
  geen: 'Niet betrokken',
  zijdelings: 'Zijdelings betrokken',
  direct: 'Direct betrokken',
}

/** The methods of analysis (Bijlage, onderdeel 5, streepje 7). */
export const METHODE_LABEL: Record<Sectie5['analysemethode'], string> = {
  '': 'Nog niet ingevuld',
  prisma: 'PRISMA',
  sire: 'SIRE',
  dam: 'DAM',
  tripod_beta: 'Tripod Beta',
  bow_tie: 'Bow-tie',
  anders: 'Een andere methode',
}

/** How deep a cause lies. */
export const OORZAAKSOORT_LABEL: Record<Basisoorzaak['soort'], string> = {
  directe_oorzaak: 'Directe oorzaak',
  basisoorzaak: 'Basisoorzaak',
}

/** Main class of a cause (Bijlage, onderdeel 7; `overig` for what lies with the client or cannot be placed). */
export const KLASSE_LABEL: Record<Basisoorzaak['klasse'], string> = {
  '': 'Nog niet ingedeeld',
  technisch: 'Technisch',
  organisatorisch: 'Organisatorisch',
  menselijk: 'Menselijk',
  overig: 'Overig',
}

/** Taken or still to come (Bijlage, onderdeel 9). */
export const STATUS_LABEL: Record<Verbetermaatregel['status'], string> = {
  '': 'Nog niet ingevuld',
  getroffen: 'Getroffen',
  voorgenomen: 'Voorgenomen',
}

/** The codes of a label table that a person can choose, in order. */
export function keuzes<C extends string>(labels: Record<C, string>): readonly { waarde: C; label: string }[] {
  return (Object.keys(labels) as C[]).filter((waarde) => waarde !== '').map((waarde) => ({ waarde, label: labels[waarde] }))
}
