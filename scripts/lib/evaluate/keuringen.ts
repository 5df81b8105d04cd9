import { z } from 'zod'
import { UITKOMSTEN } from '../../../packages/validation/src/bevinding/bevinding.ts'
import type { SectieNummer } from '../../../packages/validation/src/zelfonderzoek/model.ts'
import { leesRapporten, leesRegels } from './lees-corpus.ts'
import { evalueerRapporten } from './rapporten.ts'
import { Maatregelregel, Oorzaakregel } from '../leer/stof.ts'
import { evalueerLens } from './lens.ts'
import { evalueerMaatregelen } from './maatregelen.ts'
import { evalueerOorzaken } from './oorzaken.ts'
import { type Aspectmaten, type Aspectpaar, evalueerSecties } from './secties.ts'

/** Figures by name, as the command prints them; nested as in its `--json`. */
export interface Maten { [naam: string]: number | Maten }

/** An answer that differs from its label, with the words that decided it. */
export interface Fout { id: string, wat: string, echt: string, gezegd: string, bewijs: string }

/** The figures of one checker, its median times in milliseconds and its errors. */
export interface Deel { maten: Maten, ms: Record<string, number>, fouten: Fout[] }

/** One checker held against its labels; undefined when the folder has no labels for it. */
export type Keuring = (map: string) => Promise<Deel | undefined>

const aspecten = z.record(z.string(), z.enum(UITKOMSTEN))
const Sectieregel = z.object({ id: z.string(), sectie: z.number().int().min(1).max(11).transform((n) => n as SectieNummer), tekst: z.string(), aspecten, betwist: z.array(z.string()).optional().transform((b) => b ?? []) })
const tekst = z.object({ tekst: z.string() })
/** `NAME.labels.json` of a report. */
export const Rapportlabels = z.object({ titel: z.string(), kopjes: z.record(z.string(), z.array(z.number())), aspecten, maatregelen: z.array(tekst), oorzaken: z.array(tekst), secties: z.record(z.string(), z.string()).optional() })

async function keurMaatregelen(map: string): Promise<Deel | undefined> {
  const regels = await leesRegels(map, 'maatregelen.jsonl', Maatregelregel)
  if (!regels) return undefined
  const { letters, macroF1, fouten, ms } = evalueerMaatregelen(regels)
  const lettermaten = Object.fromEntries(Object.entries(letters).map(([letter, maat]) => [letter, { ...maat }]))
  return { maten: { smart: { ...lettermaten, macroF1, aantal: regels.length }, ...evalueerLens(regels) }, ms: { maatregel: ms }, fouten: fouten.map(({ id, letter, echt, gezegd, bewijs }) => ({ id, wat: letter, echt: echt ? 'ja' : 'nee', gezegd: gezegd ? 'ja' : 'nee', bewijs })) }
}

async function keurOorzaken(map: string): Promise<Deel | undefined> {
  const regels = await leesRegels(map, 'oorzaken.jsonl', Oorzaakregel)
  if (!regels) return undefined
  const { maten: { main, code, diepte }, fouten, ms } = evalueerOorzaken(regels)
  return { maten: { oorzaak: { main: { ...main }, code: { ...code }, diepte: { ...diepte }, aantal: regels.length } }, ms: { oorzaak: ms }, fouten: fouten.map(({ vraag, ...rest }) => ({ wat: vraag, ...rest })) }
}

async function keurSecties(map: string): Promise<Deel | undefined> {
  const regels = await leesRegels(map, 'secties.jsonl', Sectieregel)
  if (!regels) return undefined
  const { maten, fouten, ms } = evalueerSecties(regels)
  return { maten: { aspect: aspectcijfers(maten) }, ms: { sectie: ms }, fouten: fouten.map(alsFout) }
}

async function keurRapporten(map: string): Promise<Deel | undefined> {
  const rapporten = await leesRapporten(map, Rapportlabels)
  if (!rapporten) return undefined
  const { kopjes, aspect, aspectfouten, extractie, ms } = evalueerRapporten(rapporten)
  const extractiemaat = ({ recall, precision, gevonden }: typeof extractie.maatregelen): Maten => ({ recall, precision, gevonden })
  return {
    maten: {
      kopjes: { accuracy: kopjes.accuracy, overlap: kopjes.overlap, aantal: kopjes.aantal }, rapportaspect: aspectcijfers(aspect),
      extractie: { maatregelen: extractiemaat(extractie.maatregelen), oorzaken: extractiemaat(extractie.oorzaken) },
    },
    ms: { rapport: ms },
    fouten: [
      ...kopjes.fouten.map(({ rapport, kop, echt, gezegd }) => ({ id: rapport, wat: 'kop', echt: echt.join('+') || 'geen', gezegd: gezegd.join('+') || 'geen', bewijs: kop })), ...aspectfouten.map(alsFout),
      ...(['maatregelen', 'oorzaken'] as const).flatMap((wat) => [...extractie[wat].gemist.map((bewijs) => ({ id: '', wat, echt: 'er', gezegd: 'gemist', bewijs })), ...extractie[wat].teVeel.map((bewijs) => ({ id: '', wat, echt: 'niet', gezegd: 'gevonden', bewijs }))]),
    ],
  }
}

const aspectcijfers = ({ gapRecall, gapPrecision, kappa, macroF1, accuracy, perUitkomst, verwarring, aantal }: Aspectmaten): Maten => ({
  gapRecall, gapPrecision, kappa, macroF1, accuracy, perUitkomst: Object.fromEntries(Object.entries(perUitkomst).map(([uitkomst, maat]) => [uitkomst, { ...maat }])), verwarring: Object.fromEntries(Object.entries(verwarring).map(([u, rij]) => [u, { ...rij }])), aantal,
})
const alsFout = ({ id, aspect, echt, gezegd, bewijs }: Aspectpaar): Fout => ({ id, wat: aspect, echt, gezegd, bewijs })

/** Every checker that has labels to be held against. */
export const KEURINGEN: readonly Keuring[] = [keurMaatregelen, keurOorzaken, keurSecties, keurRapporten]
