import { leesModel } from '../../taal/model/gewichtentekst.ts'
import { type Kenmerk, LEES_TOT, woordkenmerken } from '../../taal/model/kenmerken.ts'
import { type Gewichten, weeg, type Weging } from '../../taal/model/weeg.ts'
import { ontleed, type Ontleding } from '../../taal/ontleed.ts'
import { ECM_CODE_LIJST, ECM_CODES, type EcmCode } from '../ecm-codes.ts'
import { herstelSpelling, woordvoorraad } from '../../taal/spelling.ts'
import { BEGRIPPEN } from './begrippen.ts'
import { begripkenmerken } from './begripkenmerken.ts'
import { OORZAAKMODEL } from './gewichten.ts'
import { dieptekenmerken } from './dieptekenmerken.ts'
import { DIEPTEWOORDEN } from './dieptewoorden.ts'

export const DIEPTES = ['symptoom', 'directe_oorzaak', 'basisoorzaak'] as const
export type Diepte = (typeof DIEPTES)[number]
export const HOOFDKLASSEN = ['technisch', 'organisatorisch', 'menselijk', 'overig'] as const
export type Hoofdklasse = (typeof HOOFDKLASSEN)[number]

type Bereik = readonly [begin: number, einde: number]

/** What a cause says: class, code with runner-up, depth, each with the words that weighed most as [begin, end). Advice; a person chooses. */
export interface Oorzaakduiding {
  klasse: Hoofdklasse
  code: EcmCode
  tweede: EcmCode
  codewoorden: readonly Bereik[]
  diepte: Diepte
  dieptewoorden: readonly Bereik[]
  /** The text stops at what went wrong: the reader is asked what made that possible. */
  vraagDoor: boolean
}

let modellen: Modellen | undefined
type Modellen = ReadonlyMap<string, Gewichten>

const VOORRAAD = woordvoorraad([...Object.values(BEGRIPPEN), ...Object.values(DIEPTEWOORDEN)])

/** Every feature of a cause that the model may weigh, read after mistakes in spelling. */
export function kenmerkenVanOorzaak(gelezen: Ontleding): Kenmerk[] {
  const o = herstelSpelling(gelezen, VOORRAAD)
  return [...woordkenmerken(o, { samen: false }), ...dieptekenmerken(o), ...begripkenmerken(o)]
}

/** Reads one cause; undefined for an empty text. About a millisecond at most. */
export function duidOorzaak(tekst: string): Oorzaakduiding | undefined {
  if (!tekst.trim()) return undefined
  modellen ??= leesModel(OORZAAKMODEL)
  return duidMet(modellen, kenmerkenVanOorzaak(ontleed(tekst.slice(0, LEES_TOT))))
}

/** The same with given weights. The class is chosen by its own weights and those of its codes together; the code lies within it. */
export function duidMet(gewichten: Modellen, kenmerken: readonly Kenmerk[]): Oorzaakduiding {
  const score = (naam: string): Weging => {
    const model = gewichten.get(naam)
    return model ? weeg(kenmerken, model) : { score: 0, voor: [], tegen: [] }
  }
  const codes = kansen(ECM_CODE_LIJST, (code) => score(`code:${code}`).score)
  const hoofd = kansen(HOOFDKLASSEN, (klasse) => score(`main:${klasse}`).score)
  const samen = new Map(HOOFDKLASSEN.map((klasse) => [klasse, (hoofd.get(klasse) ?? 0) + som(ECM_CODE_LIJST.filter((c) => ECM_CODES[c].klasse === klasse).map((c) => codes.get(c) ?? 0))]))
  const [klasse = 'overig'] = opKans(samen)
  const volgorde = opKans(codes)
  const code = volgorde.find((c) => ECM_CODES[c].klasse === klasse) ?? 'X'
  const tweede = volgorde.find((c) => c !== code) ?? code
  const [diepte = 'directe_oorzaak'] = opKans(kansen(DIEPTES, (d) => score(`diepte:${d}`).score))
  return { klasse, code, tweede, codewoorden: bereiken(score(`code:${code}`).voor), diepte, dieptewoorden: bereiken(score(`diepte:${diepte}`).voor), vraagDoor: diepte !== 'basisoorzaak' }
}

function kansen<A extends string>(antwoorden: readonly A[], score: (antwoord: A) => number): Map<A, number> {
  const ruw = antwoorden.map((a) => Math.exp(score(a)))
  const totaal = som(ruw)
  return new Map(antwoorden.map((a, nr) => [a, (ruw[nr] ?? 0) / totaal]))
}

const som = (getallen: readonly number[]): number => getallen.reduce((tot, getal) => tot + getal, 0)
const opKans = <A extends string>(kans: ReadonlyMap<A, number>): A[] => [...kans].sort((a, b) => b[1] - a[1]).map(([antwoord]) => antwoord)
const bereiken = (kenmerken: readonly Kenmerk[]): Bereik[] => kenmerken.map(({ begin, einde }) => [begin, einde])
