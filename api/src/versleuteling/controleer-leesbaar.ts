import { createHash } from 'node:crypto'
import type { ClientBase } from 'pg'
import { plekInhoud } from '../document/dossiersleutel.ts'
import { plekClient } from '../melding/client.repository.ts'
import { openSleutelbos, type Plek } from './sleutelbos.ts'

/** How much of what is kept encrypted opens with the keys at hand. */
export interface Leesbaar {
  bestanden: number
  clienten: number
  kapot: number
}

const CLIENTEN = `select m.dossier_id as dossier, s.ingepakt, m.client_versleuteld as tekst from melding m join dossiersleutel s on s.dossier_id = m.dossier_id where m.client_versleuteld is not null`
const BESTANDEN = `select d.id from document d join dossiersleutel s on s.dossier_id = d.dossier_id`
const BESTAND = `select d.dossier_id as dossier, s.ingepakt, d.inhoud_versleuteld as bytes, d.sha256 from document d join dossiersleutel s on s.dossier_id = d.dossier_id where d.id = $1`

/** Opens every file and every cliënt's identity, one at a time, and holds files against their SHA-256; reads as the owner, so that nothing is passed by. Keeps nothing. */
export async function controleerLeesbaar({ client, dataDir }: { client: ClientBase; dataDir: string }): Promise<Leesbaar> {
  const sleutels = await openSleutelbos({ dataDir, productie: true })
  const uit: Leesbaar = { bestanden: 0, clienten: 0, kapot: 0 }
  const probeer = (soort: 'bestanden' | 'clienten', ingepakt: string, plek: Plek, bytes: Buffer, klopt: (open: Buffer) => boolean): void => {
    try {
      if (!klopt(sleutels.ontsleutel(ingepakt, plek, bytes))) throw new Error('anders')
      uit[soort] += 1
    } catch {
      uit.kapot += 1
    }
  }
  for (const { dossier, ingepakt, tekst } of (await client.query<{ dossier: string; ingepakt: string; tekst: string }>(CLIENTEN)).rows) {
    probeer('clienten', ingepakt, plekClient(dossier), Buffer.from(tekst, 'base64url'), (open) => typeof JSON.parse(open.toString()) === 'object')
  }
  for (const { id } of (await client.query<{ id: string }>(BESTANDEN)).rows) {
    const { rows: [b] } = await client.query<{ dossier: string; ingepakt: string; bytes: Buffer; sha256: string }>(BESTAND, [id])
    if (b) probeer('bestanden', b.ingepakt, plekInhoud(b.dossier), b.bytes, (open) => createHash('sha256').update(open).digest('hex') === b.sha256)
  }
  return uit
}
