import { type EntityManager, IsNull } from 'typeorm'
import { verzendBericht } from '../bericht/verzend-bericht.ts'
import { eenmaal } from '../database/eenmaal.ts'
import { DocumentEntity } from '../document/document.entity.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout } from '../graphql/weiger.ts'
import { verstuurBerichten } from '../procedure/verstuur-berichten.ts'
import { houdZaakVast, type Zaak } from '../procedure/zaak.ts'
import { zetStap } from '../procedure/zet-stap.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { controleerRapport, leesRapport } from '../zelfonderzoek/rapport.ts'
import { houdVast, type Schrijfplek } from '../zelfonderzoek/schrijfplek.ts'
import { bevries, zetSectiesVast } from './bevries.ts'
import { canoniek, inhoudVan, sha256 } from './canoniek.ts'
import { eisVerklaring } from './eis-verklaring.ts'
import type { ZelfonderzoekIndienenInput } from './indiening.input.ts'
import { neemOordelenOver } from './neem-oordelen-over.ts'
import { parseReden } from './parse-reden.ts'
import { ronde } from './ronde.ts'
import { indieningsbericht, ontvangstbewijs } from './teksten.ts'

export interface Ingediend {
  indieningId: string
  dossierId: string
}

/**
 * Hands the report in: frozen as it reads, with the outcome of the rules of that moment and the SHA-256 for which the bestuurder stands.
 * Whoever submits again, from wherever, gets the same receipt.
 */
export async function dienIn(context: Context, input: ZelfonderzoekIndienenInput): Promise<Ingediend | Weigering> {
  const zelfonderzoekId = uuidVan('Zelfonderzoek', input.zelfonderzoekId)
  const reden = parseReden(input.redenOpenBevindingen)
  if (!reden.ok) return invoerFout(reden.fouten)
  return eenmaal(context, { handeling: 'zelfonderzoek_indienen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const plek = await houdVast(m, zelfonderzoekId, 'no key update')
    const eerder = plek.stand === 'ingediend' ? await laatste(m, zelfonderzoekId) : undefined
    if (eerder) return { indieningId: eerder, dossierId: plek.dossierId }
    const zaak = await houdZaakVast(m, context, plek.dossierId, 'zelfonderzoek_indienen')
    return { indieningId: await legNeer(m, context, zaak, plek, reden.tekst), dossierId: plek.dossierId }
  })
}

async function laatste(m: EntityManager, zelfonderzoekId: string): Promise<string | undefined> {
  const [rij] = (await m.query('select id from indiening where zelfonderzoek_id = $1 order by ronde desc limit 1', [zelfonderzoekId])) as { id: string }[]
  return rij?.id
}

async function legNeer(m: EntityManager, context: Context, zaak: Zaak, plek: Schrijfplek, reden: string): Promise<string> {
  await zetSectiesVast(m, plek.id)
  const rapport = await leesRapport(m, plek.id)
  const inhoud = inhoudVan(rapport)
  const tekst = canoniek(inhoud)
  const vinger = sha256(tekst)
  const nu = await ronde(m, plek.id)
  const verklaring = await eisVerklaring(m, plek, nu, vinger)
  const controle = controleerRapport(rapport)
  const open = controle.bevindingen.filter((b) => b.ernst === 'moet').length
  if (open && !reden) {
    throw new Geweigerd(invoerFout([{ veld: 'redenOpenBevindingen', code: 'VERPLICHT_VELD', bericht: `Er ${open === 1 ? 'staat nog 1 punt' : `staan nog ${open} punten`} open. Schrijf op waarom u nu al indient.` }]))
  }
  const { id, op } = await bevries(m, plek, { ronde: nu, tekst, controle, sha256: vinger, verklaringId: verklaring.id, reden: open ? reden : '', door: vrager(context).id })
  await m.update(DocumentEntity, { dossierId: plek.dossierId, verwijderdOp: IsNull() }, { ingediend: true })
  await neemOordelenOver(m, plek, { id, ronde: nu, inhoud })
  const bewijs = { zaaknummer: plek.zaaknummer, op, ronde: nu, sha256: vinger, aanbieder: vrager(context).organisatieNaam, open, reden }
  const stap = await zetStap(m, context, zaak, { handeling: 'zelfonderzoek_indienen', voldaan: ['bestuurder_verklaart'], gegevens: { ronde: nu, sha256: vinger } })
  await verzendBericht(m, zaak.dossier, { soort: 'ontvangstbewijs', vanId: plek.toezichthouderId, aanId: plek.aanbiederId, ...ontvangstbewijs(bewijs) })
  await verstuurBerichten(m, { ...stap, berichten: stap.berichten.filter((id) => id !== 'ontvangstbewijs') }, plek.aanbiederId, () => indieningsbericht(bewijs))
  await legVast(m, context, plek, 'zelfonderzoek_ingediend', `ronde ${nu}`)
  return id
}
