import { duidOorzaak } from '../basisoorzaak/duiding/duid-oorzaak.ts'
import { maatregeltekst } from '../verbetermaatregel/smart/maatregeltekst.ts'
import { beoordeelMaatregel, LETTERS } from '../verbetermaatregel/smart/beoordeel-maatregel.ts'
import { bepaalSterkte } from '../verbetermaatregel/sterkte/bepaal-sterkte.ts'
import type { Basisoorzaak, Verbetermaatregel } from '../zelfonderzoek/model.ts'

/** What the check says of one cause or measure, each with which a toezichthouder can agree or not. */
export const CONTROLEREGELS = ['oorzaak.indeling', 'oorzaak.diepte', 'maatregel.S', 'maatregel.M', 'maatregel.A', 'maatregel.R', 'maatregel.T', 'maatregel.sterkte'] as const
export type Controleregel = (typeof CONTROLEREGELS)[number]

export const MENINGEN = ['eens', 'oneens'] as const
export type Mening = (typeof MENINGEN)[number]

/** How a rule reads. */
export const CONTROLEREGEL_LABEL: Record<Controleregel, string> = {
  'oorzaak.indeling': 'Oorzaak: indeling en code', 'oorzaak.diepte': 'Oorzaak: hoe diep', 'maatregel.S': 'Maatregel: specifiek', 'maatregel.M': 'Maatregel: meetbaar', 'maatregel.A': 'Maatregel: acceptabel',
  'maatregel.R': 'Maatregel: realistisch', 'maatregel.T': 'Maatregel: tijdgebonden', 'maatregel.sterkte': 'Maatregel: sterkte',
}

/** What the check says of a cause, per rule; nothing for one without text. */
export function regelsVanOorzaak({ tekst }: Basisoorzaak): { regel: Controleregel, gezegd: string }[] {
  const duiding = duidOorzaak(tekst)
  return duiding ? [{ regel: 'oorzaak.indeling', gezegd: `${duiding.klasse} ${duiding.code}` }, { regel: 'oorzaak.diepte', gezegd: duiding.diepte }] : []
}

/** What the check says of a measure, per rule; nothing for one without text. */
export function regelsVanMaatregel(maatregel: Verbetermaatregel): { regel: Controleregel, gezegd: string }[] {
  const tekst = maatregeltekst(maatregel)
  if (!tekst.trim()) return []
  const letters = beoordeelMaatregel(tekst)
  const sterkte = bepaalSterkte(maatregel.wat)
  return [
    ...LETTERS.map((letter) => ({ regel: `maatregel.${letter}` as const, gezegd: letters.find((l) => l.letter === letter)?.uitkomst ?? 'nee' })),
    ...(sterkte ? [{ regel: 'maatregel.sterkte' as const, gezegd: sterkte.sterkte }] : []),
  ]
}
