import { type Bevinding, isCompleet } from '../bevinding/bevinding.ts'
import { SECTIENUMMERS, type SectieNummer, type Zelfonderzoek } from '../zelfonderzoek/model.ts'
import { ASPECTREGELS } from './aspectregels.ts'
import { KRUISREGELS } from './kruisregels.ts'
import { citaat, zegtIets } from './lees-tekst.ts'
import type { Tekstuitkomst } from './tekst/beoordeel-sectietekst.ts'
import type { AspectUitkomst } from './oordeel.ts'
import { isBeschreven } from './rijen.ts'
import type { Aspectregel, Blik, Controlecontext, Kruisregel } from './regel.ts'

export type { AspectUitkomst } from './oordeel.ts'

export const SECTIESTANDEN = ['niet_begonnen', 'bezig', 'compleet', 'nvt'] as const
export type Sectiestand = (typeof SECTIESTANDEN)[number]

/** How complete one section is. `aanwezig` counts the aspects to which nothing has to be added, of `totaal`. */
export interface Sectiecontrole {
  nummer: SectieNummer
  stand: Sectiestand
  aanwezig: number
  totaal: number
  aspecten: AspectUitkomst[]
  bevindingen: Bevinding[]
}

/** Reads the free text of a section. */
export type Tekstlezer = (nummer: SectieNummer, tekst: string) => readonly Tekstuitkomst[]

const KRUIS_PER_SECTIE: ReadonlyMap<SectieNummer, readonly Kruisregel[]> =
  new Map(SECTIENUMMERS.map((nummer) => [nummer, KRUISREGELS.filter(({ sectie }) => sectie === nummer || sectie === 'elke')]))

/**
 * Judges one section; the same in the browser, while typing, and in the api. The stand follows from the section and its
 * records alone, so that it can be stored with them; findings that compare sections read the rest of the report.
 */
export function controleerSectieMet(leesTekst: Tekstlezer, nummer: SectieNummer, z: Zelfonderzoek, context: Controlecontext): Sectiecontrole {
  const { vrijeTekst } = z.secties[nummer]
  const elders = zegtIets(vrijeTekst) ? leesTekst(nummer, vrijeTekst) : []
  const aspecten = ASPECTREGELS[nummer].map((regel) => metVrijeTekst(naarUitkomst(regel, z, elders.length > 0), regel, elders.find((e) => e.aspect === regel.id), vrijeTekst))
  const kruis = kruisbevindingen({ z, sectie: nummer, aspecten, context })
  for (const bevinding of kruis) aspecten.find((a) => a.aspect === bevinding.plaats.aspect)?.bevindingen.push(bevinding)
  const aanwezig = aspecten.filter((a) => isCompleet(a.uitkomst)).length
  const eigen = aspecten.flatMap((a) => a.bevindingen.filter((b) => b.regel === a.aspect))
  return { nummer, stand: standVan(aspecten, aanwezig, z, nummer), aanwezig, totaal: aspecten.length, aspecten, bevindingen: [...eigen, ...kruis] }
}

function naarUitkomst({ id, sectie, ernst, grondslag, oordeel }: Aspectregel, z: Zelfonderzoek, vrijeTekst: boolean): AspectUitkomst {
  const { uitkomst, bewijs, geval, veld, rij, gegevens } = oordeel(z)
  if (geval === undefined) return { aspect: id, uitkomst, bewijs, bevindingen: [] }
  const plaats = { sectie, aspect: id, ...(veld !== undefined && { veld }), ...(rij && { rij }) }
  return { aspect: id, uitkomst, bewijs, bevindingen: [{ regel: id, ernst, uitkomst, plaats, grondslag, gegevens: { geval, ...(vrijeTekst && { vrijeTekst: 1 }), ...gegevens } }] }
}

/** An answer outside its own field counts: what the fields lack may stand in the free text of the section. */
function metVrijeTekst(uit: AspectUitkomst, { id, sectie, ernst, grondslag }: Aspectregel, elders: Tekstuitkomst | undefined, tekst: string): AspectUitkomst {
  if (!elders?.bereik || isCompleet(uit.uitkomst)) return uit
  const bewijs = citaat(tekst.slice(...elders.bereik))
  if (isCompleet(elders.uitkomst)) return { aspect: id, uitkomst: elders.uitkomst, bewijs, bevindingen: [] }
  const [mist] = Object.keys(elders.watOntbreekt)
  if (uit.uitkomst !== 'ontbreekt' || elders.uitkomst !== 'gedeeltelijk' || mist === undefined) return uit
  const plaats = { sectie, aspect: id, veld: 'vrijeTekst', bereik: elders.bereik }
  return { aspect: id, uitkomst: 'gedeeltelijk', bewijs, bevindingen: [{ regel: id, ernst, uitkomst: 'gedeeltelijk', plaats, grondslag, gegevens: { geval: 'vrij', citaat: citaat(bewijs, 60), mist } }] }
}

function kruisbevindingen(blik: Blik): Bevinding[] {
  return (KRUIS_PER_SECTIE.get(blik.sectie) ?? []).flatMap(({ id, ernst, grondslag, vind }) =>
    vind(blik).map(({ gegevens = {}, ...plek }) => ({ regel: id, ernst, plaats: { sectie: blik.sectie, ...plek }, grondslag, gegevens })))
}

function standVan(aspecten: readonly AspectUitkomst[], aanwezig: number, z: Zelfonderzoek, nummer: SectieNummer): Sectiestand {
  if (aspecten.every((a) => a.uitkomst === 'nvt_gemotiveerd')) return 'nvt'
  if (aanwezig === aspecten.length) return 'compleet'
  return isBegonnen(z, nummer) ? 'bezig' : 'niet_begonnen'
}

/** True when someone wrote or chose anything in the section, or made a record for it. */
function isBegonnen(z: Zelfonderzoek, nummer: SectieNummer): boolean {
  if (nummer === 7 && z.basisoorzaken.length) return true
  if (nummer === 9 && z.verbetermaatregelen.length) return true
  return Object.values(z.secties[nummer]).some((waarde: unknown) => {
    if (typeof waarde === 'string') return waarde.trim() !== ''
    if (Array.isArray(waarde)) return (waarde as { id: string }[]).some(isBeschreven)
    const { tekst, nvt, reden } = waarde as { tekst: string; nvt: boolean; reden: string }
    return nvt || tekst.trim() !== '' || reden.trim() !== ''
  })
}
