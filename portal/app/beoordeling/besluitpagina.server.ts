import { watAanvullingBelet, watSluitenBelet } from '@zelfonderzoek/validation/beoordeling/beoordeling'
import { ASPECT_IDS } from '@zelfonderzoek/validation/checklist/aspect-ids'
import { protocolMet } from '@zelfonderzoek/validation/protocol/select-protocol'
import { type Beoordeling, rapportVan } from './laad-beoordeling.server.ts'
import { telOordelen, voortgangTekst } from './oordeel/oordeeltekst.ts'
import { voorzetVan } from './voorzet.ts'

/** What the page of the decision shows. */
export function besluitpagina({ dossier, indiening, controle }: Beoordeling) {
  const { zorgvuldig, zorgvuldigMotivering, verbeterplan, verbeterplanMotivering, versie, ronde } = indiening
  const { eindvragen, slotdelen } = protocolMet(dossier.protocol)
  const stand = {
    oordelen: indiening.oordelen.map(({ aspect, oordeel, opmerking, reden }) => ({ aspect, oordeel, opmerking, reden: reden ?? '' })),
    uitkomsten: Object.fromEntries(controle.map(({ aspect, uitkomst }) => [aspect, uitkomst])), zorgvuldig, verbeterplan,
  }
  return {
    id: dossier.id, zaaknummer: dossier.zaaknummer, titel: dossier.titel || dossier.zaaknummer, aanbieder: dossier.aanbieder.naam, ronde, versie,
    open: dossier.stand === 'ingediend', voortgang: voortgangTekst(telOordelen(stand.oordelen.map(({ oordeel }) => oordeel), ASPECT_IDS.length)), eindvragen, slotdelen,
    oordeel: { zorgvuldig, zorgvuldigMotivering, verbeterplan, verbeterplanMotivering },
    aspecten: stand.oordelen.filter((een) => een.oordeel === 'aanvullen').map(({ aspect, opmerking }) => ({ aspect, opmerking })),
    aanvullingBelet: watAanvullingBelet(stand), slotBelet: watSluitenBelet(stand),
    slot: { ...voorzetVan(rapportVan(indiening), dossier.aanbieder.naam), motivering: [zorgvuldigMotivering, verbeterplanMotivering].filter(Boolean).join('\n\n'), advies: '' },
    sleutel: crypto.randomUUID(),
  }
}
