import { aspectregels } from '../regel.ts'
import { beoordeelRijen } from '../rijen.ts'

/** A letter or a number in the place of a function, such as "B", "3" or "medewerker A". */
const GEEN_FUNCTIE = /^((zorgverlener|hulpverlener|medewerker|collega|persoon|begeleider)\s*)?([A-Z]|\d{1,3})\.?$/i

/** Item 4: the functions of all caregivers who were involved. */
export const ZORGVERLENERREGELS = aspectregels(4, {
  '4.functies_zorgverleners': (s) => beoordeelRijen(s.zorgverleners, {
    veld: 'zorgverleners',
    naam: (zorgverlener) => zorgverlener.functie || zorgverlener.rol,
    lees: (zorgverlener) => zorgverlener.functie,
    vaag: (zorgverlener) => GEEN_FUNCTIE.test(zorgverlener.functie.trim()),
  }),
})
