import type { DataSource, EntityManager } from 'typeorm'
import { inTransactie } from '../database/transactie.ts'
import { rijContext } from '../graphql/context.ts'
import { codeHash, hashVan, isGelijk, nieuwGeheim } from './geheim.ts'

/** Whose dossier a link is about. */
interface Plek { dossierId: string; aanbiederId: string; toezichthouderId: string }
interface Poging extends Plek { id: string; codeHash: string }

/** What a guest reads. */
export interface Gastlezing {
  zaaknummer: string
  protocol: string
  processtand: string
  toezichthouder: string
  functie: string
  op: string
  verlooptOp: string
  sessieTot: string
  gebruiktOp: string | null
  hoorverslag: { versie: number; tekst: string; gesprekOp: string; ambtsedigOp: string | null } | null
  rapport: object | null
}

const VELDEN = `id, code_hash as "codeHash", dossier_id as "dossierId", aanbieder_id as "aanbiederId", toezichthouder_id as "toezichthouderId"`
const AUDIT = `insert into auditregel (soort, resultaat, dossier_id, aanbieder_id, toezichthouder_id, rol, onderwerp, correlatie_id) values ($1, $2, $3, $4, $5, 'gehoorde', $6, $7)`

/** Does something for a guest: nobody is logged in, so row-level security shows nothing and only the functions that ask a secret answer. */
export function alsGast<T>(bron: DataSource, werk: (m: EntityManager) => Promise<T>): Promise<T> {
  return inTransactie(bron, rijContext(null), werk)
}

/** Opens a link with its code: the link is used up, and the guest gets the secret of a sitting. A wrong code counts, and every try is written down. */
export async function openLink(m: EntityManager, sleutel: string, code: string, correlatieId: string): Promise<{ sessie: string } | null> {
  const [poging] = (await m.query(`select ${VELDEN} from gast_poging($1)`, [hashVan(sleutel)])) as Poging[]
  if (!poging) return null
  if (!isGelijk(poging.codeHash, codeHash(sleutel, code))) return weigerCode(m, poging, correlatieId)
  const sessie = nieuwGeheim()
  const [uit] = (await m.query('select gast_open($1, $2, $3) as ja', [hashVan(sleutel), hashVan(sessie), codeHash(sessie, code)])) as { ja: boolean }[]
  if (!uit?.ja) return null
  await legVast(m, 'gastlink_geopend', 'gelukt', poging, correlatieId)
  return { sessie }
}

/** What the guest of a sitting may read; null when the sitting is over. */
export async function leesGast(m: EntityManager, sessie: string): Promise<Gastlezing | null> {
  const [rij] = (await m.query('select gast_lees($1) as uit', [hashVan(sessie)])) as { uit: Gastlezing | null }[]
  return rij?.uit ?? null
}

/** Ends a sitting for a new link with the same code, to go on later. */
export async function vernieuwLink(m: EntityManager, sessie: string, code: string, correlatieId: string): Promise<{ sleutel: string } | null> {
  const [poging] = (await m.query(`select ${VELDEN} from gast_sessiepoging($1)`, [hashVan(sessie)])) as Poging[]
  if (!poging) return null
  if (!isGelijk(poging.codeHash, codeHash(sessie, code))) return weigerCode(m, poging, correlatieId)
  const sleutel = nieuwGeheim()
  const [uit] = (await m.query('select gast_vernieuw($1, $2, $3) as ja', [hashVan(sessie), hashVan(sleutel), codeHash(sleutel, code)])) as { ja: boolean }[]
  if (!uit?.ja) return null
  await legVast(m, 'gastlink_vernieuwd', 'gelukt', poging, correlatieId)
  return { sleutel }
}

/** Takes the one reaction of a link; false when it was given already or the sitting is over. */
export async function reageerAlsGast(m: EntityManager, sessie: string, reactie: { soort: string; tekst: string; ondertekend: boolean; sha256: string }, correlatieId: string): Promise<boolean> {
  const [rij] = (await m.query('select dossier_id as "dossierId", aanbieder_id as "aanbiederId", toezichthouder_id as "toezichthouderId" from gast_reageer($1, $2, $3, $4, $5)', [hashVan(sessie), reactie.soort, reactie.tekst, reactie.ondertekend, reactie.sha256])) as Plek[]
  if (!rij) return false
  await legVast(m, 'gastreactie_ontvangen', 'gelukt', rij, correlatieId)
  return true
}

async function legVast(m: EntityManager, soort: string, resultaat: string, { dossierId, aanbiederId, toezichthouderId }: Plek, correlatieId: string): Promise<void> {
  await m.query(AUDIT, [soort, resultaat, dossierId, aanbiederId, toezichthouderId, 'gastlink', correlatieId])
}

async function weigerCode(m: EntityManager, poging: Plek, correlatieId: string): Promise<null> {
  await legVast(m, 'gastlink_geweigerd', 'geweigerd', poging, correlatieId)
  return null
}
