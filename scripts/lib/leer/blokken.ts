import { z } from 'zod'
import { blokplekken } from '../../../packages/validation/src/rapport/deel-in-op-koppen.ts'
import { inHoofdstukken } from '../../../packages/validation/src/rapport/koppen.ts'
import { blokkenmerken } from '../../../packages/validation/src/rapport/plaats/blokkenmerken.ts'
import { OVER_HET_RAPPORT } from '../../../packages/validation/src/rapport/plaats/weegblok.ts'
import { lees } from '../../../packages/validation/src/volledigheid/tekst/lees.ts'
import { type Modeltekst, schrijfModel } from '../../../packages/validation/src/taal/model/gewichtentekst.ts'
import { leer } from '../../../packages/validation/src/taal/model/leer.ts'
import { SECTIENUMMERS } from '../../../packages/validation/src/zelfonderzoek/model.ts'
import type { Rapport } from '../evaluate/rapporten.ts'
import { Rapportlabels } from '../evaluate/keuringen.ts'
import { leesRapporten, leesRegels } from '../evaluate/lees-corpus.ts'

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

/** The features of texts that are about the report itself, as they stand first in it. */
export async function leesVoorwoorden(): Promise<Set<string>[]> {
  const regels = await leesRegels('test/corpus/eigen', 'voorwoorden.jsonl', z.object({ id: z.string(), tekst: z.string() })) ?? []
  return regels.map(({ tekst }) => blokkenmerken(lees(tekst), 'alinea', { koppen: [], deel: 0 }))
}

/** Learns how much each feature of a block says about each item, and about the report itself. */
export function leerBlokken(rapporten: readonly Leerrapport[], voorwoorden: readonly ReadonlySet<string>[]): Modeltekst {
  const voorbeelden = rapporten.flatMap(({ blokken, labels }) => blokplekken(blokken, inHoofdstukken(blokken)).map(({ plaats, kenmerken }) => ({ kenmerken, items: itemsVan(blokken[plaats]?.tekst ?? '', labels.secties) })))
  const items = SECTIENUMMERS.map((nummer) => [String(nummer), leer(voorbeelden.map(({ kenmerken, items: [eerste] }) => ({ kenmerken, ja: eerste === nummer })), INSTELLING)] as const)
  const overHetRapport = leer([...voorbeelden.map(({ kenmerken }) => ({ kenmerken, ja: false })), ...voorwoorden.map((kenmerken) => ({ kenmerken, ja: true }))], INSTELLING)
  return schrijfModel(new Map([...items, [OVER_HET_RAPPORT, overHetRapport]]), { kleinste: KLEINSTE, stap: 0.01 })
}

function itemsVan(tekst: string, secties: Record<string, string>): number[] {
  const kaal = zonderTekens(tekst)
  return SECTIENUMMERS.filter((nummer) => zonderTekens(secties[nummer] ?? '').includes(kaal))
}

const zonderTekens = (tekst: string): string => tekst.replace(/[*|\s]+/g, ' ').trim()
