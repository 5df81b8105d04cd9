import type { NonEmptyArray } from 'type-graphql'
import { SectieResolver } from '../sectie/sectie.resolver.ts'
import { BerichtResolver } from '../bericht/bericht.resolver.ts'
import { DossierResolver } from '../dossier/dossier.resolver.ts'
import { GebruikerResolver } from '../gebruiker/gebruiker.resolver.ts'

/** Every resolver of the public schema, one per noun. */
export const RESOLVERS: NonEmptyArray<new () => object> = [BerichtResolver, DossierResolver, GebruikerResolver, SectieResolver]
