import type { EntityManager } from 'typeorm'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { stapNietToegestaan, versieConflict } from '../graphql/weiger.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { leesRapport } from '../zelfonderzoek/rapport.ts'
import { eisMag, houdVast, type Schrijfplek } from '../zelfonderzoek/schrijfplek.ts'
import { inhoudSha256 } from './canoniek.ts'
import type { VerklaringAfleggenInput } from './indiening.input.ts'
import { laatsteAuteur } from './laatste-auteur.ts'
import { ronde } from './ronde.ts'
import { bewaarVerklaring, geldendeVerklaring } from './verklaring.repository.ts'

export interface Verklaard {
  verklaringId: string
  zelfonderzoekId: string
}

/** The bestuurder stands for exactly the text that he read (Bijlage, onderdeel 11). */
export function legVerklaringAf(context: Context, input: VerklaringAfleggenInput): Promise<Verklaard | Weigering> {
  const zelfonderzoekId = uuidVan('Zelfonderzoek', input.zelfonderzoekId)
  return eenmaal(context, { handeling: 'verklaring_afleggen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const plek = await houdVast(m, zelfonderzoekId)
    eisMag(context, plek, 'verklaring_afleggen')
    await eisGelezen(m, plek, input.inhoudSha256)
    const zelfGeschreven = await schreefZelf(m, context, plek)
    const nu = await ronde(m, plek.id)
    const geldig = await geldendeVerklaring(m, plek.id, nu)
    const door = vrager(context).id
    if (geldig?.inhoudSha256 === input.inhoudSha256 && geldig.afgelegdDoor === door) return { verklaringId: geldig.id, zelfonderzoekId }
    const verklaringId = await bewaarVerklaring(m, plek, { ronde: nu, inhoudSha256: input.inhoudSha256, door, zelfGeschreven })
    await legVast(m, context, plek, 'verklaring_afgelegd', `ronde ${nu}${zelfGeschreven ? ', zelf geschreven' : ''}`)
    return { verklaringId, zelfonderzoekId }
  })
}

async function eisGelezen(m: EntityManager, plek: Schrijfplek, gelezen: string): Promise<void> {
  const nu = inhoudSha256(await leesRapport(m, plek.id))
  if (nu === gelezen) return
  const conflict = versieConflict({ versie: plek.versie, huidig: { inhoudSha256: nu } })
  throw new Geweigerd({ ...conflict, code: 'INHOUD_GEWIJZIGD', bericht: 'Het rapport is gewijzigd nadat u het las. Lees het rapport opnieuw. Daarna kunt u verklaren.' })
}

/** Whether the bestuurder wrote last himself; only in a one-person organisation that is no obstacle. */
async function schreefZelf(m: EntityManager, context: Context, plek: Schrijfplek): Promise<boolean> {
  const { id, eenpersoons } = vrager(context)
  if ((await laatsteAuteur(m, plek)) !== id) return false
  if (eenpersoons) return true
  throw new Geweigerd(stapNietToegestaan(plek.stand, [], 'U schreef zelf als laatste aan dit rapport. Vraag een collega om het na te lezen en op te slaan, of laat een andere bestuurder verklaren.'))
}
