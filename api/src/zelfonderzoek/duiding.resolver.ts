import { Arg, Query, Resolver } from 'type-graphql'
import { ECM_CODES, isEcmCode } from '@zelfonderzoek/validation/basisoorzaak/ecm-codes'
import { duidOorzaak } from '@zelfonderzoek/validation/basisoorzaak/duiding/duid-oorzaak'
import { leesMaatregel } from '@zelfonderzoek/validation/verbetermaatregel/lees-maatregel'
import { beoordeelMaatregel, type Letteroordeel as Oordeel } from '@zelfonderzoek/validation/verbetermaatregel/smart/beoordeel-maatregel'
import { LETTER_VRAAG, LETTER_ZIN } from '@zelfonderzoek/validation/verbetermaatregel/smart/smartwoorden'
import { MAATREGELSOORTEN } from '@zelfonderzoek/validation/verbetermaatregel/sterkte/maatregelsoorten'
import { LANGSTE_TEKST } from '@zelfonderzoek/validation/zelfonderzoek/sectie-inhoud'
import { fout } from '../graphql/fouten.ts'
import { Mag } from '../toegang/mag.ts'
import { Letteroordeel, Maatregelduiding, Oorzaakduiding } from './duiding.type.ts'

/** The checks of free text, for other applications. Nothing is stored. */
@Resolver()
export class DuidingResolver {
  @Mag('ingelogd')
  @Query(() => [Letteroordeel], { description: 'Of de tekst van een verbetermaatregel SMART is, letter voor letter. Er wordt niets bewaard.' })
  controleerMaatregel(@Arg('tekst', () => String) tekst: string): Letteroordeel[] {
    return letters(tekst, beoordeelMaatregel(nietTeLang(tekst)))
  }

  @Mag('ingelogd')
  @Query(() => Maatregelduiding, { description: 'Alles wat de controle in de tekst van een verbetermaatregel leest: SMART, de tweede blik, sterkte, of hij past bij de codes van zijn oorzaken, en of er meer maatregelen in staan. Er wordt niets bewaard.' })
  controleerVerbetermaatregel(@Arg('tekst', () => String) tekst: string, @Arg('oorzaakcodes', () => [String], { defaultValue: [], description: 'ECM-codes van de oorzaken waarbij de maatregel hoort; ten hoogste twintig.' }) oorzaakcodes: string[]): Maatregelduiding {
    const codes = [...new Set(oorzaakcodes)].map((code) => {
      if (!isEcmCode(code)) throw fout('BAD_USER_INPUT', 'oorzaakcodes: noem alleen codes van het Eindhoven Classification Model.')
      return code
    })
    const gelezen = leesMaatregel(nietTeLang(tekst), codes)
    return {
      letters: letters(tekst, gelezen.letters),
      lens: gelezen.lens.map(({ vraag, uitkomst, bereik }) => ({ vraag, uitkomst, bewijs: bereik ? tekst.slice(...bereik) : '', bereik: bereik ? [...bereik] : null })),
      sterkte: gelezen.sterkte ? { sterkte: gelezen.sterkte.sterkte, soort: MAATREGELSOORTEN[gelezen.sterkte.soort].naam, bewijs: tekst.slice(...gelezen.sterkte.bereik), bereik: [...gelezen.sterkte.bereik] } : null,
      pas: gelezen.pas.map(({ code, oordeel: { pas, strategieen, beter } }) => ({ code, pas, strategieen, beter: [...beter] })),
      delen: gelezen.delen.map((bereik) => ({ tekst: tekst.slice(...bereik), bereik: [...bereik] })),
    }
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

const letters = (tekst: string, oordelen: readonly Oordeel[]): Letteroordeel[] => oordelen.map(({ letter, uitkomst, bereik }) => ({
  letter, uitkomst, bewijs: bereik ? tekst.slice(...bereik) : '', bereik: bereik ? [...bereik] : null, reden: LETTER_ZIN[letter][uitkomst], vraag: uitkomst === 'ja' ? null : LETTER_VRAAG[letter],
}))

function nietTeLang(tekst: string): string {
  if (tekst.length > LANGSTE_TEKST) throw fout('BAD_USER_INPUT', `tekst: stuur ten hoogste ${LANGSTE_TEKST} tekens.`)
  return tekst
}
