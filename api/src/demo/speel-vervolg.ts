import { randomUUID } from 'node:crypto'
import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { ASPECT_IDS } from '@zelfonderzoek/validation/checklist/aspect-ids'
import { bewaarBasisoorzaak } from '../basisoorzaak/bewaar-basisoorzaak.ts'
import { beoordeelAspect } from '../beoordeling/beoordeel-aspect.ts'
import { bewaarEindoordeel } from '../beoordeling/bewaar-eindoordeel.ts'
import { beeindigOnderzoek } from '../besluit/beeindig-onderzoek.ts'
import { vraagAanvulling } from '../besluit/vraag-aanvulling.ts'
import { inTransactie } from '../database/transactie.ts'
import type { Context } from '../graphql/context.ts'
import { globaalId } from '../graphql/id.ts'
import { dienIn } from '../indiening/dien-in.ts'
import { legVerklaringAf } from '../indiening/leg-verklaring-af.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { bewaarVerbetermaatregel } from '../verbetermaatregel/bewaar-verbetermaatregel.ts'
import { inhoudSha256 } from '../indiening/canoniek.ts'
import { leesRapport } from '../zelfonderzoek/rapport.ts'
import { lukt } from './lukt.ts'
import type { Demorapport } from './rapporten.ts'

/** Writes the causes and measures of a report. */
export async function schrijfRecords(schrijver: Context, zelfonderzoekId: string, { oorzaken, maatregelen }: Demorapport): Promise<void> {
  const plek = globaalId('Zelfonderzoek', zelfonderzoekId)
  const ids: string[] = []
  for (const { onder, ...oorzaak } of oorzaken) {
    const { id } = lukt(await bewaarBasisoorzaak(schrijver, { ...oorzaak, zelfonderzoekId: plek, ouderId: onder === undefined ? null : ids[onder] ?? null, sleutel: randomUUID() }))
    ids.push(globaalId('Basisoorzaak', id))
  }
  for (const { overDagen, bij, ...maatregel } of maatregelen) {
    lukt(await bewaarVerbetermaatregel(schrijver, { ...maatregel, zelfonderzoekId: plek, datum: plusDagen(datumVan(schrijver.nu), overDagen), oorzaakIds: bij.map((nr) => ids[nr] ?? ''), sleutel: randomUUID() }))
  }
}

/** The bestuurder stands for the report and it is handed in; returns the id of the indiening. */
export async function dienRapportIn(bestuurder: Context, zelfonderzoekId: string): Promise<string> {
  const plek = globaalId('Zelfonderzoek', zelfonderzoekId)
  const gelezen = await inTransactie(bestuurder.bron, bestuurder.rij, async (m) => inhoudSha256(await leesRapport(m, zelfonderzoekId)))
  lukt(await legVerklaringAf(bestuurder, { zelfonderzoekId: plek, inhoudSha256: gelezen, sleutel: randomUUID() }))
  const { indieningId } = lukt(await dienIn(bestuurder, { zelfonderzoekId: plek, redenOpenBevindingen: 'De mentor is nog niet bereikbaar; wij vullen dit aan.', sleutel: randomUUID() }))
  return globaalId('Indiening', indieningId)
}

/** Asks what `vragen` says, per aspect, within three weeks. */
export async function stuurTerug(toezicht: Context, indieningId: string, vragen: Readonly<Record<string, string>>): Promise<void> {
  for (const [aspect, opmerking] of Object.entries(vragen)) lukt(await beoordeelAspect(toezicht, { indieningId, aspect, oordeel: 'aanvullen', opmerking, reden: 'De controle ziet woorden, maar het antwoord is te kort.', versie: 0, sleutel: randomUUID() }))
  lukt(await vraagAanvulling(toezicht, { indieningId, motivering: 'Uw rapport is helder. Op deze punten missen wij nog iets.', termijnOp: plusDagen(datumVan(new Date()), 21), sleutel: randomUUID() }))
}

/** Judges every aspect as sufficient, answers both questions and closes. */
export async function sluitAf(toezicht: Context, indieningId: string): Promise<void> {
  for (const aspect of ASPECT_IDS) lukt(await beoordeelAspect(toezicht, { indieningId, aspect, oordeel: 'voldoende', opmerking: '', reden: 'Het staat elders in het rapport.', versie: 0, sleutel: randomUUID() }))
  lukt(await bewaarEindoordeel(toezicht, { indieningId, zorgvuldig: 'ja', zorgvuldigMotivering: 'De commissie was onafhankelijk en hoorde wie zij moest horen.', verbeterplan: 'ja', verbeterplanMotivering: 'De maatregelen nemen de oorzaken weg.', versie: 1, sleutel: randomUUID() }))
  lukt(await beeindigOnderzoek(toezicht, {
    indieningId, motivering: 'De zaak is zorgvuldig onderzocht en er is een adequaat verbeterplan.', weergave: 'Twee medewerkers en de cliënt zijn gehoord. Het ondersteuningsplan en de rapportages zijn gelezen.',
    conclusies: 'Het meten van de temperatuur was niet geregeld.', maatregelen: 'Begrenzers op de kranen, een thermometer in elke woning en een vraag bij de start.', advies: 'Let bij woningaanpassing op de temperatuur van het water.', sleutel: randomUUID(),
  }))
}
