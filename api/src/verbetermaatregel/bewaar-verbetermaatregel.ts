import type { EntityManager } from 'typeorm'
import { parseVerbetermaatregel, type Verbetermaatregelinvoer } from '@zelfonderzoek/validation/verbetermaatregel/verbetermaatregel-invoer'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout } from '../graphql/weiger.ts'
import { vrager } from '../toegang/mag.ts'
import { eisVersie, type Recorduitkomst } from '../zelfonderzoek/record.ts'
import { eigenaars, eisMag, houdVast, type Schrijfplek } from '../zelfonderzoek/schrijfplek.ts'
import { VerbetermaatregelEntity } from './verbetermaatregel.entity.ts'
import type { VerbetermaatregelBewarenInput } from './verbetermaatregel.input.ts'
import { koppel, leesMaatregelen, rondAf } from './verbetermaatregel.repository.ts'

type Inhoud = Omit<Verbetermaatregelinvoer, 'volgorde' | 'oorzaakIds'>

/** Adds a measure with its links to causes, or changes one that stands at the given version. */
export async function bewaarVerbetermaatregel(context: Context, input: VerbetermaatregelBewarenInput): Promise<Recorduitkomst | Weigering> {
  const { zelfonderzoekId, id, versie, sleutel, ...rest } = input
  const zelfonderzoek = uuidVan('Zelfonderzoek', zelfonderzoekId)
  const maatregel = id ? uuidVan('Verbetermaatregel', id) : null
  for (const oorzaak of rest.oorzaakIds) uuidVan('Basisoorzaak', oorzaak)
  const vorm = parseVerbetermaatregel({ ...rest })
  if (!vorm.ok) return invoerFout(vorm.fouten)
  const { oorzaakIds, volgorde: _, ...inhoud } = vorm.inhoud
  return eenmaal(context, { handeling: 'verbetermaatregel_bewaren', sleutel, invoer: input }, async (m) => {
    const plek = await houdVast(m, zelfonderzoek)
    eisMag(context, plek, 'maatregel_bewaren')
    const door = vrager(context).id
    const bewaard = maatregel ? await wijzig(m, plek, maatregel, versie, inhoud, door) : await voegToe(m, plek, inhoud, door)
    await koppel(m, plek, bewaard, oorzaakIds)
    return rondAf(m, context, plek, maatregel ? 'verbetermaatregel_gewijzigd' : 'verbetermaatregel_toegevoegd', bewaard)
  })
}

async function wijzig(m: EntityManager, plek: Schrijfplek, id: string, versie: number | null | undefined, inhoud: Inhoud, door: string): Promise<string> {
  const huidig = await eisVersie(m, 'verbetermaatregel', await leesMaatregelen(m, plek.id), id, versie)
  await m.update(VerbetermaatregelEntity, { id }, { ...inhoud, versie: huidig.versie + 1, bewaardOp: () => 'now()', bewaardDoor: door })
  return id
}

async function voegToe(m: EntityManager, plek: Schrijfplek, inhoud: Inhoud, door: string): Promise<string> {
  const volgorde = (await leesMaatregelen(m, plek.id)).length
  const rij = m.create(VerbetermaatregelEntity, { ...eigenaars(plek), ...inhoud, zelfonderzoekId: plek.id, volgorde, bewaardDoor: door })
  const { generatedMaps: [gemaakt] } = await m.insert(VerbetermaatregelEntity, rij)
  return String(gemaakt?.['id'])
}
