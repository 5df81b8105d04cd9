import type { EntityManager } from 'typeorm'
import { type Basisoorzaakinvoer, parseBasisoorzaak } from '@zelfonderzoek/validation/basisoorzaak/basisoorzaak-invoer'
import type { Basisoorzaak } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { globaalId, uuidVan } from '../graphql/id.ts'
import { invoerFout } from '../graphql/weiger.ts'
import { vrager } from '../toegang/mag.ts'
import { eisVersie, type Recorduitkomst } from '../zelfonderzoek/record.ts'
import { eigenaars, eisMag, houdVast, type Schrijfplek } from '../zelfonderzoek/schrijfplek.ts'
import { BasisoorzaakEntity } from './basisoorzaak.entity.ts'
import { hang, leesOorzaken, rondAf } from './basisoorzaak.repository.ts'
import type { BasisoorzaakBewarenInput } from './basisoorzaak.input.ts'

/** Adds a cause, or changes one that stands at the given version. */
export async function bewaarBasisoorzaak(context: Context, input: BasisoorzaakBewarenInput): Promise<Recorduitkomst | Weigering> {
  const { zelfonderzoekId, id, versie, sleutel, ...rest } = input
  const zelfonderzoek = uuidVan('Zelfonderzoek', zelfonderzoekId)
  const oorzaak = id ? uuidVan('Basisoorzaak', id) : null
  if (rest.ouderId) uuidVan('Basisoorzaak', rest.ouderId)
  const vorm = parseBasisoorzaak({ ...rest })
  if (!vorm.ok) return invoerFout(vorm.fouten)
  return eenmaal(context, { handeling: 'basisoorzaak_bewaren', sleutel, invoer: input }, async (m) => {
    const plek = await houdVast(m, zelfonderzoek)
    eisMag(context, plek, 'oorzaak_bewaren')
    const oorzaken = await leesOorzaken(m, plek.id)
    const door = vrager(context).id
    const bewaard = oorzaak ? await wijzig(m, oorzaken, oorzaak, versie, vorm.inhoud, door) : await voegToe(m, plek, oorzaken, vorm.inhoud, door)
    return rondAf(m, context, plek, oorzaak ? 'basisoorzaak_gewijzigd' : 'basisoorzaak_toegevoegd', bewaard)
  })
}

async function wijzig(m: EntityManager, oorzaken: readonly Basisoorzaak[], id: string, versie: number | null | undefined, { ouderId, tekst, soort, klasse, ecmCode }: Basisoorzaakinvoer, door: string): Promise<string> {
  const huidig = await eisVersie(m, 'basisoorzaak', oorzaken, id, versie)
  if (ouderId !== huidig.ouderId) await hang(m, oorzaken, huidig.id, ouderId, oorzaken.length)
  await m.update(BasisoorzaakEntity, { id }, { tekst, soort, klasse, ecmCode, versie: huidig.versie + 1, bewaardOp: () => 'now()', bewaardDoor: door })
  return id
}

async function voegToe(m: EntityManager, plek: Schrijfplek, oorzaken: readonly Basisoorzaak[], { ouderId, ...inhoud }: Basisoorzaakinvoer, door: string): Promise<string> {
  const volgorde = oorzaken.length
  const rij = m.create(BasisoorzaakEntity, { ...eigenaars(plek), ...inhoud, zelfonderzoekId: plek.id, volgorde, bewaardDoor: door })
  const { generatedMaps: [gemaakt] } = await m.insert(BasisoorzaakEntity, rij)
  const id = String(gemaakt?.['id'])
  const nieuw = { ...inhoud, id: globaalId('Basisoorzaak', id), ouderId: null, volgorde, versie: 1 }
  await hang(m, [...oorzaken, nieuw], nieuw.id, ouderId, oorzaken.length)
  return id
}
