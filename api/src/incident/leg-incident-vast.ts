import type { EntityManager } from 'typeorm'
import { controleerIncident } from '@zelfonderzoek/validation/incident/controleer-incident'
import { type Incidentinhoud, parseIncident } from '@zelfonderzoek/validation/incident/incident-inhoud'
import { isMoment } from '@zelfonderzoek/validation/kalender/moment'
import { type Melder, MELDERS } from '@zelfonderzoek/validation/protocol/parameters'
import type { Proceshandeling } from '@zelfonderzoek/validation/protocol/proceshandeling'
import { tekst } from '@zelfonderzoek/validation/zelfonderzoek/invoer'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout } from '../graphql/weiger.ts'
import { momentVan } from '../kalender/moment-van.ts'
import { verstuurBerichten } from '../procedure/verstuur-berichten.ts'
import { leesZaak } from '../procedure/zaak.ts'
import { zetStap } from '../procedure/zet-stap.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { beginIncident, eisLoket } from './begin-incident.ts'
import { schrijfBericht } from './incidentbericht.ts'
import type { IncidentVastleggenInput } from './incident.input.ts'
import { schrijfIncident } from './incident.repository.ts'
import { volgWettelijkeMelding } from './wettelijke-melding.ts'

type Fouten = { veld: string; code: string; bericht: string }[]

/**
 * Writes down what a coördinator was told by telephone or mail, with the moment of the call. What an organisation reports itself it can read; what
 * somebody else tells about it stays hidden from it.
 */
export async function legIncidentVast(context: Context, input: IncidentVastleggenInput): Promise<{ dossierId: string } | Weigering> {
  const vorm = parseIncident(input.inhoud)
  if (!vorm.ok) return invoerFout(vorm.fouten)
  const { inhoud } = vorm
  const zaaksoort = input.zaaksoort === 'consult' ? 'consult' as const : 'melding' as const
  const fouten = [...controleer(input, context.nu), ...controleerIncident(inhoud, momentVan(context.nu), zaaksoort)]
  if (fouten.length) return invoerFout(fouten)
  const handeling = stapVan(input, inhoud)
  return eenmaal(context, { handeling: 'incident_vastleggen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const { id: wie, organisatieId } = vrager(context)
    const loket = await eisLoket(m, context, input.gemeentecode)
    if (loket.toezichthouderId !== organisatieId) throw new Geweigerd(invoerFout([{ veld: 'gemeentecode', code: 'BUITEN_WERKGEBIED', bericht: 'Dit is niet de gemeente van uw loket.' }]))
    const meldt = input.melder === 'aanbieder' || input.melder === 'ketenpartner'
    const aanbiederId = await vindOrganisatie(m, input.aanbiederId ?? '', organisatieId)
    const ontvangenOp = new Date(input.ontvangenOp)
    const begonnen = await beginIncident(m, context, loket, aanbiederId, { titel: inhoud.titel, verborgen: !meldt || !input.aanbiederId, zaaksoort, kanaal: input.kanaal as 'telefoon' | 'e-mail', melder: input.melder as Melder, ontvangenOp })
    const dossierId = begonnen.dossier.id
    await m.query('update incident set gelezen_op = $2, gelezen_door = $3, behandelaar_id = $3 where dossier_id = $1', [dossierId, context.nu, wie])
    await schrijfIncident(m, context, begonnen.dossier, inhoud, { versie: 1, origineel: input.origineel })
    const zaak = await leesZaak(m, dossierId)
    const stap = await zetStap(m, context, zaak, { handeling, gegevens: { melder: input.melder, kanaal: input.kanaal, ontvangenOp: input.ontvangenOp } })
    await verstuurBerichten(m, stap, organisatieId, schrijfBericht(zaak, handeling, 'nieuw', ''))
    if (zaaksoort === 'melding') await volgWettelijkeMelding(m, context, zaak, inhoud)
    await legVast(m, context, { ...zaak.dossier, dossierId }, handeling, 'incident')
    return { dossierId }
  })
}

/** A consult starts no term; an urgent call goes its own way (Rotterdam Hoe, spoed). */
function stapVan({ zaaksoort, kanaal }: IncidentVastleggenInput, { spoed }: Incidentinhoud): Proceshandeling {
  if (zaaksoort === 'consult') return 'consult_vragen'
  return spoed === 'ja' && kanaal === 'telefoon' ? 'spoed_registreren' : 'incident_vastleggen'
}

function controleer({ zaaksoort, kanaal, melder, ontvangenOp, origineel, aanbiederId }: IncidentVastleggenInput, nu: Date): Fouten {
  const meldtZelf = melder === 'aanbieder' || melder === 'ketenpartner'
  const regels: [boolean, string, string][] = [
    [['melding', 'consult'].includes(zaaksoort), 'zaaksoort', 'Kies of het een melding is of een vraag om mee te denken.'],
    [['telefoon', 'e-mail'].includes(kanaal), 'kanaal', 'Kies of het per telefoon of per e-mail kwam.'],
    [MELDERS.includes(melder as Melder), 'melder', 'Kies wie het meldt.'],
    [!meldtZelf || !!aanbiederId, 'aanbiederId', 'Kies de organisatie die meldt.'],
    [isMoment(ontvangenOp) && new Date(ontvangenOp) <= nu, 'ontvangenOp', 'Vul in wanneer u het kreeg: een dag en een tijdstip, nu of eerder.'],
    [tekst.safeParse(origineel).success, 'origineel', 'Deze e-mail is te lang, of bevat tekens die niet bewaard kunnen worden.'],
  ]
  return regels.filter(([goed]) => !goed).map(([, veld, bericht]) => ({ veld, code: 'VERPLICHT_VELD', bericht }))
}

/** The organisation that reports or is reported on; without one, the loket keeps the case to itself. */
async function vindOrganisatie(m: EntityManager, id: string, loketId: string): Promise<string> {
  if (!id) return loketId
  const [rij] = (await m.query(`select id from organisatie where id = $1 and soort = 'aanbieder'`, [uuidVan('Organisatie', id)])) as { id: string }[]
  if (!rij) throw new Geweigerd(invoerFout([{ veld: 'aanbiederId', code: 'ORGANISATIE_ONBEKEND', bericht: 'Kies een organisatie uit de lijst.' }]))
  return rij.id
}
