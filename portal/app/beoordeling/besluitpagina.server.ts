import { EINDVELDEN, watAanvullingBelet, watSluitenBelet } from '@zelfonderzoek/validation/beoordeling/beoordeling'
import { ASPECT_IDS } from '@zelfonderzoek/validation/checklist/aspect-ids'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { slotdelenVan } from '@zelfonderzoek/validation/protocol/wat-nu'
import { type Beoordeling, rapportVan } from './laad-beoordeling.server.ts'
import { telOordelen, voortgangTekst } from './oordeel/oordeeltekst.ts'
import { voorzetVan } from './voorzet.ts'

/** What the page of the decision shows. */
export function besluitpagina({ dossier, indiening, controle }: Beoordeling) {
  const { zorgvuldig, zorgvuldigMotivering, verbeterplan, verbeterplanMotivering, versie, ronde } = indiening
  const protocol = protocolversie(dossier.protocol)
  const slotdelen = slotdelenVan(protocol, dossier.processtand)
  const eindvragen = protocol.eindvragen.flatMap(({ vraag, grondslag }, plaats) => (EINDVELDEN[plaats] ? [{ id: EINDVELDEN[plaats], vraag, grondslag }] : []))
  const stand = {
    oordelen: indiening.oordelen.map(({ aspect, oordeel, opmerking, reden }) => ({ aspect, oordeel, opmerking, reden: reden ?? '' })),
    uitkomsten: Object.fromEntries(controle.map(({ aspect, uitkomst }) => [aspect, uitkomst])), zorgvuldig, verbeterplan,
  }
  return {
    id: dossier.id, zaaknummer: dossier.zaaknummer, titel: dossier.titel || dossier.zaaknummer, aanbieder: dossier.aanbieder.naam, ronde, versie,
    open: dossier.handelingen.includes('onderzoek_beeindigen'), grondslag: protocol.eindvragen[0]?.grondslag ?? '', voortgang: voortgangTekst(telOordelen(stand.oordelen.map(({ oordeel }) => oordeel), ASPECT_IDS.length)), eindvragen, slotdelen,
    oordeel: { zorgvuldig, zorgvuldigMotivering, verbeterplan, verbeterplanMotivering },
    aspecten: stand.oordelen.filter((een) => een.oordeel === 'aanvullen').map(({ aspect, opmerking }) => ({ aspect, opmerking })),
    aanvullingBelet: watAanvullingBelet(stand), slotBelet: watSluitenBelet(stand, protocol),
    slot: { delen: { ...voorzetVan(rapportVan(indiening), dossier.aanbieder.naam) } as Record<string, string>, motivering: [zorgvuldigMotivering, verbeterplanMotivering].filter(Boolean).join('\n\n'), advies: '' },
    sleutel: crypto.randomUUID(),
  }
}
