import { z } from 'zod'
import { UITKOMSTEN } from '../../../packages/validation/src/bevinding/bevinding.ts'
import type { SectieNummer } from '../../../packages/validation/src/zelfonderzoek/model.ts'
import { leesMarkdown } from '../../../packages/document/src/lees-markdown.ts'
import { leesRapporten, leesRegels } from './lees-corpus.ts'
import { evalueerRapporten } from './rapporten.ts'
import { evalueerSecties } from './secties.ts'

/** Figures by name, as the command prints them; nested as in its `--json`. */
export interface Maten { [naam: string]: number | Maten }

/** One checker held against its labels; undefined when the folder has no labels for it. */
export type Keuring = (map: string) => Promise<Maten | undefined>

const aspecten = z.record(z.string(), z.enum(UITKOMSTEN))
const Sectieregel = z.object({ id: z.string(), sectie: z.number().int().min(1).max(11).transform((n) => n as SectieNummer), tekst: z.string(), aspecten })
const tekst = z.object({ tekst: z.string() })
const Labels = z.object({ titel: z.string(), kopjes: z.record(z.string(), z.array(z.number())), aspecten, maatregelen: z.array(tekst), oorzaken: z.array(tekst) })

async function keurSecties(map: string): Promise<Maten | undefined> {
  const regels = await leesRegels(map, 'secties.jsonl', Sectieregel)
  if (!regels) return undefined
  const { maten, ms } = evalueerSecties(regels)
  const perUitkomst = Object.fromEntries(Object.entries(maten.perUitkomst).map(([uitkomst, maat]) => [uitkomst, { ...maat }]))
  return { aspecten: { gapRecall: maten.gapRecall, gapPrecision: maten.gapPrecision, kappa: maten.kappa, macroF1: maten.macroF1, perUitkomst, aantal: maten.aantal, msPerSectie: ms } }
}

async function keurRapporten(map: string): Promise<Maten | undefined> {
  const rapporten = await leesRapporten(map, Labels)
  if (!rapporten) return undefined
  const { kopjes, aspect, extractie, ms } = evalueerRapporten(rapporten.map(({ naam, tekst: md, labels }) => ({ naam, labels, blokken: leesMarkdown(md) })))
  const extractiemaat = ({ recall, precision, gevonden }: typeof extractie.maatregelen): Maten => ({ recall, precision, gevonden })
  return {
    koppen: { accuracy: kopjes.accuracy, overlap: kopjes.overlap, aantal: kopjes.aantal },
    rapportaspecten: { gapRecall: aspect.gapRecall, gapPrecision: aspect.gapPrecision, kappa: aspect.kappa, aantal: aspect.aantal, msPerRapport: ms },
    extractie: { maatregelen: extractiemaat(extractie.maatregelen), oorzaken: extractiemaat(extractie.oorzaken) },
  }
}

/** Every checker that has labels to be held against. */
export const KEURINGEN: readonly Keuring[] = [keurSecties, keurRapporten]
