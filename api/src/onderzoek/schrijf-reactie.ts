import { createHash } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import { rondeOp, soortenVan } from '@zelfonderzoek/validation/onderzoek/reactieronde'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { uuidVan } from '../graphql/id.ts'
import type { Zaak } from '../procedure/zaak.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { eigenaars, houdGehoordeVast, type Gehoorderij } from './gehoorde.repository.ts'
import { eisTeksten, weigerVeld } from './invoer.ts'
import type { ReactieOpschrijvenInput } from './onderzoek.input.ts'

/** SHA-256 of a text, as it is kept with a reaction. */
export function controlegetal(tekst: string): string {
  return createHash('sha256').update(tekst).digest('hex')
}

/** The text on which somebody who was heard reacts now: the version of the hearing that was put to him, or the draft of the report where the protocol asks him. */
export async function stukVoor(m: EntityManager, { dossier, protocol }: Zaak, gehoorde: Gehoorderij, op: string): Promise<string | undefined> {
  const ronde = rondeOp(protocol, op)
  if (!ronde?.wie.includes('gehoorden') || !gehoorde.voorgelegd) return undefined
  if (op === 'hoorverslag') return gehoorde.voorgelegd.id
  const [concept] = (await m.query(`select id from rapportversie where dossier_id = $1 and soort = 'concept' order by nummer desc limit 1`, [dossier.id])) as { id: string }[]
  return concept?.id
}

/** Writes down a reaction that came in on paper or by mail. Where the protocol asks a signature, one without it is not taken. */
export async function schrijfReactieOp(context: Context, input: ReactieOpschrijvenInput): Promise<{ dossierId: string } | Weigering> {
  const id = uuidVan('Gehoorde', input.gehoordeId)
  return eenmaal(context, { handeling: 'reactie_opschrijven', sleutel: input.sleutel, invoer: input }, async (m) => {
    const { zaak, gehoorde } = await houdGehoordeVast(m, context, id, input.op === 'conceptrapport' ? 'rapport_vaststellen' : 'hoorverslag_voorleggen')
    eisTeksten([['tekst', input.tekst, 'Neem over wat er in de reactie staat.']])
    const ronde = rondeOp(zaak.protocol, input.op)
    const stuk = await stukVoor(m, zaak, gehoorde, input.op)
    if (!ronde || !stuk) return weigerVeld('op', 'NIET_VOORGELEGD', 'Hierop is deze persoon niet om een reactie gevraagd.')
    if (ronde.ondertekend && !input.ondertekend) weigerVeld('ondertekend', 'EIS', `De reactie moet zijn ondertekend (${ronde.grondslag}). Vraag om een ondertekende reactie.`)
    await m.query(
      `insert into reactie (dossier_id, aanbieder_id, toezichthouder_id, op, stuk_id, gehoorde_id, van_aanbieder, soort, tekst, hoe, ondertekend_op, sha256, ontvangen_door) values ($1, $2, $3, $4, $5, $6, false, $7, $8, 'papier', case when $9 then now() end, $10, $11)`,
      [...eigenaars(zaak), input.op, stuk, id, soortenVan(ronde)[0], input.tekst, input.ondertekend, controlegetal(input.tekst), vrager(context).id],
    )
    await m.query('update gastlink set ingetrokken_op = now() where gehoorde_id = $1 and op = $2 and gebruikt_op is null and ingetrokken_op is null', [id, input.op])
    await legVast(m, context, { ...zaak.dossier, dossierId: zaak.dossier.id }, 'reactie_opgeschreven', input.op)
    return { dossierId: zaak.dossier.id }
  })
}
