import type { EntityManager } from 'typeorm'
import { datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import { einddatum } from '@zelfonderzoek/validation/protocol/einddatum'
import { zoekRegel } from '@zelfonderzoek/validation/protocol/voer-uit'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, nietGevonden } from '../graphql/weiger.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { verstuurBerichten } from '../procedure/verstuur-berichten.ts'
import { houdZaakVast, nietNu, type Zaak } from '../procedure/zaak.ts'
import { type GezetteStap, schrijfStapOp, zetStap } from '../procedure/zet-stap.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import type { UitstelBesluitenInput, UitstelVragenInput } from './uitstel.resolver.ts'

/** Asks for a later last day of the running term. Late is allowed: the question then stands after the term. */
export async function vraagUitstel(context: Context, input: UitstelVragenInput): Promise<{ dossierId: string } | Weigering> {
  const dossierId = uuidVan('Dossier', input.dossierId)
  return eenmaal(context, { handeling: 'uitstel_vragen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const zaak = await houdZaakVast(m, context, dossierId, 'uitstel_vragen')
    const { dossier } = zaak
    const eindOp = lopend(zaak, context)
    eis([
      [!!input.reden.trim(), 'reden', 'VERPLICHT_VELD', 'Schrijf op waarom u meer tijd nodig hebt.'],
      [input.gevraagdTot > eindOp && input.gevraagdTot > datumVan(context.nu), 'gevraagdTot', 'TERMIJN_ONGELDIG', `Kies een dag na ${datumVoluit(eindOp)} en na vandaag.`],
    ])
    await m.query('insert into uitstelverzoek (dossier_id, aanbieder_id, toezichthouder_id, gevraagd_tot, reden, gevraagd_door) values ($1, $2, $3, $4, $5, $6)', [dossierId, dossier.aanbiederId, dossier.toezichthouderId, input.gevraagdTot, input.reden, vrager(context).id])
    const stap = await zetStap(m, context, zaak, { handeling: 'uitstel_vragen', motivering: input.reden, gegevens: { tot: input.gevraagdTot } })
    await verstuurBerichten(m, stap, dossier.aanbiederId, () => ({ onderwerp: `Verzoek om uitstel (${dossier.zaaknummer})`, tekst: `De aanbieder vraagt om uitstel tot en met ${datumVoluit(input.gevraagdTot)}.\n\n${input.reden}` }))
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
    const zaak = await houdZaakVast(m, context, verzoek.dossierId, 'uitstel_besluiten')
    const { dossier } = zaak
    const eindOp = lopend(zaak, context)
    const tot = input.toegekendTot ?? verzoek.gevraagdTot
    eis([
      [!verzoek.besluit, 'uitstelverzoekId', 'AL_BESLOTEN', 'Over dit verzoek is al besloten.'],
      [!!input.reden.trim(), 'reden', 'VERPLICHT_VELD', 'Schrijf op waarom u dit besluit.'],
      [!input.toegekend || tot > eindOp, 'toegekendTot', 'TERMIJN_ONGELDIG', `Kies een dag na ${datumVoluit(eindOp)}.`],
    ])
    await m.query('update uitstelverzoek set besluit = $2, toegekend_tot = $3, besluit_reden = $4, besloten_op = now(), besloten_door = $5 where id = $1', [id, input.toegekend ? 'toegekend' : 'afgewezen', input.toegekend ? tot : null, input.reden, vrager(context).id])
    const stap = input.toegekend
      ? await zetStap(m, context, zaak, { handeling: 'uitstel_besluiten', motivering: input.reden, tot, voldaan: ['verzoek_ligt_voor'], gegevens: { toegekend: true, tot } })
      : await wijsAf(m, context, zaak)
    await verstuurBerichten(m, stap, dossier.toezichthouderId, () => ({
      onderwerp: `Besluit over uw verzoek om uitstel (${dossier.zaaknummer})`,
      tekst: `${input.toegekend ? `U krijgt uitstel tot en met ${datumVoluit(tot)}.` : `U krijgt geen uitstel. De termijn loopt tot en met ${datumVoluit(eindOp)}.`}\n\nMotivering\n${input.reden}`,
      vast: [{ soort: 'woorden', naam: 'de laatste dag van de termijn', woorden: datumVoluit(input.toegekend ? tot : eindOp) }, { soort: 'kop', naam: 'de motivering', woorden: 'Motivering' }],
    }), input)
    await legVast(m, context, { ...dossier, dossierId: dossier.id }, 'uitstel_besloten', input.toegekend ? 'toegekend' : 'afgewezen')
    return { dossierId: dossier.id }
  })
}

/** Last day of the term about which the request is; the table names it as the one that has to run. */
function lopend({ protocol, gang }: Zaak, { nu }: Context): string {
  const mits = zoekRegel(protocol, gang.stand, { handeling: 'uitstel_besluiten', rol: 'toezichthouder' })?.mits
  const klok = gang.klokken.findLast(({ termijn, stand }) => termijn === mits && stand === 'loopt')
  const eind = klok && einddatum(protocol, gang, klok, datumVan(nu))
  if (!eind) throw new Geweigerd(invoerFout([{ veld: 'dossierId', code: 'GEEN_TERMIJN', bericht: 'Er loopt nu geen termijn waarvoor uitstel mogelijk is.' }]))
  return eind.eindOp
}

/** Refusing moves nothing: the term stays, the step and its notice are kept. */
async function wijsAf(m: EntityManager, context: Context, zaak: Zaak): Promise<GezetteStap> {
  const regel = zoekRegel(zaak.protocol, zaak.gang.stand, { handeling: 'uitstel_besluiten', rol: vrager(context).rol })
  if (!regel) throw new Geweigerd(nietNu(zaak, vrager(context).rol))
  await schrijfStapOp(m, context, zaak, regel, { toegekend: false })
  return { zaak, berichten: regel.berichten ?? [], eindVan: () => '' }
}

function eis(regels: readonly (readonly [goed: boolean, veld: string, code: string, bericht: string])[]): void {
  const fouten = regels.filter(([goed]) => !goed).map(([, veld, code, bericht]) => ({ veld, code, bericht }))
  if (fouten.length) throw new Geweigerd(invoerFout(fouten))
}
