import type { EntityManager } from 'typeorm'
import { controleerAvgBesluit } from '@zelfonderzoek/validation/avg/avg-invoer'
import { HOEDANIGHEID, type Hoedanigheid, type Omvang } from '@zelfonderzoek/validation/avg/verzoeksoort'
import { verzendBericht } from '../bericht/verzend-bericht.ts'
import { beperk } from '../betrokkene/beperk.ts'
import { PLEKKEN, sluitWaarde } from '../betrokkene/gegevens.ts'
import type { Avgdossier, Betrokkenerij } from '../betrokkene/houd-betrokkene-vast.ts'
import { wisGegevens } from '../betrokkene/wis-gegevens.ts'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout } from '../graphql/weiger.ts'
import { vrager } from '../toegang/mag.ts'
import { stelWissingVoor } from '../vernietiging/stel-vernietiging-voor.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import type { AvgverzoekBesluitenInput } from './avgverzoek.input.ts'
import { houdOpenVerzoekVast, type Verzoekrij } from './houd-verzoek-vast.ts'

const BESLUIT = `update avgverzoek set besluit = $2, gronden = $3, motivering = $4, omvang = $5, wiswijze = $6, besloten_op = now(), besloten_door = $7 where id = $1`
const RECTIFICATIE = `insert into rectificatie (avgverzoek_id, dossier_id, aanbieder_id, toezichthouder_id, inhoud_versleuteld, door) values ($1, $2, $3, $4, $5, $6)`

/** Decides on a request and does at once what follows from it: a correction, a restriction or a wipe, and the notice to whoever got the data (AVG art. 19). */
export async function besluitVerzoek(context: Context, input: AvgverzoekBesluitenInput): Promise<{ dossierId: string } | Weigering> {
  const id = uuidVan('Avgverzoek', input.avgverzoekId)
  return eenmaal(context, { handeling: 'avgverzoek_besluiten', sleutel: input.sleutel, invoer: input }, async (m) => {
    const { dossier, betrokkene, verzoek } = await houdOpenVerzoekVast(m, context, id)
    const fouten = controleerAvgBesluit(verzoek.soort, verzoek.identiteit, input)
    if (fouten.length) throw new Geweigerd(invoerFout(fouten))
    const geeft = input.besluit !== 'geweigerd'
    if (geeft && verzoek.soort === 'wissing') await eisGeenBewaarstop(m, dossier.dossierId)
    const beperkt = verzoek.soort === 'beperking' || verzoek.soort === 'bezwaar'
    await m.query(BESLUIT, [id, input.besluit, JSON.stringify(input.gronden), input.motivering.trim(), geeft && beperkt ? input.omvang : null, geeft && verzoek.soort === 'wissing' ? input.wiswijze : null, vrager(context).id])
    if (geeft) await voerUit(m, context, { dossier, betrokkene, verzoek }, input)
    await legVast(m, context, dossier, 'avgverzoek_besloten', `avgverzoek ${id}: ${input.besluit}`)
    return { dossierId: dossier.dossierId }
  })
}

/** A hold wins over a request for erasure: nothing of the dossier goes while it is there. */
async function eisGeenBewaarstop(m: EntityManager, dossierId: string): Promise<void> {
  const stoppen = (await m.query('select from bewaarstop where dossier_id = $1 and opgeheven_op is null', [dossierId])) as unknown[]
  if (stoppen.length) throw new Geweigerd(invoerFout([{ veld: 'wiswijze', code: 'BEWAARSTOP', bericht: 'Dit dossier heeft een bewaarstop. Er kan nu niets uit worden gewist. Weiger met een grond, of hef eerst de bewaarstop op.' }]))
}

interface Vast {
  dossier: Avgdossier
  betrokkene: Betrokkenerij
  verzoek: Verzoekrij
}

async function voerUit(m: EntityManager, context: Context, { dossier, betrokkene, verzoek }: Vast, input: AvgverzoekBesluitenInput): Promise<void> {
  const { dossierId, aanbiederId, toezichthouderId } = dossier
  const wie = HOEDANIGHEID[betrokkene.hoedanigheid as Hoedanigheid].toLowerCase()
  const meld = (wat: string): Promise<void> => verzendBericht(m, { id: dossierId, aanbiederId, toezichthouderId }, {
    soort: 'avg_bericht', vanId: toezichthouderId, aanId: aanbiederId, onderwerp: `Verzoek van een betrokkene (${dossier.zaaknummer})`,
    tekst: `${wat}\n\nWij laten u dit weten omdat u deze gegevens ook hebt (AVG artikel 19). Verwerk dit ook in uw eigen administratie.`,
  })
  if (verzoek.soort === 'rectificatie') {
    const inhoud = { plaats: input.plaats.trim(), wordt: input.wordt.trim() }
    await m.query(RECTIFICATIE, [verzoek.id, dossierId, aanbiederId, toezichthouderId, await sluitWaarde(m, context, dossier, PLEKKEN.rectificatie, inhoud), vrager(context).id])
    await meld('Wij hebben gegevens in het dossier verbeterd. De verbetering staat bij het dossier; de oude tekst blijft bewaard.')
  }
  if (verzoek.soort === 'beperking' || verzoek.soort === 'bezwaar') {
    await beperk(m, betrokkene, input.omvang as Omvang)
    await meld(`Het gebruik van ${input.omvang === 'dossier' ? 'dit dossier' : `de gegevens van een betrokkene (${wie})`} is beperkt. U mag deze gegevens bewaren, maar niet gebruiken.`)
  }
  if (verzoek.soort === 'wissing' && input.wiswijze === 'dossier') await stelWissingVoor(m, context, dossierId)
  if (verzoek.soort === 'wissing' && input.wiswijze === 'gegevens') {
    await wisGegevens(m, betrokkene)
    await meld(`Wij hebben de gegevens van een betrokkene (${wie}) gewist.`)
  }
}
