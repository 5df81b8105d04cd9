import { eindantwoorden, watSluitenBelet } from '@zelfonderzoek/validation/beoordeling/beoordeling'
import { slotdelenVan } from '@zelfonderzoek/validation/protocol/wat-nu'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout } from '../graphql/weiger.ts'
import { verstuurBerichten } from '../procedure/verstuur-berichten.ts'
import { zetStap } from '../procedure/zet-stap.ts'
import { geefTaak } from '../taak/taak.repository.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import type { OnderzoekBeeindigenInput } from './besluit.input.ts'
import { houdTeBesluitenVast } from './te-besluiten.ts'

/** Ends the investigation with a motivated notice that holds the three parts of Westerkwartier art. 8 lid 3, and advises the college. */
export async function beeindigOnderzoek(context: Context, input: OnderzoekBeeindigenInput): Promise<{ dossierId: string } | Weigering> {
  const indieningId = uuidVan('Indiening', input.indieningId)
  return eenmaal(context, { handeling: 'onderzoek_beeindigen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const te = await houdTeBesluitenVast(m, context, indieningId, 'onderzoek_beeindigen')
    const { zaak } = te
    const { dossier, protocol } = zaak
    const delen = slotdelenVan(protocol, zaak.gang.stand).map((deel) => ({ ...deel, tekst: (input.delen?.find(({ id }) => id === deel.id)?.tekst ?? vastDeel(input, deel.id)).trim() }))
    const leeg = [...delen.filter(({ tekst }) => !tekst).map(({ id, naam, grondslag }) => ({ veld: id, code: 'VERPLICHT_VELD', bericht: `Schrijf op: ${naam.toLowerCase()} (${grondslag}).` })),
      ...(input.motivering.trim() ? [] : [{ veld: 'motivering', code: 'VERPLICHT_VELD', bericht: 'Motiveer waarom u het onderzoek beëindigt.' }])]
    const belet = watSluitenBelet(te, protocol).map((bericht) => ({ veld: 'oordelen', code: 'NOG_NIET_KLAAR', bericht }))
    if (leeg.length + belet.length) throw new Geweigerd(invoerFout([...belet, ...leeg]))
    await m.query(
      `insert into besluit (dossier_id, aanbieder_id, toezichthouder_id, indiening_id, soort, motivering, weergave, conclusies, maatregelen, advies, genomen_door) values ($1, $2, $3, $4, 'beeindigen', $5, $6, $7, $8, $9, $10)`,
      [dossier.id, dossier.aanbiederId, dossier.toezichthouderId, indieningId, input.motivering, input.weergave, input.conclusies, input.maatregelen, input.advies, vrager(context).id],
    )
    await m.query('update aspectoordeel set gedeeld = true where indiening_id = $1', [indieningId])
    const clientzin = protocol.zelfonderzoek.lichtClientIn === 'aanbieder' ? [`Stelt u de cliënt in kennis van de beëindiging van het onderzoek (${protocol.zelfonderzoek.grondslag}).`] : []
    const stap = await zetStap(m, context, zaak, { handeling: 'onderzoek_beeindigen', motivering: input.motivering, antwoorden: eindantwoorden(te, protocol), delen: delen.map(({ id }) => id) })
    await verstuurBerichten(m, stap, dossier.toezichthouderId, (_, partij) => (partij === 'aanbieder'
      ? {
          onderwerp: `Het onderzoek is beëindigd (${dossier.zaaknummer})`,
          tekst: [`Motivering\n${input.motivering}`, ...delen.map(({ naam, tekst }) => `${naam}\n${tekst}`), ...clientzin].join('\n\n'),
          vast: [{ soort: 'kop', naam: 'de motivering', woorden: 'Motivering' }, ...delen.map(({ naam }) => ({ soort: 'kop' as const, naam: `het deel “${naam}”`, woorden: naam })), ...clientzin.map((woorden) => ({ soort: 'woorden' as const, naam: 'het verzoek om de cliënt in te lichten', woorden }))],
        }
      : {
          onderwerp: `Onderzoek beëindigd (${dossier.zaaknummer})`,
          tekst: ['De toezichthouder heeft het onderzoek naar deze melding beëindigd. De aanbieder onderzocht de zaak zorgvuldig en heeft een adequaat verbeterplan.', input.advies].filter(Boolean).join('\n\n'),
        }), input)
    if (protocol.zelfonderzoek.lichtClientIn === 'aanbieder' && stap.zaak.dossier.stand === 'afgesloten') await geefTaak(m, dossier, { voor: 'aanbieder', soort: 'client_inlichten', titel: 'Licht de cliënt in over het einde van het onderzoek', grondslag: protocol.zelfonderzoek.grondslag })
    await legVast(m, context, { ...dossier, dossierId: dossier.id }, 'onderzoek_beeindigd', `ronde ${te.ronde}`)
    return { dossierId: dossier.id }
  })
}

/** The parts of art. 8 lid 3 have a field of their own. */
function vastDeel(input: OnderzoekBeeindigenInput, id: string): string {
  return id === 'weergave' || id === 'conclusies' || id === 'maatregelen' ? input[id] : ''
}
