import type { Vrager } from '../graphql/context.ts'
import { globaalId } from '../graphql/id.ts'
import type { Gebruiker } from '../gebruiker/gebruiker.type.ts'

/** The asker as others read him, without asking the database. */
export function alsGebruiker({ id, rol, functie, organisatieId, organisatieNaam, eenpersoons }: Vrager): Gebruiker {
  const organisatie = { id: globaalId('Organisatie', organisatieId), soort: 'aanbieder', naam: organisatieNaam, kvkNummer: null, vestigingsnummer: null, gemeentecode: null, eenpersoons }
  return { id: globaalId('Gebruiker', id), rol, functie, organisatie }
}
