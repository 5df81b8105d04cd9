import { datumLang } from '@zelfonderzoek/validation/kalender/dagen'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { maatregelnummers, opNummer } from '@zelfonderzoek/validation/verbetermaatregel/nummers'
import { METHODE_LABEL } from '@zelfonderzoek/validation/zelfonderzoek/codes'
import type { Antwoord, Zelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/model'

/** The three mandatory parts of art. 8 lid 3. */
export interface Slotdelen { weergave: string, conclusies: string, maatregelen: string }

/** A first text for the three parts, in the words of the report. The toezichthouder changes it before sending. */
export function voorzetVan(rapport: Zelfonderzoek, aanbieder: string): Slotdelen {
  return { weergave: weergave(rapport, aanbieder), conclusies: samen(rapport.secties[8].conclusies, rapport.secties[8].vrijeTekst), maatregelen: maatregelen(rapport) || rapport.secties[9].vrijeTekst }
}

function weergave({ secties }: Zelfonderzoek, aanbieder: string): string {
  const { gehoorden, clientGehoord, clientWie, informatiebronnen, analysemethode } = secties[5]
  const commissie = secties[3].leden.map(({ functie }) => functie).filter(Boolean).join(', ')
  const gehoord = gehoorden.map(({ functie }) => functie).filter(Boolean).join(', ')
  return [
    `${aanbieder} heeft zelf onderzoek gedaan.`,
    commissie && `In de commissie zaten: ${commissie}.`,
    gehoord && `Gehoord zijn: ${gehoord}${clientGehoord === 'ja' ? `, en ${clientWie || 'de cliënt'}` : ''}.`,
    tekstVan(informatiebronnen) && `Geraadpleegde bronnen: ${tekstVan(informatiebronnen)}`,
    analysemethode && `Analysemethode: ${METHODE_LABEL[analysemethode]}.`,
  ].filter(Boolean).join('\n')
}

const samen = (...teksten: string[]): string => teksten.filter((tekst) => tekst.trim()).join('\n\n')

function tekstVan({ tekst, nvt, reden }: Antwoord): string {
  return nvt ? reden : tekst
}

function maatregelen({ verbetermaatregelen }: Zelfonderzoek): string {
  const nummers = maatregelnummers(verbetermaatregelen)
  return opNummer(verbetermaatregelen).map(({ id, wat, eigenaar, datum }) => `${nummers.get(id)}. ${[wat, eigenaar, isDatum(datum) ? datumLang(datum) : datum].filter(Boolean).join(', ')}`).join('\n')
}
