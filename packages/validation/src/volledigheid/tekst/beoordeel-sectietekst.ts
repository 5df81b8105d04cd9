import type { Uitkomst } from '../../bevinding/bevinding.ts'
import { ASPECT_IDS, type AspectId, sectieVan } from '../../checklist/aspect-ids.ts'
import type { SectieNummer } from '../../zelfonderzoek/model.ts'
import { ASPECTTEKSTEN } from './aspectteksten.ts'
import type { Aspecttekst, Vondst } from './aspecttekst.ts'
import { lees, type Gelezen } from './lees.ts'
import { mistZin } from '../../bevinding/tekstmist.ts'
import { type Ontkenning, vindOntkenningen } from './nvt.ts'
import { vindEen } from './signaal.ts'

/** What free text says of one aspect. */
export interface Tekstuitkomst {
  aspect: AspectId
  uitkomst: Uitkomst
  /** The characters that decided it, end excluded. */
  bereik?: [begin: number, einde: number]
  /** Per part that is missing a code, and the sentence for the reader. */
  watOntbreekt: Record<string, string>
}

/** Judges the free text of one section of the Bijlage, aspect by aspect. The time grows linearly with the text. */
export function beoordeelSectietekst(nummer: SectieNummer, tekst: string): Tekstuitkomst[] {
  const gelezen = lees(tekst)
  const ontkenningen = vindOntkenningen(gelezen)
  return ASPECT_IDS.filter((id) => sectieVan(id) === nummer).map((aspect) => {
    const { uitkomst, zinnen, mist } = beoordeelAspect(ASPECTTEKSTEN[aspect], gelezen, ontkenningen)
    const [eerste, laatste] = [zinnen[0], zinnen.at(-1)]
    return {
      aspect, uitkomst,
      ...(eerste && laatste && { bereik: [Math.min(eerste.begin, laatste.begin), Math.max(eerste.eind, aansluitend(zinnen))] as [number, number] }),
      watOntbreekt: Object.fromEntries(mist.map((code) => [code, mistZin(aspect, code)])),
    }
  })
}

/** The end of the run of sentences that begins with the first one, so that evidence stays short. */
function aansluitend(zinnen: readonly { nummer: number; eind: number }[]): number {
  let eind = zinnen[0]?.eind ?? 0
  zinnen.forEach((zin, n) => {
    const vorige = zinnen[n - 1]
    if (vorige && zin.nummer === vorige.nummer + 1 && eind === vorige.eind) eind = zin.eind
  })
  return eind
}

function beoordeelAspect(vorm: Aspecttekst, gelezen: Gelezen, ontkenningen: readonly Ontkenning[]): Vondst {
  const genoemd = ontkenningen.filter((o) => vindEen({ zinnen: [o.onderwerp] }, vorm.naam))
  const nvt = genoemd.find((o) => o.letterlijk)
  if (nvt) return uitOntkenning(nvt)
  const ontkend = vorm.ontkend ? genoemd.find((o) => (o.sterk || o.reden) && (vorm.ontkend === 'altijd' || (o.sterk && o.reden))) : undefined
  if (ontkend?.reden) return uitOntkenning(ontkend)
  const oordeel = vorm.oordeel(gelezen)
  if (oordeel.uitkomst === 'aanwezig') return oordeel
  const uitgesteld = vindEen(gelezen, vorm.uitgesteld ?? [])
  if (uitgesteld) return { uitkomst: 'ontbreekt', zinnen: uitgesteld, mist: ['uitgesteld'] }
  return ontkend ? uitOntkenning(ontkend) : oordeel
}

function uitOntkenning({ zin, reden }: Ontkenning): Vondst {
  return { uitkomst: reden ? 'nvt_gemotiveerd' : 'nvt_kaal', zinnen: [zin], mist: reden ? [] : ['reden'] }
}
