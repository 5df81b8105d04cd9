import { datumLang } from '../kalender/dagen.ts'
import { PROCESHANDELING_LABEL, type Proceshandeling } from '../protocol/proceshandeling.ts'
import type { Protocol } from '../protocol/protocol.ts'
import type { Dossierfeiten, Verwerkbaar } from './dossierfeiten.ts'
import { type Geschreven, rapportdelenVan } from './rapportdelen.ts'
import { REACTIESOORT_LABEL, REACTIEUITKOMST_LABEL } from './reactieronde.ts'

/** A first text of the report from what the dossier holds. Only the facts are written; what follows from them is for a person. */
export function stelConceptOp(protocol: Pick<Protocol, 'rapportdelen' | 'onderzoeksvragen' | 'procedure'>, feiten: Dossierfeiten): Geschreven[] {
  const teksten: Partial<Record<string, string>> = { feiten: schrijfFeiten(feiten), vraag1: feiten.omschrijving.trim() }
  return rapportdelenVan(protocol).map(({ id }) => ({ id, tekst: teksten[id] ?? '' }))
}

function schrijfFeiten({ soort, gebeurtenisOp, gemeldOp, omschrijving, gehoorden, opvragingen, verslagen }: Dossierfeiten): string {
  const gehoord = gehoorden.filter(({ horen, gesprekOp }) => horen && gesprekOp)
  const niet = gehoorden.filter(({ horen }) => !horen)
  const stukken = opvragingen.filter(({ ontvangenOp }) => ontvangenOp)
  return [
    `Het onderzoek gaat over ${soort === 'geweld' ? 'geweld' : 'een calamiteit'}${gebeurtenisOp ? ` van ${datumLang(gebeurtenisOp)}` : ''}${gemeldOp ? `. De aanbieder meldde dit op ${datumLang(gemeldOp)}` : ''}.`,
    omschrijving.trim(),
    lijst('Gehoord zijn:', gehoord.map(({ functie, gesprekOp }) => `${functie}, op ${datumLang(gesprekOp ?? '')}`)),
    lijst('Niet gehoord zijn:', niet.map(({ functie, reden }) => `${functie}: ${reden}`)),
    lijst('Bestudeerd zijn:', stukken.map(({ wat, ontvangenOp }) => `${wat}, ontvangen op ${datumLang(ontvangenOp ?? '')}`)),
    ...verslagen.map(({ handeling, op, wie, tekst }) => `${PROCESHANDELING_LABEL[handeling as Proceshandeling] ?? handeling} op ${datumLang(op)}${wie ? ` (${wie})` : ''}: ${tekst}`),
  ].filter(Boolean).join('\n\n')
}

function lijst(kop: string, punten: readonly string[]): string {
  return punten.length ? [kop, ...punten.map((punt) => `- ${punt}`)].join('\n') : ''
}

/** The reactions with what was done with each, as the report holds them (Westerkwartier art. 10 lid 1). */
export function schrijfReacties(reacties: readonly Verwerkbaar[]): string {
  if (reacties.length === 0) return 'Op het conceptrapport kwam binnen de termijn geen reactie.'
  return reacties.map(({ van, soort, tekst, uitkomst, afhandeling }) => [
    `${van}, over ${REACTIESOORT_LABEL[soort].toLowerCase()}: ${tekst.trim()}`,
    `${uitkomst ? REACTIEUITKOMST_LABEL[uitkomst] : 'Nog niet afgehandeld'}.${afhandeling.trim() ? ` ${afhandeling.trim()}` : ''}`,
  ].join('\n')).join('\n\n')
}
