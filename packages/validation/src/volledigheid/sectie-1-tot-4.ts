import type { AspectId } from '../checklist/aspect-ids.ts'
import { isDatum } from '../kalender/datum.ts'
import type { Secties } from '../zelfonderzoek/model.ts'
import { aanwezig, type AspectUitkomst, beoordeelAntwoord, leeg, tekort } from './oordeel.ts'

/** Item 1: the cliënt. */
export function controleerClient(s: Secties[1]): AspectUitkomst[] {
  return [
    beoordeelAntwoord('1.clientgegevens', s.clientgegevens, 'clientgegevens', s.vrijeTekst),
    beoordeelAntwoord('1.zorgzwaarte', s.zorgzwaarte, 'zorgzwaarte', s.vrijeTekst),
  ]
}

/** Item 2: the two dates. */
export function controleerDatums(s: Secties[2]): AspectUitkomst[] {
  return [
    beoordeelDatum('2.datum_calamiteit', s.datumGebeurtenis, 'datumGebeurtenis', s.vrijeTekst),
    beoordeelDatum('2.datum_melden_bestuurder', s.datumBestuurder, 'datumBestuurder', s.vrijeTekst),
  ]
}

/** Item 3: function, discipline and involvement of every member. */
export function controleerCommissie(s: Secties[3]): AspectUitkomst[] {
  const wie = (lid: Secties[3]['leden'][number], nr: number): string => lid.functie.trim() || `lid ${nr + 1}`
  return [
    elkeRij('3.functies_leden', s.leden, 'leden', wie, (lid) => lid.functie, 'de functie', s.vrijeTekst),
    elkeRij('3.vakdiscipline_leden', s.leden, 'leden', wie, (lid) => lid.vakdiscipline, 'de vakdiscipline', s.vrijeTekst),
    elkeRij('3.betrokkenheid_leden', s.leden, 'leden', wie, (lid) => lid.betrokkenheid, 'de mate van betrokkenheid', s.vrijeTekst),
  ]
}

/** Item 4: the functions of all who were involved. */
export function controleerZorgverleners(s: Secties[4]): AspectUitkomst[] {
  return [elkeRij('4.functies_zorgverleners', s.zorgverleners, 'zorgverleners', (_, nr) => `zorgverlener ${nr + 1}`, (z) => z.functie, 'de functie', s.vrijeTekst)]
}

function beoordeelDatum(aspect: AspectId, datum: string, veld: string, vrijeTekst: string): AspectUitkomst {
  if (!datum.trim()) return leeg(aspect, veld, vrijeTekst)
  return isDatum(datum) ? aanwezig(aspect, datum) : tekort(aspect, 'gedeeltelijk', 'datum_bestaat_niet', { veld }, { tekst: datum }, datum)
}

/** Every row must say one thing; the first that does not is named. */
export function elkeRij<R extends { id: string }>(
  aspect: AspectId, rijen: readonly R[], veld: string, wie: (rij: R, nr: number) => string, lees: (rij: R) => string, wat: string, vrijeTekst: string,
): AspectUitkomst {
  if (rijen.length === 0) return leeg(aspect, veld, vrijeTekst)
  const met = rijen.filter((rij) => lees(rij).trim())
  const zonder = rijen.find((rij) => !lees(rij).trim())
  if (!zonder) return aanwezig(aspect, met.map(lees).join(', '))
  const gegevens = { aantal: met.length, totaal: rijen.length, wie: wie(zonder, rijen.indexOf(zonder)), wat }
  return tekort(aspect, met.length ? 'gedeeltelijk' : 'ontbreekt', 'rij_mist', { veld, rij: zonder.id }, gegevens, met.map(lees).join(', '))
}
