import type { Relatie } from '@zelfonderzoek/validation/toegang/rollen'
import type { Vrager } from '../graphql/context.ts'

/** Whose a dossier is. */
export interface Dossiereigenaars {
  id: string
  aanbiederId: string
  toezichthouderId: string
  gemeenteId?: string
}

/** How somebody stands to a dossier; an exclusion comes first. An emergency is not looked at here: it only ever reads. */
export function relatieTot({ rol, organisatieId, uitgesloten }: Vrager, { id, aanbiederId, toezichthouderId, gemeenteId }: Dossiereigenaars): Relatie {
  if (uitgesloten.includes(id)) return 'uitgesloten'
  if (rol === 'beheerder') return 'vreemd'
  const eigenaar = rol === 'onderzoeker' || rol === 'bestuurder' ? aanbiederId : rol === 'contactambtenaar' ? gemeenteId : toezichthouderId
  return eigenaar === organisatieId ? 'eigen' : 'vreemd'
}
