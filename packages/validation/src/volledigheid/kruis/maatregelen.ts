import { oorzaaknummers } from '../../basisoorzaak/boom.ts'
import { GRONDSLAG } from '../../checklist/grondslag.ts'
import { isDatum } from '../../kalender/datum.ts'
import { dekking } from '../../verbetermaatregel/dekking.ts'
import { maatregelnummers, opNummer } from '../../verbetermaatregel/nummers.ts'
import type { Verbetermaatregel } from '../../zelfonderzoek/model.ts'
import { citaat, zegtIets } from '../lees-tekst.ts'
import type { Kruisregel } from '../regel.ts'

const aspect = '9.aansluiting_basisoorzaken'
/** A year, a week, a quarter, or a term from a known start. */
const TIJD = /\b(19|20)\d\d\b|\bweek \d{1,2}\b|\bkwartaal\b|\bQ[1-4]\b|\bbinnen .+ (na|vanaf)\b/i

/** A root cause for which there is no measure. */
export const OORZAAK_ZONDER_MAATREGEL: Kruisregel = {
  id: 'oorzaak-zonder-maatregel', sectie: 9, ernst: 'moet', grondslag: GRONDSLAG[aspect],
  vind: ({ z }) => {
    const nummers = oorzaaknummers(z.basisoorzaken)
    return dekking(z.basisoorzaken, z.verbetermaatregelen).zonderMaatregel
      .map((o) => ({ veld: 'basisoorzaken', rij: o.id, aspect, gegevens: { nummer: nummers.get(o.id) ?? '', citaat: citaat(o.tekst, 60) } }))
  },
}

/** A measure that belongs to no cause. */
export const MAATREGEL_ZONDER_OORZAAK: Kruisregel = {
  id: 'maatregel-zonder-oorzaak', sectie: 9, ernst: 'moet', grondslag: GRONDSLAG[aspect],
  vind: ({ z }) => {
    const nummers = maatregelnummers(z.verbetermaatregelen)
    return dekking(z.basisoorzaken, z.verbetermaatregelen).zonderOorzaak
      .map((m) => ({ veld: 'verbetermaatregelen', rij: m.id, aspect, gegevens: { nummer: nummers.get(m.id) ?? '', citaat: citaat(m.wat, 60) } }))
  },
}

/** SMART by its fields: who owns it, when it is done, and by what one sees that it worked. */
export const MAATREGEL_ONVOLLEDIG: Kruisregel = {
  id: 'maatregel-onvolledig', sectie: 9, ernst: 'let_op', grondslag: 'Bijlage, inleiding en voetnoot 1',
  vind: ({ z }) => {
    const nummers = maatregelnummers(z.verbetermaatregelen)
    return opNummer(z.verbetermaatregelen).filter((m) => m.wat.trim()).flatMap((m) => {
      const mist = watMist(m)
      return mist.length ? [{ veld: 'verbetermaatregelen', rij: m.id, aspect: '9.maatregelen' as const, gegevens: { nummer: nummers.get(m.id) ?? '', citaat: citaat(m.wat, 60), mist: mist.join(','), datum: citaat(m.datum, 40) } }] : []
    })
  },
}

function watMist({ eigenaar, datum, norm }: Verbetermaatregel): string[] {
  return [
    ...(zegtIets(eigenaar) ? [] : ['eigenaar']),
    ...(isDatum(datum) || TIJD.test(datum.slice(0, 200)) ? [] : zegtIets(datum) ? ['datum_onduidelijk'] : ['datum']),
    ...(zegtIets(norm) ? [] : ['norm']),
  ]
}
