import type { EntityManager } from 'typeorm'
import { controleerSectie } from '@zelfonderzoek/validation/volledigheid/controleer-sectie'
import type { SectieNummer } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { SectieEntity } from '../sectie/sectie.entity.ts'
import { maatregelenSql, oorzakenSql } from './records.sql.ts'
import { naarZelfonderzoek, type Rapport } from './rapport.ts'

/** Sections whose outcome depends on causes and measures. */
export const MET_RECORDS = [7, 9] as const satisfies readonly SectieNummer[]

const SECTIES = `select id, nummer, inhoud, stand, aanwezig, totaal from sectie where zelfonderzoek_id = $1 and nummer = any ($2) order by nummer for update`
const RECORDS = `select ${oorzakenSql('$1')} as basisoorzaken, ${maatregelenSql('$1')} as verbetermaatregelen`

type Rij = Pick<SectieEntity, 'id' | 'inhoud' | 'stand' | 'aanwezig' | 'totaal'> & { nummer: SectieNummer }

/** Judges sections anew in the same transaction: 7 and 9 after a cause or a measure changed, or those that are named. */
export async function herberekenStand(m: EntityManager, zelfonderzoekId: string, nummers: readonly SectieNummer[] = MET_RECORDS): Promise<void> {
  const rijen = (await m.query(SECTIES, [zelfonderzoekId, nummers])) as Rij[]
  const [records] = (await m.query(RECORDS, [zelfonderzoekId])) as Pick<Rapport, 'basisoorzaken' | 'verbetermaatregelen'>[]
  if (!records) return
  const secties = Object.fromEntries(rijen.map((r) => [r.nummer, r.inhoud]))
  const z = naarZelfonderzoek({ ...records, secties, documenten: [], melding: null })
  for (const rij of rijen) {
    const { stand, aanwezig, totaal } = controleerSectie(rij.nummer, z)
    if (stand === rij.stand && aanwezig === rij.aanwezig && totaal === rij.totaal) continue
    await m.update(SectieEntity, { id: rij.id }, { stand, aanwezig, totaal })
  }
}
