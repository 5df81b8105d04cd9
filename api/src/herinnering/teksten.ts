import { datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import type { Herinnermoment } from '@zelfonderzoek/validation/termijn/herinnering'
import { dagenTekst } from '@zelfonderzoek/validation/termijn/termijn-tekst'

export interface Herinnering {
  zaaknummer: string
  naam: string
  /** An aim, which nobody has to reach. */
  streven: boolean
  eindOp: string
  vandaag: string
  moment: Herinnermoment
  /** The term binds the reader. */
  eigen: boolean
}

/** The words of a reminder; they name the term and the case, and nothing of what happened. */
export function herinneringstekst({ zaaknummer, naam, streven, eindOp, vandaag, moment, eigen }: Herinnering): { onderwerp: string; tekst: string } {
  const dag = datumVoluit(eindOp)
  if (moment !== 'erna') {
    return {
      onderwerp: `Herinnering: ${naam.toLowerCase()}, ${dagenTekst(eindOp, vandaag)} (${zaaknummer})`,
      tekst: [`De termijn “${naam}” loopt tot en met ${dag}: ${dagenTekst(eindOp, vandaag)}.${streven ? ' Dit is een streven.' : ''}`, 'Lukt het niet op tijd? Neem dan op tijd contact op, of vraag uitstel als het protocol dat toelaat.'].join('\n\n'),
    }
  }
  return {
    onderwerp: `De termijn is voorbij: ${naam.toLowerCase()} (${zaaknummer})`,
    tekst: [`De termijn “${naam}” liep tot en met ${dag}.${streven ? ' Dit was een streven.' : ''}`, eigen ? 'U kunt dit nog doen. Dat het later werd, blijft zichtbaar.' : 'De aanbieder is hieraan herinnerd en kan het nog doen.'].join('\n\n'),
  }
}
