import { verzendBericht } from '../bericht/verzend-bericht.ts'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, nietGevonden } from '../graphql/weiger.ts'
import { parseReden } from '../indiening/parse-reden.ts'
import { vrager } from '../toegang/mag.ts'
import { ZAAK } from '../uitsluiting/uitsluiting.repository.ts'
import { type Auditplek, legVast } from '../zelfonderzoek/leg-vast.ts'
import type { NoodtoegangBeeindigenInput, NoodtoegangOpenenInput } from './noodtoegang.input.ts'

/** Characters that a reason has at least, and hours that a dossier stays open. */
const KORTSTE_REDEN = 20
const UREN = 4

const PLEK = `select z.id as "dossierId", z.aanbieder_id as "aanbiederId", z.toezichthouder_id as "toezichthouderId" from ${ZAAK} z where z.toezichthouder_id = $2::uuid`
const SLUIT_EERDERE = 'update noodtoegang set beeindigd_op = now(), beeindigd_door = $1 where gebruiker_id = $1 and beeindigd_op is null and tot > now()'
const OPEN = `insert into noodtoegang (dossier_id, aanbieder_id, toezichthouder_id, zaaknummer, organisatie_id, gebruiker_id, reden, tot)
  values ($1, $2, $3, $4, $5, $6, $7, now() + interval '${UREN} hours') returning id`
const BEEINDIG = `update noodtoegang set beeindigd_op = now(), beeindigd_door = $2 where id = $1 and beeindigd_op is null and tot > now()
  returning dossier_id as "dossierId", aanbieder_id as "aanbiederId", toezichthouder_id as "toezichthouderId"`

/** Opens one dossier to read for a few hours; the toezichthouder hears of it in the same transaction. An earlier one of the same person ends. */
export async function openNoodtoegang(context: Context, input: NoodtoegangOpenenInput): Promise<{ id: string } | Weigering> {
  const reden = parseReden(input.reden, 'reden', 'Reden')
  if (!reden.ok) return invoerFout(reden.fouten)
  if (reden.tekst.length < KORTSTE_REDEN) return invoerFout([{ veld: 'reden', code: 'TE_KORT', bericht: `Schrijf in minstens ${KORTSTE_REDEN} tekens op waarom dit niet kan wachten.` }])
  return eenmaal(context, { handeling: 'noodtoegang_openen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const wie = vrager(context)
    const [plek] = (await m.query(PLEK, [input.zaaknummer, wie.organisatieId])) as (Auditplek & { dossierId: string; aanbiederId: string })[]
    if (!plek) throw new Geweigerd(nietGevonden())
    await m.query(SLUIT_EERDERE, [wie.id])
    const [rij] = (await m.query(OPEN, [plek.dossierId, plek.aanbiederId, plek.toezichthouderId, input.zaaknummer, wie.organisatieId, wie.id, reden.tekst])) as [{ id: string }]
    await verzendBericht(m, { ...plek, id: plek.dossierId }, {
      soort: 'noodtoegang', vanId: wie.organisatieId, aanId: plek.toezichthouderId, onderwerp: `Noodtoegang tot ${input.zaaknummer}`,
      tekst: `De ${wie.functie} opende dit dossier in nood en kan het ${UREN} uur lezen.\n\nReden: ${reden.tekst}\n\nKlopt dit niet? Beëindig de noodtoegang dan meteen, bij “Noodtoegang”.`,
    })
    await legVast(m, context, plek, 'noodtoegang_geopend', `noodtoegang ${rij.id}`)
    return { id: rij.id }
  })
}

/** Ends it before its time: by who reads, or by the toezichthouder. */
export async function beeindigNoodtoegang(context: Context, input: NoodtoegangBeeindigenInput): Promise<{ id: string } | Weigering> {
  const id = uuidVan('Noodtoegang', input.noodtoegangId)
  return eenmaal(context, { handeling: 'noodtoegang_beeindigen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const [[plek]] = (await m.query(BEEINDIG, [id, vrager(context).id])) as [Auditplek[], number]
    if (!plek) throw new Geweigerd(nietGevonden())
    await legVast(m, context, plek, 'noodtoegang_beeindigd', `noodtoegang ${id}`)
    return { id }
  })
}
