import { FieldResolver, Resolver, Root } from 'type-graphql'
import { inhoudSha256 } from '../indiening/canoniek.ts'
import { Controle } from './controle.type.ts'
import { naarControle } from './naar-controle.ts'
import { controleerRapport, type Rapport } from './rapport.ts'
import { Zelfonderzoek } from './zelfonderzoek.type.ts'

/** The report as it was read with the zelfonderzoek; its sections are null for whoever may not read them. */
type MetRapport = Zelfonderzoek & { _rapport: Rapport }

@Resolver(() => Zelfonderzoek)
export class ZelfonderzoekResolver {
  @FieldResolver(() => Controle, { nullable: true, description: 'De uitkomst van de controle nu. Een advies; alleen voor wie het rapport schrijft.' })
  controle(@Root() { _rapport }: MetRapport): Controle | null {
    return _rapport.secties ? naarControle(controleerRapport(_rapport)) : null
  }

  @FieldResolver(() => String, { nullable: true, description: 'SHA-256 van de inhoud zoals die nu is; wie verklaart, stuurt die mee.' })
  inhoudSha256(@Root() { _rapport }: MetRapport): string | null {
    return _rapport.secties ? inhoudSha256(_rapport) : null
  }
}
