import { z } from 'zod'
import { inOpsomming } from '../../../packages/validation/src/rapport/vondst.ts'
import { ROLLEN, type Zinrol } from '../../../packages/validation/src/rapport/zin/rolgewichten.ts'
import { isVraag } from '../../../packages/validation/src/rapport/zin/stukken.ts'
import { type Vonditem, zinkenmerken } from '../../../packages/validation/src/rapport/zin/zinrol.ts'
import { type Modeltekst, schrijfModel } from '../../../packages/validation/src/taal/model/gewichtentekst.ts'
import { leer } from '../../../packages/validation/src/taal/model/leer.ts'
import { lees } from '../../../packages/validation/src/volledigheid/tekst/lees.ts'
import { leesRegels } from '../evaluate/lees-corpus.ts'
import { leesMarkdown } from '../../../packages/document/src/lees-markdown.ts'
import type { Leerrapport } from './blokken.ts'
import { leesMaatregelen, leesOorzaken } from './stof.ts'

/** A sentence in the text of item 7 or 9, with its part. */
export interface Leerzin { item: Vonditem, rol: Zinrol, kenmerken: ReadonlySet<string> }

const Schakelregel = z.object({ id: z.string(), item: z.union([z.literal(7), z.literal(9)]), soort: z.enum(ROLLEN), tekst: z.string() })
/** Chosen by leaving reports out. */
const INSTELLING = { demping: 2, minstens: 2, ronden: 80 }
const KLEINSTE = 0.02
/** Of the loose measures and causes one in so many, so that they do not drown the sentences of reports. */
const STAP = { 9: 1, 7: 4 } as const

/** The sentences that were labelled on their own: linking sentences, and one in so many of the loose measures and causes. */
export async function leesLosseZinnen(): Promise<Leerzin[]> {
  const schakels = await leesRegels('test/corpus/eigen', 'schakelzinnen.jsonl', Schakelregel) ?? []
  const los = (item: Vonditem, teksten: readonly string[]): Leerzin[] => teksten.filter((_, n) => n % STAP[item] === 0).flatMap((tekst) => zinnen(item, tekst, [tekst], false))
  return [
    ...schakels.flatMap(({ item, soort, tekst }) => lees(tekst).zinnen.map((zin) => ({ item, rol: soort, kenmerken: zinkenmerken(zin, false, isVraag(tekst, zin)) }))),
    ...los(9, (await leesMaatregelen()).map(({ tekst }) => tekst)), ...los(7, (await leesOorzaken()).map(({ tekst }) => tekst)),
  ]
}

/** Learns how much each feature of a sentence says about its part. */
export function leerZinnen(rapporten: readonly Leerrapport[], losse: readonly Leerzin[]): Modeltekst {
  const alle = [...losse, ...rapporten.flatMap(uitRapport)]
  return schrijfModel(new Map(([7, 9] as const).flatMap((item) => ROLLEN.map((rol) => [`${item}:${rol}`, leer(alle.filter((v) => v.item === item).map((v) => ({ kenmerken: v.kenmerken, ja: v.rol === rol })), INSTELLING)] as const))), { kleinste: KLEINSTE, stap: 0.01 })
}

function uitRapport({ labels }: Leerrapport): Leerzin[] {
  const uit = (item: Vonditem, vondsten: readonly { tekst: string }[]): Leerzin[] => leesMarkdown(labels.secties[item] ?? '').filter(({ soort, tekst }) => soort === 'alinea' && inOpsomming(tekst).length === 0)
    .flatMap(({ tekst }) => tekst.split('\n').flatMap((regel) => zinnen(item, regel, vondsten.map((v) => v.tekst))))
  return [...uit(9, labels.maatregelen), ...uit(7, labels.oorzaken)]
}

/** The sentences of a line: the first of each text found there begins it, its others go on, the rest is none of it. */
function zinnen(item: Vonditem, regel: string, teksten: readonly string[], inAlinea = true): Leerzin[] {
  const bereiken = teksten.flatMap((tekst) => { const begin = regel.indexOf(tekst); return begin === -1 ? [] : [{ begin, eind: begin + tekst.length, gezien: false }] })
  return lees(regel).zinnen.map((zin, n) => {
    const binnen = bereiken.filter(({ begin, eind }) => begin < zin.eind && zin.begin < eind)
    const rol = binnen.some(({ gezien }) => !gezien) ? 'begin' : binnen.length ? 'verder' : 'niet'
    for (const bereik of binnen) bereik.gezien = true
    return { item, rol, kenmerken: zinkenmerken(zin, inAlinea && n === 0, isVraag(regel, zin)) }
  })
}
