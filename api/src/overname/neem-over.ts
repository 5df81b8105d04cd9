import { MEESTE_RECORDS, type Overnameuitkomst } from '@zelfonderzoek/validation/zelfonderzoek/overname'
import { SECTIENUMMERS } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { eenmaal } from '../database/eenmaal.ts'
import { inTransactie } from '../database/transactie.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd, isWeigering } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { andereInhoud, invoerFout } from '../graphql/weiger.ts'
import { vrager } from '../toegang/mag.ts'
import { herberekenStand, MET_RECORDS } from '../zelfonderzoek/herbereken-stand.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import type { Recorduitkomst } from '../zelfonderzoek/record.ts'
import { eisMag, houdVast } from '../zelfonderzoek/schrijfplek.ts'
import type { Terugweg } from './overname.entity.ts'
import type { RapportOvernemenInput } from './overname.input.ts'
import { BEGIN, KLAAR, PAK, STOP } from './overname.sql.ts'
import { voegRecordsToe } from './voeg-records-toe.ts'
import { zetSecties } from './zet-secties.ts'

/** Characters of what a caller keeps with a taking over, as JSON. */
const GROOTSTE_BLAD = 300_000

/**
 * Takes a report over in one transaction: texts behind what stands in the sections, causes and measures as records. That it
 * began is written down first and apart, so that a page can show it, also after this program stopped halfway and nothing was taken over.
 */
export async function neemRapportOver(context: Context, input: RapportOvernemenInput): Promise<Recorduitkomst | Weigering> {
  const zelfonderzoekId = uuidVan('Zelfonderzoek', input.zelfonderzoekId)
  const documentId = input.documentId ? uuidVan('Document', input.documentId) : null
  const fouten = vormfouten(input)
  if (fouten.length) return invoerFout(fouten)
  const begonnen = await begin(context, zelfonderzoekId, documentId, input)
  if (begonnen) return begonnen
  try {
    const uit = await voerUit(context, zelfonderzoekId, input)
    if (isWeigering(uit)) await stop(context, input.sleutel, uit.bericht)
    return uit
  } catch (e) {
    await stop(context, input.sleutel, 'Er ging bij ons iets mis. Probeer het nog een keer.').catch(() => undefined)
    throw e
  }
}

/** Writes down that it begins, if the asker may do this here. */
async function begin(context: Context, zelfonderzoekId: string, documentId: string | null, { secties, oorzaken, maatregelen, blad, sleutel }: RapportOvernemenInput): Promise<Weigering | null> {
  try {
    return await inTransactie(context.bron, context.rij, async (m) => {
      const plek = await houdVast(m, zelfonderzoekId)
      for (const handeling of ['sectie_bewaren', 'oorzaak_bewaren', 'maatregel_bewaren'] as const) eisMag(context, plek, handeling)
      const stappen = secties.length + oorzaken.length + maatregelen.length
      await m.query(BEGIN, [sleutel, plek.id, plek.dossierId, plek.aanbiederId, plek.toezichthouderId, documentId, stappen, blad ? JSON.stringify(blad) : null, vrager(context).id])
      return null
    })
  } catch (e) {
    if (e instanceof Geweigerd) return e.weigering
    throw e
  }
}

function voerUit(context: Context, zelfonderzoekId: string, input: RapportOvernemenInput): Promise<Recorduitkomst | Weigering> {
  const { sleutel } = input
  return eenmaal(context, { handeling: 'rapport_overnemen', sleutel, invoer: input }, async (m) => {
    const plek = await houdVast(m, zelfonderzoekId)
    eisMag(context, plek, 'sectie_bewaren')
    const [overname] = (await m.query(PAK, [sleutel, vrager(context).id, plek.id])) as { klaar: boolean }[]
    if (!overname || overname.klaar) throw new Geweigerd(andereInhoud())
    const { gezet, regels } = await zetSecties(m, context, plek, input.secties)
    const oorzaken = await voegRecordsToe(m, context, plek, 'basisoorzaak', input.oorzaken)
    const maatregelen = await voegRecordsToe(m, context, plek, 'verbetermaatregel', input.maatregelen)
    await herberekenStand(m, plek.id, [...new Set([...MET_RECORDS, ...gezet.map(({ nummer }) => nummer)])])
    const uitkomst: Overnameuitkomst = {
      secties: regels, oorzaken: oorzaken.ids.length, maatregelen: maatregelen.ids.length, geweigerd: [...oorzaken.geweigerd, ...maatregelen.geweigerd],
    }
    const terugweg: Terugweg = { secties: gezet, oorzaken: oorzaken.ids, maatregelen: maatregelen.ids }
    await m.query(KLAAR, [sleutel, JSON.stringify(uitkomst), JSON.stringify(terugweg)])
    await legVast(m, context, plek, 'rapport_overgenomen', `overname ${sleutel}`)
    return { id: sleutel, zelfonderzoekId: plek.id }
  })
}

async function stop(context: Context, id: string, reden: string): Promise<void> {
  await inTransactie(context.bron, context.rij, (m) => m.query(STOP, [id, reden, vrager(context).id]))
}

function vormfouten({ secties, oorzaken, maatregelen, blad }: RapportOvernemenInput): { veld: string; code: string; bericht: string }[] {
  const nummers = secties.map(({ nummer }) => nummer)
  const fouten = []
  if (nummers.some((nummer) => !(SECTIENUMMERS as readonly number[]).includes(nummer)) || new Set(nummers).size < nummers.length) {
    fouten.push({ veld: 'secties', code: 'BAD_USER_INPUT', bericht: 'Stuur elk onderdeel van 1 tot en met 11 hooguit één keer.' })
  }
  for (const [veld, lijst] of Object.entries({ oorzaken, maatregelen })) {
    if (lijst.length > MEESTE_RECORDS) fouten.push({ veld, code: 'TE_LANG', bericht: `Er passen ${MEESTE_RECORDS} ${veld} in één rapport. Vink er minder aan.` })
  }
  if (blad && JSON.stringify(blad).length > GROOTSTE_BLAD) fouten.push({ veld: 'blad', code: 'TE_LANG', bericht: 'Wat u bij het overnemen wilt bewaren, is te groot. Bewaar minder.' })
  return fouten
}
