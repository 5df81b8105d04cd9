import { UITKOMST_LABEL } from '../../packages/validation/src/bevinding/bevinding.ts'
import { bevindingZin } from '../../packages/validation/src/bevinding/zin.ts'
import { GRONDSLAG } from '../../packages/validation/src/checklist/grondslag.ts'
import { aspectById, onderdeelMet } from '../../packages/validation/src/checklist/checklist.ts'
import { sectieVan } from '../../packages/validation/src/checklist/aspect-ids.ts'
import { controleerRapport, controleerSectietekst, type Rapportaspect } from '../../packages/validation/src/rapport/controleer-rapport.ts'
import { vindMaatregelen } from '../../packages/validation/src/rapport/vind-maatregelen.ts'
import { vindOorzaken } from '../../packages/validation/src/rapport/vind-oorzaken.ts'
import { vindWaarschuwingen, type Waarschuwing } from '../../packages/validation/src/rapport/waarschuwingen.ts'
import { controleerZelfonderzoek } from '../../packages/validation/src/volledigheid/controleer-zelfonderzoek.ts'
import { SECTIENUMMERS, type SectieNummer } from '../../packages/validation/src/zelfonderzoek/model.ts'
import type { Invoer } from './controleer-rapport-invoer.ts'
import { leesMarkdown } from '../../packages/document/src/lees-markdown.ts'

/** What `controleer` prints, and what `--json` gives. */
export interface Uitkomst {
  bestand: string
  aspecten: Omit<Rapportaspect, 'bereik'>[]
  maatregelen: { tekst: string }[]
  oorzaken: { tekst: string }[]
  secties: Record<string, string>
  waarschuwingen: (Omit<Waarschuwing, 'bereik'> & { tekst?: string })[]
}

/** Checks what was read. */
export function maakUitkomst(bestand: string, invoer: Extract<Invoer, { ok: true }>): Uitkomst {
  if (invoer.vorm === 'document') {
    const { secties, aspecten, maatregelen, oorzaken, waarschuwingen } = controleerRapport(invoer.blokken)
    return { bestand, aspecten: aspecten.map(zonderBereik), maatregelen: alleenTekst(maatregelen), oorzaken: alleenTekst(oorzaken), secties, waarschuwingen: metTekst(waarschuwingen, invoer.blokken.map(({ tekst }) => tekst).join('\n\n')) }
  }
  if (invoer.vorm === 'secties') {
    const { secties } = invoer
    const indeling = ([7, 9] as const).flatMap((nummer) => leesMarkdown(secties[nummer]).map((blok) => ({ blok, secties: [nummer] as SectieNummer[] })))
    const alles = SECTIENUMMERS.map((nummer) => secties[nummer]).join('\n\n')
    return {
      bestand, secties,
      aspecten: SECTIENUMMERS.flatMap((nummer) => controleerSectietekst(nummer, secties[nummer])).map(zonderBereik),
      maatregelen: alleenTekst(vindMaatregelen(indeling)), oorzaken: alleenTekst(vindOorzaken(indeling)), waarschuwingen: metTekst(vindWaarschuwingen(alles), alles),
    }
  }
  const { zelfonderzoek } = invoer
  const teksten = [...SECTIENUMMERS.map((n) => zelfonderzoek.secties[n].vrijeTekst), ...zelfonderzoek.basisoorzaken.map(({ tekst }) => tekst), ...zelfonderzoek.verbetermaatregelen.map(({ wat }) => wat)].filter(Boolean).join('\n\n')
  return {
    bestand,
    aspecten: controleerZelfonderzoek(zelfonderzoek).aspecten.map(({ aspect, uitkomst, bewijs, bevindingen }) => ({
      aspect, uitkomst, bewijs, grondslag: GRONDSLAG[aspect], watOntbreekt: Object.fromEntries(bevindingen.map((b) => [String(b.gegevens['geval'] ?? b.regel), bevindingZin(b).watOntbreekt])),
    })),
    maatregelen: zelfonderzoek.verbetermaatregelen.map(({ wat }) => ({ tekst: wat })), oorzaken: zelfonderzoek.basisoorzaken.map(({ tekst }) => ({ tekst })),
    secties: Object.fromEntries(SECTIENUMMERS.map((n) => [n, zelfonderzoek.secties[n].vrijeTekst])), waarschuwingen: teksten ? metTekst(vindWaarschuwingen(teksten), teksten) : [],
  }
}

/** The same in Dutch prose, per item. */
export function alsTekst(u: Uitkomst): string {
  const regels = [`Controle van ${u.bestand}`, 'Dit is advies. Een mens beslist.', '']
  for (const nummer of SECTIENUMMERS) {
    regels.push(`${nummer}. ${onderdeelMet(nummer).titel}`)
    for (const { aspect, uitkomst, bewijs, watOntbreekt, grondslag } of u.aspecten.filter((a) => sectieVan(a.aspect) === nummer)) {
      regels.push(`   ${UITKOMST_LABEL[uitkomst].padEnd(20)} ${aspectById(aspect).vraag} (${grondslag})`)
      if (bewijs) regels.push(`      ‘${kort(bewijs)}’`)
      for (const zin of Object.values(watOntbreekt)) regels.push(`      ${zin}`)
    }
  }
  regels.push('', `Maatregelen: ${u.maatregelen.length}`, ...u.maatregelen.map(({ tekst }, n) => `   ${n + 1}. ${tekst}`))
  regels.push('', `Oorzaken: ${u.oorzaken.length}`, ...u.oorzaken.map(({ tekst }, n) => `   ${n + 1}. ${tekst}`))
  if (u.waarschuwingen.length) regels.push('', 'Let op:', ...u.waarschuwingen.map(({ zin, tekst }) => `   ${tekst ? `‘${tekst}’: ` : ''}${zin}`))
  return `${regels.join('\n')}\n`
}

const LANGSTE_CITAAT = 200
const kort = (tekst: string): string => (tekst.length > LANGSTE_CITAAT ? `${tekst.slice(0, LANGSTE_CITAAT - 1)}…` : tekst).replace(/\s+/g, ' ')
const alleenTekst = (vondsten: readonly { tekst: string }[]): { tekst: string }[] => vondsten.map(({ tekst }) => ({ tekst }))
const metTekst = (waarschuwingen: readonly Waarschuwing[], tekst: string): Uitkomst['waarschuwingen'] => waarschuwingen.map(({ soort, bereik, zin }) => ({ soort, zin, ...(bereik && { tekst: tekst.slice(...bereik) }) }))
const zonderBereik = ({ aspect, uitkomst, bewijs, watOntbreekt, grondslag }: Rapportaspect): Omit<Rapportaspect, 'bereik'> => ({ aspect, uitkomst, bewijs, watOntbreekt, grondslag })
