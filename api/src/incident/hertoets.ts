import type { DataSource, EntityManager } from 'typeorm'
import { bepaalCriteria } from '@zelfonderzoek/validation/incident/bepaal-criteria'
import { type Incidentinhoud, incidentVan } from '@zelfonderzoek/validation/incident/incident-inhoud'
import { verzendBericht } from '../bericht/verzend-bericht.ts'
import { inTransactie } from '../database/transactie.ts'
import { momentVan } from '../kalender/moment-van.ts'

interface Plek { dossier: string; aanbieder: string; toezichthouder: string }
interface Rij { inhoud: Incidentinhoud; zaaknummer: string; dossierstand: string; geraakt: string[] }

/** Takes the moment away, so that of several processes one only goes on; the row stays locked until the end. */
const PAK = `
update incident i set opnieuw_op = null, hertoetst_op = $2 from dossier d
where i.dossier_id = $1 and d.id = i.dossier_id and i.opnieuw_op < $2 returning i.inhoud, d.zaaknummer, d.stand as dossierstand, i.geraakt`
const BERICHT = 'hertoetsing_48_uur'

/**
 * Looks again at every incident whose outcome changes by itself: somebody missing from closed care for more than 48 hours (Rotterdam criterium 6).
 * The loket gets a bericht and its mail in the same transaction; how many is returned. However many processes do this, and whenever they are killed,
 * each case is told once. Ages do not matter here: they do not change with time.
 */
export async function hertoets(bron: DataSource, nu: Date): Promise<number> {
  const plekken = (await bron.query('select dossier, aanbieder, toezichthouder from te_hertoetsen($1)', [nu])) as Plek[]
  let aantal = 0
  for (const plek of plekken) {
    if (await inTransactie(bron, { gebruikerId: '', gemeenteId: null, aanbiederId: null, toezichtId: plek.toezichthouder }, (m) => hertoetsEen(m, plek, nu))) aantal += 1
  }
  return aantal
}

async function hertoetsEen(m: EntityManager, { dossier: id, aanbieder: aanbiederId, toezichthouder: toezichthouderId }: Plek, nu: Date): Promise<boolean> {
  const [[rij]] = (await m.query(PAK, [id, nu])) as [Rij[], number]
  if (!rij || rij.dossierstand === 'afgesloten') return false
  const { geraakt } = bepaalCriteria(incidentVan({ ...rij.inhoud, geboortedatums: [] }), momentVan(nu))
  if (!geraakt.includes('ROT-C6')) return false
  await m.query('update incident set geraakt = $2 where dossier_id = $1', [id, [...new Set([...rij.geraakt, 'ROT-C6'])].sort()])
  await verzendBericht(m, { id, aanbiederId, toezichthouderId }, {
    soort: BERICHT, vanId: toezichthouderId, aanId: toezichthouderId, onderwerp: `Vermissing langer dan 48 uur (${rij.zaaknummer})`,
    tekst: `De vermissing uit gesloten zorg in zaak ${rij.zaaknummer} duurt nu langer dan 48 uur. Daarmee valt de zaak in elk geval onder criterium 6. Kijk of het bestuur en anderen dit moeten weten.\n\nGrondslag: Rotterdam criterium 6.`,
  })
  await m.query(`insert into auditregel (soort, dossier_id, aanbieder_id, toezichthouder_id, rol, onderwerp, correlatie_id) values ('incident_hertoetst', $1, $2, $3, 'systeem', 'ROT-C6', 'wachtrij')`, [id, aanbiederId, toezichthouderId])
  return true
}
