import type { Logger } from 'pino'
import type { DataSource, EntityManager } from 'typeorm'
import { verzendBericht } from '../bericht/verzend-bericht.ts'
import { inTransactie } from '../database/transactie.ts'
import type { Context } from '../graphql/context.ts'
import type { Sleutelbos } from '../versleuteling/sleutelbos.ts'
import { plekInhoud } from './dossiersleutel.ts'

interface Wachtend { id: string; aanbiederId: string; toezichtId: string }
interface Bestand { dossierId: string; naam: string; inhoud: Buffer; ingepakt: string; zaaknummer: string; stand: string }

/** Files looked at in one round; what is left waits for the next. */
const HOEVEEL = 20
/** Time between two rounds, in milliseconds. */
const RONDE_MS = 60_000

const LEES = `
select d.dossier_id as "dossierId", d.naam, d.inhoud_versleuteld as inhoud, s.ingepakt, o.zaaknummer, o.stand
from document d join dossier o on o.id = d.dossier_id join dossiersleutel s on s.dossier_id = d.dossier_id where d.id = $1 and d.scan = 'wacht' for update of d skip locked`
const VERNIETIG = `update document set scan = 'geweigerd', inhoud_versleuteld = '', tekst_versleuteld = null, grootte = 0 where id = $1`
const AUDIT = `insert into auditregel (soort, dossier_id, aanbieder_id, toezichthouder_id, rol, onderwerp) values ($1, $2, $3, $4, 'systeem', $5)`

export interface Nakijker { bron: DataSource; sleutels: Sleutelbos; scan: Context['scan'] }

/**
 * Has the scanner look at the files that waited for it; returns how many were let through and refused. A refused file is destroyed and its aanbieder told.
 * Stops at the first file the scanner does not answer for. Two processes never take the same file.
 */
export async function scanWachtenden({ bron, sleutels, scan }: Nakijker): Promise<{ door: number; geweigerd: number }> {
  const uit = { door: 0, geweigerd: 0 }
  const wachtenden = (await bron.query('select id, aanbieder as "aanbiederId", toezichthouder as "toezichtId" from te_scannen($1)', [HOEVEEL])) as Wachtend[]
  for (const wachtend of wachtenden) {
    const uitslag = await inTransactie(bron, { gebruikerId: '', gemeenteId: null, aanbiederId: wachtend.aanbiederId, toezichtId: wachtend.toezichtId }, async (m) => {
      const [bestand] = (await m.query(LEES, [wachtend.id])) as Bestand[]
      if (!bestand) return 'al'
      const gescand = await scan(sleutels.ontsleutel(bestand.ingepakt, plekInhoud(bestand.dossierId), bestand.inhoud))
      if (gescand === 'besmet') await vernietig(m, wachtend, bestand)
      if (gescand === 'schoon') await laatDoor(m, wachtend, bestand)
      return gescand
    })
    if (uitslag === 'schoon') uit.door += 1
    if (uitslag === 'besmet') uit.geweigerd += 1
    if (uitslag === 'onbereikbaar') break
  }
  return uit
}

async function laatDoor(m: EntityManager, { id, aanbiederId, toezichtId }: Wachtend, { dossierId }: Bestand): Promise<void> {
  await m.query(`update document set scan = 'gecontroleerd' where id = $1`, [id])
  await m.query(AUDIT, ['document_gecontroleerd', dossierId, aanbiederId, toezichtId, `document ${id}`])
}

async function vernietig(m: EntityManager, { id, aanbiederId, toezichtId }: Wachtend, { dossierId, zaaknummer }: Bestand): Promise<void> {
  await m.query(VERNIETIG, [id])
  await m.query(AUDIT, ['document_geweigerd', dossierId, aanbiederId, toezichtId, 'BESTAND_BESMET'])
  await verzendBericht(m, { id: dossierId, aanbiederId, toezichthouderId: toezichtId }, {
    soort: 'bestand_geweigerd', vanId: toezichtId, aanId: aanbiederId, onderwerp: `Een bestand bij ${zaaknummer} is geweigerd`,
    tekst: 'In een bestand dat u toevoegde, vond de controle een virus. Wij hebben het bestand vernietigd. De naam staat nog bij het onderdeel.\n\nVraag uw systeembeheerder om hulp, en voeg daarna een schoon bestand toe.',
  })
}

/** Looks once a minute for files that wait. Without a scanner nothing ever waits. */
export function startNakijken(o: Nakijker & { log: Pick<Logger, 'warn'> }): { stop: () => Promise<void> } {
  let bezig: Promise<unknown> = Promise.resolve()
  const klok = setInterval(() => { bezig = scanWachtenden(o).catch((e: unknown) => o.log.warn({ code: (e as { code?: string }).code }, 'het nakijken van bestanden hapert')) }, RONDE_MS)
  klok.unref()
  return { async stop() { clearInterval(klok); await bezig } }
}
