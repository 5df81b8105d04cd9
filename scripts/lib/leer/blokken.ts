import { blokplekken } from '../../../packages/validation/src/rapport/deel-in-op-koppen.ts'
import { inHoofdstukken } from '../../../packages/validation/src/rapport/koppen.ts'
import { type Modeltekst, schrijfModel } from '../../../packages/validation/src/taal/model/gewichtentekst.ts'
import { leer } from '../../../packages/validation/src/taal/model/leer.ts'
import { SECTIENUMMERS } from '../../../packages/validation/src/zelfonderzoek/model.ts'
import type { Rapport } from '../evaluate/rapporten.ts'
import { Rapportlabels } from '../evaluate/keuringen.ts'
import { leesRapporten } from '../evaluate/lees-corpus.ts'

/** A report whose blocks are labelled: the text that belongs to each item. */
export type Leerrapport = Rapport & { labels: Rapport['labels'] & { secties: Record<string, string> } }

const MAPPEN = ['test/corpus', 'test/corpus/eigen']
/** Chosen by leaving reports out, among pulls of 1 to 8. */
const INSTELLING = { demping: 4, minstens: 2, ronden: 80 }
const KLEINSTE = 0.02

/** The reports that are learned from: those whose labels say which text belongs to which item. */
export async function leesLeerrapporten(): Promise<Leerrapport[]> {
  const alle = (await Promise.all(MAPPEN.map((map) => leesRapporten(map, Rapportlabels)))).flatMap((r) => r ?? [])
  return alle.flatMap((rapport) => (rapport.labels.secties ? [{ ...rapport, labels: { ...rapport.labels, secties: rapport.labels.secties } }] : []))
}

/** Learns how much each feature of a block says about each item. */
export function leerBlokken(rapporten: readonly Leerrapport[]): Modeltekst {
  const voorbeelden = rapporten.flatMap(({ blokken, labels }) => blokplekken(blokken, inHoofdstukken(blokken)).map(({ plaats, kenmerken }) => ({ kenmerken, items: itemsVan(blokken[plaats]?.tekst ?? '', labels.secties) })))
  return schrijfModel(new Map(SECTIENUMMERS.map((nummer) => [String(nummer), leer(voorbeelden.map(({ kenmerken, items }) => ({ kenmerken, ja: items[0] === nummer })), INSTELLING)])), KLEINSTE)
}

function itemsVan(tekst: string, secties: Record<string, string>): number[] {
  const kaal = zonderTekens(tekst)
  return SECTIENUMMERS.filter((nummer) => zonderTekens(secties[nummer] ?? '').includes(kaal))
}

const zonderTekens = (tekst: string): string => tekst.replace(/[*|\s]+/g, ' ').trim()
