import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { leesWaarde, PLEKKEN } from '../betrokkene/gegevens.ts'
import type { Context } from '../graphql/context.ts'
import { Rectificatie, Verbetering } from './rectificatie.type.ts'

@Resolver(() => Rectificatie)
export class RectificatieResolver {
  @FieldResolver(() => Verbetering, { nullable: true })
  verbetering(@Root() { _inhoud, _dossier }: { _inhoud: string; _dossier: string }, @Ctx() context: Context): Promise<Verbetering | null> {
    return leesWaarde(context, _dossier, PLEKKEN.rectificatie, _inhoud)
  }
}
