import { GRONDSLAG } from '../../checklist/grondslag.ts'
import { nvtMag } from '../../checklist/nvt.ts'
import type { Antwoord } from '../../zelfonderzoek/model.ts'
import { citaat, leesTekst } from '../lees-tekst.ts'
import type { Kruisregel } from '../regel.ts'

/** "Niet van toepassing" is chosen while the answer stands there as well. */
export const NVT_MET_TEKST: Kruisregel = {
  id: 'nvt-met-tekst', sectie: 'elke', ernst: 'let_op', grondslag: 'Bijlage, onderdeel 6',
  vind: ({ z, sectie }) => Object.entries(z.secties[sectie])
    .filter((paar): paar is [string, Antwoord] => typeof paar[1] === 'object' && 'nvt' in paar[1])
    .filter(([, antwoord]) => antwoord.nvt && leesTekst(antwoord.tekst) === 'inhoud')
    .map(([veld, antwoord]) => ({ veld, gegevens: { citaat: citaat(antwoord.tekst, 60) } })),
}

/** "Niet van toepassing" with a reason, for a question that has an answer in every report. */
export const NVT_PAST_NIET: Kruisregel = {
  id: 'nvt-past-niet', sectie: 'elke', ernst: 'let_op', grondslag: 'Bijlage, inleiding',
  vind: ({ aspecten }) => aspecten
    .filter(({ aspect, uitkomst }) => uitkomst === 'nvt_gemotiveerd' && !nvtMag(aspect))
    .map(({ aspect, bewijs }) => ({ aspect, gegevens: { aspect, citaat: citaat(bewijs, 60), artikel: GRONDSLAG[aspect] } })),
}
