/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Om aanvulling vragen bij de aspecten die u daarvoor aanwees. */
export type AanvullingVragenInput = {
  /** Berichten die u in eigen woorden verstuurt. De andere gaan uit met de tekst van het voorbeeld. */
  readonly berichten?: ReadonlyArray<EigenBerichtInput>;
  readonly indieningId: string | number;
  readonly motivering: string;
  /** Laat alleen zien welke berichten uitgaan. Er verandert niets. */
  readonly proef?: boolean;
  readonly sleutel: string;
  /** Laatste dag om aan te vullen. */
  readonly termijnOp: string;
};

/** In welk onderdeel u nu bent. */
export type AanwezigheidMeldenInput = {
  readonly sectieNummer: number;
  readonly zelfonderzoekId: string | number;
};

/** Het oordeel over één aspect, als concept: een reden is pas nodig bij het versturen van een besluit. */
export type AspectBeoordelenInput = {
  /** Id van het aspect, zoals 9.maatregelen. */
  readonly aspect: string;
  readonly indieningId: string | number;
  /** voldoende, aanvullen, nvt of leeg. */
  readonly oordeel: string;
  /** Voor de aanbieder, zodra u een besluit verstuurt. */
  readonly opmerking?: string;
  /** Waarom u anders oordeelt dan de controle; alleen voor de toezichthouder. */
  readonly reden?: string;
  readonly sleutel: string;
  /** De versie waarop u verder ging; 0 als er nog geen oordeel was. */
  readonly versie: number;
};

/** Een oorzaak, nieuw (zonder id) of gewijzigd (met id en versie). Een onaffe oorzaak mag. */
export type BasisoorzaakBewarenInput = {
  /** Code van het Eindhovens Classificatiemodel, of leeg. */
  readonly ecmCode?: string;
  readonly id?: string | number | null | undefined;
  /** technisch, organisatorisch, menselijk, overig of leeg. */
  readonly klasse?: string;
  /** De oorzaak waar deze onder hangt; zonder hangt hij onder de topgebeurtenis. */
  readonly ouderId?: string | number | null | undefined;
  /** Zelf gekozen; dezelfde sleutel bewaart maar één keer. */
  readonly sleutel: string;
  /** directe_oorzaak of basisoorzaak. */
  readonly soort: string;
  readonly tekst: string;
  /** De versie waarop u verder schreef; bij een bestaande oorzaak. */
  readonly versie?: number | null | undefined;
  readonly zelfonderzoekId: string | number;
};

export type BasisoorzaakHerstellenInput = {
  readonly id: string | number;
  readonly sleutel: string;
};

/** Hangt een oorzaak ergens anders, met alles wat eronder hangt: één plaats op of neer, of onder een andere oorzaak. */
export type BasisoorzaakVerplaatsenInput = {
  readonly id: string | number;
  /** null hangt de oorzaak onder de topgebeurtenis; weglaten laat hem waar hij hangt. */
  readonly ouderId?: string | number | null | undefined;
  /** omhoog of omlaag; anders gelden ouderId en volgorde. */
  readonly richting?: string | null | undefined;
  readonly sleutel: string;
  readonly versie: number;
  /** Plaats vanaf 0; weglaten zet hem achteraan. */
  readonly volgorde?: number | null | undefined;
};

export type BasisoorzaakVerwijderenInput = {
  readonly id: string | number;
  readonly sleutel: string;
  readonly versie: number;
};

/** Een consult afronden zonder melding. Met een melding rondt het zich af als die begint. */
export type ConsultAfrondenInput = {
  readonly consultId: string | number;
  /** Waarom er geen melding komt. */
  readonly reden: string;
  readonly sleutel: string;
};

export type ConsultBeantwoordenInput = {
  /** melden of niet_melden. Het is advies: de aanbieder beslist. */
  readonly advies: string;
  readonly antwoord: string;
  readonly consultId: string | number;
  readonly sleutel: string;
};

/** Overleg vragen bij twijfel. Schrijf geen namen op. */
export type ConsultVragenInput = {
  /** Wat in de beslishulp is geantwoord. */
  readonly antwoorden?: ReadonlyArray<ConsultantwoordInput>;
  readonly gemeentecode: string;
  readonly sleutel: string;
  readonly voorzieningsoort: string;
  /** Wat er is gebeurd en waarover u twijfelt. */
  readonly vraag: string;
};

export type ConsultantwoordInput = {
  readonly antwoord: string;
  readonly vraag: string;
};

export type DocumentHerstellenInput = {
  readonly id: string | number;
  readonly sleutel: string;
};

export type DocumentVerwijderenInput = {
  readonly id: string | number;
  readonly sleutel: string;
};

/** Elk veld dat is ingevuld, beperkt de lijst. */
export type DossierFilter = {
  readonly aanbiederId?: string | number | null | undefined;
  readonly gemeenteId?: string | number | null | undefined;
  readonly stand?: ReadonlyArray<string> | null | undefined;
  /** Dossiers waarvan de eerstvolgende termijn op of voor deze dag eindigt. */
  readonly termijnTot?: string | null | undefined;
  /** Dossiers waarvan de eerstvolgende termijn op of na deze dag eindigt. */
  readonly termijnVan?: string | null | undefined;
  readonly voorzieningsoort?: string | null | undefined;
};

/** De tekst van een bericht in uw eigen woorden. */
export type EigenBerichtInput = {
  readonly bericht: string;
  readonly partij: string;
  readonly tekst: string;
};

/** De twee vragen van art. 8 lid 1, als concept. */
export type EindoordeelBewarenInput = {
  readonly indieningId: string | number;
  readonly sleutel: string;
  /** Is het verbeterplan adequaat? ja, nee of leeg. */
  readonly verbeterplan: string;
  readonly verbeterplanMotivering?: string;
  /** De versie van de indiening waarop u verder ging. */
  readonly versie: number;
  /** Is het onderzoek zorgvuldig uitgevoerd? ja, nee of leeg. */
  readonly zorgvuldig: string;
  readonly zorgvuldigMotivering?: string;
};

export type JaarverslagAanbiedenInput = {
  readonly gemeentecode: string;
  readonly jaar: number;
  /** De dag waarop; niet bij concept. */
  readonly op?: string | null | undefined;
  /** college of raad. */
  readonly orgaan: string;
  readonly sleutel: string;
  /** concept, aangeboden of vastgesteld; een raad stelt niet vast. */
  readonly stand: string;
};

export type JaarverslagBewarenInput = {
  /** Eén aanbeveling per alinea. */
  readonly aanbevelingen?: string;
  readonly inleiding?: string;
  readonly jaar: number;
  readonly sleutel: string;
  /** De versie waarop u verder ging; 0 als er nog niets was bewaard. */
  readonly versie: number;
};

export type JaarverslagHeropenenInput = {
  readonly jaar: number;
  readonly sleutel: string;
};

export type JaarverslagVaststellenInput = {
  readonly jaar: number;
  readonly sleutel: string;
  /** De versie van de teksten die u las. */
  readonly versie: number;
};

/** Een melding zoals die er nu staat. Een onaf concept mag. */
export type MeldingBewarenInput = {
  /** Het consult waaruit een nieuwe melding voortkomt; dat is daarmee afgerond. */
  readonly consultId?: string | number | null | undefined;
  /** Leeg bij een nieuwe melding. */
  readonly dossierId?: string | number | null | undefined;
  /** De velden van art. 4. Wat u weglaat, is leeg. */
  readonly inhoud: { readonly [sleutel: string]: unknown };
  readonly sleutel: string;
  /** De versie waarop u verder schreef; leeg bij een nieuwe melding. */
  readonly versie?: number | null | undefined;
};

/** De melding versturen naar de toezichthouder. */
export type MeldingIndienenInput = {
  readonly dossierId: string | number;
  readonly sleutel: string;
  readonly versie: number;
};

/** Wat de toezichthouder hoorde: een telefonische melding van de aanbieder, of een signaal van een ander. */
export type MeldingVastleggenInput = {
  /** De aanbieder om wie het gaat. */
  readonly aanbiederId: string | number;
  readonly datumGebeurtenis?: string | null | undefined;
  readonly gemeentecode: string;
  /** aanbieder (dan is het een telefonische melding), client, burger, ambtenaar of ketenpartner. Geen naam. */
  readonly melder: string;
  readonly omschrijving: string;
  readonly sleutel: string;
  /** calamiteit of geweld, als dat al duidelijk is. */
  readonly soort?: string;
  readonly titel: string;
  /** De dag waarop de toezichthouder het hoorde. */
  readonly vernomenOp: string;
  readonly voorzieningsoort?: string;
};

/** Het onderzoek beëindigen, met de drie verplichte delen van art. 8 lid 3. */
export type OnderzoekBeeindigenInput = {
  /** Advies aan de betrokken colleges (art. 8 lid 2). */
  readonly advies?: string;
  /** Berichten die u in eigen woorden verstuurt. De andere gaan uit met de tekst van het voorbeeld. */
  readonly berichten?: ReadonlyArray<EigenBerichtInput>;
  readonly conclusies?: string;
  /** De delen die het protocol vraagt, bij hun id; in plaats van de drie velden hierboven. */
  readonly delen?: ReadonlyArray<StaptekstInput> | null | undefined;
  readonly indieningId: string | number;
  readonly maatregelen?: string;
  readonly motivering: string;
  /** Laat alleen zien welke berichten uitgaan. Er verandert niets. */
  readonly proef?: boolean;
  readonly sleutel: string;
  readonly weergave?: string;
};

/** De ontvangst van een melding bevestigen, en de aanbieder de gelegenheid geven eerst zelf te onderzoeken (art. 7 lid 2). */
export type OntvangstBevestigenInput = {
  /** Berichten die u in eigen woorden verstuurt. De andere gaan uit met de tekst van het voorbeeld. */
  readonly berichten?: ReadonlyArray<EigenBerichtInput>;
  readonly dossierId: string | number;
  /** Dat niemand van u bij de aanbieder of de cliënt betrokken is, waar het protocol dat vraagt. */
  readonly geenBelang?: boolean;
  /** Laat alleen zien welke berichten uitgaan. Er verandert niets. */
  readonly proef?: boolean;
  readonly sleutel: string;
  /** Een bericht aan de aanbieder, bovenop de vaste tekst. */
  readonly toelichting?: string;
};

/** Zet terug wat er stond voor het overnemen. Wat daarna is veranderd, blijft. */
export type OvernameTerugdraaienInput = {
  readonly id: string | number;
  readonly sleutel: string;
};

/** Tekst voor één onderdeel. */
export type OvernamesectieInput = {
  readonly nummer: number;
  /** Komt achter wat er bij Overige tekst staat; wat er al staat, komt er niet nog eens bij. */
  readonly tekst: string;
  /** De versie die u zag. Staat er intussen meer, dan komt de tekst daarachter en zegt de uitkomst wie dat schreef. */
  readonly versie: number;
};

/** Neemt een heel rapport over, in één keer: alles, of bij een storing niets. */
export type RapportOvernemenInput = {
  /** Wat uw toepassing erbij wil bewaren. */
  readonly blad?: { readonly [sleutel: string]: unknown } | null | undefined;
  /** Het bestand waaruit u overneemt. */
  readonly documentId?: string | number | null | undefined;
  readonly maatregelen?: ReadonlyArray<string>;
  readonly oorzaken?: ReadonlyArray<string>;
  readonly secties: ReadonlyArray<OvernamesectieInput>;
  /** Zelf gekozen; dezelfde sleutel neemt maar één keer over. Dit wordt ook het nummer van de overname. */
  readonly sleutel: string;
  readonly zelfonderzoekId: string | number;
};

/** Of u het eens bent met wat de controle van één oorzaak of maatregel zegt. */
export type RegelBeoordelenInput = {
  readonly indieningId: string | number;
  /** eens, oneens of leeg. */
  readonly oordeel: string;
  /** De oorzaak of maatregel, zoals in de inhoud van de indiening. */
  readonly recordId: string;
  /** Nodig bij oneens; alleen voor de toezichthouder. */
  readonly reden?: string;
  /** Zoals oorzaak.indeling of maatregel.S. */
  readonly regel: string;
  readonly sleutel: string;
  /** De versie waarop u verder ging; 0 als er nog geen oordeel was. */
  readonly versie: number;
};

/** Een onderdeel zoals het er nu staat. Een onaf concept mag: bewaren weigert niets wat alleen onvolledig is. */
export type SectieBewarenInput = {
  readonly inhoud: { readonly [sleutel: string]: unknown };
  readonly nummer: number;
  /** Zelf gekozen; dezelfde sleutel bewaart maar één keer. */
  readonly sleutel: string;
  /** De versie waarop u verder schreef. */
  readonly versie: number;
  readonly zelfonderzoekId: string | number;
};

/** Een stap van de procedure. Wat een stap vraagt, staat in de tabel van het protocol. */
export type StapZettenInput = {
  /** De toezichthouder aan wie u overdraagt. */
  readonly aanId?: string | number | null | undefined;
  /** Berichten die u in eigen woorden verstuurt. De andere gaan uit met de tekst van het voorbeeld. */
  readonly berichten?: ReadonlyArray<EigenBerichtInput>;
  /** De delen die het bericht moet hebben. */
  readonly delen?: ReadonlyArray<StaptekstInput>;
  readonly dossierId: string | number;
  /** De gronden van een besluit, elk met een motivering waar het protocol die vraagt. */
  readonly gronden?: ReadonlyArray<StaptekstInput>;
  /** De handeling, zoals Dossier.handelingen haar noemt. */
  readonly handeling: string;
  readonly motivering?: string;
  /** Functie van wie het betreft, bij een termijn per persoon. Geen naam. */
  readonly persoon?: string;
  /** Laat alleen zien welke berichten uitgaan. Er verandert niets. */
  readonly proef?: boolean;
  readonly sleutel: string;
  /** Een toelichting in het bericht aan de aanbieder. */
  readonly toelichting?: string;
  /** De laatste dag die u stelt, of waarnaar u verlengt. */
  readonly tot?: string | null | undefined;
  /** Wat bij deze stap moet zijn vastgelegd, in woorden. Een lege tekst telt niet. */
  readonly vastgelegd?: ReadonlyArray<StaptekstInput>;
  /** De velden van de melding die aangevuld moeten worden, elk met wat er ontbreekt. */
  readonly velden?: ReadonlyArray<StaptekstInput>;
};

/** Een tekst bij een onderdeel van de stap, zoals een grond, een deel van een bericht of iets dat vastgelegd moet zijn. */
export type StaptekstInput = {
  readonly id: string;
  readonly tekst?: string;
};

export type TaakAfrondenInput = {
  readonly sleutel: string;
  readonly taakId: string | number;
  /** Wanneer en hoe het is gedaan. */
  readonly toelichting?: string;
};

export type UitstelBesluitenInput = {
  /** Berichten die u in eigen woorden verstuurt. De andere gaan uit met de tekst van het voorbeeld. */
  readonly berichten?: ReadonlyArray<EigenBerichtInput>;
  /** Laat alleen zien welke berichten uitgaan. Er verandert niets. */
  readonly proef?: boolean;
  readonly reden: string;
  readonly sleutel: string;
  readonly toegekend: boolean;
  /** Nieuwe laatste dag, bij toekennen. */
  readonly toegekendTot?: string | null | undefined;
  readonly uitstelverzoekId: string | number;
};

export type UitstelVragenInput = {
  readonly dossierId: string | number;
  readonly gevraagdTot: string;
  readonly reden: string;
  readonly sleutel: string;
};

/** Een maatregel, nieuw (zonder id) of gewijzigd (met id en versie). Een onaffe maatregel mag. */
export type VerbetermaatregelBewarenInput = {
  readonly borging?: string;
  /** Zoals getypt; een hele datum is JJJJ-MM-DD. */
  readonly datum?: string;
  /** Als functie. */
  readonly eigenaar?: string;
  readonly id?: string | number | null | undefined;
  readonly middelen?: string;
  /** Waaraan u ziet dat het gelukt is. */
  readonly norm?: string;
  /** De oorzaken waarop de maatregel aansluit. */
  readonly oorzaakIds?: ReadonlyArray<string | number>;
  /** Zelf gekozen; dezelfde sleutel bewaart maar één keer. */
  readonly sleutel: string;
  /** getroffen, voorgenomen of leeg. */
  readonly status?: string;
  /** De versie waarop u verder schreef; bij een bestaande maatregel. */
  readonly versie?: number | null | undefined;
  readonly voorWie?: string;
  readonly wat: string;
  readonly zelfonderzoekId: string | number;
};

export type VerbetermaatregelHerstellenInput = {
  readonly id: string | number;
  readonly sleutel: string;
};

/** Zet een maatregel op een andere plaats in de lijst. */
export type VerbetermaatregelVerplaatsenInput = {
  readonly id: string | number;
  /** omhoog of omlaag; anders geldt volgorde. */
  readonly richting?: string | null | undefined;
  readonly sleutel: string;
  readonly versie: number;
  /** Plaats vanaf 0; weglaten zet hem achteraan. */
  readonly volgorde?: number | null | undefined;
};

export type VerbetermaatregelVerwijderenInput = {
  readonly id: string | number;
  readonly sleutel: string;
  readonly versie: number;
};

/** De bestuurder verklaart dat hij achter het rapport staat zoals hij het las. */
export type VerklaringAfleggenInput = {
  /** inhoudSha256 van het zelfonderzoek zoals het werd gelezen. */
  readonly inhoudSha256: string;
  readonly sleutel: string;
  readonly zelfonderzoekId: string | number;
};

export type ZelfonderzoekIndienenInput = {
  /** Waarom u indient terwijl er nog punten open staan; verplicht als die er zijn. */
  readonly redenOpenBevindingen?: string;
  readonly sleutel: string;
  readonly zelfonderzoekId: string | number;
};

export type AgendaIntrekkenMutationVariables = Exact<{
  id: string | number;
}>;


export type AgendaIntrekkenMutation = { readonly agendaIntrekken: boolean };

export type AgendaMakenMutationVariables = Exact<{ [key: string]: never; }>;


export type AgendaMakenMutation = { readonly agendaMaken: { readonly sleutel: string, readonly agenda: { readonly id: string } } };

export type MijnAgendasQueryVariables = Exact<{ [key: string]: never; }>;


export type MijnAgendasQuery = { readonly mijnAgendas: ReadonlyArray<{ readonly id: string, readonly aangemaaktOp: string }> };

export type InzageQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
  van?: string | null | undefined;
  tot?: string | null | undefined;
}>;


export type InzageQuery = { readonly auditregels: { readonly edges: ReadonlyArray<{ readonly node: { readonly nr: number, readonly op: string, readonly soort: string, readonly resultaat: string, readonly rol: string, readonly onderwerp: string | null, readonly zaaknummer: string, readonly gebruiker: { readonly id: string, readonly functie: string, readonly organisatie: { readonly id: string, readonly naam: string } } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BasisoorzaakBewarenMutationVariables = Exact<{
  input: BasisoorzaakBewarenInput;
}>;


export type BasisoorzaakBewarenMutation = { readonly uit:
    | { readonly __typename: 'BasisoorzaakBewaard', readonly record: { readonly id: string, readonly versie: number } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'VersieConflict', readonly versie: number, readonly doorFunctie: string | null, readonly huidig: { readonly [sleutel: string]: unknown } | null, readonly code: string, readonly bericht: string }
   };

export type BasisoorzaakHerstellenMutationVariables = Exact<{
  input: BasisoorzaakHerstellenInput;
}>;


export type BasisoorzaakHerstellenMutation = { readonly uit:
    | { readonly __typename: 'BasisoorzaakBewaard', readonly record: { readonly id: string, readonly versie: number } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'VersieConflict', readonly versie: number, readonly doorFunctie: string | null, readonly huidig: { readonly [sleutel: string]: unknown } | null, readonly code: string, readonly bericht: string }
   };

export type BasisoorzaakVerplaatsenMutationVariables = Exact<{
  input: BasisoorzaakVerplaatsenInput;
}>;


export type BasisoorzaakVerplaatsenMutation = { readonly uit:
    | { readonly __typename: 'BasisoorzaakBewaard', readonly record: { readonly id: string, readonly versie: number } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'VersieConflict', readonly versie: number, readonly doorFunctie: string | null, readonly huidig: { readonly [sleutel: string]: unknown } | null, readonly code: string, readonly bericht: string }
   };

export type BasisoorzaakVerwijderenMutationVariables = Exact<{
  input: BasisoorzaakVerwijderenInput;
}>;


export type BasisoorzaakVerwijderenMutation = { readonly uit:
    | { readonly __typename: 'BasisoorzaakBewaard', readonly record: { readonly id: string, readonly versie: number } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'VersieConflict', readonly versie: number, readonly doorFunctie: string | null, readonly huidig: { readonly [sleutel: string]: unknown } | null, readonly code: string, readonly bericht: string }
   };

export type AspectBeoordelenMutationVariables = Exact<{
  input: AspectBeoordelenInput;
}>;


export type AspectBeoordelenMutation = { readonly aspectBeoordelen:
    | { readonly __typename: 'AspectBeoordeeld', readonly oordeel: { readonly id: string, readonly versie: number, readonly bewaardOp: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly versie: number, readonly huidig: { readonly [sleutel: string]: unknown } | null, readonly doorFunctie: string | null, readonly op: string | null, readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type BeoordelingQueryVariables = Exact<{
  id: string | number;
}>;


export type BeoordelingQuery = { readonly dossier: { readonly id: string, readonly zaaknummer: string, readonly titel: string, readonly stand: string, readonly soort: string, readonly gebeurtenisOp: string | null, readonly protocol: string, readonly processtand: string, readonly handelingen: ReadonlyArray<string>, readonly volgendeTermijnOp: string | null, readonly aanbieder: { readonly id: string, readonly naam: string }, readonly melding: { readonly ingediendOp: string | null } | null, readonly indieningen: ReadonlyArray<{ readonly id: string, readonly ronde: number, readonly ingediendOp: string, readonly inhoud: { readonly [sleutel: string]: unknown }, readonly controle: { readonly [sleutel: string]: unknown }, readonly redenOpenBevindingen: string, readonly zorgvuldig: string, readonly zorgvuldigMotivering: string, readonly verbeterplan: string, readonly verbeterplanMotivering: string, readonly versie: number, readonly documenten: ReadonlyArray<{ readonly id: string, readonly naam: string, readonly sectieNummer: number | null, readonly scan: string }>, readonly oordelen: ReadonlyArray<{ readonly id: string, readonly aspect: string, readonly oordeel: string, readonly opmerking: string, readonly reden: string | null, readonly versie: number, readonly bewaardOp: string }>, readonly regeloordelen: ReadonlyArray<{ readonly id: string, readonly recordId: string, readonly regel: string, readonly gezegd: string, readonly oordeel: string, readonly reden: string, readonly versie: number }> }> } | null };

export type EindoordeelBewarenMutationVariables = Exact<{
  input: EindoordeelBewarenInput;
}>;


export type EindoordeelBewarenMutation = { readonly eindoordeelBewaren:
    | { readonly __typename: 'EindoordeelBewaard', readonly indiening: { readonly id: string, readonly versie: number } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type OverrulecijfersQueryVariables = Exact<{ [key: string]: never; }>;


export type OverrulecijfersQuery = { readonly overrulecijfers: ReadonlyArray<{ readonly regel: string, readonly beoordeeld: number | null, readonly anders: number | null }> };

export type RegelBeoordelenMutationVariables = Exact<{
  input: RegelBeoordelenInput;
}>;


export type RegelBeoordelenMutation = { readonly regelBeoordelen:
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'RegelBeoordeeld', readonly oordeel: { readonly id: string, readonly versie: number, readonly bewaardOp: string } }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly versie: number, readonly huidig: { readonly [sleutel: string]: unknown } | null, readonly doorFunctie: string | null, readonly op: string | null, readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type BerichtGelezenMutationVariables = Exact<{
  id: string | number;
}>;


export type BerichtGelezenMutation = { readonly berichtGelezen: boolean };

export type BerichtQueryVariables = Exact<{
  id: string | number;
}>;


export type BerichtQuery = { readonly bericht: { readonly id: string, readonly onderwerp: string, readonly tekst: string, readonly verzondenOp: string, readonly gelezenOp: string | null, readonly mailStand: string | null, readonly mailStandOp: string | null, readonly dossierId: string, readonly van: { readonly id: string, readonly naam: string }, readonly aan: { readonly id: string, readonly naam: string } } | null };

export type BerichtenQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type BerichtenQuery = { readonly berichten: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly onderwerp: string, readonly soort: string, readonly verzondenOp: string, readonly gelezenOp: string | null, readonly dossierId: string, readonly van: { readonly id: string, readonly naam: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OngelezenQueryVariables = Exact<{ [key: string]: never; }>;


export type OngelezenQuery = { readonly berichten: { readonly edges: ReadonlyArray<{ readonly cursor: string }> } };

export type AanvullingVragenMutationVariables = Exact<{
  input: AanvullingVragenInput;
}>;


export type AanvullingVragenMutation = { readonly aanvullingVragen:
    | { readonly __typename: 'Berichtvoorbeelden', readonly berichten: ReadonlyArray<{ readonly bericht: string, readonly partij: string, readonly aan: string, readonly buiten: boolean, readonly onderwerp: string, readonly tekst: string, readonly vast: ReadonlyArray<string> }> }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type OnderzoekBeeindigenMutationVariables = Exact<{
  input: OnderzoekBeeindigenInput;
}>;


export type OnderzoekBeeindigenMutation = { readonly onderzoekBeeindigen:
    | { readonly __typename: 'Berichtvoorbeelden', readonly berichten: ReadonlyArray<{ readonly bericht: string, readonly partij: string, readonly aan: string, readonly buiten: boolean, readonly onderwerp: string, readonly tekst: string, readonly vast: ReadonlyArray<string> }> }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type ConsultAfrondenMutationVariables = Exact<{
  input: ConsultAfrondenInput;
}>;


export type ConsultAfrondenMutation = { readonly consultAfronden:
    | { readonly __typename: 'ConsultGewijzigd', readonly consult: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type ConsultBeantwoordenMutationVariables = Exact<{
  input: ConsultBeantwoordenInput;
}>;


export type ConsultBeantwoordenMutation = { readonly consultBeantwoorden:
    | { readonly __typename: 'ConsultGewijzigd', readonly consult: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type ConsultVragenMutationVariables = Exact<{
  input: ConsultVragenInput;
}>;


export type ConsultVragenMutation = { readonly consultVragen:
    | { readonly __typename: 'ConsultGewijzigd', readonly consult: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type ConsultQueryVariables = Exact<{
  id: string | number;
}>;


export type ConsultQuery = { readonly consult: { readonly id: string, readonly nummer: string, readonly protocol: string, readonly gemeentecode: string, readonly voorzieningsoort: string, readonly antwoorden: { readonly [sleutel: string]: unknown }, readonly vraag: string, readonly gevraagdOp: string, readonly advies: string | null, readonly antwoord: string, readonly beantwoordOp: string | null, readonly afloop: string | null, readonly reden: string, readonly afgerondOp: string | null, readonly dossierId: string | null, readonly aanbieder: { readonly id: string, readonly naam: string }, readonly toezichthouder: { readonly id: string, readonly naam: string }, readonly gevraagdDoor: { readonly id: string, readonly functie: string }, readonly beantwoordDoor: { readonly id: string, readonly functie: string } | null } | null };

export type ConsultenQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  alleenOpen: boolean;
}>;


export type ConsultenQuery = { readonly consulten: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly nummer: string, readonly gevraagdOp: string, readonly advies: string | null, readonly afloop: string | null, readonly dossierId: string | null, readonly voorzieningsoort: string, readonly aanbieder: { readonly id: string, readonly naam: string }, readonly toezichthouder: { readonly id: string, readonly naam: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OpenConsultenQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenConsultenQuery = { readonly consulten: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } };

export type DocumentHerstellenMutationVariables = Exact<{
  input: DocumentHerstellenInput;
}>;


export type DocumentHerstellenMutation = { readonly uit:
    | { readonly __typename: 'DocumentGewijzigd', readonly document: { readonly id: string, readonly naam: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string }
   };

export type DocumentTekstQueryVariables = Exact<{
  id: string | number;
}>;


export type DocumentTekstQuery = { readonly node:
    | { readonly __typename: 'Aspectoordeel', readonly id: string }
    | { readonly __typename: 'Basisoorzaak', readonly id: string }
    | { readonly __typename: 'Bericht', readonly id: string }
    | { readonly __typename: 'Besluit', readonly id: string }
    | { readonly __typename: 'Consult', readonly id: string }
    | { readonly __typename: 'Document', readonly naam: string, readonly tekst: { readonly [sleutel: string]: unknown } | null, readonly id: string }
    | { readonly __typename: 'Dossier', readonly id: string }
    | { readonly __typename: 'Gebruiker', readonly id: string }
    | { readonly __typename: 'Indiening', readonly id: string }
    | { readonly __typename: 'Melding', readonly id: string }
    | { readonly __typename: 'Organisatie', readonly id: string }
    | { readonly __typename: 'Overname', readonly id: string }
    | { readonly __typename: 'Regeloordeel', readonly id: string }
    | { readonly __typename: 'Sectie', readonly id: string }
    | { readonly __typename: 'Stap', readonly id: string }
    | { readonly __typename: 'Taak', readonly id: string }
    | { readonly __typename: 'Termijn', readonly id: string }
    | { readonly __typename: 'Uitstelverzoek', readonly id: string }
    | { readonly __typename: 'Verbetermaatregel', readonly id: string }
    | { readonly __typename: 'Verklaring', readonly id: string }
    | { readonly __typename: 'Zelfonderzoek', readonly id: string }
   | null };

export type DocumentVerwijderenMutationVariables = Exact<{
  input: DocumentVerwijderenInput;
}>;


export type DocumentVerwijderenMutation = { readonly uit:
    | { readonly __typename: 'DocumentGewijzigd', readonly document: { readonly id: string, readonly naam: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string }
   };

export type VerwijderdeDocumentenQueryVariables = Exact<{
  id: string | number;
}>;


export type VerwijderdeDocumentenQuery = { readonly dossier: { readonly id: string, readonly zelfonderzoek: { readonly id: string, readonly verwijderdeDocumenten: ReadonlyArray<{ readonly id: string, readonly sectieNummer: number | null, readonly naam: string, readonly verwijderdOp: string | null }> } | null } | null };

export type DossiertellingQueryVariables = Exact<{
  filter?: DossierFilter | null | undefined;
}>;


export type DossiertellingQuery = { readonly dossierTelling: { readonly gevonden: number, readonly open: number, readonly teLaat: number, readonly binnenZevenDagen: number, readonly teBevestigen: number, readonly teBeoordelen: number, readonly bijAanbieder: number } };

export type OnderzoekenQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OnderzoekenQuery = { readonly dossiers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly zaaknummer: string, readonly titel: string, readonly stand: string, readonly soort: string, readonly protocol: string, readonly processtand: string, readonly gebeurtenisOp: string | null, readonly zelfonderzoek: { readonly id: string } | null, readonly termijnen: ReadonlyArray<{ readonly id: string, readonly soort: string, readonly eindOp: string, readonly voldaanOp: string | null, readonly vervallenOp: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ToezichtdossierQueryVariables = Exact<{
  id: string | number;
}>;


export type ToezichtdossierQuery = { readonly dossier: { readonly id: string, readonly zaaknummer: string, readonly titel: string, readonly stand: string, readonly soort: string, readonly voorzieningsoort: string, readonly gebeurtenisOp: string | null, readonly protocol: string, readonly processtand: string, readonly handelingen: ReadonlyArray<string>, readonly volgendeTermijnOp: string | null, readonly aanbieder: { readonly id: string, readonly naam: string }, readonly gemeente: { readonly id: string, readonly naam: string }, readonly toezichthouder: { readonly id: string, readonly naam: string }, readonly melding: { readonly id: string, readonly inhoud: { readonly [sleutel: string]: unknown }, readonly ingediendOp: string | null, readonly ontvangstBevestigdOp: string | null, readonly teLaat: boolean, readonly uiterlijkOp: string | null, readonly client: { readonly naam: string, readonly contact: string, readonly geboortedatum: string } | null, readonly ingediendDoor: { readonly id: string, readonly functie: string } | null, readonly bijlagen: ReadonlyArray<{ readonly id: string, readonly naam: string, readonly grootte: number, readonly toegevoegdOp: string }> } | null, readonly termijnen: ReadonlyArray<{ readonly id: string, readonly soort: string, readonly persoon: string, readonly startOp: string, readonly eindOp: string, readonly afleiding: ReadonlyArray<{ readonly [sleutel: string]: unknown }>, readonly grondslag: string, readonly voldaanOp: string | null, readonly vervallenOp: string | null, readonly opgeschort: boolean }>, readonly indieningen: ReadonlyArray<{ readonly id: string, readonly ronde: number, readonly ingediendOp: string, readonly sha256: string, readonly redenOpenBevindingen: string, readonly ingediendDoor: { readonly id: string, readonly functie: string }, readonly oordelen: ReadonlyArray<{ readonly aspect: string, readonly oordeel: string }> }>, readonly uitstelverzoeken: ReadonlyArray<{ readonly id: string, readonly gevraagdTot: string, readonly gevraagdOp: string, readonly reden: string, readonly besluit: string | null, readonly besluitReden: string | null, readonly beslotenOp: string | null, readonly toegekendTot: string | null }>, readonly berichten: ReadonlyArray<{ readonly id: string, readonly onderwerp: string, readonly verzondenOp: string, readonly gelezenOp: string | null, readonly mailStand: string | null, readonly mailStandOp: string | null, readonly van: { readonly id: string, readonly naam: string }, readonly aan: { readonly id: string, readonly naam: string } }>, readonly stappen: ReadonlyArray<{ readonly id: string, readonly handeling: string, readonly van: string, readonly naar: string, readonly op: string, readonly gegevens: { readonly [sleutel: string]: unknown }, readonly grondslag: string, readonly door: { readonly id: string, readonly functie: string } }>, readonly taken: ReadonlyArray<{ readonly id: string, readonly voor: string, readonly soort: string, readonly titel: string, readonly tekst: string, readonly grondslag: string, readonly aangemaaktOp: string, readonly gedaanOp: string | null, readonly toelichting: string, readonly gedaanDoor: { readonly id: string, readonly functie: string } | null }>, readonly besluiten: ReadonlyArray<{ readonly id: string, readonly soort: string, readonly genomenOp: string, readonly weergave: string, readonly conclusies: string, readonly maatregelen: string, readonly motivering: string, readonly advies: string, readonly gronden: ReadonlyArray<{ readonly [sleutel: string]: unknown }>, readonly genomenDoor: { readonly id: string, readonly functie: string } }> } | null };

export type WerkvoorraadQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: DossierFilter | null | undefined;
}>;


export type WerkvoorraadQuery = { readonly dossiers: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly zaaknummer: string, readonly titel: string, readonly stand: string, readonly soort: string, readonly voorzieningsoort: string, readonly gebeurtenisOp: string | null, readonly volgendeTermijnOp: string | null, readonly volgendeTermijnSoort: string | null, readonly aanbieder: { readonly id: string, readonly naam: string }, readonly gemeente: { readonly id: string, readonly naam: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type IkQueryVariables = Exact<{ [key: string]: never; }>;


export type IkQuery = { readonly ik: { readonly id: string, readonly rol: string, readonly functie: string, readonly organisatie: { readonly id: string, readonly naam: string, readonly soort: string, readonly eenpersoons: boolean } } | null };

export type OntvangstbewijsQueryVariables = Exact<{
  id: string | number;
}>;


export type OntvangstbewijsQuery = { readonly dossier: { readonly id: string, readonly zaaknummer: string, readonly titel: string, readonly aanbieder: { readonly id: string, readonly naam: string }, readonly indieningen: ReadonlyArray<{ readonly id: string, readonly ronde: number, readonly ingediendOp: string, readonly sha256: string, readonly inhoud: { readonly [sleutel: string]: unknown }, readonly redenOpenBevindingen: string, readonly ingediendDoor: { readonly id: string, readonly functie: string }, readonly verklaring: { readonly id: string, readonly afgelegdOp: string, readonly zelfGeschreven: boolean, readonly afgelegdDoor: { readonly id: string, readonly functie: string } } }> } | null };

export type VerklaringAfleggenMutationVariables = Exact<{
  input: VerklaringAfleggenInput;
}>;


export type VerklaringAfleggenMutation = { readonly verklaringAfleggen:
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'VerklaringAfgelegd' }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string }
   };

export type VoorIndienenQueryVariables = Exact<{
  id: string | number;
}>;


export type VoorIndienenQuery = { readonly dossier: { readonly id: string, readonly handelingen: ReadonlyArray<string>, readonly zelfonderzoek: { readonly id: string, readonly inhoudSha256: string | null, readonly verklaringen: ReadonlyArray<{ readonly id: string, readonly ronde: number, readonly inhoudSha256: string, readonly afgelegdOp: string, readonly vervallenOp: string | null, readonly zelfGeschreven: boolean, readonly afgelegdDoor: { readonly id: string, readonly functie: string } }> } | null } | null };

export type ZelfonderzoekIndienenMutationVariables = Exact<{
  input: ZelfonderzoekIndienenInput;
}>;


export type ZelfonderzoekIndienenMutation = { readonly zelfonderzoekIndienen:
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'ZelfonderzoekIngediend' }
   };

export type JaarverslagAanbiedenMutationVariables = Exact<{
  input: JaarverslagAanbiedenInput;
}>;


export type JaarverslagAanbiedenMutation = { readonly jaarverslagAanbieden:
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'JaarverslagGewijzigd', readonly jaarverslag: { readonly jaar: number, readonly stand: string, readonly versie: number, readonly bewaardOp: string | null } }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly versie: number, readonly huidig: { readonly [sleutel: string]: unknown } | null, readonly doorFunctie: string | null, readonly op: string | null, readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type JaarverslagBewarenMutationVariables = Exact<{
  input: JaarverslagBewarenInput;
}>;


export type JaarverslagBewarenMutation = { readonly jaarverslagBewaren:
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'JaarverslagGewijzigd', readonly jaarverslag: { readonly jaar: number, readonly stand: string, readonly versie: number, readonly bewaardOp: string | null } }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly versie: number, readonly huidig: { readonly [sleutel: string]: unknown } | null, readonly doorFunctie: string | null, readonly op: string | null, readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type JaarverslagHeropenenMutationVariables = Exact<{
  input: JaarverslagHeropenenInput;
}>;


export type JaarverslagHeropenenMutation = { readonly jaarverslagHeropenen:
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'JaarverslagGewijzigd', readonly jaarverslag: { readonly jaar: number, readonly stand: string, readonly versie: number, readonly bewaardOp: string | null } }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly versie: number, readonly huidig: { readonly [sleutel: string]: unknown } | null, readonly doorFunctie: string | null, readonly op: string | null, readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type JaarverslagVaststellenMutationVariables = Exact<{
  input: JaarverslagVaststellenInput;
}>;


export type JaarverslagVaststellenMutation = { readonly jaarverslagVaststellen:
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'JaarverslagGewijzigd', readonly jaarverslag: { readonly jaar: number, readonly stand: string, readonly versie: number, readonly bewaardOp: string | null } }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly versie: number, readonly huidig: { readonly [sleutel: string]: unknown } | null, readonly doorFunctie: string | null, readonly op: string | null, readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type JaarverslagQueryVariables = Exact<{
  jaar: number;
  uitgave?: number | null | undefined;
}>;


export type JaarverslagQuery = { readonly jaarverslag: { readonly jaar: number, readonly stand: string, readonly versie: number, readonly inleiding: string, readonly aanbevelingen: string, readonly bewaardOp: string | null, readonly uitgave: number | null, readonly vastgesteldOp: string | null, readonly cijfersTot: string, readonly vorigJaar: number | null, readonly tabellen: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly toelichting: string, readonly kop: string, readonly kolommen: ReadonlyArray<string>, readonly rijen: ReadonlyArray<{ readonly id: string, readonly naam: string, readonly soort: string, readonly waarden: ReadonlyArray<number | null>, readonly vorig: number | null }> }>, readonly uitgaven: ReadonlyArray<{ readonly nummer: number, readonly vastgesteldOp: string }>, readonly organen: ReadonlyArray<{ readonly gemeentecode: string, readonly gemeente: string, readonly orgaan: string, readonly stand: string, readonly op: string | null }> } };

export type JaarverslagenQueryVariables = Exact<{ [key: string]: never; }>;


export type JaarverslagenQuery = { readonly jaarverslagen: ReadonlyArray<{ readonly jaar: number, readonly stand: string, readonly uitgaven: number }> };

export type DossierpaginaQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: DossierFilter | null | undefined;
}>;


export type DossierpaginaQuery = { readonly dossiers: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly zaaknummer: string, readonly titel: string, readonly stand: string, readonly soort: string, readonly voorzieningsoort: string, readonly gebeurtenisOp: string | null, readonly volgendeTermijnOp: string | null, readonly volgendeTermijnSoort: string | null, readonly aanbieder: { readonly id: string, readonly naam: string }, readonly gemeente: { readonly id: string, readonly naam: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type VolledigDossierQueryVariables = Exact<{
  id: string | number;
}>;


export type VolledigDossierQuery = { readonly dossier: { readonly id: string, readonly zaaknummer: string, readonly titel: string, readonly stand: string, readonly soort: string, readonly gebeurtenisOp: string | null, readonly protocol: string, readonly versie: number, readonly aanbieder: { readonly id: string, readonly naam: string, readonly eenpersoons: boolean }, readonly toezichthouder: { readonly id: string, readonly naam: string }, readonly termijnen: ReadonlyArray<{ readonly id: string, readonly soort: string, readonly startOp: string, readonly eindOp: string, readonly afleiding: ReadonlyArray<{ readonly [sleutel: string]: unknown }>, readonly grondslag: string, readonly voldaanOp: string | null, readonly vervallenOp: string | null }>, readonly melding: { readonly ingediendOp: string | null, readonly inhoud: { readonly [sleutel: string]: unknown } } | null, readonly zelfonderzoek: { readonly id: string, readonly ronde: number, readonly versie: number, readonly secties: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly inhoud: { readonly [sleutel: string]: unknown }, readonly stand: string, readonly aanwezig: number, readonly totaal: number, readonly versie: number, readonly bewaardOp: string | null, readonly bewaardDoor: { readonly id: string, readonly functie: string } | null }>, readonly basisoorzaken: ReadonlyArray<{ readonly id: string, readonly ouderId: string | null, readonly volgorde: number, readonly tekst: string, readonly soort: string, readonly klasse: string, readonly ecmCode: string, readonly versie: number }>, readonly verbetermaatregelen: ReadonlyArray<{ readonly id: string, readonly volgorde: number, readonly wat: string, readonly voorWie: string, readonly eigenaar: string, readonly datum: string, readonly norm: string, readonly middelen: string, readonly borging: string, readonly status: string, readonly oorzaakIds: ReadonlyArray<string>, readonly versie: number }>, readonly documenten: ReadonlyArray<{ readonly id: string, readonly sectieNummer: number | null, readonly naam: string, readonly mediatype: string, readonly grootte: number, readonly waarschuwingen: ReadonlyArray<string>, readonly toegevoegdOp: string }>, readonly aanwezig: ReadonlyArray<{ readonly sectieNummer: number, readonly gezienOp: string, readonly gebruiker: { readonly id: string, readonly functie: string } }> } | null, readonly indieningen: ReadonlyArray<{ readonly id: string, readonly ronde: number, readonly ingediendOp: string, readonly oordelen: ReadonlyArray<{ readonly aspect: string, readonly oordeel: string, readonly opmerking: string }> }> } | null };

export type BijlageHerstellenMutationVariables = Exact<{
  input: DocumentHerstellenInput;
}>;


export type BijlageHerstellenMutation = { readonly uit:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type BijlageVerwijderenMutationVariables = Exact<{
  input: DocumentVerwijderenInput;
}>;


export type BijlageVerwijderenMutation = { readonly uit:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type MeldingAanvullenMutationVariables = Exact<{
  input: MeldingIndienenInput;
}>;


export type MeldingAanvullenMutation = { readonly meldingAanvullen:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string, readonly stand: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type MeldingBewarenMutationVariables = Exact<{
  input: MeldingBewarenInput;
}>;


export type MeldingBewarenMutation = { readonly meldingBewaren:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string, readonly zaaknummer: string, readonly protocol: string, readonly melding: { readonly id: string, readonly versie: number, readonly bewaardOp: string } | null } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type MeldingIndienenMutationVariables = Exact<{
  input: MeldingIndienenInput;
}>;


export type MeldingIndienenMutation = { readonly meldingIndienen:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string, readonly zaaknummer: string, readonly melding: { readonly id: string, readonly versie: number, readonly bewaardOp: string } | null } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type MeldingVastleggenMutationVariables = Exact<{
  input: MeldingVastleggenInput;
}>;


export type MeldingVastleggenMutation = { readonly meldingVastleggen:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type MeldingQueryVariables = Exact<{
  id: string | number;
}>;


export type MeldingQuery = { readonly dossier: { readonly id: string, readonly zaaknummer: string, readonly titel: string, readonly stand: string, readonly protocol: string, readonly processtand: string, readonly handelingen: ReadonlyArray<string>, readonly gemeente: { readonly id: string, readonly naam: string, readonly gemeentecode: string | null }, readonly toezichthouder: { readonly id: string, readonly naam: string }, readonly zelfonderzoek: { readonly id: string } | null, readonly termijnen: ReadonlyArray<{ readonly id: string, readonly soort: string, readonly persoon: string, readonly startOp: string, readonly eindOp: string, readonly afleiding: ReadonlyArray<{ readonly [sleutel: string]: unknown }>, readonly grondslag: string, readonly voldaanOp: string | null, readonly vervallenOp: string | null, readonly opgeschort: boolean }>, readonly stappen: ReadonlyArray<{ readonly id: string, readonly handeling: string, readonly van: string, readonly naar: string, readonly op: string, readonly gegevens: { readonly [sleutel: string]: unknown }, readonly grondslag: string, readonly door: { readonly id: string, readonly functie: string } }>, readonly taken: ReadonlyArray<{ readonly id: string, readonly voor: string, readonly soort: string, readonly titel: string, readonly tekst: string, readonly grondslag: string, readonly aangemaaktOp: string, readonly gedaanOp: string | null, readonly toelichting: string, readonly gedaanDoor: { readonly id: string, readonly functie: string } | null }>, readonly melding: { readonly id: string, readonly inhoud: { readonly [sleutel: string]: unknown }, readonly versie: number, readonly bewaardOp: string, readonly ingediendOp: string | null, readonly ontvangstBevestigdOp: string | null, readonly teLaat: boolean, readonly uiterlijkOp: string | null, readonly client: { readonly naam: string, readonly contact: string, readonly geboortedatum: string } | null, readonly ingediendDoor: { readonly id: string, readonly functie: string } | null, readonly bijlagen: ReadonlyArray<{ readonly id: string, readonly naam: string, readonly grootte: number, readonly toegevoegdOp: string }> } | null } | null };

export type OntvangstBevestigenMutationVariables = Exact<{
  input: OntvangstBevestigenInput;
}>;


export type OntvangstBevestigenMutation = { readonly ontvangstBevestigen:
    | { readonly __typename: 'Berichtvoorbeelden', readonly berichten: ReadonlyArray<{ readonly bericht: string, readonly partij: string, readonly aan: string, readonly buiten: boolean, readonly onderwerp: string, readonly tekst: string, readonly vast: ReadonlyArray<string> }> }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string, readonly zaaknummer: string, readonly melding: { readonly id: string, readonly versie: number, readonly bewaardOp: string } | null } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type AanbiedersQueryVariables = Exact<{ [key: string]: never; }>;


export type AanbiedersQuery = { readonly aanbieders: ReadonlyArray<{ readonly id: string, readonly naam: string }> };

export type AndereToezichthoudersQueryVariables = Exact<{ [key: string]: never; }>;


export type AndereToezichthoudersQuery = { readonly andereToezichthouders: ReadonlyArray<{ readonly id: string, readonly naam: string }> };

export type OrganisatiebeheerQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisatiebeheerQuery = { readonly organisatiebeheer: ReadonlyArray<{ readonly id: string, readonly naam: string, readonly soort: string, readonly gemeentecode: string | null, readonly eenpersoons: boolean, readonly accounts: ReadonlyArray<{ readonly rol: string, readonly actief: number, readonly ingetrokken: number }> }> };

export type OrganisatiekeuzesQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisatiekeuzesQuery = { readonly aanbieders: ReadonlyArray<{ readonly id: string, readonly naam: string }>, readonly gemeenten: ReadonlyArray<{ readonly id: string, readonly naam: string }> };

export type OvernameTerugdraaienMutationVariables = Exact<{
  input: OvernameTerugdraaienInput;
}>;


export type OvernameTerugdraaienMutation = { readonly uit:
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'RapportOvergenomen', readonly overname: { readonly id: string } }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string }
   };

export type OvernameQueryVariables = Exact<{
  id: string | number;
}>;


export type OvernameQuery = { readonly node:
    | { readonly __typename: 'Aspectoordeel', readonly id: string }
    | { readonly __typename: 'Basisoorzaak', readonly id: string }
    | { readonly __typename: 'Bericht', readonly id: string }
    | { readonly __typename: 'Besluit', readonly id: string }
    | { readonly __typename: 'Consult', readonly id: string }
    | { readonly __typename: 'Document', readonly id: string }
    | { readonly __typename: 'Dossier', readonly id: string }
    | { readonly __typename: 'Gebruiker', readonly id: string }
    | { readonly __typename: 'Indiening', readonly id: string }
    | { readonly __typename: 'Melding', readonly id: string }
    | { readonly __typename: 'Organisatie', readonly id: string }
    | { readonly __typename: 'Overname', readonly stappen: number, readonly blad: { readonly [sleutel: string]: unknown } | null, readonly klaarOp: string | null, readonly gestoptOm: string | null, readonly uitkomst: { readonly [sleutel: string]: unknown } | null, readonly terugOp: string | null, readonly teruguitkomst: { readonly [sleutel: string]: unknown } | null, readonly bezig: boolean, readonly id: string }
    | { readonly __typename: 'Regeloordeel', readonly id: string }
    | { readonly __typename: 'Sectie', readonly id: string }
    | { readonly __typename: 'Stap', readonly id: string }
    | { readonly __typename: 'Taak', readonly id: string }
    | { readonly __typename: 'Termijn', readonly id: string }
    | { readonly __typename: 'Uitstelverzoek', readonly id: string }
    | { readonly __typename: 'Verbetermaatregel', readonly id: string }
    | { readonly __typename: 'Verklaring', readonly id: string }
    | { readonly __typename: 'Zelfonderzoek', readonly id: string }
   | null };

export type OvernamesQueryVariables = Exact<{
  id: string | number;
}>;


export type OvernamesQuery = { readonly dossier: { readonly id: string, readonly zelfonderzoek: { readonly id: string, readonly overnames: ReadonlyArray<{ readonly id: string, readonly begonnenOp: string, readonly klaarOp: string | null, readonly terugOp: string | null, readonly bezig: boolean, readonly document: { readonly id: string, readonly naam: string } | null, readonly begonnenDoor: { readonly id: string, readonly functie: string } }> } | null } | null };

export type RapportOvernemenMutationVariables = Exact<{
  input: RapportOvernemenInput;
}>;


export type RapportOvernemenMutation = { readonly uit:
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'RapportOvergenomen', readonly overname: { readonly id: string } }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string }
   };

export type ProcedureQueryVariables = Exact<{
  id: string | number;
}>;


export type ProcedureQuery = { readonly dossier: { readonly id: string, readonly zaaknummer: string, readonly titel: string, readonly stand: string, readonly protocol: string, readonly processtand: string, readonly handelingen: ReadonlyArray<string>, readonly aanbieder: { readonly id: string, readonly naam: string }, readonly toezichthouder: { readonly id: string, readonly naam: string }, readonly zelfonderzoek: { readonly id: string } | null, readonly termijnen: ReadonlyArray<{ readonly id: string, readonly soort: string, readonly persoon: string, readonly startOp: string, readonly eindOp: string, readonly afleiding: ReadonlyArray<{ readonly [sleutel: string]: unknown }>, readonly grondslag: string, readonly voldaanOp: string | null, readonly vervallenOp: string | null, readonly opgeschort: boolean }> } | null };

export type StapZettenMutationVariables = Exact<{
  input: StapZettenInput;
}>;


export type StapZettenMutation = { readonly stapZetten:
    | { readonly __typename: 'Berichtvoorbeelden', readonly berichten: ReadonlyArray<{ readonly bericht: string, readonly partij: string, readonly aan: string, readonly buiten: boolean, readonly onderwerp: string, readonly tekst: string, readonly vast: ReadonlyArray<string> }> }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string, readonly processtand: string } }
    | { readonly __typename: 'DossierOvergedragen', readonly zaaknummer: string, readonly aan: string }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type SectieBewarenMutationVariables = Exact<{
  input: SectieBewarenInput;
}>;


export type SectieBewarenMutation = { readonly sectieBewaren:
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'SectieBewaard', readonly sectie: { readonly id: string, readonly nummer: number, readonly stand: string, readonly aanwezig: number, readonly totaal: number, readonly versie: number, readonly bewaardOp: string | null } }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly versie: number, readonly huidig: { readonly [sleutel: string]: unknown } | null, readonly doorFunctie: string | null, readonly op: string | null }
   };

export type TaakAfrondenMutationVariables = Exact<{
  input: TaakAfrondenInput;
}>;


export type TaakAfrondenMutation = { readonly taakAfronden:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type TermijnkalenderQueryVariables = Exact<{
  van: string;
  tot: string;
  begin: string;
  gisteren: string;
}>;


export type TermijnkalenderQuery = { readonly maand: ReadonlyArray<{ readonly id: string, readonly soort: string, readonly persoon: string, readonly eindOp: string, readonly opgeschort: boolean, readonly dossierId: string, readonly zaaknummer: string, readonly titel: string, readonly protocol: string, readonly aanbieder: string }>, readonly voorbij: ReadonlyArray<{ readonly id: string, readonly soort: string, readonly persoon: string, readonly eindOp: string, readonly opgeschort: boolean, readonly dossierId: string, readonly zaaknummer: string, readonly titel: string, readonly protocol: string, readonly aanbieder: string }> };

export type UitstelBesluitenMutationVariables = Exact<{
  input: UitstelBesluitenInput;
}>;


export type UitstelBesluitenMutation = { readonly uitstelBesluiten:
    | { readonly __typename: 'Berichtvoorbeelden', readonly berichten: ReadonlyArray<{ readonly bericht: string, readonly partij: string, readonly aan: string, readonly buiten: boolean, readonly onderwerp: string, readonly tekst: string, readonly vast: ReadonlyArray<string> }> }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type UitstelVragenMutationVariables = Exact<{
  input: UitstelVragenInput;
}>;


export type UitstelVragenMutation = { readonly uitstelVragen:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type UitstelQueryVariables = Exact<{
  id: string | number;
}>;


export type UitstelQuery = { readonly dossier: { readonly id: string, readonly zaaknummer: string, readonly titel: string, readonly stand: string, readonly protocol: string, readonly handelingen: ReadonlyArray<string>, readonly termijnen: ReadonlyArray<{ readonly id: string, readonly soort: string, readonly startOp: string, readonly eindOp: string, readonly afleiding: ReadonlyArray<{ readonly [sleutel: string]: unknown }>, readonly grondslag: string, readonly voldaanOp: string | null, readonly vervallenOp: string | null }>, readonly uitstelverzoeken: ReadonlyArray<{ readonly id: string, readonly gevraagdTot: string, readonly gevraagdOp: string, readonly reden: string, readonly besluit: string | null, readonly besluitReden: string | null, readonly beslotenOp: string | null, readonly toegekendTot: string | null }> } | null };

export type VerbetermaatregelBewarenMutationVariables = Exact<{
  input: VerbetermaatregelBewarenInput;
}>;


export type VerbetermaatregelBewarenMutation = { readonly uit:
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'VerbetermaatregelBewaard', readonly record: { readonly id: string, readonly versie: number } }
    | { readonly __typename: 'VersieConflict', readonly versie: number, readonly doorFunctie: string | null, readonly huidig: { readonly [sleutel: string]: unknown } | null, readonly code: string, readonly bericht: string }
   };

export type VerbetermaatregelHerstellenMutationVariables = Exact<{
  input: VerbetermaatregelHerstellenInput;
}>;


export type VerbetermaatregelHerstellenMutation = { readonly uit:
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'VerbetermaatregelBewaard', readonly record: { readonly id: string, readonly versie: number } }
    | { readonly __typename: 'VersieConflict', readonly versie: number, readonly doorFunctie: string | null, readonly huidig: { readonly [sleutel: string]: unknown } | null, readonly code: string, readonly bericht: string }
   };

export type VerbetermaatregelVerplaatsenMutationVariables = Exact<{
  input: VerbetermaatregelVerplaatsenInput;
}>;


export type VerbetermaatregelVerplaatsenMutation = { readonly uit:
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'VerbetermaatregelBewaard', readonly record: { readonly id: string, readonly versie: number } }
    | { readonly __typename: 'VersieConflict', readonly versie: number, readonly doorFunctie: string | null, readonly huidig: { readonly [sleutel: string]: unknown } | null, readonly code: string, readonly bericht: string }
   };

export type VerbetermaatregelVerwijderenMutationVariables = Exact<{
  input: VerbetermaatregelVerwijderenInput;
}>;


export type VerbetermaatregelVerwijderenMutation = { readonly uit:
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'VerbetermaatregelBewaard', readonly record: { readonly id: string, readonly versie: number } }
    | { readonly __typename: 'VersieConflict', readonly versie: number, readonly doorFunctie: string | null, readonly huidig: { readonly [sleutel: string]: unknown } | null, readonly code: string, readonly bericht: string }
   };

export type AanwezigheidMeldenMutationVariables = Exact<{
  input: AanwezigheidMeldenInput;
}>;


export type AanwezigheidMeldenMutation = { readonly aanwezigheidMelden:
    | { readonly __typename: 'AanwezigheidGemeld', readonly anderen: ReadonlyArray<{ readonly sectieNummer: number, readonly gebruiker: { readonly id: string, readonly functie: string } }> }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string }
   };

export type BesluitenQueryVariables = Exact<{
  id: string | number;
}>;


export type BesluitenQuery = { readonly dossier: { readonly id: string, readonly besluiten: ReadonlyArray<{ readonly id: string, readonly soort: string, readonly motivering: string, readonly genomenOp: string }> } | null };

export type RondesQueryVariables = Exact<{
  id: string | number;
}>;


export type RondesQuery = { readonly dossier: { readonly id: string, readonly zaaknummer: string, readonly titel: string, readonly stand: string, readonly aanbieder: { readonly id: string, readonly naam: string }, readonly besluiten: ReadonlyArray<{ readonly id: string, readonly soort: string, readonly motivering: string, readonly genomenOp: string }>, readonly indieningen: ReadonlyArray<{ readonly id: string, readonly ronde: number, readonly ingediendOp: string, readonly inhoud: { readonly [sleutel: string]: unknown }, readonly sha256: string, readonly redenOpenBevindingen: string, readonly ingediendDoor: { readonly id: string, readonly functie: string }, readonly verklaring: { readonly id: string, readonly afgelegdOp: string, readonly afgelegdDoor: { readonly id: string, readonly functie: string } }, readonly oordelen: ReadonlyArray<{ readonly id: string, readonly aspect: string, readonly oordeel: string, readonly opmerking: string }> }> } | null };

export type VerwijderdeRecordsQueryVariables = Exact<{
  id: string | number;
}>;


export type VerwijderdeRecordsQuery = { readonly dossier: { readonly id: string, readonly zelfonderzoek: { readonly id: string, readonly verwijderdeBasisoorzaken: ReadonlyArray<{ readonly id: string, readonly ouderId: string | null, readonly tekst: string, readonly verwijderdOp: string | null }>, readonly verwijderdeVerbetermaatregelen: ReadonlyArray<{ readonly id: string, readonly wat: string, readonly verwijderdOp: string | null }> } | null } | null };

export type ZelfonderzoekQueryVariables = Exact<{
  id: string | number;
}>;


export type ZelfonderzoekQuery = { readonly dossier: { readonly id: string, readonly zaaknummer: string, readonly titel: string, readonly stand: string, readonly soort: string, readonly gebeurtenisOp: string | null, readonly protocol: string, readonly processtand: string, readonly handelingen: ReadonlyArray<string>, readonly versie: number, readonly aanbieder: { readonly id: string, readonly naam: string, readonly eenpersoons: boolean }, readonly toezichthouder: { readonly id: string, readonly naam: string }, readonly termijnen: ReadonlyArray<{ readonly id: string, readonly soort: string, readonly persoon: string, readonly startOp: string, readonly eindOp: string, readonly afleiding: ReadonlyArray<{ readonly [sleutel: string]: unknown }>, readonly grondslag: string, readonly voldaanOp: string | null, readonly vervallenOp: string | null, readonly opgeschort: boolean }>, readonly stappen: ReadonlyArray<{ readonly id: string, readonly handeling: string, readonly van: string, readonly naar: string, readonly op: string, readonly gegevens: { readonly [sleutel: string]: unknown }, readonly grondslag: string, readonly door: { readonly id: string, readonly functie: string } }>, readonly taken: ReadonlyArray<{ readonly id: string, readonly voor: string, readonly soort: string, readonly titel: string, readonly tekst: string, readonly grondslag: string, readonly aangemaaktOp: string, readonly gedaanOp: string | null, readonly toelichting: string, readonly gedaanDoor: { readonly id: string, readonly functie: string } | null }>, readonly melding: { readonly ingediendOp: string | null, readonly inhoud: { readonly [sleutel: string]: unknown } } | null, readonly zelfonderzoek: { readonly id: string, readonly ronde: number, readonly geopendOp: string, readonly versie: number, readonly secties: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly inhoud: { readonly [sleutel: string]: unknown }, readonly stand: string, readonly aanwezig: number, readonly totaal: number, readonly versie: number, readonly bewaardOp: string | null, readonly bewaardDoor: { readonly id: string, readonly functie: string } | null }>, readonly basisoorzaken: ReadonlyArray<{ readonly id: string, readonly ouderId: string | null, readonly volgorde: number, readonly tekst: string, readonly soort: string, readonly klasse: string, readonly ecmCode: string, readonly versie: number }>, readonly verbetermaatregelen: ReadonlyArray<{ readonly id: string, readonly volgorde: number, readonly wat: string, readonly voorWie: string, readonly eigenaar: string, readonly datum: string, readonly norm: string, readonly middelen: string, readonly borging: string, readonly status: string, readonly oorzaakIds: ReadonlyArray<string>, readonly versie: number }>, readonly documenten: ReadonlyArray<{ readonly id: string, readonly sectieNummer: number | null, readonly naam: string, readonly mediatype: string, readonly grootte: number, readonly scan: string, readonly waarschuwingen: ReadonlyArray<string>, readonly toegevoegdOp: string }>, readonly aanwezig: ReadonlyArray<{ readonly sectieNummer: number, readonly gezienOp: string, readonly gebruiker: { readonly id: string, readonly functie: string } }> } | null, readonly indieningen: ReadonlyArray<{ readonly id: string, readonly ronde: number, readonly ingediendOp: string, readonly oordelen: ReadonlyArray<{ readonly aspect: string, readonly oordeel: string, readonly opmerking: string }> }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const AgendaIntrekkenDocument = new TypedDocumentString(`
    mutation AgendaIntrekken($id: ID!) {
  agendaIntrekken(id: $id)
}
    `, {"hash":"sha256:38a2278909d4966964710671605fc7ca26acab313b22b11446812280402d4251"}) as unknown as TypedDocumentString<AgendaIntrekkenMutation, AgendaIntrekkenMutationVariables>;
export const AgendaMakenDocument = new TypedDocumentString(`
    mutation AgendaMaken {
  agendaMaken {
    sleutel
    agenda {
      id
    }
  }
}
    `, {"hash":"sha256:543f49b67008dd60aace8330ba2299691b0cb38f2b746da96d444597ffed6f15"}) as unknown as TypedDocumentString<AgendaMakenMutation, AgendaMakenMutationVariables>;
export const MijnAgendasDocument = new TypedDocumentString(`
    query MijnAgendas {
  mijnAgendas {
    id
    aangemaaktOp
  }
}
    `, {"hash":"sha256:5e5e4fe4acd052910d4b61e61aa85a48512a9ea03729109c634504a2bee5ef37"}) as unknown as TypedDocumentString<MijnAgendasQuery, MijnAgendasQueryVariables>;
export const InzageDocument = new TypedDocumentString(`
    query Inzage($id: ID!, $first: Int!, $after: String, $van: Date, $tot: Date) {
  auditregels(dossierId: $id, first: $first, after: $after, van: $van, tot: $tot) {
    edges {
      node {
        nr
        op
        soort
        resultaat
        rol
        onderwerp
        zaaknummer
        gebruiker {
          id
          functie
          organisatie {
            id
            naam
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:cb25014c1e639248dd1aec71e06886d5bbfe7cd6e90e0d3556f65f0014c2fe90"}) as unknown as TypedDocumentString<InzageQuery, InzageQueryVariables>;
export const BasisoorzaakBewarenDocument = new TypedDocumentString(`
    mutation BasisoorzaakBewaren($input: BasisoorzaakBewarenInput!) {
  uit: basisoorzaakBewaren(input: $input) {
    __typename
    ... on BasisoorzaakBewaard {
      record: basisoorzaak {
        id
        versie
      }
    }
    ... on VersieConflict {
      versie
      doorFunctie
      huidig
    }
    ... on InvoerFout {
      fouten {
        veld
        bericht
      }
    }
    ... on Fout {
      code
      bericht
    }
  }
}
    `, {"hash":"sha256:5d4c0375811bef952f57823d99bd9084ec188114f9efdd02d7a39c6e31b0350a"}) as unknown as TypedDocumentString<BasisoorzaakBewarenMutation, BasisoorzaakBewarenMutationVariables>;
export const BasisoorzaakHerstellenDocument = new TypedDocumentString(`
    mutation BasisoorzaakHerstellen($input: BasisoorzaakHerstellenInput!) {
  uit: basisoorzaakHerstellen(input: $input) {
    __typename
    ... on BasisoorzaakBewaard {
      record: basisoorzaak {
        id
        versie
      }
    }
    ... on VersieConflict {
      versie
      doorFunctie
      huidig
    }
    ... on InvoerFout {
      fouten {
        veld
        bericht
      }
    }
    ... on Fout {
      code
      bericht
    }
  }
}
    `, {"hash":"sha256:d1eae8922071002e325eb52fa4feed4e40f36bcf183f7461e5407d513086757a"}) as unknown as TypedDocumentString<BasisoorzaakHerstellenMutation, BasisoorzaakHerstellenMutationVariables>;
export const BasisoorzaakVerplaatsenDocument = new TypedDocumentString(`
    mutation BasisoorzaakVerplaatsen($input: BasisoorzaakVerplaatsenInput!) {
  uit: basisoorzaakVerplaatsen(input: $input) {
    __typename
    ... on BasisoorzaakBewaard {
      record: basisoorzaak {
        id
        versie
      }
    }
    ... on VersieConflict {
      versie
      doorFunctie
      huidig
    }
    ... on InvoerFout {
      fouten {
        veld
        bericht
      }
    }
    ... on Fout {
      code
      bericht
    }
  }
}
    `, {"hash":"sha256:0e89cb7599666a72789edcb44e4da929dcd598b9d6152c9f03df9edb9dbce77e"}) as unknown as TypedDocumentString<BasisoorzaakVerplaatsenMutation, BasisoorzaakVerplaatsenMutationVariables>;
export const BasisoorzaakVerwijderenDocument = new TypedDocumentString(`
    mutation BasisoorzaakVerwijderen($input: BasisoorzaakVerwijderenInput!) {
  uit: basisoorzaakVerwijderen(input: $input) {
    __typename
    ... on BasisoorzaakBewaard {
      record: basisoorzaak {
        id
        versie
      }
    }
    ... on VersieConflict {
      versie
      doorFunctie
      huidig
    }
    ... on InvoerFout {
      fouten {
        veld
        bericht
      }
    }
    ... on Fout {
      code
      bericht
    }
  }
}
    `, {"hash":"sha256:6583b5a0de3d4e9522c41a132aa80aa6dbcf0fec803bd8e17f0e85e7562e7864"}) as unknown as TypedDocumentString<BasisoorzaakVerwijderenMutation, BasisoorzaakVerwijderenMutationVariables>;
export const AspectBeoordelenDocument = new TypedDocumentString(`
    mutation AspectBeoordelen($input: AspectBeoordelenInput!) {
  aspectBeoordelen(input: $input) {
    __typename
    ... on AspectBeoordeeld {
      oordeel {
        id
        versie
        bewaardOp
      }
    }
    ... on VersieConflict {
      versie
      huidig
      doorFunctie
      op
    }
    ... on InvoerFout {
      fouten {
        veld
        code
        bericht
      }
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:3f0901b4b329fef99f74f04c09ae1a19a2614633176c01762fa7f2134c3cb022"}) as unknown as TypedDocumentString<AspectBeoordelenMutation, AspectBeoordelenMutationVariables>;
export const BeoordelingDocument = new TypedDocumentString(`
    query Beoordeling($id: ID!) {
  dossier(id: $id) {
    id
    zaaknummer
    titel
    stand
    soort
    gebeurtenisOp
    protocol
    processtand
    handelingen
    volgendeTermijnOp
    aanbieder {
      id
      naam
    }
    melding {
      ingediendOp
    }
    indieningen {
      id
      ronde
      ingediendOp
      inhoud
      controle
      redenOpenBevindingen
      zorgvuldig
      zorgvuldigMotivering
      verbeterplan
      verbeterplanMotivering
      versie
      documenten {
        id
        naam
        sectieNummer
        scan
      }
      oordelen {
        id
        aspect
        oordeel
        opmerking
        reden
        versie
        bewaardOp
      }
      regeloordelen {
        id
        recordId
        regel
        gezegd
        oordeel
        reden
        versie
      }
    }
  }
}
    `, {"hash":"sha256:a03ce7b4e9138c650ece6551e0a1f1d55ce39849741e0d1ed9f05f38236d2b66"}) as unknown as TypedDocumentString<BeoordelingQuery, BeoordelingQueryVariables>;
export const EindoordeelBewarenDocument = new TypedDocumentString(`
    mutation EindoordeelBewaren($input: EindoordeelBewarenInput!) {
  eindoordeelBewaren(input: $input) {
    __typename
    ... on EindoordeelBewaard {
      indiening {
        id
        versie
      }
    }
    ... on InvoerFout {
      fouten {
        veld
        code
        bericht
      }
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:1121b0f3ddb339d9699682eee9ba5837cba33062683f47a59c4c3e6cceb02425"}) as unknown as TypedDocumentString<EindoordeelBewarenMutation, EindoordeelBewarenMutationVariables>;
export const OverrulecijfersDocument = new TypedDocumentString(`
    query Overrulecijfers {
  overrulecijfers {
    regel
    beoordeeld
    anders
  }
}
    `, {"hash":"sha256:7aff35070226c7d39d9fe963111811cffda36f37f9927c99e7e0e1eb8f74a555"}) as unknown as TypedDocumentString<OverrulecijfersQuery, OverrulecijfersQueryVariables>;
export const RegelBeoordelenDocument = new TypedDocumentString(`
    mutation RegelBeoordelen($input: RegelBeoordelenInput!) {
  regelBeoordelen(input: $input) {
    __typename
    ... on RegelBeoordeeld {
      oordeel {
        id
        versie
        bewaardOp
      }
    }
    ... on VersieConflict {
      versie
      huidig
      doorFunctie
      op
    }
    ... on InvoerFout {
      fouten {
        veld
        code
        bericht
      }
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:a3c6fe04e1ede8438f94c9a83f39dd6c8ea5540520b8974fb30e6ed5c433d6a8"}) as unknown as TypedDocumentString<RegelBeoordelenMutation, RegelBeoordelenMutationVariables>;
export const BerichtGelezenDocument = new TypedDocumentString(`
    mutation BerichtGelezen($id: ID!) {
  berichtGelezen(id: $id)
}
    `, {"hash":"sha256:e612420559ff0fa6a94eebbf43036487fe301335fdfed7200a2b18bcef66c037"}) as unknown as TypedDocumentString<BerichtGelezenMutation, BerichtGelezenMutationVariables>;
export const BerichtDocument = new TypedDocumentString(`
    query Bericht($id: ID!) {
  bericht(id: $id) {
    id
    onderwerp
    tekst
    verzondenOp
    gelezenOp
    mailStand
    mailStandOp
    dossierId
    van {
      id
      naam
    }
    aan {
      id
      naam
    }
  }
}
    `, {"hash":"sha256:ba30b549662d5e8e4e4f35ea75eeb443a36ec5a25b6e6470e608f2beb8e2d2a4"}) as unknown as TypedDocumentString<BerichtQuery, BerichtQueryVariables>;
export const BerichtenDocument = new TypedDocumentString(`
    query Berichten($first: Int!, $after: String) {
  berichten(first: $first, after: $after) {
    edges {
      node {
        id
        onderwerp
        soort
        verzondenOp
        gelezenOp
        dossierId
        van {
          id
          naam
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:bba0751f55043f48e90b23a6d8d8bdb08ec203ba18db8145fb1f8d8a0910e587"}) as unknown as TypedDocumentString<BerichtenQuery, BerichtenQueryVariables>;
export const OngelezenDocument = new TypedDocumentString(`
    query Ongelezen {
  berichten(first: 100, alleenOngelezen: true) {
    edges {
      cursor
    }
  }
}
    `, {"hash":"sha256:a08ac69edf909ee69c0bf79565dcda37b96be8b5b0fd648ce4a78e3e18420fa1"}) as unknown as TypedDocumentString<OngelezenQuery, OngelezenQueryVariables>;
export const AanvullingVragenDocument = new TypedDocumentString(`
    mutation AanvullingVragen($input: AanvullingVragenInput!) {
  aanvullingVragen(input: $input) {
    __typename
    ... on DossierGewijzigd {
      dossier {
        id
      }
    }
    ... on Berichtvoorbeelden {
      berichten {
        bericht
        partij
        aan
        buiten
        onderwerp
        tekst
        vast
      }
    }
    ... on InvoerFout {
      fouten {
        veld
        code
        bericht
      }
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:6910367c7f0f8a15e5193f8fe552617e6b05887fa5587a6046697cca013e34a5"}) as unknown as TypedDocumentString<AanvullingVragenMutation, AanvullingVragenMutationVariables>;
export const OnderzoekBeeindigenDocument = new TypedDocumentString(`
    mutation OnderzoekBeeindigen($input: OnderzoekBeeindigenInput!) {
  onderzoekBeeindigen(input: $input) {
    __typename
    ... on DossierGewijzigd {
      dossier {
        id
      }
    }
    ... on Berichtvoorbeelden {
      berichten {
        bericht
        partij
        aan
        buiten
        onderwerp
        tekst
        vast
      }
    }
    ... on InvoerFout {
      fouten {
        veld
        code
        bericht
      }
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:c9d34a448cb448d1a5fa2244aa25ae4fbb5ed97c5e4c8d4d70efbf990959f057"}) as unknown as TypedDocumentString<OnderzoekBeeindigenMutation, OnderzoekBeeindigenMutationVariables>;
export const ConsultAfrondenDocument = new TypedDocumentString(`
    mutation ConsultAfronden($input: ConsultAfrondenInput!) {
  consultAfronden(input: $input) {
    __typename
    ... on ConsultGewijzigd {
      consult {
        id
      }
    }
    ... on InvoerFout {
      fouten {
        veld
        code
        bericht
      }
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:776bf9a2ed9a4d94681d94ede594384d36daeaf17da9f65d68e94c3f25114019"}) as unknown as TypedDocumentString<ConsultAfrondenMutation, ConsultAfrondenMutationVariables>;
export const ConsultBeantwoordenDocument = new TypedDocumentString(`
    mutation ConsultBeantwoorden($input: ConsultBeantwoordenInput!) {
  consultBeantwoorden(input: $input) {
    __typename
    ... on ConsultGewijzigd {
      consult {
        id
      }
    }
    ... on InvoerFout {
      fouten {
        veld
        code
        bericht
      }
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:abb65dbabffde6e3c0253485a541b84562c5f4cf076520789f7f864cbaf59d19"}) as unknown as TypedDocumentString<ConsultBeantwoordenMutation, ConsultBeantwoordenMutationVariables>;
export const ConsultVragenDocument = new TypedDocumentString(`
    mutation ConsultVragen($input: ConsultVragenInput!) {
  consultVragen(input: $input) {
    __typename
    ... on ConsultGewijzigd {
      consult {
        id
      }
    }
    ... on InvoerFout {
      fouten {
        veld
        code
        bericht
      }
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:589856ca469fa4db4189dfada122a4b6f3dfe00f24827a72ad132860cba008c6"}) as unknown as TypedDocumentString<ConsultVragenMutation, ConsultVragenMutationVariables>;
export const ConsultDocument = new TypedDocumentString(`
    query Consult($id: ID!) {
  consult(id: $id) {
    id
    nummer
    protocol
    gemeentecode
    voorzieningsoort
    antwoorden
    vraag
    gevraagdOp
    advies
    antwoord
    beantwoordOp
    afloop
    reden
    afgerondOp
    dossierId
    aanbieder {
      id
      naam
    }
    toezichthouder {
      id
      naam
    }
    gevraagdDoor {
      id
      functie
    }
    beantwoordDoor {
      id
      functie
    }
  }
}
    `, {"hash":"sha256:e7ee383b2ad1dab9b33f6fbf096f0f54c7e835b6ef779b7a65972f287d76eaa8"}) as unknown as TypedDocumentString<ConsultQuery, ConsultQueryVariables>;
export const ConsultenDocument = new TypedDocumentString(`
    query Consulten($first: Int!, $after: String, $alleenOpen: Boolean!) {
  consulten(first: $first, after: $after, alleenOpen: $alleenOpen) {
    edges {
      node {
        id
        nummer
        gevraagdOp
        advies
        afloop
        dossierId
        voorzieningsoort
        aanbieder {
          id
          naam
        }
        toezichthouder {
          id
          naam
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:e390663371abf3a22fcfa0c1266f83e687d25ac0258fea393fe0b05168d75e35"}) as unknown as TypedDocumentString<ConsultenQuery, ConsultenQueryVariables>;
export const OpenConsultenDocument = new TypedDocumentString(`
    query OpenConsulten {
  consulten(first: 50, alleenOpen: true) {
    edges {
      node {
        id
      }
    }
  }
}
    `, {"hash":"sha256:0b87ad8c93176ac55536c1a5930dbce788349830ff7894e24863051d8f5daad5"}) as unknown as TypedDocumentString<OpenConsultenQuery, OpenConsultenQueryVariables>;
export const DocumentHerstellenDocument = new TypedDocumentString(`
    mutation DocumentHerstellen($input: DocumentHerstellenInput!) {
  uit: documentHerstellen(input: $input) {
    __typename
    ... on DocumentGewijzigd {
      document {
        id
        naam
      }
    }
    ... on InvoerFout {
      fouten {
        veld
        bericht
      }
    }
    ... on Fout {
      code
      bericht
    }
  }
}
    `, {"hash":"sha256:fdc4faacf1b4bd35d659fdf2271e64997bbf358bf2a868fc650c0a5e837babad"}) as unknown as TypedDocumentString<DocumentHerstellenMutation, DocumentHerstellenMutationVariables>;
export const DocumentTekstDocument = new TypedDocumentString(`
    query DocumentTekst($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Document {
      naam
      tekst
    }
  }
}
    `, {"hash":"sha256:dac3733c702536ce29898c2641da827471a41ca326f7f30c6e7e010407f746dc"}) as unknown as TypedDocumentString<DocumentTekstQuery, DocumentTekstQueryVariables>;
export const DocumentVerwijderenDocument = new TypedDocumentString(`
    mutation DocumentVerwijderen($input: DocumentVerwijderenInput!) {
  uit: documentVerwijderen(input: $input) {
    __typename
    ... on DocumentGewijzigd {
      document {
        id
        naam
      }
    }
    ... on InvoerFout {
      fouten {
        veld
        bericht
      }
    }
    ... on Fout {
      code
      bericht
    }
  }
}
    `, {"hash":"sha256:01413a77d241cda0a88bb02fc6c8b37c2fa99181a6c9c0210a6e15d1df0854bb"}) as unknown as TypedDocumentString<DocumentVerwijderenMutation, DocumentVerwijderenMutationVariables>;
export const VerwijderdeDocumentenDocument = new TypedDocumentString(`
    query VerwijderdeDocumenten($id: ID!) {
  dossier(id: $id) {
    id
    zelfonderzoek {
      id
      verwijderdeDocumenten {
        id
        sectieNummer
        naam
        verwijderdOp
      }
    }
  }
}
    `, {"hash":"sha256:857e5d99cd7586bb032e0e51c61e7144bd84bb44d56f2529bb499172b22e2cf8"}) as unknown as TypedDocumentString<VerwijderdeDocumentenQuery, VerwijderdeDocumentenQueryVariables>;
export const DossiertellingDocument = new TypedDocumentString(`
    query Dossiertelling($filter: DossierFilter) {
  dossierTelling(filter: $filter) {
    gevonden
    open
    teLaat
    binnenZevenDagen
    teBevestigen
    teBeoordelen
    bijAanbieder
  }
}
    `, {"hash":"sha256:3af626dea03b56b8e1b28d509108350e5a7085ca6b35d00022362916b6d71029"}) as unknown as TypedDocumentString<DossiertellingQuery, DossiertellingQueryVariables>;
export const OnderzoekenDocument = new TypedDocumentString(`
    query Onderzoeken($first: Int!, $after: String) {
  dossiers(first: $first, after: $after) {
    edges {
      node {
        id
        zaaknummer
        titel
        stand
        soort
        protocol
        processtand
        zelfonderzoek {
          id
        }
        gebeurtenisOp
        termijnen {
          id
          soort
          eindOp
          voldaanOp
          vervallenOp
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:d7884bc4ebb323484d4f9131b4f40d4adee8fb22f494a97e53429d272c8fc61d"}) as unknown as TypedDocumentString<OnderzoekenQuery, OnderzoekenQueryVariables>;
export const ToezichtdossierDocument = new TypedDocumentString(`
    query Toezichtdossier($id: ID!) {
  dossier(id: $id) {
    id
    zaaknummer
    titel
    stand
    soort
    voorzieningsoort
    gebeurtenisOp
    protocol
    processtand
    handelingen
    volgendeTermijnOp
    aanbieder {
      id
      naam
    }
    gemeente {
      id
      naam
    }
    toezichthouder {
      id
      naam
    }
    melding {
      id
      inhoud
      client {
        naam
        contact
        geboortedatum
      }
      ingediendOp
      ingediendDoor {
        id
        functie
      }
      ontvangstBevestigdOp
      teLaat
      uiterlijkOp
      bijlagen {
        id
        naam
        grootte
        toegevoegdOp
      }
    }
    termijnen {
      id
      soort
      persoon
      startOp
      eindOp
      afleiding
      grondslag
      voldaanOp
      vervallenOp
      opgeschort
    }
    indieningen {
      id
      ronde
      ingediendOp
      ingediendDoor {
        id
        functie
      }
      sha256
      redenOpenBevindingen
      oordelen {
        aspect
        oordeel
      }
    }
    uitstelverzoeken {
      id
      gevraagdTot
      gevraagdOp
      reden
      besluit
      besluitReden
      beslotenOp
      toegekendTot
    }
    berichten {
      id
      onderwerp
      verzondenOp
      gelezenOp
      mailStand
      mailStandOp
      van {
        id
        naam
      }
      aan {
        id
        naam
      }
    }
    stappen {
      id
      handeling
      van
      naar
      op
      door {
        id
        functie
      }
      gegevens
      grondslag
    }
    taken {
      id
      voor
      soort
      titel
      tekst
      grondslag
      aangemaaktOp
      gedaanOp
      gedaanDoor {
        id
        functie
      }
      toelichting
    }
    besluiten {
      id
      soort
      genomenOp
      genomenDoor {
        id
        functie
      }
      weergave
      conclusies
      maatregelen
      motivering
      advies
      gronden
    }
  }
}
    `, {"hash":"sha256:8f0616d06ecd31a71941c3f7f25d2edefdd170a59146d7c3947a295f25205f56"}) as unknown as TypedDocumentString<ToezichtdossierQuery, ToezichtdossierQueryVariables>;
export const WerkvoorraadDocument = new TypedDocumentString(`
    query Werkvoorraad($first: Int!, $after: String, $before: String, $filter: DossierFilter) {
  dossiers(first: $first, after: $after, before: $before, filter: $filter) {
    edges {
      cursor
      node {
        id
        zaaknummer
        titel
        stand
        soort
        voorzieningsoort
        gebeurtenisOp
        volgendeTermijnOp
        volgendeTermijnSoort
        aanbieder {
          id
          naam
        }
        gemeente {
          id
          naam
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:05a07b7f7fb2dad47496360b0699b71f239c9dac6b6e4b8696ee7942fcf4a873"}) as unknown as TypedDocumentString<WerkvoorraadQuery, WerkvoorraadQueryVariables>;
export const IkDocument = new TypedDocumentString(`
    query Ik {
  ik {
    id
    rol
    functie
    organisatie {
      id
      naam
      soort
      eenpersoons
    }
  }
}
    `, {"hash":"sha256:8119776320c53cbc5178c460fcf3fd543a7ee545dfa493d9d9eaa03528d7724e"}) as unknown as TypedDocumentString<IkQuery, IkQueryVariables>;
export const OntvangstbewijsDocument = new TypedDocumentString(`
    query Ontvangstbewijs($id: ID!) {
  dossier(id: $id) {
    id
    zaaknummer
    titel
    aanbieder {
      id
      naam
    }
    indieningen {
      id
      ronde
      ingediendOp
      sha256
      inhoud
      redenOpenBevindingen
      ingediendDoor {
        id
        functie
      }
      verklaring {
        id
        afgelegdOp
        zelfGeschreven
        afgelegdDoor {
          id
          functie
        }
      }
    }
  }
}
    `, {"hash":"sha256:7d40c379c5da8ca288fc6aef6549abe7b58af865ce5c879902bf638e7a008c3c"}) as unknown as TypedDocumentString<OntvangstbewijsQuery, OntvangstbewijsQueryVariables>;
export const VerklaringAfleggenDocument = new TypedDocumentString(`
    mutation VerklaringAfleggen($input: VerklaringAfleggenInput!) {
  verklaringAfleggen(input: $input) {
    __typename
    ... on Fout {
      code
      bericht
    }
  }
}
    `, {"hash":"sha256:e58b3c3c3ea2cc0b8e009680de399dc2fc75f74283703e2824735210b2752c06"}) as unknown as TypedDocumentString<VerklaringAfleggenMutation, VerklaringAfleggenMutationVariables>;
export const VoorIndienenDocument = new TypedDocumentString(`
    query VoorIndienen($id: ID!) {
  dossier(id: $id) {
    id
    handelingen
    zelfonderzoek {
      id
      inhoudSha256
      verklaringen {
        id
        ronde
        inhoudSha256
        afgelegdOp
        vervallenOp
        zelfGeschreven
        afgelegdDoor {
          id
          functie
        }
      }
    }
  }
}
    `, {"hash":"sha256:23970609925e7cfa70959445b2f857eba9562d2d185fbc37cddcd9fc041d2735"}) as unknown as TypedDocumentString<VoorIndienenQuery, VoorIndienenQueryVariables>;
export const ZelfonderzoekIndienenDocument = new TypedDocumentString(`
    mutation ZelfonderzoekIndienen($input: ZelfonderzoekIndienenInput!) {
  zelfonderzoekIndienen(input: $input) {
    __typename
    ... on InvoerFout {
      fouten {
        veld
        bericht
      }
    }
    ... on Fout {
      code
      bericht
    }
  }
}
    `, {"hash":"sha256:0f25ef4012198d635d9e81ed3c12e0929f611982257068008e26784f3963ba05"}) as unknown as TypedDocumentString<ZelfonderzoekIndienenMutation, ZelfonderzoekIndienenMutationVariables>;
export const JaarverslagAanbiedenDocument = new TypedDocumentString(`
    mutation JaarverslagAanbieden($input: JaarverslagAanbiedenInput!) {
  jaarverslagAanbieden(input: $input) {
    __typename
    ... on JaarverslagGewijzigd {
      jaarverslag {
        jaar
        stand
        versie
        bewaardOp
      }
    }
    ... on InvoerFout {
      fouten {
        veld
        code
        bericht
      }
    }
    ... on VersieConflict {
      versie
      huidig
      doorFunctie
      op
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:0bb3284b01e15446c3a41f3da2cc25243f15a882ff16908d4ff0eaaef5030623"}) as unknown as TypedDocumentString<JaarverslagAanbiedenMutation, JaarverslagAanbiedenMutationVariables>;
export const JaarverslagBewarenDocument = new TypedDocumentString(`
    mutation JaarverslagBewaren($input: JaarverslagBewarenInput!) {
  jaarverslagBewaren(input: $input) {
    __typename
    ... on JaarverslagGewijzigd {
      jaarverslag {
        jaar
        stand
        versie
        bewaardOp
      }
    }
    ... on InvoerFout {
      fouten {
        veld
        code
        bericht
      }
    }
    ... on VersieConflict {
      versie
      huidig
      doorFunctie
      op
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:03bd3ca174ec1b226adfb733d0a4ef5a05cf58d0f0965e7c8d3b72747c13fd15"}) as unknown as TypedDocumentString<JaarverslagBewarenMutation, JaarverslagBewarenMutationVariables>;
export const JaarverslagHeropenenDocument = new TypedDocumentString(`
    mutation JaarverslagHeropenen($input: JaarverslagHeropenenInput!) {
  jaarverslagHeropenen(input: $input) {
    __typename
    ... on JaarverslagGewijzigd {
      jaarverslag {
        jaar
        stand
        versie
        bewaardOp
      }
    }
    ... on InvoerFout {
      fouten {
        veld
        code
        bericht
      }
    }
    ... on VersieConflict {
      versie
      huidig
      doorFunctie
      op
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:2980deb37aef96e50443f56c23283cdd720c7b4b43528ca0500ae6200e70fd8e"}) as unknown as TypedDocumentString<JaarverslagHeropenenMutation, JaarverslagHeropenenMutationVariables>;
export const JaarverslagVaststellenDocument = new TypedDocumentString(`
    mutation JaarverslagVaststellen($input: JaarverslagVaststellenInput!) {
  jaarverslagVaststellen(input: $input) {
    __typename
    ... on JaarverslagGewijzigd {
      jaarverslag {
        jaar
        stand
        versie
        bewaardOp
      }
    }
    ... on InvoerFout {
      fouten {
        veld
        code
        bericht
      }
    }
    ... on VersieConflict {
      versie
      huidig
      doorFunctie
      op
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:3eaf8e184cfcb79bc0e3092a8a40141912faa56ddaf6ce1ac52acc8bda81947e"}) as unknown as TypedDocumentString<JaarverslagVaststellenMutation, JaarverslagVaststellenMutationVariables>;
export const JaarverslagDocument = new TypedDocumentString(`
    query Jaarverslag($jaar: Int!, $uitgave: Int) {
  jaarverslag(jaar: $jaar, uitgave: $uitgave) {
    jaar
    stand
    versie
    inleiding
    aanbevelingen
    bewaardOp
    uitgave
    vastgesteldOp
    cijfersTot
    vorigJaar
    tabellen {
      id
      titel
      toelichting
      kop
      kolommen
      rijen {
        id
        naam
        soort
        waarden
        vorig
      }
    }
    uitgaven {
      nummer
      vastgesteldOp
    }
    organen {
      gemeentecode
      gemeente
      orgaan
      stand
      op
    }
  }
}
    `, {"hash":"sha256:52dc6efcb761a6e345d2e072d05806565de161fe02baf0d5d7e290098a21a58e"}) as unknown as TypedDocumentString<JaarverslagQuery, JaarverslagQueryVariables>;
export const JaarverslagenDocument = new TypedDocumentString(`
    query Jaarverslagen {
  jaarverslagen {
    jaar
    stand
    uitgaven
  }
}
    `, {"hash":"sha256:de8526ecfbb8d0e272405c5c24eba4269f90560de47e2c4f63bc0428c58c5ee2"}) as unknown as TypedDocumentString<JaarverslagenQuery, JaarverslagenQueryVariables>;
export const DossierpaginaDocument = new TypedDocumentString(`
    query Dossierpagina($first: Int!, $after: String, $filter: DossierFilter) {
  dossiers(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        id
        zaaknummer
        titel
        stand
        soort
        voorzieningsoort
        gebeurtenisOp
        volgendeTermijnOp
        volgendeTermijnSoort
        aanbieder {
          id
          naam
        }
        gemeente {
          id
          naam
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:fdd98798222e8eff0a5aaf722d3b545b4f084afebbcb1be23d7fd1fb1d081b4c"}) as unknown as TypedDocumentString<DossierpaginaQuery, DossierpaginaQueryVariables>;
export const VolledigDossierDocument = new TypedDocumentString(`
    query VolledigDossier($id: ID!) {
  dossier(id: $id) {
    id
    zaaknummer
    titel
    stand
    soort
    gebeurtenisOp
    protocol
    versie
    aanbieder {
      id
      naam
      eenpersoons
    }
    toezichthouder {
      id
      naam
    }
    termijnen {
      id
      soort
      startOp
      eindOp
      afleiding
      grondslag
      voldaanOp
      vervallenOp
    }
    melding {
      ingediendOp
      inhoud
    }
    zelfonderzoek {
      id
      ronde
      versie
      secties {
        id
        nummer
        inhoud
        stand
        aanwezig
        totaal
        versie
        bewaardOp
        bewaardDoor {
          id
          functie
        }
      }
      basisoorzaken {
        id
        ouderId
        volgorde
        tekst
        soort
        klasse
        ecmCode
        versie
      }
      verbetermaatregelen {
        id
        volgorde
        wat
        voorWie
        eigenaar
        datum
        norm
        middelen
        borging
        status
        oorzaakIds
        versie
      }
      documenten {
        id
        sectieNummer
        naam
        mediatype
        grootte
        waarschuwingen
        toegevoegdOp
      }
      aanwezig {
        sectieNummer
        gezienOp
        gebruiker {
          id
          functie
        }
      }
    }
    indieningen {
      id
      ronde
      ingediendOp
      oordelen {
        aspect
        oordeel
        opmerking
      }
    }
  }
}
    `, {"hash":"sha256:1c466e815167b6221dec244ab182985f427acb1881ca953e98c95a5855a9c465"}) as unknown as TypedDocumentString<VolledigDossierQuery, VolledigDossierQueryVariables>;
export const BijlageHerstellenDocument = new TypedDocumentString(`
    mutation BijlageHerstellen($input: DocumentHerstellenInput!) {
  uit: bijlageHerstellen(input: $input) {
    __typename
    ... on DossierGewijzigd {
      dossier {
        id
      }
    }
    ... on InvoerFout {
      fouten {
        veld
        code
        bericht
      }
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:085af565327d3f2ab592813dfa919507a8e3f9253475b8bbfe7110126d0a2be0"}) as unknown as TypedDocumentString<BijlageHerstellenMutation, BijlageHerstellenMutationVariables>;
export const BijlageVerwijderenDocument = new TypedDocumentString(`
    mutation BijlageVerwijderen($input: DocumentVerwijderenInput!) {
  uit: bijlageVerwijderen(input: $input) {
    __typename
    ... on DossierGewijzigd {
      dossier {
        id
      }
    }
    ... on InvoerFout {
      fouten {
        veld
        code
        bericht
      }
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:c65e6d4de8b24d0a4cb946e416530ab872d7f064b535a7d3f7e838bb257dbb48"}) as unknown as TypedDocumentString<BijlageVerwijderenMutation, BijlageVerwijderenMutationVariables>;
export const MeldingAanvullenDocument = new TypedDocumentString(`
    mutation MeldingAanvullen($input: MeldingIndienenInput!) {
  meldingAanvullen(input: $input) {
    __typename
    ... on DossierGewijzigd {
      dossier {
        id
        stand
      }
    }
    ... on InvoerFout {
      fouten {
        veld
        code
        bericht
      }
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:0b63797f5e5dc282a0427b59f8d8e4e7e467af96707011c6e30685afe943aaae"}) as unknown as TypedDocumentString<MeldingAanvullenMutation, MeldingAanvullenMutationVariables>;
export const MeldingBewarenDocument = new TypedDocumentString(`
    mutation MeldingBewaren($input: MeldingBewarenInput!) {
  meldingBewaren(input: $input) {
    __typename
    ... on DossierGewijzigd {
      dossier {
        id
        zaaknummer
        protocol
        melding {
          id
          versie
          bewaardOp
        }
      }
    }
    ... on InvoerFout {
      fouten {
        veld
        code
        bericht
      }
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:6152b5e8cb9fbe33b5e8242dd2542d4e9191519dba41caf25bb8d2e97b2cc7b0"}) as unknown as TypedDocumentString<MeldingBewarenMutation, MeldingBewarenMutationVariables>;
export const MeldingIndienenDocument = new TypedDocumentString(`
    mutation MeldingIndienen($input: MeldingIndienenInput!) {
  meldingIndienen(input: $input) {
    __typename
    ... on DossierGewijzigd {
      dossier {
        id
        zaaknummer
        melding {
          id
          versie
          bewaardOp
        }
      }
    }
    ... on InvoerFout {
      fouten {
        veld
        code
        bericht
      }
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:a992ed9ac6de6997bc8eb603a8addab2cdb2ddcd2126748487cc469dbd89f4d2"}) as unknown as TypedDocumentString<MeldingIndienenMutation, MeldingIndienenMutationVariables>;
export const MeldingVastleggenDocument = new TypedDocumentString(`
    mutation MeldingVastleggen($input: MeldingVastleggenInput!) {
  meldingVastleggen(input: $input) {
    __typename
    ... on DossierGewijzigd {
      dossier {
        id
      }
    }
    ... on InvoerFout {
      fouten {
        veld
        code
        bericht
      }
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:aa1c59715c67670232a238ee737eef8a4ff6e02bc6597ffc0702dde4f588642d"}) as unknown as TypedDocumentString<MeldingVastleggenMutation, MeldingVastleggenMutationVariables>;
export const MeldingDocument = new TypedDocumentString(`
    query Melding($id: ID!) {
  dossier(id: $id) {
    id
    zaaknummer
    titel
    stand
    protocol
    processtand
    handelingen
    gemeente {
      id
      naam
      gemeentecode
    }
    toezichthouder {
      id
      naam
    }
    zelfonderzoek {
      id
    }
    termijnen {
      id
      soort
      persoon
      startOp
      eindOp
      afleiding
      grondslag
      voldaanOp
      vervallenOp
      opgeschort
    }
    stappen {
      id
      handeling
      van
      naar
      op
      door {
        id
        functie
      }
      gegevens
      grondslag
    }
    taken {
      id
      voor
      soort
      titel
      tekst
      grondslag
      aangemaaktOp
      gedaanOp
      gedaanDoor {
        id
        functie
      }
      toelichting
    }
    melding {
      id
      inhoud
      client {
        naam
        contact
        geboortedatum
      }
      versie
      bewaardOp
      ingediendOp
      ingediendDoor {
        id
        functie
      }
      ontvangstBevestigdOp
      teLaat
      uiterlijkOp
      bijlagen {
        id
        naam
        grootte
        toegevoegdOp
      }
    }
  }
}
    `, {"hash":"sha256:e13ce2bee00e8ef09d397f06f31d0be8a577807cbb9c8269ee6e0d318d7f9ec9"}) as unknown as TypedDocumentString<MeldingQuery, MeldingQueryVariables>;
export const OntvangstBevestigenDocument = new TypedDocumentString(`
    mutation OntvangstBevestigen($input: OntvangstBevestigenInput!) {
  ontvangstBevestigen(input: $input) {
    __typename
    ... on DossierGewijzigd {
      dossier {
        id
        zaaknummer
        melding {
          id
          versie
          bewaardOp
        }
      }
    }
    ... on Berichtvoorbeelden {
      berichten {
        bericht
        partij
        aan
        buiten
        onderwerp
        tekst
        vast
      }
    }
    ... on InvoerFout {
      fouten {
        veld
        code
        bericht
      }
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:f972d562d9236a29c03d2dd4a1959db14f3b2cc605b87e3442b1ca7102def99d"}) as unknown as TypedDocumentString<OntvangstBevestigenMutation, OntvangstBevestigenMutationVariables>;
export const AanbiedersDocument = new TypedDocumentString(`
    query Aanbieders {
  aanbieders {
    id
    naam
  }
}
    `, {"hash":"sha256:3990e97a803aae9484f4b4d0ee8b0d77447faeb32cb499d35be79c7c8ebec87b"}) as unknown as TypedDocumentString<AanbiedersQuery, AanbiedersQueryVariables>;
export const AndereToezichthoudersDocument = new TypedDocumentString(`
    query AndereToezichthouders {
  andereToezichthouders {
    id
    naam
  }
}
    `, {"hash":"sha256:32584c654368179b187d63c59c6a697483060fff8d1d706f9bec789e9171943a"}) as unknown as TypedDocumentString<AndereToezichthoudersQuery, AndereToezichthoudersQueryVariables>;
export const OrganisatiebeheerDocument = new TypedDocumentString(`
    query Organisatiebeheer {
  organisatiebeheer {
    id
    naam
    soort
    gemeentecode
    eenpersoons
    accounts {
      rol
      actief
      ingetrokken
    }
  }
}
    `, {"hash":"sha256:4fc3b6d1b7b8b2383b76761a3bcbc5103525594dbd8e5c4ea5c7eeb025a6cd5c"}) as unknown as TypedDocumentString<OrganisatiebeheerQuery, OrganisatiebeheerQueryVariables>;
export const OrganisatiekeuzesDocument = new TypedDocumentString(`
    query Organisatiekeuzes {
  aanbieders: organisaties(soort: "aanbieder") {
    id
    naam
  }
  gemeenten: organisaties(soort: "gemeente") {
    id
    naam
  }
}
    `, {"hash":"sha256:ad4b21f86001c9b9babdb32d2b90d1ecfb9ec9848f3714379ac315d93da33064"}) as unknown as TypedDocumentString<OrganisatiekeuzesQuery, OrganisatiekeuzesQueryVariables>;
export const OvernameTerugdraaienDocument = new TypedDocumentString(`
    mutation OvernameTerugdraaien($input: OvernameTerugdraaienInput!) {
  uit: overnameTerugdraaien(input: $input) {
    __typename
    ... on RapportOvergenomen {
      overname {
        id
      }
    }
    ... on Fout {
      code
      bericht
    }
  }
}
    `, {"hash":"sha256:7a38c60f2521499ca1823479304e0392ebf6b40f40e457047f131c3d8dfb9104"}) as unknown as TypedDocumentString<OvernameTerugdraaienMutation, OvernameTerugdraaienMutationVariables>;
export const OvernameDocument = new TypedDocumentString(`
    query Overname($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Overname {
      stappen
      blad
      klaarOp
      gestoptOm
      uitkomst
      terugOp
      teruguitkomst
      bezig
    }
  }
}
    `, {"hash":"sha256:bb2304a03f9055d5a3c659620312cc8d893cfbf22bbf899c5fe7dcf9db36f1bb"}) as unknown as TypedDocumentString<OvernameQuery, OvernameQueryVariables>;
export const OvernamesDocument = new TypedDocumentString(`
    query Overnames($id: ID!) {
  dossier(id: $id) {
    id
    zelfonderzoek {
      id
      overnames {
        id
        document {
          id
          naam
        }
        begonnenOp
        begonnenDoor {
          id
          functie
        }
        klaarOp
        terugOp
        bezig
      }
    }
  }
}
    `, {"hash":"sha256:b0e8a72da4e01762a21f3e8f6bb5bd1a868d4a9625ccd3a4d2c2b055ad2c6b8c"}) as unknown as TypedDocumentString<OvernamesQuery, OvernamesQueryVariables>;
export const RapportOvernemenDocument = new TypedDocumentString(`
    mutation RapportOvernemen($input: RapportOvernemenInput!) {
  uit: rapportOvernemen(input: $input) {
    __typename
    ... on RapportOvergenomen {
      overname {
        id
      }
    }
    ... on Fout {
      code
      bericht
    }
  }
}
    `, {"hash":"sha256:7940dc042ea6a269f57121245c6d522b922c7aa6158984fd4ca0a9bacf9fe563"}) as unknown as TypedDocumentString<RapportOvernemenMutation, RapportOvernemenMutationVariables>;
export const ProcedureDocument = new TypedDocumentString(`
    query Procedure($id: ID!) {
  dossier(id: $id) {
    id
    zaaknummer
    titel
    stand
    protocol
    processtand
    handelingen
    aanbieder {
      id
      naam
    }
    toezichthouder {
      id
      naam
    }
    zelfonderzoek {
      id
    }
    termijnen {
      id
      soort
      persoon
      startOp
      eindOp
      afleiding
      grondslag
      voldaanOp
      vervallenOp
      opgeschort
    }
  }
}
    `, {"hash":"sha256:fc9276cda85afac198f01507f80c0bd915c92954c4d20f0c048b8b8d8c384521"}) as unknown as TypedDocumentString<ProcedureQuery, ProcedureQueryVariables>;
export const StapZettenDocument = new TypedDocumentString(`
    mutation StapZetten($input: StapZettenInput!) {
  stapZetten(input: $input) {
    __typename
    ... on DossierGewijzigd {
      dossier {
        id
        processtand
      }
    }
    ... on DossierOvergedragen {
      zaaknummer
      aan
    }
    ... on Berichtvoorbeelden {
      berichten {
        bericht
        partij
        aan
        buiten
        onderwerp
        tekst
        vast
      }
    }
    ... on InvoerFout {
      fouten {
        veld
        code
        bericht
      }
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:7b89de71226ad63a1bf90faf767b1543e0132c1a053b7ea7902f8aa90a1e87b7"}) as unknown as TypedDocumentString<StapZettenMutation, StapZettenMutationVariables>;
export const SectieBewarenDocument = new TypedDocumentString(`
    mutation SectieBewaren($input: SectieBewarenInput!) {
  sectieBewaren(input: $input) {
    __typename
    ... on SectieBewaard {
      sectie {
        id
        nummer
        stand
        aanwezig
        totaal
        versie
        bewaardOp
      }
    }
    ... on VersieConflict {
      code
      bericht
      versie
      huidig
      doorFunctie
      op
    }
    ... on InvoerFout {
      code
      bericht
      fouten {
        veld
        code
        bericht
      }
    }
    ... on Fout {
      code
      bericht
    }
  }
}
    `, {"hash":"sha256:f486bd72451ccff40db08840e1caac700c323de0011787bbf37d77ce6919cf66"}) as unknown as TypedDocumentString<SectieBewarenMutation, SectieBewarenMutationVariables>;
export const TaakAfrondenDocument = new TypedDocumentString(`
    mutation TaakAfronden($input: TaakAfrondenInput!) {
  taakAfronden(input: $input) {
    __typename
    ... on DossierGewijzigd {
      dossier {
        id
      }
    }
    ... on InvoerFout {
      fouten {
        veld
        code
        bericht
      }
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:fcad7e5c580980e1b83a3c4fe417ab59d1dc9756c8b94cd4fab2ade0af48e96f"}) as unknown as TypedDocumentString<TaakAfrondenMutation, TaakAfrondenMutationVariables>;
export const TermijnkalenderDocument = new TypedDocumentString(`
    query Termijnkalender($van: Date!, $tot: Date!, $begin: Date!, $gisteren: Date!) {
  maand: lopendeTermijnen(van: $van, tot: $tot) {
    id
    soort
    persoon
    eindOp
    opgeschort
    dossierId
    zaaknummer
    titel
    protocol
    aanbieder
  }
  voorbij: lopendeTermijnen(van: $begin, tot: $gisteren, first: 200) {
    id
    soort
    persoon
    eindOp
    opgeschort
    dossierId
    zaaknummer
    titel
    protocol
    aanbieder
  }
}
    `, {"hash":"sha256:95775bc61e00afe8a13dc69cfb689f07f9b693fbf7e2fd891fa78e3885232491"}) as unknown as TypedDocumentString<TermijnkalenderQuery, TermijnkalenderQueryVariables>;
export const UitstelBesluitenDocument = new TypedDocumentString(`
    mutation UitstelBesluiten($input: UitstelBesluitenInput!) {
  uitstelBesluiten(input: $input) {
    __typename
    ... on DossierGewijzigd {
      dossier {
        id
      }
    }
    ... on Berichtvoorbeelden {
      berichten {
        bericht
        partij
        aan
        buiten
        onderwerp
        tekst
        vast
      }
    }
    ... on InvoerFout {
      fouten {
        veld
        code
        bericht
      }
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:ddb49446cfd91e44d34ff29d3cf89a304aff4c1df6e47780de28be66ad900ba0"}) as unknown as TypedDocumentString<UitstelBesluitenMutation, UitstelBesluitenMutationVariables>;
export const UitstelVragenDocument = new TypedDocumentString(`
    mutation UitstelVragen($input: UitstelVragenInput!) {
  uitstelVragen(input: $input) {
    __typename
    ... on DossierGewijzigd {
      dossier {
        id
      }
    }
    ... on InvoerFout {
      fouten {
        veld
        code
        bericht
      }
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:0a76537b12919c334ef054b81e1d472d824a6dfea0461873ee0e672da608c991"}) as unknown as TypedDocumentString<UitstelVragenMutation, UitstelVragenMutationVariables>;
export const UitstelDocument = new TypedDocumentString(`
    query Uitstel($id: ID!) {
  dossier(id: $id) {
    id
    zaaknummer
    titel
    stand
    protocol
    handelingen
    termijnen {
      id
      soort
      startOp
      eindOp
      afleiding
      grondslag
      voldaanOp
      vervallenOp
    }
    uitstelverzoeken {
      id
      gevraagdTot
      gevraagdOp
      reden
      besluit
      besluitReden
      beslotenOp
      toegekendTot
    }
  }
}
    `, {"hash":"sha256:fdebae293c0831da82a280ee045b540350758472d87868a0b57336329078424f"}) as unknown as TypedDocumentString<UitstelQuery, UitstelQueryVariables>;
export const VerbetermaatregelBewarenDocument = new TypedDocumentString(`
    mutation VerbetermaatregelBewaren($input: VerbetermaatregelBewarenInput!) {
  uit: verbetermaatregelBewaren(input: $input) {
    __typename
    ... on VerbetermaatregelBewaard {
      record: verbetermaatregel {
        id
        versie
      }
    }
    ... on VersieConflict {
      versie
      doorFunctie
      huidig
    }
    ... on InvoerFout {
      fouten {
        veld
        bericht
      }
    }
    ... on Fout {
      code
      bericht
    }
  }
}
    `, {"hash":"sha256:126cdb9f48c126a76d7edabf8a09d356aea7ec49b0b7759f6a153b64a0d9fbfd"}) as unknown as TypedDocumentString<VerbetermaatregelBewarenMutation, VerbetermaatregelBewarenMutationVariables>;
export const VerbetermaatregelHerstellenDocument = new TypedDocumentString(`
    mutation VerbetermaatregelHerstellen($input: VerbetermaatregelHerstellenInput!) {
  uit: verbetermaatregelHerstellen(input: $input) {
    __typename
    ... on VerbetermaatregelBewaard {
      record: verbetermaatregel {
        id
        versie
      }
    }
    ... on VersieConflict {
      versie
      doorFunctie
      huidig
    }
    ... on InvoerFout {
      fouten {
        veld
        bericht
      }
    }
    ... on Fout {
      code
      bericht
    }
  }
}
    `, {"hash":"sha256:701afb23503bb62d08f0b9780b09a12219e23a2973de94cb651b8c9755fde3ea"}) as unknown as TypedDocumentString<VerbetermaatregelHerstellenMutation, VerbetermaatregelHerstellenMutationVariables>;
export const VerbetermaatregelVerplaatsenDocument = new TypedDocumentString(`
    mutation VerbetermaatregelVerplaatsen($input: VerbetermaatregelVerplaatsenInput!) {
  uit: verbetermaatregelVerplaatsen(input: $input) {
    __typename
    ... on VerbetermaatregelBewaard {
      record: verbetermaatregel {
        id
        versie
      }
    }
    ... on VersieConflict {
      versie
      doorFunctie
      huidig
    }
    ... on InvoerFout {
      fouten {
        veld
        bericht
      }
    }
    ... on Fout {
      code
      bericht
    }
  }
}
    `, {"hash":"sha256:f10399a7983745f2c70544059525dc6fd4f694ad5ba04a3b60910fa44f14206d"}) as unknown as TypedDocumentString<VerbetermaatregelVerplaatsenMutation, VerbetermaatregelVerplaatsenMutationVariables>;
export const VerbetermaatregelVerwijderenDocument = new TypedDocumentString(`
    mutation VerbetermaatregelVerwijderen($input: VerbetermaatregelVerwijderenInput!) {
  uit: verbetermaatregelVerwijderen(input: $input) {
    __typename
    ... on VerbetermaatregelBewaard {
      record: verbetermaatregel {
        id
        versie
      }
    }
    ... on VersieConflict {
      versie
      doorFunctie
      huidig
    }
    ... on InvoerFout {
      fouten {
        veld
        bericht
      }
    }
    ... on Fout {
      code
      bericht
    }
  }
}
    `, {"hash":"sha256:e3c7515f5ee5a97ce87c41afe362773faf61c27e368bfe430190c77d2addff37"}) as unknown as TypedDocumentString<VerbetermaatregelVerwijderenMutation, VerbetermaatregelVerwijderenMutationVariables>;
export const AanwezigheidMeldenDocument = new TypedDocumentString(`
    mutation AanwezigheidMelden($input: AanwezigheidMeldenInput!) {
  aanwezigheidMelden(input: $input) {
    __typename
    ... on AanwezigheidGemeld {
      anderen {
        sectieNummer
        gebruiker {
          id
          functie
        }
      }
    }
    ... on Fout {
      code
      bericht
    }
  }
}
    `, {"hash":"sha256:783311dda7a703cd1823e727e15028560b40f7f687fe487e7b5504fd1a112aa1"}) as unknown as TypedDocumentString<AanwezigheidMeldenMutation, AanwezigheidMeldenMutationVariables>;
export const BesluitenDocument = new TypedDocumentString(`
    query Besluiten($id: ID!) {
  dossier(id: $id) {
    id
    besluiten {
      id
      soort
      motivering
      genomenOp
    }
  }
}
    `, {"hash":"sha256:b5450d975547724c56af4b462681ae5e3d0f0e92d02341ec9f8e94ddbc644339"}) as unknown as TypedDocumentString<BesluitenQuery, BesluitenQueryVariables>;
export const RondesDocument = new TypedDocumentString(`
    query Rondes($id: ID!) {
  dossier(id: $id) {
    id
    zaaknummer
    titel
    stand
    aanbieder {
      id
      naam
    }
    besluiten {
      id
      soort
      motivering
      genomenOp
    }
    indieningen {
      id
      ronde
      ingediendOp
      inhoud
      sha256
      redenOpenBevindingen
      ingediendDoor {
        id
        functie
      }
      verklaring {
        id
        afgelegdOp
        afgelegdDoor {
          id
          functie
        }
      }
      oordelen {
        id
        aspect
        oordeel
        opmerking
      }
    }
  }
}
    `, {"hash":"sha256:80db1750975edd836d559009cc6c14441c719c88f0c26f28665dd8f2e93bc0fa"}) as unknown as TypedDocumentString<RondesQuery, RondesQueryVariables>;
export const VerwijderdeRecordsDocument = new TypedDocumentString(`
    query VerwijderdeRecords($id: ID!) {
  dossier(id: $id) {
    id
    zelfonderzoek {
      id
      verwijderdeBasisoorzaken {
        id
        ouderId
        tekst
        verwijderdOp
      }
      verwijderdeVerbetermaatregelen {
        id
        wat
        verwijderdOp
      }
    }
  }
}
    `, {"hash":"sha256:0660c4420fad46da247a1e09ea7a32155c10f908ad0f6775889c0a1aaf87ccb5"}) as unknown as TypedDocumentString<VerwijderdeRecordsQuery, VerwijderdeRecordsQueryVariables>;
export const ZelfonderzoekDocument = new TypedDocumentString(`
    query Zelfonderzoek($id: ID!) {
  dossier(id: $id) {
    id
    zaaknummer
    titel
    stand
    soort
    gebeurtenisOp
    protocol
    processtand
    handelingen
    versie
    aanbieder {
      id
      naam
      eenpersoons
    }
    toezichthouder {
      id
      naam
    }
    termijnen {
      id
      soort
      persoon
      startOp
      eindOp
      afleiding
      grondslag
      voldaanOp
      vervallenOp
      opgeschort
    }
    stappen {
      id
      handeling
      van
      naar
      op
      door {
        id
        functie
      }
      gegevens
      grondslag
    }
    taken {
      id
      voor
      soort
      titel
      tekst
      grondslag
      aangemaaktOp
      gedaanOp
      gedaanDoor {
        id
        functie
      }
      toelichting
    }
    melding {
      ingediendOp
      inhoud
    }
    zelfonderzoek {
      id
      ronde
      geopendOp
      versie
      secties {
        id
        nummer
        inhoud
        stand
        aanwezig
        totaal
        versie
        bewaardOp
        bewaardDoor {
          id
          functie
        }
      }
      basisoorzaken {
        id
        ouderId
        volgorde
        tekst
        soort
        klasse
        ecmCode
        versie
      }
      verbetermaatregelen {
        id
        volgorde
        wat
        voorWie
        eigenaar
        datum
        norm
        middelen
        borging
        status
        oorzaakIds
        versie
      }
      documenten {
        id
        sectieNummer
        naam
        mediatype
        grootte
        scan
        waarschuwingen
        toegevoegdOp
      }
      aanwezig {
        sectieNummer
        gezienOp
        gebruiker {
          id
          functie
        }
      }
    }
    indieningen {
      id
      ronde
      ingediendOp
      oordelen {
        aspect
        oordeel
        opmerking
      }
    }
  }
}
    `, {"hash":"sha256:2b5e778758214ab5c76287b3401285f47c712506dcb3e4e313c573a091707069"}) as unknown as TypedDocumentString<ZelfonderzoekQuery, ZelfonderzoekQueryVariables>;