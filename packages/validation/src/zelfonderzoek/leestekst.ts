import { bouwBoom, leesvolgorde, oorzaaknummers } from '../basisoorzaak/boom.ts'
import type { AspectId } from '../checklist/aspect-ids.ts'
import { onderdeelMet } from '../checklist/checklist.ts'
import { maatregelnummers, opNummer } from '../verbetermaatregel/nummers.ts'
import { leesMaatregel, leesOorzaak, leesVeld } from './leeswoorden.ts'
import type { SectieNummer, Secties, Zelfonderzoek } from './model.ts'
import { VELDLABEL } from './veldlabels.ts'

/** A heading with what stands under it. `aspect` is the first aspect that the field answers. */
export interface Leesblok {
  veld: string
  aspect?: AspectId
  kop: string
  alineas: string[]
}

/**
 * A section as it is read: on the check page, by the toezichthouder, in print and in the copy that goes with the receipt.
 * Every field is there, also the empty ones; those have no paragraphs. Free text only when there is any.
 */
export function leesSectie<N extends SectieNummer>(nummer: N, z: Zelfonderzoek): Leesblok[] {
  const inhoud = z.secties[nummer]
  const velden = (Object.keys(VELDLABEL[nummer]) as (keyof Secties[N] & string)[]).filter((veld) => veld !== 'vrijeTekst')
  const blokken = velden.map((veld) => blok(nummer, veld, VELDLABEL[nummer][veld], leesVeld(nummer, veld, inhoud[veld])))
  const overig = leesVeld(nummer, 'vrijeTekst', inhoud.vrijeTekst)
  return [...blokken, ...records(nummer, z), ...(overig.length ? [blok(nummer, 'vrijeTekst', VELDLABEL[nummer].vrijeTekst, overig)] : [])]
}

function records(nummer: SectieNummer, z: Zelfonderzoek): Leesblok[] {
  if (nummer === 7) {
    const nummers = oorzaaknummers(z.basisoorzaken)
    const regels = leesvolgorde(bouwBoom(z.basisoorzaken)).map(({ oorzaak, diepte }) => '\u2003'.repeat(diepte) + leesOorzaak(oorzaak, nummers.get(oorzaak.id) ?? ''))
    return [blok(7, 'basisoorzaken', 'Oorzaken', regels)]
  }
  if (nummer === 9) {
    const nummers = maatregelnummers(z.verbetermaatregelen)
    return [blok(9, 'verbetermaatregelen', 'Verbetermaatregelen', opNummer(z.verbetermaatregelen).flatMap((m) => leesMaatregel(m, nummers.get(m.id) ?? '', z.basisoorzaken)))]
  }
  return []
}

function blok(nummer: SectieNummer, veld: string, kop: string, alineas: string[]): Leesblok {
  const aspect = onderdeelMet(nummer).aspecten.find(({ velden }) => (velden as readonly string[]).includes(veld))?.id
  return { veld, ...(aspect && { aspect }), kop, alineas }
}
