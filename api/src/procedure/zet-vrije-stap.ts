import type { EntityManager } from 'typeorm'
import { berichttekst, gatenlijst, meldverzoek } from '@zelfonderzoek/validation/protocol/berichttekst'
import { isVrijeStap } from '@zelfonderzoek/validation/protocol/eigen-weg'
import { EIS_ZIN, type Eis } from '@zelfonderzoek/validation/protocol/eis'
import type { Procedureregel } from '@zelfonderzoek/validation/protocol/procedure'
import { isEigenEis } from '@zelfonderzoek/validation/protocol/toets-eis'
import { zoekRegel } from '@zelfonderzoek/validation/protocol/voer-uit'
import { tekst } from '@zelfonderzoek/validation/zelfonderzoek/invoer'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout } from '../graphql/weiger.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import type { StaptekstInput, StapZettenInput } from './stap.input.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { geefTaak, voltooiTaken } from '../taak/taak.repository.ts'
import { handelNamensToezicht, meldAanToezicht } from './stap-van-gemeente.ts'
import { eisVooraf } from './eis-vooraf.ts'
import { draagOver, type Overdracht } from './draag-over.ts'
import { verstuurBerichten } from './verstuur-berichten.ts'
import { houdZaakVast, type Zaak } from './zaak.ts'
import { type GezetteStap, zetStap } from './zet-stap.ts'

/** Requirements that follow from other rules of ours; nobody meets them by writing something down. */
const BEREKEND: readonly Eis[] = ['melding_volledig', 'bestuurder_verklaart', 'verzoek_ligt_voor', 'motivering_per_grond']
const BESLUIT = `
insert into besluit (dossier_id, aanbieder_id, toezichthouder_id, soort, motivering, gronden, genomen_door) values ($1, $2, $3, $4, $5, $6, $7)`

/** Takes any step of the table that has no form of its own: decision and notices in the same transaction. */
export async function zetVrijeStap(context: Context, input: StapZettenInput): Promise<{ dossierId: string } | Overdracht | Weigering> {
  const dossierId = uuidVan('Dossier', input.dossierId)
  const fouten = controleerTeksten(input)
  if (fouten.length) return invoerFout(fouten)
  return eenmaal(context, { handeling: 'stap_zetten', sleutel: input.sleutel, invoer: input }, async (m) => {
    const { handeling } = input
    const { rol } = vrager(context)
    if (rol === 'contactambtenaar') await handelNamensToezicht(m, dossierId)
    const zaak = isVrijeStap(handeling) ? await houdZaakVast(m, context, dossierId, handeling) : undefined
    const regel = zaak && zoekRegel(zaak.protocol, zaak.gang.stand, { handeling: handeling as never, rol })
    if (!zaak || !regel) throw new Geweigerd(invoerFout([{ veld: 'handeling', code: 'ANDERE_WEG', bericht: 'Deze stap heeft een eigen formulier.' }]))
    await eisVooraf(m, zaak, regel, input)
    const vastgelegd = input.vastgelegd.filter(({ id, tekst: woorden }) => woorden.trim() && id in EIS_ZIN && !isEigenEis(id as Eis) && !BEREKEND.includes(id as Eis))
    const voldaan = [...vastgelegd.map(({ id }) => id as Eis), ...(input.gronden.length && input.gronden.every((g) => g.tekst.trim()) ? ['motivering_per_grond' as const] : [])]
    const stap = await zetStap(m, context, zaak, {
      handeling: regel.handeling, motivering: input.motivering, gronden: input.gronden.map(({ id }) => id), delen: input.delen.filter((deel) => deel.tekst.trim()).map(({ id }) => id), voldaan,
      ...(input.tot ? { tot: input.tot } : {}), ...(input.persoon.trim() ? { persoon: input.persoon.trim() } : {}), gegevens: gegevensVan(input, vastgelegd),
    })
    if (regel.besluit) await bewaarBesluit(m, context, zaak, regel.besluit, input)
    await verstuur(m, zaak, regel, stap, input, rol, datumVan(context.nu))
    if (rol === 'contactambtenaar') await meldAanToezicht(m, context, zaak, regel, input.toelichting.trim())
    if (handeling === 'formele_melding_vragen') await geefTaak(m, zaak.dossier, { voor: 'aanbieder', soort: 'melding_indienen', titel: 'Meld dit formeel', tekst: meldverzoek(zaak.protocol, datumVan(context.nu)), grondslag: regel.grondslag })
    await voltooiTaken(m, dossierId, handeling, vrager(context).id, input.toelichting.trim())
    await legVast(m, context, { ...zaak.dossier, dossierId }, handeling, regel.grondslag)
    return handeling === 'overdragen' ? draagOver(m, zaak, input.aanId) : { dossierId }
  })
}

function gegevensVan({ motivering, gronden, tot, persoon, delen, velden, toelichting }: StapZettenInput, vastgelegd: readonly StaptekstInput[]): Record<string, unknown> {
  const alles = { motivering, gronden, tot, persoon, delen, velden, toelichting, vastgelegd }
  return Object.fromEntries(Object.entries(alles).filter(([, waarde]) => (Array.isArray(waarde) ? waarde.length : waarde)))
}

async function bewaarBesluit(m: EntityManager, context: Context, { dossier }: Zaak, soort: string, { motivering, gronden }: StapZettenInput): Promise<void> {
  const inhoud = gronden.map(({ id, tekst: waarom }) => ({ grond: id, motivering: waarom }))
  await m.query(BESLUIT, [dossier.id, dossier.aanbiederId, dossier.toezichthouderId, soort, motivering, JSON.stringify(inhoud), vrager(context).id])
}

async function verstuur(m: EntityManager, zaak: Zaak, regel: Procedureregel, stap: GezetteStap, input: StapZettenInput, rol: string, vandaag: string): Promise<void> {
  const { dossier, protocol } = zaak
  const termijnen = [...(regel.start ?? []), ...(regel.verlengt ?? [])].map((termijn) => ({ termijn, eindOp: stap.eindVan(termijn) })).filter(({ eindOp }) => eindOp)
  const woorden = { motivering: input.motivering.trim(), toelichting: [regel.handeling === 'formele_melding_vragen' ? meldverzoek(protocol, vandaag) : '', gatenlijst(protocol, input.velden), input.toelichting.trim()].filter(Boolean).join('\n\n'), gronden: input.gronden.map(({ id, tekst: motivering }) => ({ id, motivering })), delen: input.delen }
  const van = rol === 'onderzoeker' || rol === 'bestuurder' ? dossier.aanbiederId : dossier.toezichthouderId
  await verstuurBerichten(m, stap, van, (id, partij) => {
    const bericht = protocol.berichten.find((b) => b.id === id)
    if (!bericht) throw new Error(`bericht ${id} bestaat niet`)
    return berichttekst({ protocol, regel, bericht, partij, zaaknummer: dossier.zaaknummer, woorden, termijnen })
  }, input, input.aanId ? { andere_ggd: uuidVan('Organisatie', input.aanId) } : {})
}

/** Texts that are too long, or hold what cannot be kept. */
function controleerTeksten({ motivering, toelichting, persoon, gronden, delen, velden, vastgelegd }: StapZettenInput): { veld: string; code: string; bericht: string }[] {
  const paren = [['motivering', motivering], ['toelichting', toelichting], ['persoon', persoon], ...[...gronden, ...delen, ...velden, ...vastgelegd].map(({ id, tekst: t }) => [id, t])] as [string, string][]
  return paren.flatMap(([veld, waarde]) => {
    const uit = tekst.safeParse(waarde)
    return uit.success ? [] : [{ veld, code: 'BAD_USER_INPUT', bericht: uit.error.issues[0]?.message ?? 'Controleer deze tekst.' }]
  })
}
