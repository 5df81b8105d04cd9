import type { EntityManager } from 'typeorm'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { GROOTSTE_DOSSIER, MEESTE_BESTANDEN } from '@zelfonderzoek/validation/document/grenzen'
import { weigerBestand } from './weiger-bestand.ts'

const TEL = 'select count(*)::int as aantal, coalesce(sum(grootte), 0)::bigint as grootte from document where dossier_id = $1 and verwijderd_op is null'

/** Refuses a file of so many bytes when the dossier has no room for it. */
export async function eisRuimte(m: EntityManager, dossierId: string, bytes: number): Promise<void> {
  const [nu] = (await m.query(TEL, [dossierId])) as { aantal: number; grootte: string }[]
  if ((nu?.aantal ?? 0) >= MEESTE_BESTANDEN) throw new Geweigerd(weigerBestand('TE_VEEL_BESTANDEN'))
  if (Number(nu?.grootte ?? 0) + bytes > GROOTSTE_DOSSIER) throw new Geweigerd(weigerBestand('DOSSIER_VOL'))
}
