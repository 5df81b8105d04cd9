/** An answer that may also be "niet van toepassing", with the reason. */
export interface Antwoord {
  tekst: string
  nvt: boolean
  reden: string
}
export type JaNee = '' | 'ja' | 'nee'

/** What every section has: text of a document for which there is no question. */
interface Sectiebasis {
  vrijeTekst: string
}

export interface Commissielid {
  id: string
  functie: string
  vakdiscipline: string
  betrokkenheid: '' | 'geen' | 'zijdelings' | 'direct'
  toelichting: string
}
export interface Zorgverlener {
  id: string
  functie: string
  rol: string
}
export interface Gehoorde {
  id: string
  functie: string
  wijze: string
  verslag: JaNee
}
export interface Feit {
  id: string
  datum: string
  tijd: string
  feit: string
  bron: string
}

export interface Sectie1 extends Sectiebasis {
  clientgegevens: Antwoord
  zorgzwaarte: Antwoord
}
export interface Sectie2 extends Sectiebasis {
  datumGebeurtenis: string
  datumEinde: string
  datumBestuurder: string
  toelichting: string
}
export interface Sectie3 extends Sectiebasis {
  leden: Commissielid[]
  deskundigheid: string
  onafhankelijkheid: string
}
export interface Sectie4 extends Sectiebasis {
  zorgverleners: Zorgverlener[]
}
export interface Sectie5 extends Sectiebasis {
  gehoorden: Gehoorde[]
  clientGehoord: JaNee
  clientWie: string
  clientWijze: string
  clientToelichting: string
  informatiebronnen: Antwoord
  literatuur: Antwoord
  deskundige: JaNee
  deskundigeWie: string
  deskundigeWijze: string
  deskundigeToelichting: string
  analysemethode: '' | 'prisma' | 'sire' | 'dam' | 'tripod_beta' | 'bow_tie' | 'anders'
  analysemethodeAnders: string
}
export interface Sectie6 extends Sectiebasis {
  tijdschema: Feit[]
  opnameIndicatie: Antwoord
  locatieContext: Antwoord
  voorgeschiedenis: Antwoord
  risicotaxatie: Antwoord
  toezicht: Antwoord
  richtlijnen: Antwoord
  richtlijnenAfwijking: string
  bevoegdBekwaam: Antwoord
  reflectie: string
  farmacotherapie: Antwoord
  hulpmiddelen: Antwoord
  fabrikant: string
  vrijheidsbeperking: Antwoord
  communicatieZorgverleners: Antwoord
  communicatieExtern: string
  communicatieClient: Antwoord
  ketenpartners: Antwoord
  ketenSamenwerking: string
  openbaarMinisterie: Antwoord
  aangifte: Antwoord
  aangifteWijze: string
  aangifteDatum: string
  aangiftePlaats: string
}
export interface Sectie7 extends Sectiebasis {
  topgebeurtenis: string
  methodeToegepast: string
}
export interface Sectie8 extends Sectiebasis {
  conclusies: string
}
export interface Sectie9 extends Sectiebasis {
  aansluiting: string
}
export interface Sectie10 extends Sectiebasis {
  nazorgBetrokkenen: Antwoord
  nazorgZorgverleners: Antwoord
  reactieClient: Antwoord
  gedeeldMet: string
  gedeeldOp: string
}
export interface Sectie11 extends Sectiebasis {
  onderschrijft: string
  aansluiting: JaNee
  aansluitingToelichting: string
  smart: string
  implementatie: string
  doelgroep: string
  borging: string
}

/** The eleven items of the Bijlage by their number. */
export interface Secties {
  1: Sectie1
  2: Sectie2
  3: Sectie3
  4: Sectie4
  5: Sectie5
  6: Sectie6
  7: Sectie7
  8: Sectie8
  9: Sectie9
  10: Sectie10
  11: Sectie11
}
export type SectieNummer = keyof Secties
export const SECTIENUMMERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const satisfies readonly SectieNummer[]

export interface Basisoorzaak {
  id: string
  ouderId: string | null
  volgorde: number
  tekst: string
  soort: 'directe_oorzaak' | 'basisoorzaak'
  klasse: '' | 'technisch' | 'organisatorisch' | 'menselijk' | 'overig'
  ecmCode: string
  versie: number
}
export interface Verbetermaatregel {
  id: string
  volgorde: number
  wat: string
  voorWie: string
  eigenaar: string
  datum: string
  norm: string
  middelen: string
  borging: string
  status: '' | 'getroffen' | 'voorgenomen'
  oorzaakIds: string[]
  versie: number
}

/** The whole report: eleven sections, the causes and the measures. */
export interface Zelfonderzoek {
  secties: Secties
  basisoorzaken: Basisoorzaak[]
  verbetermaatregelen: Verbetermaatregel[]
}
