import type { EntityManager } from 'typeorm'
import type { Verbetermaatregel } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { globaalId, uuidVan } from '../graphql/id.ts'
import { vrager } from '../toegang/mag.ts'
import { eisVersie, type Recorduitkomst, TERUGHAALDAGEN, teLaatOmTerugTeHalen, zelfonderzoekVan } from '../zelfonderzoek/record.ts'
import { eisMag, houdVast, type Schrijfplek } from '../zelfonderzoek/schrijfplek.ts'
import { VerbetermaatregelEntity } from './verbetermaatregel.entity.ts'
import type { VerbetermaatregelHerstellenInput, VerbetermaatregelVerplaatsenInput, VerbetermaatregelVerwijderenInput } from './verbetermaatregel.input.ts'
import { leesMaatregelen, rondAf, zetOpPlaats } from './verbetermaatregel.repository.ts'

/** Puts a measure elsewhere in the list. */
export function verplaatsVerbetermaatregel(context: Context, input: VerbetermaatregelVerplaatsenInput): Promise<Recorduitkomst | Weigering> {
  return wijzig(context, 'verbetermaatregel_verplaatsen', input, 'verbetermaatregel_verplaatst', async (m, plek, id) => {
    const maatregelen = await leesMaatregelen(m, plek.id)
    const huidig = await eisVersie(m, 'verbetermaatregel', maatregelen, id, input.versie)
    const hier = maatregelen.indexOf(huidig)
    await zetOpPlaats(m, maatregelen, huidig.id, input.richting ? hier + (input.richting === 'omhoog' ? -1 : 1) : (input.volgorde ?? maatregelen.length))
    await raakAan(m, context, huidig, id)
  })
}

/** Takes a measure out of the report; it can be brought back for 30 days, with its links. */
export function verwijderVerbetermaatregel(context: Context, input: VerbetermaatregelVerwijderenInput): Promise<Recorduitkomst | Weigering> {
  return wijzig(context, 'verbetermaatregel_verwijderen', input, 'verbetermaatregel_verwijderd', async (m, plek, id) => {
    const huidig = await eisVersie(m, 'verbetermaatregel', await leesMaatregelen(m, plek.id), id, input.versie)
    await raakAan(m, context, huidig, id, { verwijderdOp: () => 'now()' })
  })
}

const HERSTEL = `
with terug as (
  update verbetermaatregel set verwijderd_op = null, versie = versie + case when verwijderd_op is null then 0 else 1 end, bewaard_op = now(), bewaard_door = $3
  where id = $1 and (verwijderd_op is null or verwijderd_op > now() - make_interval(days => $2)) returning volgorde
) select volgorde from terug`

/** Brings a removed measure back within 30 days, at its place in the list. */
export function herstelVerbetermaatregel(context: Context, input: VerbetermaatregelHerstellenInput): Promise<Recorduitkomst | Weigering> {
  return wijzig(context, 'verbetermaatregel_herstellen', input, 'verbetermaatregel_hersteld', async (m, plek, id) => {
    const [terug] = (await m.query(HERSTEL, [id, TERUGHAALDAGEN, vrager(context).id])) as { volgorde: number }[]
    if (!terug) throw new Geweigerd(teLaatOmTerugTeHalen(plek.stand))
    await zetOpPlaats(m, await leesMaatregelen(m, plek.id), globaalId('Verbetermaatregel', id), terug.volgorde)
  })
}

type Werk = (m: EntityManager, plek: Schrijfplek, id: string) => Promise<void>

function wijzig(context: Context, handeling: string, input: { id: string; sleutel: string }, soort: string, werk: Werk): Promise<Recorduitkomst | Weigering> {
  const id = uuidVan('Verbetermaatregel', input.id)
  return eenmaal(context, { handeling, sleutel: input.sleutel, invoer: input }, async (m) => {
    const plek = await houdVast(m, await zelfonderzoekVan(m, 'verbetermaatregel', id))
    eisMag(context, plek, 'maatregel_bewaren')
    await werk(m, plek, id)
    return rondAf(m, context, plek, soort, id)
  })
}

async function raakAan(m: EntityManager, context: Context, { versie }: Verbetermaatregel, id: string, extra: { verwijderdOp?: () => string } = {}): Promise<void> {
  await m.update(VerbetermaatregelEntity, { id }, { ...extra, versie: versie + 1, bewaardOp: () => 'now()', bewaardDoor: vrager(context).id })
}
