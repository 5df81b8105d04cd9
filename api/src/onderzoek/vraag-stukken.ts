import { datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import { eenmaal } from '../database/eenmaal.ts'
import { verzendBericht } from '../bericht/verzend-bericht.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { nietGevonden } from '../graphql/weiger.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { houdZaakVast } from '../procedure/zaak.ts'
import { zetStap } from '../procedure/zet-stap.ts'
import { geefTaak } from '../taak/taak.repository.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { eigenaars } from './gehoorde.repository.ts'
import { eisTeksten, weigerVeld } from './invoer.ts'
import type { StukkenVragenInput, StukOntvangenInput } from './onderzoek.input.ts'

const GRONDSLAG = { verzoek: 'Wij vragen u om deze stukken.', vordering: 'Wij vorderen deze stukken (Awb art. 5:16 en 5:17). U bent verplicht mee te werken (Awb art. 5:20).' } as const
/** Most documents in one letter. */
const MEESTE = 30

/**
 * Asks documents by one letter with one last day. What is asked of the aanbieder takes the step of the procedure when its term does not run yet; what is asked of
 * somebody else becomes a task to send it.
 */
export async function vraagStukken(context: Context, input: StukkenVragenInput): Promise<{ dossierId: string } | Weigering> {
  const dossierId = uuidVan('Dossier', input.dossierId)
  return eenmaal(context, { handeling: 'stukken_vragen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const zaak = await houdZaakVast(m, context, dossierId, 'informatie_vragen')
    const { dossier, gang, protocol } = zaak
    const stukken = input.stukken.map((stuk) => stuk.trim()).filter(Boolean)
    if (!stukken.length || stukken.length > MEESTE) weigerVeld('stukken', 'VERPLICHT_VELD', stukken.length ? `Vraag hoogstens ${MEESTE} stukken in één brief.` : 'Noem ten minste één stuk.')
    eisTeksten([...stukken.map((stuk) => ['stukken', stuk] as const), ['bijWie', input.bijWie], ['toelichting', input.toelichting]])
    if (input.soort !== 'verzoek' && input.soort !== 'vordering') return weigerVeld('soort', 'VERPLICHT_VELD', 'Kies of dit een verzoek of een vordering is.')
    if (input.tot <= datumVan(context.nu)) weigerVeld('tot', 'EIS', 'Kies een laatste dag die na vandaag ligt.')
    const aanbieder = !input.bijWie.trim()
    for (const wat of stukken) {
      await m.query('insert into opvraging (dossier_id, aanbieder_id, toezichthouder_id, wat, bij, bij_wie, soort, uiterlijk_op, gevraagd_door) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [...eigenaars(zaak), wat, aanbieder ? 'aanbieder' : 'ander', input.bijWie.trim(), input.soort, input.tot, vrager(context).id])
    }
    const onderwerp = `${input.soort === 'vordering' ? 'Vordering' : 'Verzoek'} om stukken (${dossier.zaaknummer})`
    const tekst = [GRONDSLAG[input.soort], stukken.map((stuk) => `- ${stuk}`).join('\n'), `Uiterlijk op ${datumVoluit(input.tot)}.`, input.toelichting.trim(), `Zaaknummer: ${dossier.zaaknummer}.`].filter(Boolean).join('\n\n')
    const grondslag = protocol.procedure.find(({ handeling }) => handeling === 'informatie_vragen')?.grondslag ?? ''
    if (!aanbieder) await geefTaak(m, dossier, { voor: 'toezichthouder', soort: 'stukken_vragen', titel: `Stuur aan ${input.bijWie.trim()}: ${onderwerp.toLowerCase()}`, tekst, grondslag })
    else {
      const loopt = gang.klokken.some((klok) => klok.termijn === 'informatie' && klok.stand === 'loopt')
      if (!loopt) await zetStap(m, context, zaak, { handeling: 'informatie_vragen', tot: input.tot, gegevens: { toelichting: tekst, tot: input.tot } })
      await verzendBericht(m, dossier, { soort: 'verzoek_gegevens', vanId: dossier.toezichthouderId, aanId: dossier.aanbiederId, onderwerp, tekst })
    }
    await legVast(m, context, { ...dossier, dossierId }, 'stukken_gevraagd', `${input.soort}, ${stukken.length}`)
    return { dossierId }
  })
}

/** Writes down that a document came in. */
export async function ontvangStuk(context: Context, input: StukOntvangenInput): Promise<{ dossierId: string } | Weigering> {
  const id = uuidVan('Opvraging', input.opvragingId)
  return eenmaal(context, { handeling: 'stuk_ontvangen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const [plek] = (await m.query('select dossier_id as "dossierId", ontvangen_op is null as open from opvraging where id = $1', [id])) as { dossierId: string; open: boolean }[]
    if (!plek) throw new Geweigerd(nietGevonden())
    const zaak = await houdZaakVast(m, context, plek.dossierId, 'informatie_vragen')
    eisTeksten([['ontvangst', input.ontvangst]])
    if (input.ontvangenOp > datumVan(context.nu)) weigerVeld('ontvangenOp', 'DATUM_IN_TOEKOMST', 'Kies de dag waarop het stuk binnenkwam. Die ligt niet na vandaag.')
    if (!plek.open) weigerVeld('ontvangenOp', 'AL_GEDAAN', 'De ontvangst van dit stuk is al vastgelegd.')
    await m.query('update opvraging set ontvangen_op = $2, ontvangst = $3, ontvangen_door = $4 where id = $1', [id, input.ontvangenOp, input.ontvangst.trim(), vrager(context).id])
    await legVast(m, context, { ...zaak.dossier, dossierId: zaak.dossier.id }, 'stuk_ontvangen', 'opvraging')
    return { dossierId: zaak.dossier.id }
  })
}
