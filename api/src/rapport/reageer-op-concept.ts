import { rondeOp, soortenVan } from '@zelfonderzoek/validation/onderzoek/reactieronde'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { uuidVan } from '../graphql/id.ts'
import { eigenaars } from '../onderzoek/gehoorde.repository.ts'
import { eisTeksten, weigerVeld } from '../onderzoek/invoer.ts'
import { controlegetal } from '../onderzoek/schrijf-reactie.ts'
import { houdZaakVast } from '../procedure/zaak.ts'
import { zetStap } from '../procedure/zet-stap.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import type { ConceptReagerenInput } from './rapport.input.ts'

/** The reaction of the aanbieder on the draft, of the kinds that the protocol asks; signed where it asks that (Westerkwartier art. 9 lid 3; Hart voor Brabant 3 Conceptrapport 2). */
export async function reageerOpConcept(context: Context, input: ConceptReagerenInput): Promise<{ dossierId: string } | Weigering> {
  const dossierId = uuidVan('Dossier', input.dossierId)
  return eenmaal(context, { handeling: 'concept_reageren', sleutel: input.sleutel, invoer: input }, async (m) => {
    const zaak = await houdZaakVast(m, context, dossierId, 'concept_reageren')
    const ronde = rondeOp(zaak.protocol, 'conceptrapport')
    const soorten = ronde ? soortenVan(ronde) : []
    eisTeksten([['feitelijk', input.feitelijk], ['inhoud', input.inhoud]])
    const teksten = soorten.map((soort) => ({ soort, tekst: input[soort].trim() })).filter(({ tekst }) => tekst)
    if (!teksten.length) weigerVeld(soorten[0] ?? 'inhoud', 'VERPLICHT_VELD', 'Schrijf uw reactie op. Hebt u geen opmerkingen, schrijf dan “Geen opmerkingen”.')
    if (ronde?.ondertekend && !input.ondertekend) weigerVeld('ondertekend', 'EIS', `Onderteken de reactie namens de aanbieder (${ronde.grondslag}).`)
    const [concept] = (await m.query(`select id from rapportversie where dossier_id = $1 and soort = 'concept' order by nummer desc limit 1`, [dossierId])) as { id: string }[]
    if (!concept) return weigerVeld('inhoud', 'NIET_VOORGELEGD', 'Er is nog geen conceptrapport.')
    for (const { soort, tekst } of teksten) {
      await m.query(
        `insert into reactie (dossier_id, aanbieder_id, toezichthouder_id, op, stuk_id, van_aanbieder, soort, tekst, hoe, ondertekend_op, sha256, ontvangen_door) values ($1, $2, $3, 'conceptrapport', $4, true, $5, $6, 'account', case when $7 then now() end, $8, $9)`,
        [...eigenaars(zaak), concept.id, soort, tekst, input.ondertekend, controlegetal(tekst), vrager(context).id],
      )
    }
    await zetStap(m, context, zaak, { handeling: 'concept_reageren', voldaan: input.ondertekend ? ['ondertekend'] : [], gegevens: {} })
    await legVast(m, context, { ...zaak.dossier, dossierId }, 'conceptreactie_ontvangen', teksten.map(({ soort }) => soort).join(', '))
    return { dossierId }
  })
}
