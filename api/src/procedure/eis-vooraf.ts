import type { EntityManager } from 'typeorm'
import type { Procedureregel } from '@zelfonderzoek/validation/protocol/procedure'
import { handelingenIn } from '@zelfonderzoek/validation/protocol/wat-nu'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout } from '../graphql/weiger.ts'
import type { StapZettenInput } from './stap.input.ts'
import type { Zaak } from './zaak.ts'

/** Since the dossier came here: what an earlier toezichthouder declared says nothing about this one. */
const VERKLAARD = `select exists (select from stap where dossier_id = $1 and handeling = 'ontvangst_bevestigen' and gegevens->>'geenBelang' is not null
  and op > coalesce((select max(op) from stap where dossier_id = $1 and handeling = 'overdragen'), '-infinity')) as ja`
const ANDER = `select exists (select from organisatie where id = $1 and soort = 'toezichthouder' and id <> $2) as ja`

/**
 * What has to be so before a step beyond what its line in the table asks: which fields of a melding have a gap, to whom a dossier goes, and, under a
 * protocol with a rule on conflicts of interest, that somebody said there is none before deciding (Hart voor Brabant Overige bepalingen).
 */
export async function eisVooraf(m: EntityManager, { dossier, protocol, gang }: Zaak, regel: Procedureregel, { velden, aanId }: Pick<StapZettenInput, 'velden' | 'aanId'>): Promise<void> {
  const weiger = (veld: string, code: string, bericht: string): never => { throw new Geweigerd(invoerFout([{ veld, code, bericht }])) }
  if (regel.handeling === 'melding_laten_aanvullen') {
    if (velden.length === 0) weiger('velden', 'VERPLICHT_VELD', 'Kies wat in de melding ontbreekt.')
    if (velden.some(({ id }) => !protocol.intake.some((veld) => veld.id === id))) weiger('velden', 'VELD_ONBEKEND', 'Dit veld staat niet in de melding van dit protocol.')
  }
  if (regel.handeling === 'overdragen') {
    if (!aanId) weiger('aanId', 'VERPLICHT_VELD', 'Kies aan wie u het dossier overdraagt.')
    const [ander] = (await m.query(ANDER, [uuidVan('Organisatie', aanId ?? ''), dossier.toezichthouderId])) as { ja: boolean }[]
    if (!ander?.ja) weiger('aanId', 'ORGANISATIE_ONBEKEND', 'Kies een andere toezichthouder.')
  }
  if (protocol.belangenconflict && regel.besluit && handelingenIn(protocol, gang.stand, 'toezichthouder').includes('ontvangst_bevestigen')) {
    const [rij] = (await m.query(VERKLAARD, [dossier.id])) as { ja: boolean }[]
    if (!rij?.ja) weiger('ontvangst', 'BELANG_ONBEKEND', 'Bevestig eerst de ontvangst en verklaar daarbij dat niemand van u bij de aanbieder of de cliënt betrokken is. Is dat wel zo, draag het dossier dan over.')
  }
}
