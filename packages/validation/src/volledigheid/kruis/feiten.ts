import { GRONDSLAG } from '../../checklist/grondslag.ts'
import { isDatum } from '../../kalender/datum.ts'
import type { Antwoord } from '../../zelfonderzoek/model.ts'
import { leesTekst } from '../lees-tekst.ts'
import type { Kruisregel } from '../regel.ts'

const isBeantwoord = (antwoord: Antwoord): boolean => !antwoord.nvt && leesTekst(antwoord.tekst) === 'inhoud'

/** Two moments are a sequence, three make it one that a reader can follow. */
export const TIJDSCHEMA_KORT: Kruisregel = {
  id: 'tijdschema-kort', sectie: 6, ernst: 'let_op', grondslag: GRONDSLAG['6.tijdschema'],
  vind: ({ z, aspecten }) => {
    const feiten = z.secties[6].tijdschema.filter((rij) => rij.feit.trim())
    return feiten.length === 2 && aspecten.some((a) => a.aspect === '6.tijdschema' && a.uitkomst === 'aanwezig') ? [{ veld: 'tijdschema', aspect: '6.tijdschema' }] : []
  },
}

/** A fact that stands after a later one. */
export const TIJDSCHEMA_VOLGORDE: Kruisregel = {
  id: 'tijdschema-volgorde', sectie: 6, ernst: 'let_op', grondslag: GRONDSLAG['6.tijdschema'],
  vind: ({ z }) => {
    const gedateerd = z.secties[6].tijdschema.filter((rij) => isDatum(rij.datum))
    const plaats = gedateerd.findIndex((rij, nr) => nr > 0 && rij.datum < (gedateerd[nr - 1]?.datum ?? ''))
    const rij = gedateerd[plaats]
    return rij ? [{ veld: 'tijdschema', rij: rij.id, aspect: '6.tijdschema', gegevens: { datum: rij.datum, eerder: gedateerd[plaats - 1]?.datum ?? '' } }] : []
  },
}

/** Rules are named, but not whether they were departed from. */
export const AFWIJKING: Kruisregel = {
  id: '6.afwijking_motivering', sectie: 6, ernst: 'let_op', grondslag: GRONDSLAG['6.afwijking_motivering'],
  vind: ({ z }) => (isBeantwoord(z.secties[6].richtlijnen) && leesTekst(z.secties[6].richtlijnenAfwijking) === 'leeg' ? [{ veld: 'richtlijnenAfwijking', aspect: '6.richtlijnen_gehanteerd' }] : []),
}

/** An aid is described, but not whether the manufacturer was told. */
export const MELDING_FABRIKANT: Kruisregel = {
  id: '6.melding_fabrikant', sectie: 6, ernst: 'let_op', grondslag: GRONDSLAG['6.melding_fabrikant'],
  vind: ({ z }) => (isBeantwoord(z.secties[6].hulpmiddelen) && leesTekst(z.secties[6].fabrikant) === 'leeg' ? [{ veld: 'fabrikant', aspect: '6.hulpmiddelen' }] : []),
}

/** The melding says that the Openbaar Ministerie is or will be told; the report says that it does not apply. */
export const OM_IN_MELDING: Kruisregel = {
  id: 'om-in-melding', sectie: 6, ernst: 'moet', grondslag: 'Protocol, artikel 4 lid 2',
  vind: ({ context, aspecten }) => (context.openbaarMinisterie?.startsWith('ja') && aspecten.some((a) => a.aspect === '6.openbaar_ministerie' && a.uitkomst.startsWith('nvt'))
    ? [{ veld: 'openbaarMinisterie', aspect: '6.openbaar_ministerie' }] : []),
}

/** The report describes the Openbaar Ministerie; the melding said that it would not be told. */
export const OM_NIET_IN_MELDING: Kruisregel = {
  id: 'om-niet-in-melding', sectie: 6, ernst: 'let_op', grondslag: 'Protocol, artikel 4 lid 2',
  vind: ({ context, aspecten }) => (context.openbaarMinisterie?.startsWith('n') && aspecten.some((a) => a.aspect === '6.openbaar_ministerie' && a.uitkomst === 'aanwezig')
    ? [{ veld: 'openbaarMinisterie', aspect: '6.openbaar_ministerie' }] : []),
}
