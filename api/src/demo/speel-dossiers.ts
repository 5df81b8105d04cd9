import { randomUUID } from 'node:crypto'
import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { maakDataSource, poolVan } from '../database/data-source.ts'
import { inTransactie } from '../database/transactie.ts'
import { maakVirusscan } from '../document/virusscan.ts'
import { rolUrl } from '../database/rol-url.ts'
import { maakGebruikerzoeker } from '../gebruiker/gebruiker.repository.ts'
import { type Context, eigenWerk, rijContext } from '../graphql/context.ts'
import { globaalId } from '../graphql/id.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { bevestigOntvangst } from '../melding/bevestig-ontvangst.ts'
import { bewaarMelding } from '../melding/bewaar-melding.ts'
import { dienMeldingIn } from '../melding/dien-melding-in.ts'
import { beoordeelInhoud } from '../sectie/beoordeel-inhoud.ts'
import { bewaarSectie } from '../sectie/sectie.repository.ts'
import { openSleutelbos } from '../versleuteling/sleutelbos.ts'
import { DEMO_DOSSIERS, type DemoDossier } from './dossiers.ts'
import { lukt } from './lukt.ts'
import { speelIncidenten } from './speel-incidenten.ts'
import { dienRapportIn, schrijfRecords, sluitAf, stuurTerug } from './speel-vervolg.ts'

const DAG_MS = 86_400_000

/** Plays the dossiers of the demo by the steps that people take, each as the one who takes it, so that all of it is real but the story. */
export async function speelDossiers({ eigenaarUrl, dataDir, iss }: { eigenaarUrl: string; dataDir: string; iss: string }): Promise<void> {
  const bron = await maakDataSource({ url: rolUrl(eigenaarUrl, 'api_rt'), verbindingen: 2 }).initialize()
  try {
    const pool = poolVan(bron)
    const sleutels = await openSleutelbos({ dataDir, productie: false })
    const vind = maakGebruikerzoeker(pool, Date.now)
    const als = async (naam: string, dagenGeleden: number): Promise<Context> => {
      const vrager = await vind(iss, naam)
      const nu = new Date(Date.now() - dagenGeleden * DAG_MS)
      return { bron, pool, voorrang: pool, sleutels, scan: maakVirusscan(undefined), vrager, aanmelding: eigenWerk(nu), magSchema: false, rij: rijContext(vrager), bekendDocument: true, correlatieId: 'demo', nu }
    }
    for (const dossier of DEMO_DOSSIERS) await speel(dossier, als)
    await speelIncidenten(als)
  } finally {
    await bron.destroy()
  }
}

async function speel(d: DemoDossier, als: (naam: string, dagenGeleden: number) => Promise<Context>): Promise<void> {
  const schrijver = await als(d.schrijver, d.dagenGeleden)
  const gebeurtenis = plusDagen(datumVan(schrijver.nu), -1)
  const { dossierId } = lukt(await bewaarMelding(schrijver, { sleutel: randomUUID(), inhoud: { ...d.melding, datumGebeurtenis: gebeurtenis, datumBekend: gebeurtenis } }))
  const id = globaalId('Dossier', dossierId)
  if (d.tot === 'concept') return
  lukt(await dienMeldingIn(schrijver, { dossierId: id, versie: 1, sleutel: randomUUID() }))
  if (d.tot === 'gemeld') return
  const toezicht = await als('toezichthouder', d.dagenGeleden - 1)
  lukt(await bevestigOntvangst(toezicht, { dossierId: id, toelichting: '', sleutel: randomUUID() }))
  const [rij] = await inTransactie(schrijver.bron, schrijver.rij, (m) => m.query('select id from zelfonderzoek where dossier_id = $1', [dossierId]) as Promise<{ id: string }[]>)
  const zelfonderzoekId = rij?.id ?? ''
  await schrijfSecties(schrijver, zelfonderzoekId, d.rapport?.secties((over) => plusDagen(gebeurtenis, over)) ?? d.secties)
  if (d.rapport) await schrijfRecords(schrijver, zelfonderzoekId, d.rapport)
  if (d.tot === 'zelfonderzoek') return
  const indieningId = await dienRapportIn(await als(d.bestuurder ?? 'bestuurder', 0), zelfonderzoekId)
  const beoordelaar = await als('toezichthouder', 0)
  if (d.tot === 'aanvullen') await stuurTerug(beoordelaar, indieningId, d.vragen ?? {})
  if (d.tot === 'afgesloten') await sluitAf(beoordelaar, indieningId)
}

async function schrijfSecties(schrijver: Context, zelfonderzoekId: string, secties: Record<number, object>): Promise<void> {
  for (const [nummer, inhoud] of Object.entries(secties)) {
    const oordeel = await beoordeelInhoud(schrijver, zelfonderzoekId, Number(nummer), inhoud)
    if (!oordeel.ok) throw new Error(`demo, onderdeel ${nummer}: ${oordeel.fouten.map((f) => f.veld).join()}`)
    lukt(await bewaarSectie(schrijver, { zelfonderzoekId, nummer: Number(nummer), versie: 1, sleutel: randomUUID(), ...oordeel }))
  }
}
