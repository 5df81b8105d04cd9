import { GRONDSLAG } from '../../checklist/grondslag.ts'
import { citaat, zegtIets } from '../lees-tekst.ts'
import type { Kruisregel } from '../regel.ts'
import { isBeschreven, opsomming } from '../rijen.ts'
import { deeltVak, stammen } from './functies.ts'

/** The commissie is sufficiently expert. */
export const DESKUNDIGHEID: Kruisregel = {
  id: '3.deskundigheid', sectie: 3, ernst: 'let_op', grondslag: GRONDSLAG['3.deskundigheid'],
  vind: ({ z }) => (z.secties[3].leden.some(isBeschreven) && !zegtIets(z.secties[3].deskundigheid) ? [{ veld: 'deskundigheid' }] : []),
}

/** A member who was involved, while nobody explains how the commissie stayed independent. */
export const ONAFHANKELIJKHEID: Kruisregel = {
  id: '3.onafhankelijkheid', sectie: 3, ernst: 'let_op', grondslag: GRONDSLAG['3.onafhankelijkheid'],
  vind: ({ z }) => (zegtIets(z.secties[3].onafhankelijkheid) ? [] : z.secties[3].leden)
    .filter((lid) => (lid.betrokkenheid === 'direct' || lid.betrokkenheid === 'zijdelings') && !zegtIets(lid.toelichting))
    .map((lid) => ({ veld: 'leden', rij: lid.id, aspect: '3.betrokkenheid_leden', gegevens: { functie: citaat(lid.functie, 80), mate: lid.betrokkenheid } })),
}

/** Caregivers of item 4 whose discipline nobody in the commissie has, as far as the words show. */
export const DISCIPLINES: Kruisregel = {
  id: '3.disciplines', sectie: 3, ernst: 'let_op', grondslag: GRONDSLAG['3.disciplines'],
  vind: ({ z }) => {
    const { leden, deskundigheid } = z.secties[3]
    if (!leden.some((lid) => lid.vakdiscipline.trim())) return []
    const commissie = [deskundigheid, ...leden.flatMap((lid) => [lid.functie, lid.vakdiscipline, lid.toelichting])].join(' ').toLowerCase()
    const zonder = z.secties[4].zorgverleners.map(({ functie }) => functie.trim()).filter((functie) => functie && !deeltVak(stammen(functie), commissie))
    return zonder.length ? [{ veld: 'leden', aspect: '3.vakdiscipline_leden', gegevens: { functies: opsomming([...new Set(zonder.map((functie) => citaat(functie, 80)))]) } }] : []
  },
}
