import type { Secties, SectieNummer } from './model.ts'

/** The words for every field of a section, for messages, reading and comparing. */
export const VELDLABEL: { [N in SectieNummer]: Record<keyof Secties[N], string> } = {
  1: { clientgegevens: 'Gegevens van de cliënt', zorgzwaarte: 'Zorgzwaarte', vrijeTekst: 'Overige tekst' },
  2: {
    datumGebeurtenis: 'Datum van de gebeurtenis', datumEinde: 'Laatste dag van de gebeurtenis', datumBestuurder: 'Datum van melden bij de bestuurder',
    toelichting: 'Toelichting bij de datums', vrijeTekst: 'Overige tekst',
  },
  3: { leden: 'Leden van de commissie', deskundigheid: 'Deskundigheid van de commissie', onafhankelijkheid: 'Onafhankelijkheid van de commissie', vrijeTekst: 'Overige tekst' },
  4: { zorgverleners: 'Betrokken zorgverleners', vrijeTekst: 'Overige tekst' },
  5: {
    gehoorden: 'Gehoorde medewerkers', clientGehoord: 'Cliënt, vertegenwoordiger of nabestaande gehoord', clientWie: 'Wie is gehoord', clientWijze: 'Op welke wijze',
    clientToelichting: 'Waarom niet gehoord', informatiebronnen: 'Informatiebronnen', literatuur: 'Literatuur, richtlijnen en protocollen',
    deskundige: 'Externe deskundige geraadpleegd', deskundigeWie: 'Welke deskundige', deskundigeWijze: 'Wijze van raadplegen', deskundigeToelichting: 'Waarom geen deskundige',
    analysemethode: 'Analysemethode', analysemethodeAnders: 'Beschrijving van de methode', vrijeTekst: 'Overige tekst',
  },
  6: {
    tijdschema: 'Tijdschema', opnameIndicatie: 'Opname-indicatie en behandeling', locatieContext: 'Locatie, setting en context', voorgeschiedenis: 'Voorgeschiedenis en comorbiditeit',
    risicotaxatie: 'Risicotaxatie', toezicht: 'Toezicht op de cliënt', richtlijnen: 'Gehanteerde richtlijnen en protocollen', richtlijnenAfwijking: 'Motivering bij afwijking',
    bevoegdBekwaam: 'Bevoegdheid en bekwaamheid', reflectie: 'Reflectie op bevoegdheid en bekwaamheid', farmacotherapie: 'Medicijnen', hulpmiddelen: 'Medische hulpmiddelen',
    fabrikant: 'Melding bij de fabrikant', vrijheidsbeperking: 'Vrijheidsbeperkende maatregelen', communicatieZorgverleners: 'Communicatie tussen zorgverleners, intern',
    communicatieExtern: 'Communicatie tussen zorgverleners, extern', communicatieClient: 'Communicatie met de cliënt, vertegenwoordiger en familie',
    ketenpartners: 'Ketenpartners', ketenSamenwerking: 'Samenwerking met ketenpartners', openbaarMinisterie: 'Openbaar Ministerie', aangifte: 'Aangifte bij de politie',
    aangifteWijze: 'Wijze van aangifte', aangifteDatum: 'Datum van aangifte', aangiftePlaats: 'Plaats van aangifte', vrijeTekst: 'Overige tekst',
  },
  7: { topgebeurtenis: 'Topgebeurtenis', methodeToegepast: 'Toepassing van de methode', vrijeTekst: 'Overige tekst' },
  8: { conclusies: 'Conclusies van de commissie', vrijeTekst: 'Overige tekst' },
  9: { aansluiting: 'Toelichting op de aansluiting', vrijeTekst: 'Overige tekst' },
  10: {
    nazorgBetrokkenen: 'Nazorg voor de betrokkenen', nazorgZorgverleners: 'Nazorg voor de zorgverleners', reactieClient: 'Reactie op de afhandeling en de nazorg',
    gedeeldMet: 'Rapport gedeeld met', gedeeldOp: 'Rapport gedeeld op', vrijeTekst: 'Overige tekst',
  },
  11: {
    onderschrijft: 'Wijze van onderschrijven', aansluiting: 'Sluiten de maatregelen aan bij de conclusies', aansluitingToelichting: 'Toelichting bij de aansluiting',
    smart: 'Oordeel over SMART', implementatie: 'Invoering van de maatregelen', doelgroep: 'Voor wie de maatregelen zijn', borging: 'Borging van de maatregelen', vrijeTekst: 'Overige tekst',
  },
}

/** The words for the columns of the lists, and for the parts of an answer. */
export const KOLOMLABEL: Record<string, string> = {
  functie: 'Functie', vakdiscipline: 'Vakdiscipline', betrokkenheid: 'Betrokkenheid', toelichting: 'Toelichting', rol: 'Rol', wijze: 'Wijze van horen', verslag: 'Verslag',
  datum: 'Datum', tijd: 'Tijd', feit: 'Feit', bron: 'Bron', tekst: 'Tekst', nvt: 'Niet van toepassing', reden: 'Reden',
}

/** The words for the fields of the records. */
export const RECORDLABEL: Record<string, string> = {
  tekst: 'Oorzaak', soort: 'Soort oorzaak', klasse: 'Indeling', ecmCode: 'ECM-code', ouderId: 'Hangt onder', volgorde: 'Volgorde',
  wat: 'Wat er verandert', voorWie: 'Voor wie', eigenaar: 'Eigenaar', datum: 'Datum', norm: 'Norm', middelen: 'Middelen', borging: 'Borging', status: 'Getroffen of voorgenomen', oorzaakIds: 'Oorzaken',
}

/** The words for a field, or its own name when it has none. */
export function veldlabel(sectie: SectieNummer, veld: string): string {
  return (VELDLABEL[sectie] as Record<string, string>)[veld] ?? veld
}
