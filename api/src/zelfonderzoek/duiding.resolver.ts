import { Arg, Query, Resolver } from 'type-graphql'
import { ECM_CODES } from '@zelfonderzoek/validation/basisoorzaak/ecm-codes'
import { duidOorzaak } from '@zelfonderzoek/validation/basisoorzaak/duiding/duid-oorzaak'
import { beoordeelMaatregel } from '@zelfonderzoek/validation/verbetermaatregel/smart/beoordeel-maatregel'
import { LETTER_VRAAG, LETTER_ZIN } from '@zelfonderzoek/validation/verbetermaatregel/smart/smartwoorden'
import { LANGSTE_TEKST } from '@zelfonderzoek/validation/zelfonderzoek/sectie-inhoud'
import { fout } from '../graphql/fouten.ts'
import { Mag } from '../toegang/mag.ts'
import { Letteroordeel, Oorzaakduiding } from './duiding.type.ts'

/** The checks of free text, for other applications. Nothing is stored. */
@Resolver()
export class DuidingResolver {
  @Mag('ingelogd')
  @Query(() => [Letteroordeel], { description: 'Of de tekst van een verbetermaatregel SMART is, letter voor letter. Er wordt niets bewaard.' })
  controleerMaatregel(@Arg('tekst', () => String) tekst: string): Letteroordeel[] {
    return beoordeelMaatregel(nietTeLang(tekst)).map(({ letter, uitkomst, bereik }) => ({
      letter, uitkomst, bewijs: bereik ? tekst.slice(...bereik) : '', bereik: bereik ? [...bereik] : null, reden: LETTER_ZIN[letter][uitkomst], vraag: uitkomst === 'ja' ? null : LETTER_VRAAG[letter],
    }))
  }

  @Mag('ingelogd')
  @Query(() => Oorzaakduiding, { nullable: true, description: 'Hoe de tekst van een oorzaak leest. Leeg bij een lege tekst. Er wordt niets bewaard.' })
  controleerOorzaak(@Arg('tekst', () => String) tekst: string): Oorzaakduiding | null {
    const duiding = duidOorzaak(nietTeLang(tekst))
    if (!duiding) return null
    const { klasse, code, tweede, diepte, codewoorden, vraagDoor } = duiding
    return { klasse, code, tweedeCode: tweede, diepte, bewijs: codewoorden.map(([begin, einde]) => tekst.slice(begin, einde)), vraagDoor: vraagDoor ? ECM_CODES[code].vraagDoor : null }
  }
}

function nietTeLang(tekst: string): string {
  if (tekst.length > LANGSTE_TEKST) throw fout('BAD_USER_INPUT', `tekst: stuur ten hoogste ${LANGSTE_TEKST} tekens.`)
  return tekst
}
