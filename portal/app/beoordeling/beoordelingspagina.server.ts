import { ASPECT_IDS } from '@zelfonderzoek/validation/checklist/aspect-ids'
import { CHECKLIST, onderdeelMet } from '@zelfonderzoek/validation/checklist/checklist'
import type { SectieNummer } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { verschillenTussen } from '@zelfonderzoek/validation/zelfonderzoek/verschil'
import { aspectgegevens } from './oordeel/aspectgegevens.ts'
import { aspectplek } from './oordeel/oordeelgegevens.ts'
import { telOordelen } from './oordeel/oordeeltekst.ts'
import { type Beoordeling, controleVan, rapportVan } from './laad-beoordeling.server.ts'
import { leesRonde } from './rapport/lees-ronde.ts'
import { veranderdeAspecten } from './rapport/veranderde-aspecten.ts'

/** What the page of one section shows; `?ronde=` shows a report without differences, an earlier one to read only. */
export function beoordelingspagina({ dossier, indiening }: Beoordeling, nummer: SectieNummer, zoek: URLSearchParams) {
  const adres = `/dossier/${dossier.id}/beoordeling/${nummer}`
  const rondes = [...dossier.indieningen].sort((a, b) => a.ronde - b.ronde)
  const leeswijze = leesRonde(rondes.map(({ ronde }) => ronde), zoek, adres)
  const getoond = rondes.find(({ ronde }) => ronde === leeswijze.ronde) ?? indiening
  const eerder = rondes.filter(({ ronde }) => ronde < getoond.ronde).at(-1)
  const rapport = rapportVan(getoond)
  const verschillen = eerder ? verschillenTussen(rapportVan(eerder), rapport) : []
  const veranderd = veranderdeAspecten(verschillen)
  const { titel, aspecten } = onderdeelMet(nummer)
  const oordeelBij = new Map(getoond.oordelen.map((een) => [een.aspect, een.oordeel]))
  return {
    id: dossier.id, adres, zaaknummer: dossier.zaaknummer, dossiertitel: dossier.titel || dossier.zaaknummer, aanbieder: dossier.aanbieder.naam, termijnOp: dossier.volgendeTermijnOp ?? null,
    nummer, titel, rapport, indieningId: indiening.id, ronde: indiening.ronde, getoond: getoond.ronde, weergaven: leeswijze.weergaven,
    leesbaar: dossier.stand !== 'ingediend' || getoond.id !== indiening.id,
    verschillen: leeswijze.verschillen ? verschillen.filter(({ sectie }) => sectie === nummer) : null,
    bewijzen: controleVan(getoond).filter(({ aspect }) => aspect.startsWith(`${nummer}.`)).map(({ bewijs }) => bewijs),
    terugwegen: aspecten.map(({ id, vraag, velden }) => ({ veld: velden[0] ?? '', href: `#${aspectplek(id)}`, vraag })),
    aspecten: aspecten.map((aspect) => aspectgegevens(aspect, getoond, eerder, veranderd)),
    regeloordelen: getoond.regeloordelen.map(({ recordId, regel, oordeel, reden, versie }) => ({ recordId, regel, oordeel, reden, versie })),
    bewaardOp: getoond.oordelen.filter(({ aspect }) => aspect.startsWith(`${nummer}.`)).map(({ bewaardOp }) => bewaardOp).sort().at(-1) ?? null,
    kop: {
      punten: CHECKLIST.map((deel) => ({
        nummer: deel.nummer, naam: deel.titel, href: `/dossier/${dossier.id}/beoordeling/${deel.nummer}${leeswijze.vraag}`, huidig: deel.nummer === nummer,
        totaal: deel.aspecten.length, beoordeeld: deel.aspecten.filter(({ id }) => oordeelBij.get(id)).length,
      })),
      elders: telOordelen(ASPECT_IDS.filter((id) => !id.startsWith(`${nummer}.`)).map((id) => oordeelBij.get(id) ?? ''), ASPECT_IDS.length - aspecten.length),
      hier: Object.fromEntries(aspecten.map(({ id }) => [id, oordeelBij.get(id) ?? ''])),
      slot: eerder ? `Ronde ${getoond.ronde}: ${veranderd.size === 0 ? 'geen aspect' : veranderd.size === 1 ? '1 aspect' : `${veranderd.size} aspecten`} veranderd.` : '',
    },
  }
}
