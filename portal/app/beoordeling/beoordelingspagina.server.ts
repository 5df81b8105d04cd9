import { onderdeelMet } from '@zelfonderzoek/validation/checklist/checklist'
import type { SectieNummer } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { tijd } from '../teksten/datum.ts'
import { type Beoordeling, controleVan, type Indiening, rapportVan } from './laad-beoordeling.server.ts'
import { oordeelspoor, voortgangTekst } from './oordeelvorm.ts'

/** What the page of one section shows; `?ronde=` shows an earlier report, to read only. */
export function beoordelingspagina({ dossier, indiening }: Beoordeling, nummer: SectieNummer, zoek: URLSearchParams) {
  const rondes = [...dossier.indieningen].sort((a, b) => a.ronde - b.ronde)
  const getoond = rondes.find(({ ronde }) => String(ronde) === zoek.get('ronde')) ?? indiening
  const leesbaar = dossier.stand !== 'ingediend' || getoond.id !== indiening.id
  const inOnderdeel = (aspect: string): boolean => aspect.startsWith(`${nummer}.`)
  const eerder = rondes.filter(({ ronde }) => ronde < getoond.ronde).at(-1)
  return {
    id: dossier.id, zaaknummer: dossier.zaaknummer, dossiertitel: dossier.titel || dossier.zaaknummer, aanbieder: dossier.aanbieder.naam,
    nummer, titel: onderdeelMet(nummer).titel, ronde: indiening.ronde, rondes: rondes.map(({ ronde }) => ronde), getoond: getoond.ronde, leesbaar,
    rapport: rapportVan(getoond),
    controle: controleVan(getoond).filter(({ aspect }) => inOnderdeel(aspect)),
    oordelen: getoond.oordelen.filter(({ aspect }) => inOnderdeel(aspect)).map(({ aspect, oordeel, opmerking, reden, versie }) => ({ aspect, oordeel, opmerking, reden: reden ?? '', versie })),
    vorige: eerder ? eerder.oordelen.map(({ aspect, oordeel, opmerking }) => ({ ronde: eerder.ronde, aspect, oordeel, opmerking })) : [],
    spoor: oordeelspoor(getoond.oordelen, dossier.id, nummer, getoond.id === indiening.id ? '' : `?ronde=${getoond.ronde}`),
    voortgang: voortgangTekst(getoond.oordelen),
    bewaard: zoek.get('bewaard') === 'ja' ? laatstBewaard(indiening) : '',
  }
}

function laatstBewaard({ oordelen }: Indiening): string {
  const laatste = oordelen.map(({ bewaardOp }) => bewaardOp).sort().at(-1)
  return laatste ? tijd(laatste) : ''
}
