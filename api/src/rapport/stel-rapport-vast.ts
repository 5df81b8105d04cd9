import type { EntityManager } from 'typeorm'
import { rondeOp, soortenVan } from '@zelfonderzoek/validation/onderzoek/reactieronde'
import { schrijfReacties } from '@zelfonderzoek/validation/onderzoek/stel-concept-op'
import type { Eis } from '@zelfonderzoek/validation/protocol/eis'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout } from '../graphql/weiger.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { leesHoorplan } from '../onderzoek/gehoorde.repository.ts'
import { verstuurBerichten } from '../procedure/verstuur-berichten.ts'
import { houdZaakVast, type Zaak } from '../procedure/zaak.ts'
import { zetStap } from '../procedure/zet-stap.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { leesBijlagen } from './bijlagen.ts'
import { berekenOntvangers } from './ontvangers.ts'
import { delenMetNaam, leesReacties, type Reactierij, voegVersieToe } from './rapport.repository.ts'
import { eisRapport, leesKenmerken } from './verstuur-concept.ts'
import type { RapportVaststellenInput } from './rapport.input.ts'

/**
 * Adopts the report, sends it and advises the college (Westerkwartier art. 10; Hart voor Brabant 3 Definitief rapport). Every reaction was dealt with first.
 * The reactions get into the report by themselves when nobody wrote that part.
 */
export async function stelRapportVast(context: Context, input: RapportVaststellenInput): Promise<{ dossierId: string } | Weigering> {
  const dossierId = uuidVan('Dossier', input.dossierId)
  return eenmaal(context, { handeling: 'rapport_vaststellen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const zaak = await houdZaakVast(m, context, dossierId, 'rapport_vaststellen')
    const { dossier, protocol } = zaak
    const rapport = await eisRapport(m, zaak, input.versie, 'vaststellen', ['reacties'])
    const reacties = await leesReacties(m, dossierId, 'conceptrapport')
    if (reacties.some(({ uitkomst }) => !uitkomst)) throw new Geweigerd(invoerFout([{ veld: 'reacties', code: 'EIS', bericht: 'Handel eerst alle reacties af: verwerk ze of leg ze gemotiveerd terzijde.' }]))
    const plan = await leesHoorplan(m, dossierId)
    const delen = rapport.delen.map((deel) => (deel.id === 'reacties' && !deel.tekst.trim() ? { ...deel, tekst: schrijfReacties(reacties) } : deel))
    const ontvangers = [...berekenOntvangers(protocol.ontvangers.rapport, plan), ...berekenOntvangers(protocol.ontvangers.afschrift, plan)]
    const inhoud = { titel: 'Rapport', kenmerken: await leesKenmerken(m, zaak, datumVan(context.nu)), delen: delenMetNaam(zaak, delen), bijlagen: await leesBijlagen(m, zaak) }
    const nummer = await voegVersieToe(m, context, zaak, { soort: 'definitief', inhoud, ontvangers })
    const stap = await zetStap(m, context, zaak, { handeling: 'rapport_vaststellen', delen: delen.filter(({ tekst }) => tekst.trim()).map(({ id }) => id), voldaan: await voldaan(m, zaak, reacties), gegevens: { versie: nummer } })
    const tekst = (id: string): string => delen.find((deel) => deel.id === id)?.tekst.trim() ?? ''
    const afschriften = ontvangers.filter(({ hoe }) => hoe !== 'postvak').map(({ wie }) => wie)
    await verstuurBerichten(m, stap, dossier.toezichthouderId, (bericht, partij) => {
      if (partij === 'aanbieder') return { onderwerp: `Rapport vastgesteld (${dossier.zaaknummer})`, tekst: `Het rapport is vastgesteld. U leest het in het dossier.\n\nAdvies\n${tekst('advies')}` }
      if (bericht === 'afschrift' || partij === 'betrokkenen') return { onderwerp: `Afschrift van het rapport (${dossier.zaaknummer})`, tekst: `Stuur een afschrift aan: ${afschriften.join('; ') || 'niemand, er is niemand gehoord'}.` }
      return { onderwerp: `Rapport en advies (${dossier.zaaknummer})`, tekst: `De toezichthouder heeft het rapport vastgesteld. U leest het in het dossier.\n\nConclusies\n${tekst('conclusies')}\n\nAdvies\n${tekst('advies')}` }
    })
    await legVast(m, context, { ...dossier, dossierId }, 'rapport_vastgesteld', `versie ${nummer}`)
    return { dossierId }
  })
}

/** What the procedure cannot know itself: whether everybody who may react did, and that every reaction was dealt with. */
async function voldaan(m: EntityManager, { dossier, protocol }: Zaak, reacties: readonly Reactierij[]): Promise<Eis[]> {
  const ronde = rondeOp(protocol, 'conceptrapport')
  const gehoorden = ronde?.wie.includes('gehoorden') ? (await leesHoorplan(m, dossier.id)).filter(({ horen, voorgelegd }) => horen && voorgelegd) : []
  const aanbieder = !ronde?.wie.includes('aanbieder') || (soortenVan(ronde).length > 0 && reacties.some(({ vanAanbieder }) => vanAanbieder))
  const binnen = aanbieder && gehoorden.every(({ id }) => reacties.some(({ gehoordeId }) => gehoordeId === id))
  return ['reactie_afgehandeld', ...(binnen ? ['reacties_binnen' as const] : [])]
}
