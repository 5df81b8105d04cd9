import { bepaalCriteria } from '@zelfonderzoek/validation/incident/bepaal-criteria'
import { CRITERIA, type Criterium } from '@zelfonderzoek/validation/incident/criterium'
import { incidentVan } from '@zelfonderzoek/validation/incident/incident-inhoud'
import { waarom } from '@zelfonderzoek/validation/incident/waarom'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, versieConflict } from '../graphql/weiger.ts'
import { parseReden } from '../indiening/parse-reden.ts'
import { momentVan } from '../kalender/moment-van.ts'
import { bewaarBesluit } from '../procedure/bewaar-besluit.ts'
import { verstuurBerichten } from '../procedure/verstuur-berichten.ts'
import { houdZaakVast } from '../procedure/zaak.ts'
import { zetStap } from '../procedure/zet-stap.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { schrijfBericht } from './incidentbericht.ts'
import type { CriteriaVaststellenInput } from './incident.input.ts'
import { leesIncident } from './incident.repository.ts'
import { markeerGelezen } from './volg-incident.ts'

/**
 * Decides under which criteria an incident falls. What was computed is advice: a coördinator may choose otherwise and then says why, so that the
 * requirement of the table is met by a computed criterion or by a reason.
 */
export async function stelCriteriaVast(context: Context, input: CriteriaVaststellenInput): Promise<{ dossierId: string } | Weigering> {
  const dossierId = uuidVan('Dossier', input.dossierId)
  const reden = parseReden(input.motivering, 'motivering', 'Motivering')
  if (!reden.ok) return invoerFout(reden.fouten)
  const gekozen = [...new Set(input.criteria)]
  if (gekozen.some((id) => !(id in CRITERIA))) return invoerFout([{ veld: 'criteria', code: 'GROND_ONBEKEND', bericht: 'Dit criterium bestaat niet.' }])
  return eenmaal(context, { handeling: 'criteria_vaststellen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const zaak = await houdZaakVast(m, context, dossierId, 'criteria_vaststellen')
    const { inhoud, versie } = await leesIncident(m, context, dossierId)
    if (versie !== input.versie) throw new Geweigerd(versieConflict({ versie, huidig: inhoud }))
    const incident = incidentVan(inhoud)
    const { uitkomsten, geraakt } = bepaalCriteria(incident, momentVan(context.nu))
    const anders = uitkomsten.some(({ criterium, uitkomst }) => (uitkomst === 'ja') !== gekozen.includes(criterium))
    if (gekozen.length > 0 && anders && !reden.tekst) throw new Geweigerd(invoerFout([{ veld: 'motivering', code: 'VERPLICHT_VELD', bericht: 'U kiest anders dan de berekening. Schrijf op waarom.' }]))
    const gronden = uitkomsten.filter(({ criterium }) => gekozen.includes(criterium)).map((uit) => ({ id: uit.criterium as Criterium, tekst: waarom(uit, incident) }))
    const stap = await zetStap(m, context, zaak, {
      handeling: 'criteria_vaststellen', gronden: gekozen, motivering: reden.tekst, ...(gekozen.length > 0 ? { voldaan: ['criterium_geraakt' as const] } : {}),
      gegevens: { gronden, motivering: reden.tekst, berekend: geraakt },
    })
    await bewaarBesluit(m, context, zaak, 'criteria', { motivering: reden.tekst, gronden })
    const namen = gronden.map(({ id }) => ({ id, motivering: `${CRITERIA[id].naam}.` }))
    await verstuurBerichten(m, stap, zaak.dossier.toezichthouderId, schrijfBericht(zaak, 'criteria_vaststellen', zaak.gang.stand, 'De melding bij het loket vervangt de wettelijke melding niet.', namen))
    await markeerGelezen(m, context, dossierId)
    await m.query('update incident set geraakt = $2 where dossier_id = $1', [dossierId, gekozen])
    await legVast(m, context, { ...zaak.dossier, dossierId }, 'criteria_vastgesteld', gekozen.join(', '))
    return { dossierId }
  })
}
