import type { GraphQLResolveInfo } from 'graphql'
import { Arg, createUnionType, Ctx, Field, FieldResolver, Info, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { FOUTEN, type Weigering } from '../graphql/fout.type.ts'
import { isWeigering } from '../graphql/geweigerd.ts'
import { Json } from '../graphql/scalars.ts'
import { leesResultaat } from '../lezen/lees-resultaat.ts'
import { Mag } from '../toegang/mag.ts'
import { Zelfonderzoek } from '../zelfonderzoek/zelfonderzoek.type.ts'
import { DocumentHerstellenInput, DocumentVerwijderenInput } from './document.input.ts'
import { Document } from './document.type.ts'
import { leessleutel, plekTekst } from './dossiersleutel.ts'
import { type Documentuitkomst, herstelDocument, verwijderDocument } from './wijzig-document.ts'

@ObjectType()
export class DocumentGewijzigd {
  @Field(() => Document)
  document: Document

  @Field(() => Zelfonderzoek)
  zelfonderzoek: Zelfonderzoek
}

export const DocumentResultaat = createUnionType({
  name: 'DocumentResultaat',
  types: () => [DocumentGewijzigd, ...FOUTEN] as const,
  resolveType: (waarde) => (waarde as unknown as { __typename: string }).__typename,
})

@Resolver(() => Document)
export class DocumentResolver {
  @Mag('document_toevoegen')
  @Mutation(() => DocumentResultaat, { description: 'Haalt een bestand uit het rapport. Terughalen kan 30 dagen; wat al is ingediend, blijft bij die indiening.' })
  async documentVerwijderen(@Arg('input', () => DocumentVerwijderenInput) input: DocumentVerwijderenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return antwoord(context, info, await verwijderDocument(context, input))
  }

  @Mag('document_toevoegen')
  @Mutation(() => DocumentResultaat, { description: 'Haalt een verwijderd bestand terug.' })
  async documentHerstellen(@Arg('input', () => DocumentHerstellenInput) input: DocumentHerstellenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return antwoord(context, info, await herstelDocument(context, input))
  }

  @FieldResolver(() => Json, { nullable: true, description: 'De gelezen tekst, als blokken; er niet zolang het bestand op de virusscanner wacht.' })
  async tekst(@Root() { _tekst, _dossier }: { _tekst: string | null; _dossier: string }, @Ctx() context: Context): Promise<unknown> {
    const sleutel = _tekst ? await leessleutel(context, _dossier) : null
    if (!_tekst || !sleutel) return null
    return JSON.parse(context.sleutels.ontsleutel(sleutel, plekTekst(_dossier), Buffer.from(_tekst, 'base64url')).toString())
  }
}

async function antwoord(context: Context, info: GraphQLResolveInfo, uit: Documentuitkomst | Weigering): Promise<object> {
  if (isWeigering(uit)) return uit
  return leesResultaat(context, info, 'DocumentGewijzigd', { document: { type: 'Document', id: uit.documentId }, zelfonderzoek: { type: 'Zelfonderzoek', id: uit.zelfonderzoekId } })
}
