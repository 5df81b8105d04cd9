import { vindBsn } from '../taal/bsn.ts'
import { vindNaam } from '../volledigheid/kruis/persoonsgegeven.ts'
import type { Meldinginhoud } from './model.ts'

/** What a field of the melding seems to hold and no protocol asks there. `veld` is the name of the field on the form. */
export interface Persoonsgegeven {
  veld: string
  soort: 'naam' | 'bsn'
}

/** A name where Westerkwartier art. 4 lid 1 onder a, d and g asks a function, and a citizen service number anywhere. Advice only: the patterns cannot know. */
export function vindPersoonsgegevens(m: Meldinginhoud): Persoonsgegeven[] {
  const anderen = m.anderen.flatMap(({ functie, rol }, nr) => [[`anderen.${nr}.functie`, functie], [`anderen.${nr}.rol`, rol]] as const)
  const functies = [['contactpersoonFunctie', m.contactpersoonFunctie], ['functieBeroepskracht', m.functieBeroepskracht], ...anderen.filter(([veld]) => veld.endsWith('functie'))] as const
  const acties = (['actieOnderzoek', 'actieGevolgen', 'actieInformeren'] as const).flatMap((veld) => [[`${veld}.actie`, m[veld].actie], [`${veld}.termijn`, m[veld].termijn]] as const)
  const teksten = [...(['contactpersoonNaam', 'contactpersoonFunctie', 'titel', 'omschrijving', 'functieBeroepskracht', 'clientNaam', 'clientContact', 'redenLaat'] as const).map((veld) => [veld, m[veld]] as const), ...anderen, ...acties]
  return [
    ...functies.filter(([, tekst]) => vindNaam(tekst)).map(([veld]) => ({ veld, soort: 'naam' as const })),
    ...teksten.filter(([, tekst]) => vindBsn(tekst)).map(([veld]) => ({ veld, soort: 'bsn' as const })),
  ]
}
