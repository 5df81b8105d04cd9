import type { Teruguitkomst } from '@zelfonderzoek/validation/zelfonderzoek/overname'
import type { SectieNummer } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { nietGevonden } from '../graphql/weiger.ts'
import { vrager } from '../toegang/mag.ts'
import { herberekenStand, MET_RECORDS } from '../zelfonderzoek/herbereken-stand.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import type { Recorduitkomst } from '../zelfonderzoek/record.ts'
import { eisMag, houdVast } from '../zelfonderzoek/schrijfplek.ts'
import { OvernameEntity } from './overname.entity.ts'
import type { OvernameTerugdraaienInput } from './overname.input.ts'
import { HAAL_MAATREGELEN_WEG, HAAL_OORZAKEN_WEG, TERUG, VORIGE } from './overname.sql.ts'
import { schrijf } from './zet-secties.ts'

/**
 * Takes a report back in one transaction: sections get the text of before, added causes and measures go. What was changed since stays,
 * so that nobody's work is lost. A second time changes nothing and gives the first outcome.
 */
export function draaiOvernameTerug(context: Context, input: OvernameTerugdraaienInput): Promise<Recorduitkomst | Weigering> {
  const id = uuidVan('Overname', input.id)
  return eenmaal(context, { handeling: 'overname_terugdraaien', sleutel: input.sleutel, invoer: input }, async (m) => {
    const gezien = await m.findOneBy(OvernameEntity, { id })
    if (!gezien) throw new Geweigerd(nietGevonden())
    const plek = await houdVast(m, gezien.zelfonderzoekId)
    for (const handeling of ['sectie_bewaren', 'oorzaak_bewaren', 'maatregel_bewaren'] as const) eisMag(context, plek, handeling)
    const overname = await m.findOne(OvernameEntity, { where: { id }, lock: { mode: 'pessimistic_write' } })
    const uit = { id, zelfonderzoekId: plek.id }
    if (!overname?.terugweg || overname.terugOp) return uit
    const { secties, oorzaken, maatregelen } = overname.terugweg
    const wie = vrager(context)
    const vorige = (await m.query(VORIGE, [plek.id, JSON.stringify(secties)])) as { id: string; nummer: SectieNummer; inhoud: object }[]
    await schrijf(m, context, vorige)
    const haalWeg = async (sql: string, ids: readonly string[]): Promise<number> =>
      ids.length ? ((await m.query(sql, [wie.id, wie.rol, wie.organisatieId, context.correlatieId, plek.id, ids])) as unknown[]).length : 0
    const weg = { maatregelen: await haalWeg(HAAL_MAATREGELEN_WEG, maatregelen), oorzaken: await haalWeg(HAAL_OORZAKEN_WEG, oorzaken) }
    await herberekenStand(m, plek.id, [...new Set([...MET_RECORDS, ...vorige.map(({ nummer }) => nummer)])])
    const terug = new Set<number>(vorige.map(({ nummer }) => nummer))
    const uitkomst: Teruguitkomst = {
      ...weg, secties: secties.map(({ nummer }) => ({ nummer, terug: terug.has(nummer) })),
      gebleven: oorzaken.length + maatregelen.length - weg.oorzaken - weg.maatregelen,
    }
    await m.query(TERUG, [id, wie.id, JSON.stringify(uitkomst)])
    await legVast(m, context, plek, 'overname_teruggedraaid', `overname ${id}`)
    return uit
  })
}
