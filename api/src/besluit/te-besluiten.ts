import type { EntityManager } from 'typeorm'
import type { Eindstand } from '@zelfonderzoek/validation/beoordeling/beoordeling'
import type { Proceshandeling } from '@zelfonderzoek/validation/protocol/proceshandeling'
import type { Context } from '../graphql/context.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { nietGevonden, stapNietToegestaan } from '../graphql/weiger.ts'
import { houdZaakVast, type Zaak } from '../procedure/zaak.ts'

export interface TeBesluiten extends Eindstand {
  zaak: Zaak
  ronde: number
}

const INDIENING = `
select i.dossier_id as "dossierId", i.ronde, i.controle, i.zorgvuldig, i.verbeterplan,
  i.id = (select n.id from indiening n where n.dossier_id = i.dossier_id order by n.ronde desc limit 1) as nieuwste
from indiening i where i.id = $1`

interface Rij {
  dossierId: string
  ronde: number
  nieuwste: boolean
  controle: { aspecten: { aspect: string; uitkomst: never }[] }
  zorgvuldig: string
  verbeterplan: string
}

/** The newest round with its judgements, its dossier locked for a decision. */
export async function houdTeBesluitenVast(m: EntityManager, context: Context, indieningId: string, handeling: Proceshandeling): Promise<TeBesluiten> {
  const [rij] = (await m.query(INDIENING, [indieningId])) as Rij[]
  if (!rij) throw new Geweigerd(nietGevonden())
  const zaak = await houdZaakVast(m, context, rij.dossierId, handeling)
  if (!rij.nieuwste) throw new Geweigerd(stapNietToegestaan(zaak.dossier.stand, [], 'Dit is een eerdere ronde. Besluit over de nieuwste ronde.'))
  const oordelen = (await m.query('select aspect, oordeel, opmerking, reden from aspectoordeel where indiening_id = $1 order by aspect', [indieningId])) as TeBesluiten['oordelen']
  return { zaak, ronde: rij.ronde, oordelen, uitkomsten: Object.fromEntries(rij.controle.aspecten.map((a) => [a.aspect, a.uitkomst])), zorgvuldig: rij.zorgvuldig, verbeterplan: rij.verbeterplan }
}
