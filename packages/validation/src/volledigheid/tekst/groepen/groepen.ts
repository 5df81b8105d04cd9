import { ALGEMEEN } from './algemeen.ts'
import { FEITEN } from './feiten.ts'
import { GEZONDHEID } from './gezondheid.ts'
import { MENSEN } from './mensen.ts'
import { NAMEN } from './namen.ts'
import { ONDERZOEK } from './onderzoek.ts'
import { RAPPORT } from './rapport.ts'
import { SLOT } from './slot.ts'

/** Every word list by its name. */
export const GROEPEN = { ...MENSEN, ...ALGEMEEN, ...ONDERZOEK, ...FEITEN, ...GEZONDHEID, ...SLOT, ...NAMEN, ...RAPPORT }

/** A word list, or one of the forms that are read from digits. */
export type Groep = keyof typeof GROEPEN | Cijfervorm

/** What the reader makes of digits: clock time, calendar date, month with year, a vague period, a number. */
export type Cijfervorm = 'klok' | 'datum' | 'maand' | 'periode' | 'getal' | 'om_afkorting' | 'leeftijd_getal' | 'klassecode'
