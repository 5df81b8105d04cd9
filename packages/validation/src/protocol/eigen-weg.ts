import type { Proceshandeling } from './proceshandeling.ts'

/** Steps that have a page and a mutation of their own, because they carry more than a step: a melding, a report, a judgement. */
export const EIGEN_WEG = [
  'melding_schrijven', 'melding_indienen', 'melding_aanvullen', 'telefonische_melding_vastleggen', 'signaal_vastleggen', 'spoed_registreren', 'ontvangst_bevestigen',
  'incident_vastleggen', 'criteria_vaststellen', 'informatienotitie_versturen', 'leerpunt_vastleggen',
  'uitstel_vragen', 'uitstel_besluiten', 'zelfonderzoek_indienen', 'aanvulling_vragen', 'onderzoek_beeindigen',
  'hoorverslag_voorleggen', 'hoorreactie_geven', 'hoorreactie_verwerken', 'contract_raadplegen', 'beleid_bestuderen', 'deskundige_raadplegen', 'ter_plaatse_onderzoeken',
  'concept_versturen', 'concept_reageren', 'reactie_afwijzen', 'rapport_vaststellen',
] as const satisfies readonly Proceshandeling[]

/** Whether a step goes by the form that the table itself describes. */
export function isVrijeStap(handeling: string): handeling is Proceshandeling {
  return !(EIGEN_WEG as readonly string[]).includes(handeling)
}
