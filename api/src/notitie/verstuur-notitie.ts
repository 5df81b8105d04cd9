import type { EntityManager } from 'typeorm'
import { controleerNotitie } from '@zelfonderzoek/validation/incident/controleer-notitie'
import type { Criterium } from '@zelfonderzoek/validation/incident/criterium'
import { HOEDANIGHEDEN, type Hoedanigheid } from '@zelfonderzoek/validation/incident/hoedanigheid'
import { notitietekst } from '@zelfonderzoek/validation/incident/notitie'
import { verzendBericht } from '../bericht/verzend-bericht.ts'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, versieConflict } from '../graphql/weiger.ts'
import { leesIncident } from '../incident/incident.repository.ts'
import { houdZaakVast, type Zaak } from '../procedure/zaak.ts'
import { zetStap } from '../procedure/zet-stap.ts'
import { geefTaak } from '../taak/taak.repository.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import type { NotitieOntvangerInput, NotitieVersturenInput } from './notitie.input.ts'
import { leesConcept } from './notitie.repository.ts'

const LOG = `
insert into notitieverzending (dossier_id, aanbieder_id, toezichthouder_id, notitie_id, hoedanigheid, ontvanger, kanaal, tekst, op) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`
const BEVRIES = 'update notitie set verzonden_op = $2, verzonden_door = $3 where id = $1'
/** Most recipients of one notitie. */
const MEESTE = 20

/**
 * Sends the notitie: to each recipient the text for its capacity and no more, kept word for word (Rotterdam taak 1 and Waarom 2). The gemeente has a postvak;
 * what goes to others is a task for the loket. The requirement of minimal data is met by the minimal variant, or by the written reason for more.
 */
export async function verstuurNotitie(context: Context, input: NotitieVersturenInput): Promise<{ dossierId: string } | Weigering> {
  const dossierId = uuidVan('Dossier', input.dossierId)
  const fouten = controleerOntvangers(input.ontvangers)
  if (fouten.length) return invoerFout(fouten)
  return eenmaal(context, { handeling: 'notitie_versturen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const zaak = await houdZaakVast(m, context, dossierId, 'informatienotitie_versturen')
    const { dossier } = zaak
    const concept = await leesConcept(m, dossierId)
    if (!concept || concept.versie !== input.versie) throw new Geweigerd(versieConflict({ versie: concept?.versie ?? 0, huidig: concept?.delen ?? null }))
    const mist = controleerNotitie(concept)
    if (mist.length) throw new Geweigerd(invoerFout(mist))
    const { inhoud, geraakt } = await leesIncident(m, context, dossierId)
    const notitiezaak = { zaaknummer: dossier.zaaknummer, nummer: concept.nummer, domein: inhoud.domein, geraakt: geraakt as Criterium[], onrust: inhoud.onrustNiveau }
    const namen = input.ontvangers.map(({ ontvanger, hoedanigheid }) => `${ontvanger.trim()} (${HOEDANIGHEDEN[hoedanigheid as Hoedanigheid].naam.toLowerCase()})`)
    await zetStap(m, context, zaak, { handeling: 'informatienotitie_versturen', voldaan: ['minimale_gegevens'], gegevens: { toelichting: `Notitie ${concept.nummer}, ${concept.uitgebreid ? 'uitgebreide variant' : 'zo min mogelijk gegevens'}. Aan: ${namen.join(', ')}.` } })
    for (const naar of input.ontvangers) await stuur(m, zaak, naar, concept, notitietekst(concept, notitiezaak, naar.hoedanigheid as Hoedanigheid), context.nu)
    await m.query(BEVRIES, [concept.id, context.nu, vrager(context).id])
    await legVast(m, context, { ...dossier, dossierId }, 'notitie_verzonden', concept.uitgebreid ? 'uitgebreide variant' : 'gewone variant')
    return { dossierId }
  })
}

async function stuur(m: EntityManager, { dossier }: Zaak, { hoedanigheid, ontvanger, kanaal }: NotitieOntvangerInput, { id, nummer }: { id: string; nummer: number }, tekst: string, op: Date): Promise<void> {
  const naar = ontvanger.trim()
  await m.query(LOG, [dossier.id, dossier.aanbiederId, dossier.toezichthouderId, id, hoedanigheid, naar, kanaal, tekst, op])
  const onderwerp = `Bestuurlijke informatienotitie ${nummer} (${dossier.zaaknummer})`
  if (kanaal === 'portaal') return verzendBericht(m, dossier, { soort: 'informatienotitie', vanId: dossier.toezichthouderId, aanId: dossier.gemeenteId, onderwerp, tekst: `Ter attentie van: ${naar}.\n\n${tekst}` })
  await geefTaak(m, dossier, { voor: 'toezichthouder', soort: 'informatienotitie', titel: `Stuur aan ${naar}: ${onderwerp}`, tekst, grondslag: 'Rotterdam taak 1' })
}

function controleerOntvangers(ontvangers: readonly NotitieOntvangerInput[]): { veld: string; code: string; bericht: string }[] {
  const fout = (bericht: string) => [{ veld: 'ontvangers', code: 'VERPLICHT_VELD', bericht }]
  if (ontvangers.length === 0) return fout('Kies ten minste één ontvanger.')
  if (ontvangers.length > MEESTE) return fout(`Kies hooguit ${MEESTE} ontvangers.`)
  if (ontvangers.some(({ hoedanigheid, kanaal }) => !(hoedanigheid in HOEDANIGHEDEN) || !['portaal', 'buiten'].includes(kanaal))) return fout('Kies van elke ontvanger de hoedanigheid en hoe de notitie gaat.')
  return ontvangers.some(({ ontvanger }) => !ontvanger.trim() || ontvanger.length > 200) ? fout('Vul van elke gekozen ontvanger de functie in, korter dan 200 tekens.') : []
}
