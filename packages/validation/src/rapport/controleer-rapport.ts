import { GRONDSLAG } from '../checklist/grondslag.ts'
import type { AspectId } from '../checklist/aspect-ids.ts'
import type { Uitkomst } from '../bevinding/bevinding.ts'
import { beoordeelSectietekst } from '../volledigheid/tekst/beoordeel-sectietekst.ts'
import { SECTIENUMMERS, type SectieNummer } from '../zelfonderzoek/model.ts'
import type { Blok, IngedeeldBlok } from './blok.ts'
import { deelInOpKoppen } from './deel-in-op-koppen.ts'
import { vindMaatregelen } from './vind-maatregelen.ts'
import { vindOorzaken } from './vind-oorzaken.ts'
import type { Vondst } from './vondst.ts'
import { vindWaarschuwingen, type Waarschuwing } from './waarschuwingen.ts'

/** What a report says of one aspect: the outcome, the words that decided it, what is missing, and the article. */
export interface Rapportaspect {
  aspect: AspectId
  uitkomst: Uitkomst
  /** Empty when nothing was found. */
  bewijs: string
  /** The place of the evidence in the text of the section, end excluded. */
  bereik?: [begin: number, einde: number]
  watOntbreekt: Record<string, string>
  grondslag: string
}

/** The check of a whole report. */
export interface Rapportcontrole {
  /** Every block of the document in order, with its items. */
  indeling: IngedeeldBlok[]
  /** Per item the text that answers it, its blocks joined with a blank line. */
  secties: Record<SectieNummer, string>
  aspecten: Rapportaspect[]
  maatregelen: Vondst[]
  oorzaken: Vondst[]
  waarschuwingen: Waarschuwing[]
}

/** Judges a report block by block. With `indeling` the items come from the user, who moved blocks, instead of from the text. */
export function controleerRapport(blokken: readonly Blok[], indeling: IngedeeldBlok[] = deelInOpKoppen(blokken)): Rapportcontrole {
  const secties = sectieteksten(indeling)
  return {
    indeling,
    secties,
    aspecten: SECTIENUMMERS.flatMap((nummer) => controleerSectietekst(nummer, secties[nummer])),
    maatregelen: vindMaatregelen(indeling),
    oorzaken: vindOorzaken(indeling),
    waarschuwingen: vindWaarschuwingen(blokken.map(({ tekst }) => tekst).join('\n\n')),
  }
}

/** The aspects of one section of free text, with their evidence in words. */
export function controleerSectietekst(nummer: SectieNummer, tekst: string): Rapportaspect[] {
  return beoordeelSectietekst(nummer, tekst).map(({ aspect, uitkomst, bereik, watOntbreekt }) => ({
    aspect, uitkomst, bewijs: bereik ? tekst.slice(...bereik) : '', ...(bereik && { bereik }), watOntbreekt, grondslag: GRONDSLAG[aspect],
  }))
}

/** Per item the text of its blocks, without headings. */
export function sectieteksten(indeling: readonly IngedeeldBlok[]): Record<SectieNummer, string> {
  const teksten = {} as Record<SectieNummer, string>
  for (const nummer of SECTIENUMMERS) teksten[nummer] = indeling.filter(({ blok, secties }) => blok.soort !== 'kop' && secties.includes(nummer)).map(({ blok }) => blok.tekst).join('\n\n')
  return teksten
}
