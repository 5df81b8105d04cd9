import type { DataSource } from 'typeorm'
import { maakDataSource } from '../database/data-source.ts'
import { DEMO_ACCOUNTS, DEMO_KOPPELING } from './accounts.ts'
import { laadArchief } from './archief/laad-archief.ts'
import { speelDossiers } from './speel-dossiers.ts'

export interface DemoOpties {
  eigenaarUrl: string
  dataDir: string
  apiPoort: number
  /** Also plays the dossiers of the demo; tests begin without. */
  dossiers?: boolean
  /** And puts closed dossiers of three years beside them, copies of one that was played. */
  archief?: boolean
}

/** Organisations of the demo; only the gemeenten of the published protocols exist. */
const SOORT: Record<string, { soort: string; eenpersoons?: boolean; gemeentecode?: string; reeks?: string; meldtelefoon?: string; meldpostbus?: string }> = {
  'Elzenpad Beschermd Wonen': { soort: 'aanbieder' },
  'Thuiszorg De Linde': { soort: 'aanbieder' },
  'Begeleiding Veldzicht': { soort: 'aanbieder', eenpersoons: true },
  'Toezicht Wmo Westerkwartier': { soort: 'toezichthouder', reeks: 'westerkwartier' },
  'Gemeente Westerkwartier': { soort: 'gemeente', gemeentecode: '1969' },
  'Woonzorg Kastanjehof': { soort: 'aanbieder' },
  'Toezicht Wmo Hart voor Brabant': { soort: 'toezichthouder', reeks: 'hart-voor-brabant' },
  'Gemeente Tilburg': { soort: 'gemeente', gemeentecode: '0855' },
  'Gemeente Maasdriel': { soort: 'gemeente', gemeentecode: '0263' },
  'Incidentenloket Rotterdam': { soort: 'loket', reeks: 'rotterdam', meldtelefoon: '0900 000 00 00', meldpostbus: 'incidentenloket@voorbeeld.invalid' },
  'Gemeente Rotterdam': { soort: 'gemeente', gemeentecode: '0599' },
  'Wijkteam Havenkwartier': { soort: 'aanbieder' },
}

/** The log-in of the demo stands at the api, so its accounts follow the api to another port. */
const VOLG_POORT = `update gebruiker set iss = $1 where iss <> $1 and iss ~ '^http://localhost:[0-9]+/oidc$'`

/** Loads the organisations, accounts and dossiers of the demo, once. */
export async function laadDemo({ eigenaarUrl, dataDir, apiPoort, dossiers = false, archief = false }: DemoOpties): Promise<void> {
  const iss = `http://localhost:${apiPoort}/oidc`
  const bron = await maakDataSource({ url: eigenaarUrl, verbindingen: 1 }).initialize()
  try {
    const [{ er }] = (await bron.query('select exists (select from gebruiker) as er')) as [{ er: boolean }]
    if (er) {
      await bron.query(VOLG_POORT, [iss])
      return
    }
    await laadAccounts(bron, iss)
  } finally {
    await bron.destroy()
  }
  if (dossiers) await speelDossiers({ eigenaarUrl, dataDir, iss })
  if (!dossiers || !archief) return
  const eigenaar = await maakDataSource({ url: eigenaarUrl, verbindingen: 1 }).initialize()
  try {
    await laadArchief(eigenaar, new Date())
  } finally {
    await eigenaar.destroy()
  }
}

async function laadAccounts(bron: DataSource, iss: string): Promise<void> {
  await bron.transaction(async (m) => {
    for (const [naam, { soort, eenpersoons = false, gemeentecode = null, reeks = null, meldtelefoon = null, meldpostbus = null }] of Object.entries(SOORT)) {
      await m.query('insert into organisatie (naam, soort, eenpersoons, gemeentecode, reeks, meldtelefoon, meldpostbus) values ($1, $2, $3, $4, $5, $6, $7)', [naam, soort, eenpersoons, gemeentecode, reeks, meldtelefoon, meldpostbus])
    }
    for (const { naam, rol, functie, organisatie } of [...DEMO_ACCOUNTS, DEMO_KOPPELING]) {
      await m.query('insert into gebruiker (organisatie_id, iss, sub, rol, functie, email) select id, $1, $2, $3, $4, $5 from organisatie where naam = $6', [iss, naam, rol, functie, `${naam}@voorbeeld.invalid`, organisatie])
    }
  })
}
