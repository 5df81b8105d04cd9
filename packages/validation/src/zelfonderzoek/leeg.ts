import type { Antwoord, Sectie6, SectieNummer, Secties, Zelfonderzoek } from './model.ts'

const leeg = (): Antwoord => ({ tekst: '', nvt: false, reden: '' })

const LEGE: { [N in SectieNummer]: () => Secties[N] } = {
  1: () => ({ clientgegevens: leeg(), zorgzwaarte: leeg(), vrijeTekst: '' }),
  2: () => ({ datumGebeurtenis: '', datumEinde: '', datumBestuurder: '', toelichting: '', vrijeTekst: '' }),
  3: () => ({ leden: [], deskundigheid: '', onafhankelijkheid: '', vrijeTekst: '' }),
  4: () => ({ zorgverleners: [], vrijeTekst: '' }),
  5: () => ({
    gehoorden: [], clientGehoord: '', clientWie: '', clientWijze: '', clientToelichting: '', informatiebronnen: leeg(), literatuur: leeg(),
    deskundige: '', deskundigeWie: '', deskundigeWijze: '', deskundigeToelichting: '', analysemethode: '', analysemethodeAnders: '', vrijeTekst: '',
  }),
  6: legeFeiten,
  7: () => ({ topgebeurtenis: '', methodeToegepast: '', vrijeTekst: '' }),
  8: () => ({ conclusies: '', vrijeTekst: '' }),
  9: () => ({ aansluiting: '', vrijeTekst: '' }),
  10: () => ({ nazorgBetrokkenen: leeg(), nazorgZorgverleners: leeg(), reactieClient: leeg(), gedeeldMet: '', gedeeldOp: '', vrijeTekst: '' }),
  11: () => ({ onderschrijft: '', aansluiting: '', aansluitingToelichting: '', smart: '', implementatie: '', doelgroep: '', borging: '', vrijeTekst: '' }),
}

function legeFeiten(): Sectie6 {
  return {
    tijdschema: [], opnameIndicatie: leeg(), locatieContext: leeg(), voorgeschiedenis: leeg(), risicotaxatie: leeg(), toezicht: leeg(),
    richtlijnen: leeg(), richtlijnenAfwijking: '', bevoegdBekwaam: leeg(), reflectie: '', farmacotherapie: leeg(), hulpmiddelen: leeg(), fabrikant: '',
    vrijheidsbeperking: leeg(), communicatieZorgverleners: leeg(), communicatieExtern: '', communicatieClient: leeg(), ketenpartners: leeg(), ketenSamenwerking: '',
    openbaarMinisterie: leeg(), aangifte: leeg(), aangifteWijze: '', aangifteDatum: '', aangiftePlaats: '', vrijeTekst: '',
  }
}

/** A section in which nobody has written yet. */
export function legeSectie<N extends SectieNummer>(nummer: N): Secties[N] {
  return LEGE[nummer]()
}

/** A report in which nobody has written yet. */
export function leegZelfonderzoek(): Zelfonderzoek {
  const secties = {
    1: legeSectie(1), 2: legeSectie(2), 3: legeSectie(3), 4: legeSectie(4), 5: legeSectie(5), 6: legeSectie(6),
    7: legeSectie(7), 8: legeSectie(8), 9: legeSectie(9), 10: legeSectie(10), 11: legeSectie(11),
  }
  return { secties, basisoorzaken: [], verbetermaatregelen: [] }
}
