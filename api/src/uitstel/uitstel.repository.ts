import type { EntityManager } from 'typeorm'
import { datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import { type Stap, verlengTermijn } from '@zelfonderzoek/validation/termijn/compute-termijn'
import { verzendBericht } from '../bericht/verzend-bericht.ts'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, nietGevonden } from '../graphql/weiger.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { type Dossierrij, houdDossierVast, zetStand } from '../melding/dossierrij.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import type { UitstelBesluitenInput, UitstelVragenInput } from './uitstel.resolver.ts'

interface Termijnrij {
  id: string
  eindOp: string
  afleiding: Stap[]
  startOp: string
  grondslag: string
}

const LOPEND = `select id, eind_op::text as "eindOp", start_op::text as "startOp", afleiding, grondslag from termijn
  where dossier_id = $1 and soort = 'zelfonderzoek' and voldaan_op is null and vervallen_op is null order by eind_op desc limit 1 for update`

/** Asks for a later last day of the running term. Late is allowed: the question then stands after the term. */
export async function vraagUitstel(context: Context, input: UitstelVragenInput): Promise<{ dossierId: string } | Weigering> {
  const dossierId = uuidVan('Dossier', input.dossierId)
  return eenmaal(context, { handeling: 'uitstel_vragen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const dossier = await houdDossierVast(m, context, dossierId, 'uitstel_vragen')
    const termijn = await lopend(m, dossierId)
    eis([
      [!!input.reden.trim(), 'reden', 'VERPLICHT_VELD', 'Schrijf op waarom u meer tijd nodig hebt.'],
      [input.gevraagdTot > termijn.eindOp && input.gevraagdTot > datumVan(context.nu), 'gevraagdTot', 'TERMIJN_ONGELDIG', `Kies een dag na ${datumVoluit(termijn.eindOp)} en na vandaag.`],
    ])
    await m.query('insert into uitstelverzoek (dossier_id, aanbieder_id, toezichthouder_id, gevraagd_tot, reden, gevraagd_door) values ($1, $2, $3, $4, $5, $6)', [dossierId, dossier.aanbiederId, dossier.toezichthouderId, input.gevraagdTot, input.reden, vrager(context).id])
    await verzendBericht(m, dossier, {
      soort: 'uitstel_gevraagd', vanId: dossier.aanbiederId, aanId: dossier.toezichthouderId, onderwerp: `Verzoek om uitstel (${dossier.zaaknummer})`,
      tekst: `De aanbieder vraagt om uitstel tot en met ${datumVoluit(input.gevraagdTot)}.\n\n${input.reden}`,
    })
    await legVast(m, context, { ...dossier, dossierId }, 'uitstel_gevraagd', 'zelfonderzoek')
    return { dossierId }
  })
}

/** Decides on a request; the old term lapses and the new one shows that it was extended. */
export async function besluitUitstel(context: Context, input: UitstelBesluitenInput): Promise<{ dossierId: string } | Weigering> {
  const id = uuidVan('Uitstelverzoek', input.uitstelverzoekId)
  return eenmaal(context, { handeling: 'uitstel_besluiten', sleutel: input.sleutel, invoer: input }, async (m) => {
    const [verzoek] = (await m.query('select dossier_id as "dossierId", gevraagd_tot::text as "gevraagdTot", besluit from uitstelverzoek where id = $1', [id])) as { dossierId: string; gevraagdTot: string; besluit: string | null }[]
    if (!verzoek) throw new Geweigerd(nietGevonden())
    const dossier = await houdDossierVast(m, context, verzoek.dossierId, 'uitstel_besluiten')
    const termijn = await lopend(m, dossier.id)
    const tot = input.toegekendTot ?? verzoek.gevraagdTot
    eis([
      [!verzoek.besluit, 'uitstelverzoekId', 'AL_BESLOTEN', 'Over dit verzoek is al besloten.'],
      [!!input.reden.trim(), 'reden', 'VERPLICHT_VELD', 'Schrijf op waarom u dit besluit.'],
      [!input.toegekend || tot > termijn.eindOp, 'toegekendTot', 'TERMIJN_ONGELDIG', `Kies een dag na ${datumVoluit(termijn.eindOp)}.`],
    ])
    await m.query('update uitstelverzoek set besluit = $2, toegekend_tot = $3, besluit_reden = $4, besloten_op = now(), besloten_door = $5 where id = $1', [id, input.toegekend ? 'toegekend' : 'afgewezen', input.toegekend ? tot : null, input.reden, vrager(context).id])
    if (input.toegekend) await verleng(m, dossier, termijn, tot, datumVan(context.nu))
    await verzendBericht(m, dossier, {
      soort: 'uitstel_besloten', vanId: dossier.toezichthouderId, aanId: dossier.aanbiederId, onderwerp: `Besluit over uw verzoek om uitstel (${dossier.zaaknummer})`,
      tekst: `${input.toegekend ? `U krijgt uitstel tot en met ${datumVoluit(tot)}.` : `U krijgt geen uitstel. De termijn loopt tot en met ${datumVoluit(termijn.eindOp)}.`}\n\n${input.reden}`,
    })
    await legVast(m, context, { ...dossier, dossierId: dossier.id }, 'uitstel_besloten', input.toegekend ? 'toegekend' : 'afgewezen')
    return { dossierId: dossier.id }
  })
}

async function lopend(m: EntityManager, dossierId: string): Promise<Termijnrij> {
  const [termijn] = (await m.query(LOPEND, [dossierId])) as Termijnrij[]
  if (!termijn) throw new Geweigerd(invoerFout([{ veld: 'dossierId', code: 'GEEN_TERMIJN', bericht: 'Er loopt nu geen termijn waarvoor uitstel mogelijk is.' }]))
  return termijn
}

async function verleng(m: EntityManager, dossier: Dossierrij, was: Termijnrij, tot: string, vandaag: string): Promise<void> {
  const { eindOp, afleiding } = verlengTermijn(was, tot)
  await m.query('update termijn set vervallen_op = $2 where id = $1', [was.id, vandaag])
  await m.query(
    `insert into termijn (dossier_id, aanbieder_id, toezichthouder_id, gemeente_id, soort, start_op, eind_op, afleiding, grondslag) values ($1, $2, $3, $4, 'zelfonderzoek', $5, $6, $7, $8)`,
    [dossier.id, dossier.aanbiederId, dossier.toezichthouderId, dossier.gemeenteId, was.startOp, eindOp, JSON.stringify(afleiding), was.grondslag],
  )
  await zetStand(m, dossier, dossier.stand)
}

function eis(regels: readonly (readonly [goed: boolean, veld: string, code: string, bericht: string])[]): void {
  const fouten = regels.filter(([goed]) => !goed).map(([, veld, code, bericht]) => ({ veld, code, bericht }))
  if (fouten.length) throw new Geweigerd(invoerFout(fouten))
}
