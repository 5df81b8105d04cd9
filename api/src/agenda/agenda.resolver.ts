import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import { voerUit } from '../database/lees.ts'
import type { Context } from '../graphql/context.ts'
import { uuidVan } from '../graphql/id.ts'
import { opdracht } from '../lezen/lees-een.ts'
import { leesResultaat } from '../lezen/lees-resultaat.ts'
import { selectLijst } from '../lezen/naar-sql.ts'
import { Mag } from '../toegang/mag.ts'
import { maakAgenda, trekAgendaIn } from './agenda.repository.ts'
import { Agenda } from './agenda.type.ts'

@ObjectType({ description: 'Een nieuw adres. De sleutel ziet u alleen nu.' })
export class AgendaGemaakt {
  @Field(() => Agenda)
  agenda: Agenda

  @Field(() => String, { description: 'Het laatste deel van het adres. Wie dit heeft, leest uw termijnen.' })
  sleutel: string
}

@Resolver(() => Agenda)
export class AgendaResolver {
  @Mag('ingelogd')
  @Query(() => [Agenda], { description: 'Uw agenda-adressen die gelden, het nieuwste bovenaan.' })
  async mijnAgendas(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Agenda[]> {
    const sets = info.fieldNodes.flatMap((f) => (f.selectionSet ? [f.selectionSet] : []))
    const tekst = `select coalesce(json_agg(r), '[]'::json)::text from (select ${selectLijst(info, 'vol', 'Agenda', sets, 'w')} from agenda w where w.ingetrokken_op is null order by w.id desc limit 20) r`
    const [rij] = await voerUit(context.pool, context.rij, opdracht(context, tekst, []))
    return JSON.parse(rij?.[0] ?? '[]') as Agenda[]
  }

  @Mag('ingelogd')
  @Mutation(() => AgendaGemaakt, { description: 'Maakt een adres voor uw agendaprogramma.' })
  async agendaMaken(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    const { id, sleutel } = await maakAgenda(context)
    return { ...(await leesResultaat(context, info, 'AgendaGemaakt', { agenda: { type: 'Agenda', id } })), sleutel }
  }

  @Mag('ingelogd')
  @Mutation(() => Boolean, { description: 'Trekt een adres in. Het werkt daarna meteen niet meer.' })
  agendaIntrekken(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<boolean> {
    return trekAgendaIn(context, uuidVan('Agenda', id))
  }
}
