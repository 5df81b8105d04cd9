import type { EntityManager } from 'typeorm'
import { bewarenTot } from '@zelfonderzoek/validation/bewaring/bewaren-tot'
import { tekstfout } from '@zelfonderzoek/validation/bewaring/bewaarstop'
import { BEWAARTERMIJNEN } from '@zelfonderzoek/validation/bewaring/bewaartermijnen'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, nietGevonden } from '../graphql/weiger.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import type { VernietigingVoorstellenInput } from './vernietiging.input.ts'

/** Most dossiers in one proposal: a person has to be able to look at it. */
const MEESTE = 50

interface Kandidaat {
  id: string
  zaaknummer: string
  stand: string
  afgeslotenOp: string | null
  voorgesteld: boolean
}

const KANDIDATEN = `select d.id, d.zaaknummer, d.stand, (d.afgesloten_op at time zone 'Europe/Amsterdam')::date::text as "afgeslotenOp",
  exists (select from vernietigingsregel r join vernietiging v on v.id = r.vernietiging_id where r.dossier_id = d.id and v.stand = 'voorgesteld') as voorgesteld
  from dossier d where d.id = any($1::uuid[]) and d.toezichthouder_id = $2 order by d.id for share of d`
const NIEUW = 'insert into vernietiging (toezichthouder_id, aanleiding, toelichting, voorgesteld_door) values ($1, $2, $3, $4) returning id'
const REGEL = `insert into vernietigingsregel (vernietiging_id, toezichthouder_id, dossier_id, zaaknummer, categorie, grondslag, afgesloten_op, bewaren_tot, rijen)
  select $1, $2, $3, $4, 'dossier', $5, $6, $7, coalesce((select p.rijen from vernietiging_proef(array[$3::uuid]) p), '{}')`

/** Proposes to destroy dossiers whose term is over. A colleague decides. */
export async function stelVernietigingVoor(context: Context, input: VernietigingVoorstellenInput): Promise<{ id: string } | Weigering> {
  const ids = [...new Set(input.dossierIds.map((id) => uuidVan('Dossier', id)))]
  const fouten = [
    ...(ids.length > 0 && ids.length <= MEESTE ? [] : [{ veld: 'dossierIds', code: 'VERPLICHT_VELD', bericht: `Kies 1 tot en met ${MEESTE} dossiers.` }]),
    ...tekstfout('toelichting', input.toelichting, 'Schrijf kort op wat u voorstelt en waarom.'),
  ]
  if (fouten.length) return invoerFout(fouten)
  return eenmaal(context, { handeling: 'vernietiging_voorstellen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const vandaag = datumVan(context.nu)
    const kandidaten = await leesKandidaten(m, context, ids)
    const telang = kandidaten.filter(({ stand, afgeslotenOp }) => stand !== 'afgesloten' || !afgeslotenOp || bewarenTot(afgeslotenOp) > vandaag)
    if (telang.length) throw new Geweigerd(invoerFout([{ veld: 'dossierIds', code: 'NOG_BEWAREN', bericht: `De bewaartermijn loopt nog van: ${telang.map((k) => k.zaaknummer).join(', ')}. Haal die weg uit uw voorstel.` }]))
    return { id: await schrijfVoorstel(m, context, 'bewaartermijn', input.toelichting.trim(), kandidaten) }
  })
}

/** The same for one dossier of which a betrokkene asked the erasure (Wmo 2015 art. 5.3.5); in the transaction of that decision. */
export async function stelWissingVoor(m: EntityManager, context: Context, dossierId: string): Promise<string> {
  return schrijfVoorstel(m, context, 'wissing', 'Toegewezen verzoek van een betrokkene om wissing van het dossier.', await leesKandidaten(m, context, [dossierId]))
}

async function leesKandidaten(m: EntityManager, context: Context, ids: readonly string[]): Promise<Kandidaat[]> {
  const kandidaten = (await m.query(KANDIDATEN, [ids, vrager(context).organisatieId])) as Kandidaat[]
  if (kandidaten.length !== ids.length) throw new Geweigerd(nietGevonden())
  const dubbel = kandidaten.filter(({ voorgesteld }) => voorgesteld)
  if (dubbel.length) throw new Geweigerd(invoerFout([{ veld: 'dossierIds', code: 'AL_VOORGESTELD', bericht: `Al voorgesteld: ${dubbel.map((k) => k.zaaknummer).join(', ')}.` }]))
  return kandidaten
}

async function schrijfVoorstel(m: EntityManager, context: Context, aanleiding: 'bewaartermijn' | 'wissing', toelichting: string, kandidaten: readonly Kandidaat[]): Promise<string> {
  const { id: wie, organisatieId } = vrager(context)
  const [voorstel] = (await m.query(NIEUW, [organisatieId, aanleiding, toelichting, wie])) as { id: string }[]
  const id = voorstel?.id ?? ''
  const grondslag = aanleiding === 'wissing' ? 'AVG art. 17 en Wmo 2015 art. 5.3.5' : BEWAARTERMIJNEN.dossier.grondslag
  for (const { id: dossierId, zaaknummer, afgeslotenOp } of kandidaten) {
    await m.query(REGEL, [id, organisatieId, dossierId, zaaknummer, grondslag, afgeslotenOp, afgeslotenOp && bewarenTot(afgeslotenOp)])
  }
  await legVast(m, context, { dossierId: null, aanbiederId: null, toezichthouderId: organisatieId }, 'vernietiging_voorgesteld', `vernietiging ${id}: ${kandidaten.length} dossiers`)
  return id
}
