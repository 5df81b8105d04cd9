import type { Velden } from '../../formulier/lees-inhoud.ts'
import { Oorzaakadvies, type Oorzaakadviesgegevens } from './oorzaakadvies.tsx'
import { useFormulierlezing } from './use-formulierlezing.ts'

export interface OorzaakadviesEilandProps { formulierId: string, begin: Oorzaakadviesgegevens, adres: string }

const laad = async (): Promise<(velden: Velden) => Oorzaakadviesgegevens> => (await import('./lees-oorzaakvelden.ts')).leesOorzaakvelden

/** What the check reads in a cause, while somebody types it. */
export default function OorzaakadviesEiland({ formulierId, begin, adres }: OorzaakadviesEilandProps) {
  return <Oorzaakadvies {...(useFormulierlezing(formulierId, laad) ?? begin)} adres={adres} />
}
