import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../graphql/node.type.ts'
import { Moment } from '../graphql/scalars.ts'
import { berekend, kolom, leestype, veel } from '../lezen/leesmodel.ts'
import { Sectie } from '../sectie/sectie.type.ts'
import { Basisoorzaak } from '../basisoorzaak/basisoorzaak.type.ts'
import { Verbetermaatregel } from '../verbetermaatregel/verbetermaatregel.type.ts'
import { Document } from '../document/document.type.ts'
import { Overname } from '../overname/overname.type.ts'
import { Verklaring } from '../indiening/verklaring.type.ts'
import { Aanwezigheid } from './aanwezigheid.type.ts'
import { Controle } from './controle.type.ts'
import { rapportSql } from './rapport.sql.ts'
import { TERUGHAALDAGEN } from './record.ts'

@ObjectType('Zelfonderzoek', { implements: Node, description: 'Het rapport zoals de aanbieder eraan werkt. Alleen de aanbieder leest dit; de toezichthouder leest wat is ingediend.' })
export class Zelfonderzoek {
  @Field(() => ID)
  id: string

  @Field(() => Int)
  ronde: number

  @Field(() => Int)
  versie: number

  @Field(() => Moment)
  geopendOp: Date | string

  @Field(() => Int, { description: 'Aantal van de elf onderdelen dat volgens de controle compleet is.' })
  compleet: number

  @Field(() => [Sectie])
  secties: Sectie[]

  @Field(() => [Basisoorzaak])
  basisoorzaken: Basisoorzaak[]

  @Field(() => [Verbetermaatregel])
  verbetermaatregelen: Verbetermaatregel[]

  @Field(() => [Document])
  documenten: Document[]

  @Field(() => [Overname], { description: 'Eigen rapporten die in dit onderzoek zijn overgenomen, de nieuwste eerst.' })
  overnames: Overname[]

  @Field(() => [Aanwezigheid], { description: 'Wie hier de laatste minuut was.' })
  aanwezig: Aanwezigheid[]

  @Field(() => [Verklaring])
  verklaringen: Verklaring[]

  @Field(() => [Basisoorzaak], { description: 'Wat in de laatste 30 dagen is verwijderd en nog terug kan.' })
  verwijderdeBasisoorzaken: Basisoorzaak[]

  @Field(() => [Verbetermaatregel], { description: 'Wat in de laatste 30 dagen is verwijderd en nog terug kan.' })
  verwijderdeVerbetermaatregelen: Verbetermaatregel[]

  @Field(() => [Document], { description: 'Wat in de laatste 30 dagen is verwijderd en nog terug kan.' })
  verwijderdeDocumenten: Document[]

  @Field(() => Controle, { nullable: true, description: 'De uitkomst van de controle nu. Een advies; alleen voor wie het rapport schrijft.' })
  controle: Controle | null

  @Field(() => String, { nullable: true, description: 'SHA-256 van de inhoud zoals die nu is; wie verklaart, stuurt die mee.' })
  inhoudSha256: string | null
}

const TERUG_TE_HALEN = `{k}.verwijderd_op > now() - interval '${TERUGHAALDAGEN} days'`

leestype('Zelfonderzoek', 'zelfonderzoek', {
  compleet: kolom(`(select count(*) from sectie k where k.zelfonderzoek_id = {a}.id and k.stand in ('compleet', 'nvt'))`),
  secties: veel('Sectie', 'zelfonderzoek_id', 'nummer'),
  basisoorzaken: veel('Basisoorzaak', 'zelfonderzoek_id', 'volgorde, id', '{k}.verwijderd_op is null'),
  verbetermaatregelen: veel('Verbetermaatregel', 'zelfonderzoek_id', 'volgorde, id', '{k}.verwijderd_op is null'),
  documenten: veel('Document', 'dossier_id', 'toegevoegd_op, id', `{k}.verwijderd_op is null and {k}.bij = 'zelfonderzoek'`, 'dossier_id'),
  overnames: veel('Overname', 'zelfonderzoek_id', 'begonnen_op desc, id'),
  aanwezig: veel('Aanwezigheid', 'zelfonderzoek_id', 'gezien_op desc', `{k}.gezien_op > now() - interval '1 minute'`),
  verklaringen: veel('Verklaring', 'zelfonderzoek_id', 'afgelegd_op'),
  verwijderdeBasisoorzaken: veel('Basisoorzaak', 'zelfonderzoek_id', 'verwijderd_op desc, volgorde, id', TERUG_TE_HALEN),
  verwijderdeVerbetermaatregelen: veel('Verbetermaatregel', 'zelfonderzoek_id', 'verwijderd_op desc, id', TERUG_TE_HALEN),
  verwijderdeDocumenten: veel('Document', 'dossier_id', 'verwijderd_op desc, id', `${TERUG_TE_HALEN} and {k}.bij = 'zelfonderzoek'`, 'dossier_id'),
  controle: berekend('_rapport'),
  inhoudSha256: berekend('_rapport'),
}, { _rapport: kolom(rapportSql('{a}')) })
