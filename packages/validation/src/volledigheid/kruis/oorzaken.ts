import { bouwBoom, leesvolgorde, oorzaaknummers } from '../../basisoorzaak/boom.ts'
import { ECM_CODES, isEcmCode } from '../../basisoorzaak/ecm-codes.ts'
import { GRONDSLAG } from '../../checklist/grondslag.ts'
import { citaat } from '../lees-tekst.ts'
import type { Kruisregel } from '../regel.ts'

const veld = 'basisoorzaken'

/** Causes without the event from which the questions start. */
export const TOPGEBEURTENIS: Kruisregel = {
  id: 'topgebeurtenis', sectie: 7, ernst: 'let_op', grondslag: GRONDSLAG['7.methode_toegepast'],
  vind: ({ z }) => (z.basisoorzaken.some((o) => o.tekst.trim()) && !z.secties[7].topgebeurtenis.trim() ? [{ veld: 'topgebeurtenis', aspect: '7.methode_toegepast' }] : []),
}

/** A branch that stops before a root cause, while other branches reach one. */
export const DIRECTE_OORZAAK: Kruisregel = {
  id: 'directe-oorzaak-zonder-basisoorzaak', sectie: 7, ernst: 'let_op', grondslag: GRONDSLAG['7.basisoorzaken'],
  vind: ({ z }) => {
    if (!z.basisoorzaken.some((o) => o.soort === 'basisoorzaak' && o.tekst.trim())) return []
    const nummers = oorzaaknummers(z.basisoorzaken)
    return leesvolgorde(bouwBoom(z.basisoorzaken))
      .filter(({ oorzaak, takken }) => oorzaak.soort === 'directe_oorzaak' && oorzaak.tekst.trim() && takken.length === 0)
      .map(({ oorzaak }) => ({ veld, rij: oorzaak.id, aspect: '7.basisoorzaken', gegevens: { nummer: nummers.get(oorzaak.id) ?? '', citaat: citaat(oorzaak.tekst, 60) } }))
  },
}

/** Records that hang under each other, or under a cause that does not exist. */
export const KRING: Kruisregel = {
  id: 'oorzaak-in-kring', sectie: 7, ernst: 'let_op', grondslag: GRONDSLAG['7.methode_toegepast'],
  vind: ({ z }) => {
    const { wezen, kring } = bouwBoom(z.basisoorzaken)
    const nummers = oorzaaknummers(z.basisoorzaken)
    return [...wezen, ...kring].map((rij) => ({ veld, rij, aspect: '7.methode_toegepast', gegevens: { nummer: nummers.get(rij) ?? '' } }))
  },
}

/** An ECM code of another main class than the one chosen. */
export const CODE_BIJ_KLASSE: Kruisregel = {
  id: 'code-bij-klasse', sectie: 7, ernst: 'let_op', grondslag: GRONDSLAG['7.classificatie'],
  vind: ({ z }) => z.basisoorzaken.flatMap(({ id, klasse, ecmCode }) => {
    if (!klasse || !isEcmCode(ecmCode) || ECM_CODES[ecmCode].klasse === klasse) return []
    return [{ veld, rij: id, aspect: '7.classificatie' as const, gegevens: { code: ecmCode, naam: ECM_CODES[ecmCode].naam, hoort: ECM_CODES[ecmCode].klasse, klasse } }]
  }),
}

/** PRISMA gives every root cause a code. */
export const PRISMA_ZONDER_CODE: Kruisregel = {
  id: 'prisma-zonder-code', sectie: 7, ernst: 'let_op', grondslag: GRONDSLAG['7.methode_toegepast'],
  vind: ({ z }) => {
    const basis = z.basisoorzaken.filter((o) => o.soort === 'basisoorzaak' && o.tekst.trim())
    const zonder = basis.filter((o) => !o.ecmCode)
    const [eerste] = zonder
    return z.secties[5].analysemethode === 'prisma' && eerste
      ? [{ veld, rij: eerste.id, aspect: '7.methode_toegepast', gegevens: { er: basis.length - zonder.length, totaal: basis.length } }]
      : []
  },
}
