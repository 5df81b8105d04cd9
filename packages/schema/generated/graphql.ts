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

export type AvgidentiteitVastleggenInput = {
  readonly avgverzoekId: string | number;
  readonly sleutel: string;
  /** vertoond, bekend_contact, digid of vertegenwoordiger. */
  readonly wijze: string;
};

export type AvgverzoekBesluitenInput = {
  readonly avgverzoekId: string | number;
  /** toegewezen, deels of geweigerd. */
  readonly besluit: string;
  /** Gronden van de weigering, uit de lijst. */
  readonly gronden?: ReadonlyArray<string>;
  readonly motivering: string;
  /** Bij beperking en bezwaar: gegevens of dossier. */
  readonly omvang?: string;
  /** Bij rectificatie: waar het staat. */
  readonly plaats?: string;
  readonly sleutel: string;
  /** Bij wissing: gegevens of dossier. */
  readonly wiswijze?: string;
  /** Bij rectificatie: wat er voortaan staat. */
  readonly wordt?: string;
};

export type AvgverzoekVastleggenInput = {
  readonly betrokkeneId: string | number;
  /** De dag waarop het binnenkwam, JJJJ-MM-DD. */
  readonly ontvangenOp: string;
  readonly sleutel: string;
  /** inzage, rectificatie, wissing, beperking, overdraagbaarheid of bezwaar. */
  readonly soort: string;
  readonly vraag: string;
};

export type AvgverzoekVerlengenInput = {
  readonly avgverzoekId: string | number;
  readonly motivering: string;
  readonly sleutel: string;
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

export type BeperkingOpheffenInput = {
  readonly betrokkeneId: string | number;
  /** De dag waarop de betrokkene dit hoorde. */
  readonly ingelichtOp: string;
  readonly motivering: string;
  readonly sleutel: string;
};

export type BetrokkeneBewarenInput = {
  /** Leeg voor iemand die nog niet in het register staat. */
  readonly betrokkeneId?: string | number | null | undefined;
  readonly contact?: string;
  readonly dossierId: string | number;
  /** JJJJ-MM-DD of leeg. */
  readonly geboortedatum?: string;
  readonly hoedanigheid: string;
  readonly naam: string;
  readonly sleutel: string;
  /** De versie waarop u verder ging. */
  readonly versie?: number | null | undefined;
};

export type BewaarstopOpheffenInput = {
  readonly bewaarstopId: string | number;
  readonly motivering: string;
  readonly sleutel: string;
};

export type BewaarstopZettenInput = {
  readonly dossierId: string | number;
  /** rechtszaak, strafrecht, klacht, woo, onderzoek of belang. */
  readonly grond: string;
  readonly sleutel: string;
  readonly toelichting: string;
};

export type ConceptReagerenInput = {
  readonly dossierId: string | number;
  /** Wat feitelijk niet klopt. */
  readonly feitelijk?: string;
  /** Wat u van de inhoud vindt. */
  readonly inhoud?: string;
  /** U ondertekent namens de aanbieder. */
  readonly ondertekend?: boolean;
  readonly sleutel: string;
};

export type ConceptVersturenInput = {
  readonly dossierId: string | number;
  readonly sleutel: string;
  /** De versie die u las; een nieuwere gaat niet ongelezen de deur uit. */
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

/** Onder welke criteria het valt, volgens de coördinator. */
export type CriteriaVaststellenInput = {
  /** ROT-C1 tot en met ROT-C7. */
  readonly criteria: ReadonlyArray<string>;
  readonly dossierId: string | number;
  /** Nodig waar u anders kiest dan de berekening. */
  readonly motivering?: string;
  readonly sleutel: string;
  /** De versie van het incident waarnaar u keek. */
  readonly versie: number;
};

/** Een organisatie die meedoet in een zaak, of wat zij ervan ziet. */
export type DeelnemerBewarenInput = {
  readonly dossierId: string | number;
  /** Wat de organisatie moet weten om mee te doen. Zonder namen. */
  readonly opdracht: string;
  readonly organisatieId: string | number;
  readonly sleutel: string;
  /** eigen_taken of alle_taken. */
  readonly zicht: string;
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

export type GastlinkIntrekkenInput = {
  readonly gastlinkId: string | number;
};

export type GastlinkMakenInput = {
  readonly gehoordeId: string | number;
  /** hoorverslag of conceptrapport. */
  readonly op: string;
};

export type GehoordeBewarenInput = {
  readonly dossierId: string | number;
  /** Functie of relatie, geen naam. Elke functie komt één keer voor. */
  readonly functie: string;
  /** Laat weg voor iemand die er nog niet in staat. */
  readonly gehoordeId?: string | number | null | undefined;
  readonly hoedanigheid: string;
  readonly horen: boolean;
  /** Waarom niet; verplicht bij wie u niet hoort. */
  readonly reden?: string;
  readonly sleutel: string;
  /** De versie waarvan u uitging. */
  readonly versie?: number | null | undefined;
};

export type GehoordeUitnodigenInput = {
  readonly gehoordeId: string | number;
  readonly gesprekOp: string;
  readonly sleutel: string;
  /** De tekst van de uitnodiging: waar, hoe laat en waarover. */
  readonly tekst: string;
};

export type HoorverslagBewarenInput = {
  readonly gehoordeId: string | number;
  readonly gesprekOp: string;
  readonly sleutel: string;
  readonly tekst: string;
  /** De versie waarvan u uitging; 0 voor het eerste verslag. */
  readonly versie: number;
};

export type HoorverslagVoorleggenInput = {
  /** U verklaart dat u dit verslag op uw ambtseed hebt opgemaakt. */
  readonly ambtsedig?: boolean;
  readonly gehoordeId: string | number;
  readonly sleutel: string;
  /** De versie die u voorlegt; dit moet de nieuwste zijn. */
  readonly versie: number;
};

/** Een incident zoals het er nu staat. Een onaf concept mag. */
export type IncidentBewarenInput = {
  /** Leeg bij een nieuw incident. */
  readonly dossierId?: string | number | null | undefined;
  /** CBS-code van de gemeente van het loket. */
  readonly gemeentecode: string;
  /** De velden van het formulier. Wat u weglaat, is leeg. */
  readonly inhoud: { readonly [sleutel: string]: unknown };
  readonly sleutel: string;
  /** De versie waarop u verder schreef; leeg bij een nieuw incident. */
  readonly versie?: number | null | undefined;
};

/** Wat er bij kwam of anders bleek, door de coördinator. */
export type IncidentBijwerkenInput = {
  readonly dossierId: string | number;
  readonly inhoud: { readonly [sleutel: string]: unknown };
  readonly sleutel: string;
  readonly versie: number;
};

/** Een incident melden bij het loket. */
export type IncidentIndienenInput = {
  readonly dossierId: string | number;
  readonly sleutel: string;
  readonly versie: number;
};

/** De zaak op u nemen, ook van een collega. */
export type IncidentOppakkenInput = {
  readonly dossierId: string | number;
  readonly sleutel: string;
};

/** Wat de coördinator per telefoon of e-mail kreeg. */
export type IncidentVastleggenInput = {
  /** De organisatie die meldt, of om wie het gaat. Leeg als er geen organisatie is. */
  readonly aanbiederId?: string | number | null | undefined;
  readonly gemeentecode: string;
  readonly inhoud: { readonly [sleutel: string]: unknown };
  /** telefoon of e-mail. */
  readonly kanaal: string;
  /** aanbieder, client, burger, ambtenaar of ketenpartner. Geen naam. */
  readonly melder: string;
  /** Wanneer er werd gebeld, of de e-mail binnenkwam. */
  readonly ontvangenOp: string;
  /** De e-mail zoals die binnenkwam. Wordt versleuteld bewaard. */
  readonly origineel?: string;
  readonly sleutel: string;
  /** melding of consult. */
  readonly zaaksoort: string;
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

/** Hoe het met een leerpunt staat. */
export type LeerpuntBijwerkenInput = {
  readonly eigenaar: string;
  readonly leerpuntId: string | number;
  readonly sleutel: string;
  /** open, opgepakt of afgerond. */
  readonly stand: string;
  readonly versie: number;
  readonly vervolg: string;
  readonly vervolgOp?: string | null | undefined;
};

/** Wat een zaak leerde. */
export type LeerpuntVastleggenInput = {
  readonly dossierId: string | number;
  /** Functie of organisatie die het oppakt. */
  readonly eigenaar: string;
  readonly sleutel: string;
  /** beleid, werkproces of stelsel. */
  readonly soort: string;
  /** Zonder namen. */
  readonly tekst: string;
  readonly vervolgOp?: string | null | undefined;
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

export type NoodtoegangBeeindigenInput = {
  readonly noodtoegangId: string | number;
  readonly sleutel: string;
};

export type NoodtoegangOpenenInput = {
  /** Waarom dit niet kan wachten, in minstens 20 tekens. */
  readonly reden: string;
  readonly sleutel: string;
  readonly zaaknummer: string;
};

/** De notitie zoals zij er nu staat. Na verzenden begint een nieuwe versie. */
export type NotitieBewarenInput = {
  readonly delen: { readonly [sleutel: string]: unknown };
  readonly dossierId: string | number;
  /** Waarom de ontvanger meer nodig heeft dan de gewone variant. */
  readonly reden?: string;
  readonly sleutel: string;
  readonly uitgebreid?: boolean;
  /** De versie waarop u verder schreef; 0 voor een nieuwe notitie. */
  readonly versie: number;
};

/** Een ontvanger van een notitie. */
export type NotitieOntvangerInput = {
  /** politiek, beleid, opdrachtgever of uitvoering. */
  readonly hoedanigheid: string;
  /** portaal: het postvak van de gemeente; buiten: het loket verstuurt zelf. */
  readonly kanaal: string;
  /** Functie, geen naam. */
  readonly ontvanger: string;
};

/** De notitie verzenden, aan elke ontvanger niet meer dan diens hoedanigheid vraagt. */
export type NotitieVersturenInput = {
  readonly dossierId: string | number;
  readonly ontvangers: ReadonlyArray<NotitieOntvangerInput>;
  readonly sleutel: string;
  readonly versie: number;
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

export type OnderzoeksverslagToevoegenInput = {
  readonly dossierId: string | number;
  /** De stap waarvan dit het verslag is, zoals deskundige_raadplegen. */
  readonly handeling: string;
  /** Bij een bezoek: de legitimatie is getoond. */
  readonly legitimatie?: boolean;
  readonly op: string;
  readonly sleutel: string;
  readonly tekst: string;
  readonly vraag?: string;
  /** Functie of discipline, geen naam. */
  readonly wie?: string;
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

export type OpvolgingBeoordelenInput = {
  readonly motivering: string;
  readonly opvolgingId: string | number;
  /** volledig, deels of niet. */
  readonly score: string;
  readonly sleutel: string;
  /** sterk, middel, zwak of leeg. */
  readonly sterkte?: string;
  /** De versie die u las. */
  readonly versie: number;
};

export type OpvolgingMeldenInput = {
  /** Een bestand bij dit dossier dat het aantoont. */
  readonly documentId?: string | number | null | undefined;
  /** Wat u van het effect ziet, en hoe u dat weet. */
  readonly effect?: string;
  /** De dag waarop de maatregel klaar was, JJJJ-MM-DD. */
  readonly gedaanOp?: string;
  readonly opvolgingId: string | number;
  readonly sleutel: string;
  /** bezig, uitgevoerd of vervallen. */
  readonly stand: string;
  readonly toelichting: string;
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

export type RapportBewarenInput = {
  /** De delen van het rapport, zoals het protocol ze noemt. */
  readonly delen: ReadonlyArray<StaptekstInput>;
  readonly dossierId: string | number;
  readonly sleutel: string;
  /** De versie waarvan u uitging; 0 als er nog geen rapport is. */
  readonly versie: number;
};

export type RapportOpenbaarMakenInput = {
  readonly delen: ReadonlyArray<StaptekstInput>;
  readonly dossierId: string | number;
  /** U las de hele tekst en er staat niets in waaraan iemand te herkennen is. */
  readonly gecontroleerd: boolean;
  readonly sleutel: string;
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

export type RapportVaststellenInput = {
  readonly dossierId: string | number;
  readonly sleutel: string;
  /** De versie die u las; een nieuwere gaat niet ongelezen de deur uit. */
  readonly versie: number;
};

export type ReactieAfhandelenInput = {
  /** U verschilt wezenlijk van inzicht. Wie reageerde, krijgt dan bericht met uw motivering. */
  readonly essentieel?: boolean;
  /** Wat u ermee deed; verplicht als u de reactie niet of niet helemaal verwerkt. */
  readonly motivering?: string;
  readonly reactieId: string | number;
  readonly sleutel: string;
  /** verwerkt, deels of terzijde. */
  readonly uitkomst: string;
};

/** Een reactie die op papier of per e-mail binnenkwam. */
export type ReactieOpschrijvenInput = {
  readonly gehoordeId: string | number;
  /** De reactie is ondertekend. */
  readonly ondertekend: boolean;
  /** hoorverslag of conceptrapport. */
  readonly op: string;
  readonly sleutel: string;
  readonly tekst: string;
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

/** Een taak is gedaan. */
export type RegietaakAfrondenInput = {
  readonly regietaakId: string | number;
  readonly sleutel: string;
  /** Hoe het is gedaan. Zonder namen. */
  readonly toelichting?: string;
};

/** Een taak voor een organisatie die meedoet. */
export type RegietaakGevenInput = {
  readonly deelnemerId: string | number;
  readonly sleutel: string;
  /** Zonder namen. */
  readonly titel: string;
  readonly uiterlijkOp?: string | null | undefined;
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

export type StukOntvangenInput = {
  readonly ontvangenOp: string;
  readonly ontvangst?: string;
  readonly opvragingId: string | number;
  readonly sleutel: string;
};

export type StukkenVragenInput = {
  /** Bij welke functie of organisatie; leeg is de aanbieder. */
  readonly bijWie?: string;
  readonly dossierId: string | number;
  readonly sleutel: string;
  /** verzoek of vordering. */
  readonly soort: string;
  /** Welke stukken, elk apart. */
  readonly stukken: ReadonlyArray<string>;
  readonly toelichting?: string;
  readonly tot: string;
};

export type TaakAfrondenInput = {
  readonly sleutel: string;
  readonly taakId: string | number;
  /** Wanneer en hoe het is gedaan. */
  readonly toelichting?: string;
};

export type UitsluitenInput = {
  readonly gebruikerId: string | number;
  /** Waarom deze persoon de zaak niet mag behandelen. */
  readonly reden: string;
  readonly sleutel: string;
  readonly zaaknummer: string;
};

export type UitsluitingOpheffenInput = {
  readonly reden: string;
  readonly sleutel: string;
  readonly uitsluitingId: string | number;
  readonly zaaknummer: string;
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

export type VernietigingBesluitenInput = {
  readonly motivering: string;
  readonly sleutel: string;
  /** Waar: vernietigen. Onwaar: het voorstel afwijzen. */
  readonly uitvoeren: boolean;
  readonly vernietigingId: string | number;
};

export type VernietigingVoorstellenInput = {
  /** 1 tot en met 50 dossiers van de lijst. */
  readonly dossierIds: ReadonlyArray<string | number>;
  readonly sleutel: string;
  readonly toelichting: string;
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

export type AuditexportQueryVariables = Exact<{
  id: string | number;
  van?: string | null | undefined;
  tot?: string | null | undefined;
}>;


export type AuditexportQuery = { readonly auditexport: ReadonlyArray<{ readonly nr: number, readonly gebeurtenisId: string, readonly op: string, readonly soort: string, readonly actie: string, readonly resultaat: string, readonly rol: string, readonly onderwerp: string | null, readonly zaaknummer: string, readonly gebruikerWeergave: string | null, readonly applicatie: string | null, readonly sessieId: string | null, readonly noodprocedure: boolean, readonly gegevenscategorieen: ReadonlyArray<string>, readonly autorisatiegrond: string, readonly gebruiker: { readonly id: string, readonly functie: string, readonly organisatie: { readonly id: string, readonly naam: string } } | null }> };

export type BetrokkeneinzageQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  first: number;
  after?: string | null | undefined;
  van?: string | null | undefined;
  tot?: string | null | undefined;
}>;


export type BetrokkeneinzageQuery = { readonly betrokkeneinzage: { readonly edges: ReadonlyArray<{ readonly node: { readonly nr: number, readonly op: string, readonly soort: string, readonly resultaat: string, readonly rol: string, readonly onderwerp: string | null, readonly zaaknummer: string, readonly gebruiker: { readonly id: string, readonly functie: string, readonly organisatie: { readonly id: string, readonly naam: string } } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type InzageQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
  van?: string | null | undefined;
  tot?: string | null | undefined;
}>;


export type InzageQuery = { readonly auditregels: { readonly edges: ReadonlyArray<{ readonly node: { readonly nr: number, readonly op: string, readonly soort: string, readonly resultaat: string, readonly rol: string, readonly onderwerp: string | null, readonly zaaknummer: string, readonly gebruiker: { readonly id: string, readonly functie: string, readonly organisatie: { readonly id: string, readonly naam: string } } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AvgidentiteitVastleggenMutationVariables = Exact<{
  input: AvgidentiteitVastleggenInput;
}>;


export type AvgidentiteitVastleggenMutation = { readonly avgidentiteitVastleggen:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly versie: number, readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type AvgoverzichtQueryVariables = Exact<{
  id: string | number;
}>;


export type AvgoverzichtQuery = { readonly avgoverzicht: { readonly [sleutel: string]: unknown } | null };

export type AvgverzoekBesluitenMutationVariables = Exact<{
  input: AvgverzoekBesluitenInput;
}>;


export type AvgverzoekBesluitenMutation = { readonly avgverzoekBesluiten:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly versie: number, readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type AvgverzoekVastleggenMutationVariables = Exact<{
  input: AvgverzoekVastleggenInput;
}>;


export type AvgverzoekVastleggenMutation = { readonly avgverzoekVastleggen:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string, readonly avgverzoeken: ReadonlyArray<{ readonly id: string }> } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly versie: number, readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type AvgverzoekVerlengenMutationVariables = Exact<{
  input: AvgverzoekVerlengenInput;
}>;


export type AvgverzoekVerlengenMutation = { readonly avgverzoekVerlengen:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly versie: number, readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type AvgverzoekenQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  alle: boolean;
}>;


export type AvgverzoekenQuery = { readonly avgverzoeken: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly dossierId: string, readonly zaaknummer: string, readonly hoedanigheid: string, readonly soort: string, readonly ontvangenOp: string, readonly uiterlijkOp: string, readonly identiteitOp: string | null, readonly verlengdOp: string | null, readonly besluit: string | null, readonly beslotenOp: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

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


export type BerichtQuery = { readonly bericht: { readonly id: string, readonly soort: string, readonly onderwerp: string, readonly tekst: string, readonly verzondenOp: string, readonly gelezenOp: string | null, readonly mailStand: string | null, readonly mailStandOp: string | null, readonly dossierId: string, readonly van: { readonly id: string, readonly naam: string, readonly soort: string }, readonly aan: { readonly id: string, readonly naam: string } } | null };

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

export type BeperkingOpheffenMutationVariables = Exact<{
  input: BeperkingOpheffenInput;
}>;


export type BeperkingOpheffenMutation = { readonly beperkingOpheffen:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly versie: number, readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type BetrokkeneBewarenMutationVariables = Exact<{
  input: BetrokkeneBewarenInput;
}>;


export type BetrokkeneBewarenMutation = { readonly betrokkeneBewaren:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly versie: number, readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type BetrokkenenQueryVariables = Exact<{
  id: string | number;
}>;


export type BetrokkenenQuery = { readonly dossier: { readonly id: string, readonly zaaknummer: string, readonly titel: string, readonly beperkt: boolean, readonly handelingen: ReadonlyArray<string>, readonly toezichthouder: { readonly id: string, readonly naam: string }, readonly rectificaties: ReadonlyArray<{ readonly id: string, readonly op: string, readonly door: { readonly id: string, readonly functie: string }, readonly verbetering: { readonly plaats: string, readonly wordt: string } | null }>, readonly betrokkenen: ReadonlyArray<{ readonly id: string, readonly hoedanigheid: string, readonly uitMelding: boolean, readonly versie: number, readonly omvang: string | null, readonly beperktOp: string | null, readonly gewistOp: string | null, readonly gegevens: { readonly naam: string, readonly contact: string, readonly geboortedatum: string } | null, readonly verzoeken: ReadonlyArray<{ readonly id: string, readonly soort: string, readonly vraag: string | null, readonly hoedanigheid: string, readonly ontvangenOp: string, readonly uiterlijkOp: string, readonly identiteitWijze: string | null, readonly identiteitOp: string | null, readonly verlengdOp: string | null, readonly verlengingMotivering: string, readonly besluit: string | null, readonly gronden: ReadonlyArray<string>, readonly motivering: string, readonly omvang: string | null, readonly wiswijze: string | null, readonly beslotenOp: string | null, readonly beslotenDoor: { readonly id: string, readonly functie: string } | null }> }> } | null };

export type BetrokkenezakenQueryVariables = Exact<{
  id: string | number;
}>;


export type BetrokkenezakenQuery = { readonly betrokkenezaken: ReadonlyArray<{ readonly betrokkeneId: string, readonly dossierId: string, readonly zaaknummer: string, readonly hoedanigheid: string, readonly overeenkomst: string }> };

export type BewaarstopOpheffenMutationVariables = Exact<{
  input: BewaarstopOpheffenInput;
}>;


export type BewaarstopOpheffenMutation = { readonly bewaarstopOpheffen:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type BewaarstopZettenMutationVariables = Exact<{
  input: BewaarstopZettenInput;
}>;


export type BewaarstopZettenMutation = { readonly bewaarstopZetten:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type BewaarstoppenQueryVariables = Exact<{
  id: string | number;
}>;


export type BewaarstoppenQuery = { readonly dossier: { readonly id: string, readonly zaaknummer: string, readonly titel: string, readonly stand: string, readonly afgeslotenOp: string | null, readonly bewaarstoppen: ReadonlyArray<{ readonly id: string, readonly grond: string, readonly toelichting: string, readonly gezetOp: string, readonly opgehevenOp: string | null, readonly opheffing: string, readonly gezetDoor: { readonly id: string, readonly functie: string }, readonly opgehevenDoor: { readonly id: string, readonly functie: string } | null }> } | null };

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


export type ConsultQuery = { readonly consult: { readonly id: string, readonly nummer: string, readonly protocol: string, readonly gemeentecode: string, readonly voorzieningsoort: string, readonly antwoorden: { readonly [sleutel: string]: unknown }, readonly vraag: string, readonly gevraagdOp: string, readonly advies: string | null, readonly antwoord: string, readonly beantwoordOp: string | null, readonly afloop: string | null, readonly reden: string, readonly afgerondOp: string | null, readonly onbereikt: string | null, readonly dossierId: string | null, readonly aanbieder: { readonly id: string, readonly naam: string }, readonly toezichthouder: { readonly id: string, readonly naam: string }, readonly gevraagdDoor: { readonly id: string, readonly functie: string }, readonly beantwoordDoor: { readonly id: string, readonly functie: string } | null } | null };

export type ConsultenQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  alleenOpen: boolean;
}>;


export type ConsultenQuery = { readonly consulten: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly nummer: string, readonly gevraagdOp: string, readonly advies: string | null, readonly afloop: string | null, readonly onbereikt: string | null, readonly dossierId: string | null, readonly voorzieningsoort: string, readonly aanbieder: { readonly id: string, readonly naam: string }, readonly toezichthouder: { readonly id: string, readonly naam: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

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
    | { readonly __typename: 'Avgverzoek', readonly id: string }
    | { readonly __typename: 'Basisoorzaak', readonly id: string }
    | { readonly __typename: 'Bericht', readonly id: string }
    | { readonly __typename: 'Besluit', readonly id: string }
    | { readonly __typename: 'Betrokkene', readonly id: string }
    | { readonly __typename: 'Bewaarstop', readonly id: string }
    | { readonly __typename: 'Consult', readonly id: string }
    | { readonly __typename: 'Deelnemer', readonly id: string }
    | { readonly __typename: 'Document', readonly naam: string, readonly tekst: { readonly [sleutel: string]: unknown } | null, readonly id: string }
    | { readonly __typename: 'Dossier', readonly id: string }
    | { readonly __typename: 'Gastlink', readonly id: string }
    | { readonly __typename: 'Gebruiker', readonly id: string }
    | { readonly __typename: 'Gehoorde', readonly id: string }
    | { readonly __typename: 'Hoorverslag', readonly id: string }
    | { readonly __typename: 'Incident', readonly id: string }
    | { readonly __typename: 'Indiening', readonly id: string }
    | { readonly __typename: 'Leerpunt', readonly id: string }
    | { readonly __typename: 'Melding', readonly id: string }
    | { readonly __typename: 'Notitie', readonly id: string }
    | { readonly __typename: 'Onderzoeksverslag', readonly id: string }
    | { readonly __typename: 'Opvolging', readonly id: string }
    | { readonly __typename: 'Opvolgverslag', readonly id: string }
    | { readonly __typename: 'Opvraging', readonly id: string }
    | { readonly __typename: 'Organisatie', readonly id: string }
    | { readonly __typename: 'Overname', readonly id: string }
    | { readonly __typename: 'Rapport', readonly id: string }
    | { readonly __typename: 'Rapportversie', readonly id: string }
    | { readonly __typename: 'Reactie', readonly id: string }
    | { readonly __typename: 'Rectificatie', readonly id: string }
    | { readonly __typename: 'Regeloordeel', readonly id: string }
    | { readonly __typename: 'Regietaak', readonly id: string }
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


export type ToezichtdossierQuery = { readonly dossier: { readonly id: string, readonly zaaknummer: string, readonly titel: string, readonly stand: string, readonly soort: string, readonly voorzieningsoort: string, readonly gebeurtenisOp: string | null, readonly protocol: string, readonly processtand: string, readonly handelingen: ReadonlyArray<string>, readonly beperkt: boolean, readonly volgendeTermijnOp: string | null, readonly rectificaties: ReadonlyArray<{ readonly id: string, readonly op: string, readonly door: { readonly id: string, readonly functie: string }, readonly verbetering: { readonly plaats: string, readonly wordt: string } | null }>, readonly aanbieder: { readonly id: string, readonly naam: string }, readonly gemeente: { readonly id: string, readonly naam: string }, readonly toezichthouder: { readonly id: string, readonly naam: string }, readonly melding: { readonly id: string, readonly inhoud: { readonly [sleutel: string]: unknown }, readonly ingediendOp: string | null, readonly ontvangstBevestigdOp: string | null, readonly teLaat: boolean, readonly uiterlijkOp: string | null, readonly client: { readonly naam: string, readonly contact: string, readonly geboortedatum: string } | null, readonly ingediendDoor: { readonly id: string, readonly functie: string } | null, readonly bijlagen: ReadonlyArray<{ readonly id: string, readonly naam: string, readonly grootte: number, readonly toegevoegdOp: string }> } | null, readonly termijnen: ReadonlyArray<{ readonly id: string, readonly soort: string, readonly persoon: string, readonly startOp: string, readonly eindOp: string, readonly afleiding: ReadonlyArray<{ readonly [sleutel: string]: unknown }>, readonly grondslag: string, readonly voldaanOp: string | null, readonly vervallenOp: string | null, readonly opgeschort: boolean }>, readonly indieningen: ReadonlyArray<{ readonly id: string, readonly ronde: number, readonly ingediendOp: string, readonly sha256: string, readonly redenOpenBevindingen: string, readonly ingediendDoor: { readonly id: string, readonly functie: string }, readonly oordelen: ReadonlyArray<{ readonly aspect: string, readonly oordeel: string }> }>, readonly uitstelverzoeken: ReadonlyArray<{ readonly id: string, readonly gevraagdTot: string, readonly gevraagdOp: string, readonly reden: string, readonly besluit: string | null, readonly besluitReden: string | null, readonly beslotenOp: string | null, readonly toegekendTot: string | null }>, readonly berichten: ReadonlyArray<{ readonly id: string, readonly onderwerp: string, readonly verzondenOp: string, readonly gelezenOp: string | null, readonly mailStand: string | null, readonly mailStandOp: string | null, readonly van: { readonly id: string, readonly naam: string }, readonly aan: { readonly id: string, readonly naam: string } }>, readonly stappen: ReadonlyArray<{ readonly id: string, readonly handeling: string, readonly van: string, readonly naar: string, readonly op: string, readonly gegevens: { readonly [sleutel: string]: unknown }, readonly grondslag: string, readonly door: { readonly id: string, readonly functie: string } }>, readonly taken: ReadonlyArray<{ readonly id: string, readonly voor: string, readonly soort: string, readonly titel: string, readonly tekst: string, readonly grondslag: string, readonly aangemaaktOp: string, readonly gedaanOp: string | null, readonly toelichting: string, readonly gedaanDoor: { readonly id: string, readonly functie: string } | null }>, readonly gehoorden: ReadonlyArray<{ readonly id: string }>, readonly rapportversies: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly soort: string, readonly op: string }>, readonly besluiten: ReadonlyArray<{ readonly id: string, readonly soort: string, readonly genomenOp: string, readonly weergave: string, readonly conclusies: string, readonly maatregelen: string, readonly motivering: string, readonly advies: string, readonly gronden: ReadonlyArray<{ readonly [sleutel: string]: unknown }>, readonly genomenDoor: { readonly id: string, readonly functie: string } }> } | null };

export type WerkvoorraadQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  before?: string | null | undefined;
  filter?: DossierFilter | null | undefined;
}>;


export type WerkvoorraadQuery = { readonly dossiers: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly zaaknummer: string, readonly titel: string, readonly stand: string, readonly soort: string, readonly voorzieningsoort: string, readonly gebeurtenisOp: string | null, readonly volgendeTermijnOp: string | null, readonly volgendeTermijnSoort: string | null, readonly aanbieder: { readonly id: string, readonly naam: string }, readonly gemeente: { readonly id: string, readonly naam: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type IkQueryVariables = Exact<{ [key: string]: never; }>;


export type IkQuery = { readonly ik: { readonly id: string, readonly rol: string, readonly functie: string, readonly organisatie: { readonly id: string, readonly naam: string, readonly soort: string, readonly eenpersoons: boolean } } | null };

export type CriteriaVaststellenMutationVariables = Exact<{
  input: CriteriaVaststellenInput;
}>;


export type CriteriaVaststellenMutation = { readonly criteriaVaststellen:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type IncidentBewarenMutationVariables = Exact<{
  input: IncidentBewarenInput;
}>;


export type IncidentBewarenMutation = { readonly incidentBewaren:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string, readonly incident: { readonly id: string, readonly versie: number } | null } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type IncidentBijwerkenMutationVariables = Exact<{
  input: IncidentBijwerkenInput;
}>;


export type IncidentBijwerkenMutation = { readonly incidentBijwerken:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type IncidentIndienenMutationVariables = Exact<{
  input: IncidentIndienenInput;
}>;


export type IncidentIndienenMutation = { readonly incidentIndienen:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type IncidentOppakkenMutationVariables = Exact<{
  input: IncidentOppakkenInput;
}>;


export type IncidentOppakkenMutation = { readonly incidentOppakken:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type IncidentVastleggenMutationVariables = Exact<{
  input: IncidentVastleggenInput;
}>;


export type IncidentVastleggenMutation = { readonly incidentVastleggen:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type IncidentenQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: DossierFilter | null | undefined;
}>;


export type IncidentenQuery = { readonly dossiers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly zaaknummer: string, readonly titel: string, readonly stand: string, readonly protocol: string, readonly processtand: string, readonly volgendeTermijnOp: string | null, readonly aanbieder: { readonly id: string, readonly naam: string }, readonly incident: { readonly id: string, readonly zaaksoort: string, readonly spoed: boolean, readonly onrustNiveau: string, readonly geraakt: ReadonlyArray<string>, readonly opnieuwOp: string | null, readonly ontvangenOp: string | null, readonly gelezenOp: string | null, readonly behandelaar: { readonly id: string, readonly functie: string } | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type IncidentzaakQueryVariables = Exact<{
  id: string | number;
}>;


export type IncidentzaakQuery = { readonly dossier: { readonly id: string, readonly zaaknummer: string, readonly titel: string, readonly stand: string, readonly protocol: string, readonly processtand: string, readonly handelingen: ReadonlyArray<string>, readonly aanbieder: { readonly id: string, readonly naam: string }, readonly gemeente: { readonly id: string, readonly naam: string, readonly gemeentecode: string | null }, readonly toezichthouder: { readonly id: string, readonly naam: string }, readonly incident: { readonly id: string, readonly zaaksoort: string, readonly kanaal: string, readonly melder: string, readonly spoed: boolean, readonly inhoud: { readonly [sleutel: string]: unknown }, readonly geboortedatums: ReadonlyArray<string>, readonly origineel: string, readonly geraakt: ReadonlyArray<string>, readonly opnieuwOp: string | null, readonly hertoetstOp: string | null, readonly ontvangenOp: string | null, readonly gelezenVanaf: string | null, readonly gelezenOp: string | null, readonly versie: number, readonly bewaardOp: string, readonly gelezenDoor: { readonly id: string, readonly functie: string } | null, readonly behandelaar: { readonly id: string, readonly functie: string } | null, readonly criteria: { readonly op: string, readonly geraakt: ReadonlyArray<string>, readonly advies: string, readonly ookWettelijkMelden: string, readonly opnieuwOp: string | null, readonly uitkomsten: ReadonlyArray<{ readonly criterium: string, readonly naam: string, readonly uitkomst: string, readonly waarom: string, readonly grondslag: string, readonly deelregels: ReadonlyArray<{ readonly id: string, readonly naam: string, readonly uitkomst: string, readonly waarom: string, readonly opnieuwOp: string | null }> }> } } | null, readonly termijnen: ReadonlyArray<{ readonly id: string, readonly soort: string, readonly persoon: string, readonly startOp: string, readonly eindOp: string, readonly afleiding: ReadonlyArray<{ readonly [sleutel: string]: unknown }>, readonly grondslag: string, readonly voldaanOp: string | null, readonly vervallenOp: string | null, readonly opgeschort: boolean }>, readonly berichten: ReadonlyArray<{ readonly id: string, readonly onderwerp: string, readonly verzondenOp: string, readonly gelezenOp: string | null, readonly mailStand: string | null, readonly mailStandOp: string | null, readonly van: { readonly id: string, readonly naam: string }, readonly aan: { readonly id: string, readonly naam: string } }>, readonly stappen: ReadonlyArray<{ readonly id: string, readonly handeling: string, readonly van: string, readonly naar: string, readonly op: string, readonly gegevens: { readonly [sleutel: string]: unknown }, readonly grondslag: string, readonly door: { readonly id: string, readonly functie: string } }>, readonly taken: ReadonlyArray<{ readonly id: string, readonly voor: string, readonly soort: string, readonly titel: string, readonly tekst: string, readonly grondslag: string, readonly aangemaaktOp: string, readonly gedaanOp: string | null, readonly toelichting: string, readonly gedaanDoor: { readonly id: string, readonly functie: string } | null }>, readonly besluiten: ReadonlyArray<{ readonly id: string, readonly soort: string, readonly genomenOp: string, readonly weergave: string, readonly conclusies: string, readonly maatregelen: string, readonly motivering: string, readonly advies: string, readonly gronden: ReadonlyArray<{ readonly [sleutel: string]: unknown }>, readonly genomenDoor: { readonly id: string, readonly functie: string } }>, readonly notities: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly delen: { readonly [sleutel: string]: unknown }, readonly uitgebreid: boolean, readonly reden: string, readonly versie: number, readonly verzondenOp: string | null, readonly verzendingen: ReadonlyArray<{ readonly hoedanigheid: string, readonly ontvanger: string, readonly kanaal: string, readonly tekst: string, readonly op: string }> }>, readonly leerpunten: ReadonlyArray<{ readonly id: string, readonly dossierId: string, readonly soort: string, readonly tekst: string, readonly eigenaar: string, readonly vervolg: string, readonly vervolgOp: string | null, readonly stand: string, readonly versie: number }>, readonly deelnemers: ReadonlyArray<{ readonly id: string, readonly zicht: string, readonly opdracht: string, readonly organisatie: { readonly id: string, readonly naam: string }, readonly taken: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly uiterlijkOp: string | null, readonly gedaanOp: string | null, readonly toelichting: string }> }> } | null };

export type LeerpuntBijwerkenMutationVariables = Exact<{
  input: LeerpuntBijwerkenInput;
}>;


export type LeerpuntBijwerkenMutation = { readonly leerpuntBijwerken:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type LeerpuntVastleggenMutationVariables = Exact<{
  input: LeerpuntVastleggenInput;
}>;


export type LeerpuntVastleggenMutation = { readonly leerpuntVastleggen:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type NotitieBewarenMutationVariables = Exact<{
  input: NotitieBewarenInput;
}>;


export type NotitieBewarenMutation = { readonly notitieBewaren:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type NotitieVersturenMutationVariables = Exact<{
  input: NotitieVersturenInput;
}>;


export type NotitieVersturenMutation = { readonly notitieVersturen:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

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

export type TrendsQueryVariables = Exact<{ [key: string]: never; }>;


export type TrendsQuery = { readonly trends: { readonly jaren: ReadonlyArray<number>, readonly weggelaten: ReadonlyArray<number>, readonly tabellen: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly toelichting: string, readonly kop: string, readonly kolommen: ReadonlyArray<string>, readonly rijen: ReadonlyArray<{ readonly id: string, readonly naam: string, readonly soort: string, readonly waarden: ReadonlyArray<number | null>, readonly vorig: number | null }> }> } };

export type LoketQueryVariables = Exact<{
  gemeentecode: string;
}>;


export type LoketQuery = { readonly loket: { readonly naam: string, readonly gemeentecode: string, readonly protocol: string, readonly meldtelefoon: string | null, readonly meldpostbus: string | null, readonly open: boolean, readonly volgendeOpening: string | null, readonly coordinatoren: number } | null };

export type LoketcijfersQueryVariables = Exact<{
  jaar: number;
}>;


export type LoketcijfersQuery = { readonly loketcijfers: { readonly jaar: number, readonly zaken: number | null, readonly leerpuntenAfgerond: number, readonly zaaksoorten: ReadonlyArray<{ readonly code: string, readonly aantal: number | null }>, readonly domeinen: ReadonlyArray<{ readonly code: string, readonly aantal: number | null }>, readonly criteria: ReadonlyArray<{ readonly code: string, readonly aantal: number | null }>, readonly leerpunten: ReadonlyArray<{ readonly code: string, readonly aantal: number | null }> }, readonly leerpunten: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly dossierId: string, readonly soort: string, readonly tekst: string, readonly eigenaar: string, readonly vervolg: string, readonly vervolgOp: string | null, readonly stand: string, readonly versie: number } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

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


export type MeldingQuery = { readonly dossier: { readonly id: string, readonly zaaknummer: string, readonly titel: string, readonly stand: string, readonly protocol: string, readonly processtand: string, readonly handelingen: ReadonlyArray<string>, readonly gemeente: { readonly id: string, readonly naam: string, readonly gemeentecode: string | null }, readonly toezichthouder: { readonly id: string, readonly naam: string }, readonly zelfonderzoek: { readonly id: string } | null, readonly termijnen: ReadonlyArray<{ readonly id: string, readonly soort: string, readonly persoon: string, readonly startOp: string, readonly eindOp: string, readonly afleiding: ReadonlyArray<{ readonly [sleutel: string]: unknown }>, readonly grondslag: string, readonly voldaanOp: string | null, readonly vervallenOp: string | null, readonly opgeschort: boolean }>, readonly stappen: ReadonlyArray<{ readonly id: string, readonly handeling: string, readonly van: string, readonly naar: string, readonly op: string, readonly gegevens: { readonly [sleutel: string]: unknown }, readonly grondslag: string, readonly door: { readonly id: string, readonly functie: string } }>, readonly rapportversies: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly soort: string, readonly op: string }>, readonly taken: ReadonlyArray<{ readonly id: string, readonly voor: string, readonly soort: string, readonly titel: string, readonly tekst: string, readonly grondslag: string, readonly aangemaaktOp: string, readonly gedaanOp: string | null, readonly toelichting: string, readonly gedaanDoor: { readonly id: string, readonly functie: string } | null }>, readonly melding: { readonly id: string, readonly inhoud: { readonly [sleutel: string]: unknown }, readonly versie: number, readonly bewaardOp: string, readonly ingediendOp: string | null, readonly ontvangstBevestigdOp: string | null, readonly teLaat: boolean, readonly uiterlijkOp: string | null, readonly client: { readonly naam: string, readonly contact: string, readonly geboortedatum: string } | null, readonly ingediendDoor: { readonly id: string, readonly functie: string } | null, readonly bijlagen: ReadonlyArray<{ readonly id: string, readonly naam: string, readonly grootte: number, readonly toegevoegdOp: string }> } | null } | null };

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

export type NooddossierQueryVariables = Exact<{
  id: string | number;
}>;


export type NooddossierQuery = { readonly nooddossier: { readonly id: string, readonly zaaknummer: string, readonly titel: string, readonly stand: string, readonly soort: string, readonly protocol: string, readonly gebeurtenisOp: string | null, readonly aanbieder: { readonly id: string, readonly naam: string }, readonly gemeente: { readonly id: string, readonly naam: string }, readonly melding: { readonly id: string, readonly inhoud: { readonly [sleutel: string]: unknown }, readonly ingediendOp: string | null, readonly teLaat: boolean, readonly client: { readonly naam: string, readonly contact: string, readonly geboortedatum: string } | null } | null, readonly termijnen: ReadonlyArray<{ readonly id: string, readonly soort: string, readonly persoon: string, readonly startOp: string, readonly eindOp: string, readonly afleiding: ReadonlyArray<{ readonly [sleutel: string]: unknown }>, readonly grondslag: string, readonly voldaanOp: string | null, readonly vervallenOp: string | null, readonly opgeschort: boolean }>, readonly stappen: ReadonlyArray<{ readonly id: string, readonly handeling: string, readonly van: string, readonly naar: string, readonly op: string, readonly gegevens: { readonly [sleutel: string]: unknown }, readonly grondslag: string, readonly door: { readonly id: string, readonly functie: string } }>, readonly besluiten: ReadonlyArray<{ readonly id: string, readonly soort: string, readonly genomenOp: string, readonly weergave: string, readonly conclusies: string, readonly maatregelen: string, readonly motivering: string, readonly advies: string, readonly gronden: ReadonlyArray<{ readonly [sleutel: string]: unknown }>, readonly genomenDoor: { readonly id: string, readonly functie: string } }> } | null };

export type NoodtoegangBeeindigenMutationVariables = Exact<{
  input: NoodtoegangBeeindigenInput;
}>;


export type NoodtoegangBeeindigenMutation = { readonly noodtoegangBeeindigen:
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'NoodtoegangGewijzigd', readonly noodtoegangId: string }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type NoodtoegangOpenenMutationVariables = Exact<{
  input: NoodtoegangOpenenInput;
}>;


export type NoodtoegangOpenenMutation = { readonly noodtoegangOpenen:
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'NoodtoegangGewijzigd', readonly noodtoegangId: string }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type NoodtoegangenQueryVariables = Exact<{ [key: string]: never; }>;


export type NoodtoegangenQuery = { readonly noodtoegangen: ReadonlyArray<{ readonly id: string, readonly dossierId: string, readonly zaaknummer: string, readonly reden: string, readonly geopendOp: string, readonly tot: string, readonly beeindigdOp: string | null, readonly open: boolean, readonly gebruiker: { readonly id: string, readonly functie: string } }> };

export type DossieropvolgingQueryVariables = Exact<{
  id: string | number;
}>;


export type DossieropvolgingQuery = { readonly dossier: { readonly id: string, readonly zaaknummer: string, readonly titel: string, readonly handelingen: ReadonlyArray<string>, readonly zelfonderzoek: { readonly id: string } | null, readonly opvolgingen: ReadonlyArray<{ readonly id: string, readonly volgorde: number, readonly wat: string, readonly eigenaar: string, readonly norm: string, readonly streefdatum: string | null, readonly sterkte: string, readonly stand: string, readonly gemeldOp: string | null, readonly score: string | null, readonly scoreMotivering: string, readonly beoordeeldOp: string | null, readonly versie: number, readonly beoordeeldDoor: { readonly id: string, readonly functie: string } | null, readonly verslagen: ReadonlyArray<{ readonly id: string, readonly stand: string, readonly gedaanOp: string | null, readonly toelichting: string, readonly effect: string, readonly documentId: string | null, readonly documentNaam: string | null, readonly gemeldOp: string, readonly gemeldDoor: { readonly id: string, readonly functie: string } }> }> } | null };

export type OpvolgingBeoordelenMutationVariables = Exact<{
  input: OpvolgingBeoordelenInput;
}>;


export type OpvolgingBeoordelenMutation = { readonly opvolgingBeoordelen:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly versie: number, readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type OpvolgingMeldenMutationVariables = Exact<{
  input: OpvolgingMeldenInput;
}>;


export type OpvolgingMeldenMutation = { readonly opvolgingMelden:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly versie: number, readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type OpvolgingenQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  lijst: string;
}>;


export type OpvolgingenQuery = { readonly opvolgtelling: { readonly open: number, readonly teLaat: number, readonly teBeoordelen: number }, readonly opvolgingen: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly dossierId: string, readonly zaaknummer: string, readonly dossierTitel: string, readonly aanbiederNaam: string, readonly volgorde: number, readonly wat: string, readonly streefdatum: string | null, readonly stand: string, readonly gemeldOp: string | null, readonly score: string | null, readonly beoordeeldOp: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OpvolgtellingQueryVariables = Exact<{ [key: string]: never; }>;


export type OpvolgtellingQuery = { readonly opvolgtelling: { readonly open: number, readonly teLaat: number, readonly teBeoordelen: number } };

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
    | { readonly __typename: 'Avgverzoek', readonly id: string }
    | { readonly __typename: 'Basisoorzaak', readonly id: string }
    | { readonly __typename: 'Bericht', readonly id: string }
    | { readonly __typename: 'Besluit', readonly id: string }
    | { readonly __typename: 'Betrokkene', readonly id: string }
    | { readonly __typename: 'Bewaarstop', readonly id: string }
    | { readonly __typename: 'Consult', readonly id: string }
    | { readonly __typename: 'Deelnemer', readonly id: string }
    | { readonly __typename: 'Document', readonly id: string }
    | { readonly __typename: 'Dossier', readonly id: string }
    | { readonly __typename: 'Gastlink', readonly id: string }
    | { readonly __typename: 'Gebruiker', readonly id: string }
    | { readonly __typename: 'Gehoorde', readonly id: string }
    | { readonly __typename: 'Hoorverslag', readonly id: string }
    | { readonly __typename: 'Incident', readonly id: string }
    | { readonly __typename: 'Indiening', readonly id: string }
    | { readonly __typename: 'Leerpunt', readonly id: string }
    | { readonly __typename: 'Melding', readonly id: string }
    | { readonly __typename: 'Notitie', readonly id: string }
    | { readonly __typename: 'Onderzoeksverslag', readonly id: string }
    | { readonly __typename: 'Opvolging', readonly id: string }
    | { readonly __typename: 'Opvolgverslag', readonly id: string }
    | { readonly __typename: 'Opvraging', readonly id: string }
    | { readonly __typename: 'Organisatie', readonly id: string }
    | { readonly __typename: 'Overname', readonly stappen: number, readonly blad: { readonly [sleutel: string]: unknown } | null, readonly klaarOp: string | null, readonly gestoptOm: string | null, readonly uitkomst: { readonly [sleutel: string]: unknown } | null, readonly terugOp: string | null, readonly teruguitkomst: { readonly [sleutel: string]: unknown } | null, readonly bezig: boolean, readonly id: string }
    | { readonly __typename: 'Rapport', readonly id: string }
    | { readonly __typename: 'Rapportversie', readonly id: string }
    | { readonly __typename: 'Reactie', readonly id: string }
    | { readonly __typename: 'Rectificatie', readonly id: string }
    | { readonly __typename: 'Regeloordeel', readonly id: string }
    | { readonly __typename: 'Regietaak', readonly id: string }
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


export type ProcedureQuery = { readonly dossier: { readonly id: string, readonly zaaknummer: string, readonly titel: string, readonly stand: string, readonly protocol: string, readonly processtand: string, readonly handelingen: ReadonlyArray<string>, readonly aanbieder: { readonly id: string, readonly naam: string }, readonly toezichthouder: { readonly id: string, readonly naam: string }, readonly zelfonderzoek: { readonly id: string } | null, readonly indieningen: ReadonlyArray<{ readonly id: string, readonly ronde: number, readonly oordelen: ReadonlyArray<{ readonly aspect: string, readonly oordeel: string }> }>, readonly termijnen: ReadonlyArray<{ readonly id: string, readonly soort: string, readonly persoon: string, readonly startOp: string, readonly eindOp: string, readonly afleiding: ReadonlyArray<{ readonly [sleutel: string]: unknown }>, readonly grondslag: string, readonly voldaanOp: string | null, readonly vervallenOp: string | null, readonly opgeschort: boolean }> } | null };

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

export type ConceptReagerenMutationVariables = Exact<{
  input: ConceptReagerenInput;
}>;


export type ConceptReagerenMutation = { readonly conceptReageren:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type ConceptVersturenMutationVariables = Exact<{
  input: ConceptVersturenInput;
}>;


export type ConceptVersturenMutation = { readonly conceptVersturen:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type DossierinhoudQueryVariables = Exact<{
  id: string | number;
}>;


export type DossierinhoudQuery = { readonly dossier: { readonly id: string, readonly zaaknummer: string, readonly titel: string, readonly protocol: string, readonly melding: { readonly id: string, readonly ingediendOp: string | null, readonly versie: number } | null, readonly indieningen: ReadonlyArray<{ readonly id: string, readonly ronde: number, readonly ingediendOp: string, readonly sha256: string }>, readonly zelfonderzoek: { readonly id: string, readonly documenten: ReadonlyArray<{ readonly id: string, readonly naam: string, readonly toegevoegdOp: string }> } | null, readonly uitstelverzoeken: ReadonlyArray<{ readonly id: string, readonly gevraagdOp: string, readonly besluit: string | null, readonly beslotenOp: string | null }>, readonly besluiten: ReadonlyArray<{ readonly id: string, readonly soort: string, readonly genomenOp: string }>, readonly berichten: ReadonlyArray<{ readonly id: string, readonly onderwerp: string, readonly verzondenOp: string, readonly aan: { readonly id: string, readonly naam: string } }>, readonly taken: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly aangemaaktOp: string, readonly gedaanOp: string | null }>, readonly stappen: ReadonlyArray<{ readonly id: string, readonly handeling: string, readonly op: string, readonly door: { readonly id: string, readonly functie: string } }>, readonly gehoorden: ReadonlyArray<{ readonly id: string, readonly functie: string, readonly hoorverslagen: ReadonlyArray<{ readonly id: string, readonly versie: number, readonly bewaardOp: string, readonly ambtsedigOp: string | null, readonly voorgelegdOp: string | null }> }>, readonly reacties: ReadonlyArray<{ readonly id: string, readonly op: string, readonly vanFunctie: string, readonly vanAanbieder: boolean, readonly soort: string, readonly ontvangenOp: string, readonly uitkomst: string | null }>, readonly opvragingen: ReadonlyArray<{ readonly id: string, readonly wat: string, readonly soort: string, readonly gevraagdOp: string, readonly ontvangenOp: string | null }>, readonly onderzoeksverslagen: ReadonlyArray<{ readonly id: string, readonly handeling: string, readonly op: string, readonly wie: string }>, readonly rapportversies: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly soort: string, readonly op: string }> } | null };

export type RapportBewarenMutationVariables = Exact<{
  input: RapportBewarenInput;
}>;


export type RapportBewarenMutation = { readonly rapportBewaren:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type RapportOpenbaarMakenMutationVariables = Exact<{
  input: RapportOpenbaarMakenInput;
}>;


export type RapportOpenbaarMakenMutation = { readonly rapportOpenbaarMaken:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type RapportVaststellenMutationVariables = Exact<{
  input: RapportVaststellenInput;
}>;


export type RapportVaststellenMutation = { readonly rapportVaststellen:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type RapportlezingQueryVariables = Exact<{
  id: string | number;
}>;


export type RapportlezingQuery = { readonly dossier: { readonly id: string, readonly zaaknummer: string, readonly titel: string, readonly protocol: string, readonly processtand: string, readonly handelingen: ReadonlyArray<string>, readonly zelfonderzoek: { readonly id: string } | null, readonly termijnen: ReadonlyArray<{ readonly id: string, readonly soort: string, readonly persoon: string, readonly startOp: string, readonly eindOp: string, readonly afleiding: ReadonlyArray<{ readonly [sleutel: string]: unknown }>, readonly grondslag: string, readonly voldaanOp: string | null, readonly vervallenOp: string | null, readonly opgeschort: boolean }>, readonly reacties: ReadonlyArray<{ readonly id: string, readonly op: string, readonly vanAanbieder: boolean, readonly vanFunctie: string, readonly soort: string, readonly tekst: string, readonly ontvangenOp: string, readonly uitkomst: string | null, readonly afhandeling: string }>, readonly rapportversies: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly soort: string, readonly inhoud: { readonly [sleutel: string]: unknown }, readonly ontvangers: { readonly [sleutel: string]: unknown }, readonly sha256: string, readonly op: string, readonly door: { readonly id: string, readonly functie: string } }> } | null };

export type DeelnemerBewarenMutationVariables = Exact<{
  input: DeelnemerBewarenInput;
}>;


export type DeelnemerBewarenMutation = { readonly deelnemerBewaren:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type KetenpartnersQueryVariables = Exact<{ [key: string]: never; }>;


export type KetenpartnersQuery = { readonly ketenpartners: ReadonlyArray<{ readonly id: string, readonly naam: string, readonly soort: string }> };

export type MijnRegieQueryVariables = Exact<{ [key: string]: never; }>;


export type MijnRegieQuery = { readonly mijnRegie: ReadonlyArray<{ readonly id: string, readonly zaaknummer: string, readonly opdracht: string, readonly zicht: string, readonly alleTaken: ReadonlyArray<{ readonly id: string, readonly titel: string, readonly uiterlijkOp: string | null, readonly gedaanOp: string | null, readonly toelichting: string, readonly organisatie: { readonly id: string, readonly naam: string } }> }> };

export type RegietaakAfrondenMutationVariables = Exact<{
  input: RegietaakAfrondenInput;
}>;


export type RegietaakAfrondenMutation = { readonly regietaakAfronden:
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'RegietaakGewijzigd', readonly regietaak: { readonly id: string } }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type RegietaakGevenMutationVariables = Exact<{
  input: RegietaakGevenInput;
}>;


export type RegietaakGevenMutation = { readonly regietaakGeven:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
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

export type GastlinkIntrekkenMutationVariables = Exact<{
  input: GastlinkIntrekkenInput;
}>;


export type GastlinkIntrekkenMutation = { readonly gastlinkIntrekken:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type GastlinkMakenMutationVariables = Exact<{
  input: GastlinkMakenInput;
}>;


export type GastlinkMakenMutation = { readonly gastlinkMaken:
    | { readonly __typename: 'GastlinkGemaakt', readonly sleutel: string, readonly verlooptOp: string, readonly geheimeCode: string }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type GehoordeBewarenMutationVariables = Exact<{
  input: GehoordeBewarenInput;
}>;


export type GehoordeBewarenMutation = { readonly gehoordeBewaren:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string, readonly gehoorden: ReadonlyArray<{ readonly id: string, readonly functie: string }> } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type GehoordeUitnodigenMutationVariables = Exact<{
  input: GehoordeUitnodigenInput;
}>;


export type GehoordeUitnodigenMutation = { readonly gehoordeUitnodigen:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type HoorverslagBewarenMutationVariables = Exact<{
  input: HoorverslagBewarenInput;
}>;


export type HoorverslagBewarenMutation = { readonly hoorverslagBewaren:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type HoorverslagVoorleggenMutationVariables = Exact<{
  input: HoorverslagVoorleggenInput;
}>;


export type HoorverslagVoorleggenMutation = { readonly hoorverslagVoorleggen:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type OnderzoeksverslagToevoegenMutationVariables = Exact<{
  input: OnderzoeksverslagToevoegenInput;
}>;


export type OnderzoeksverslagToevoegenMutation = { readonly onderzoeksverslagToevoegen:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type ReactieAfhandelenMutationVariables = Exact<{
  input: ReactieAfhandelenInput;
}>;


export type ReactieAfhandelenMutation = { readonly reactieAfhandelen:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type ReactieOpschrijvenMutationVariables = Exact<{
  input: ReactieOpschrijvenInput;
}>;


export type ReactieOpschrijvenMutation = { readonly reactieOpschrijven:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type StukOntvangenMutationVariables = Exact<{
  input: StukOntvangenInput;
}>;


export type StukOntvangenMutation = { readonly stukOntvangen:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type StukkenVragenMutationVariables = Exact<{
  input: StukkenVragenInput;
}>;


export type StukkenVragenMutation = { readonly stukkenVragen:
    | { readonly __typename: 'Berichtvoorbeelden' }
    | { readonly __typename: 'DossierGewijzigd', readonly dossier: { readonly id: string } }
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type ToezichtonderzoekQueryVariables = Exact<{
  id: string | number;
}>;


export type ToezichtonderzoekQuery = { readonly dossier: { readonly id: string, readonly zaaknummer: string, readonly titel: string, readonly soort: string, readonly gebeurtenisOp: string | null, readonly protocol: string, readonly processtand: string, readonly handelingen: ReadonlyArray<string>, readonly aanbieder: { readonly id: string, readonly naam: string }, readonly melding: { readonly id: string, readonly inhoud: { readonly [sleutel: string]: unknown }, readonly ingediendOp: string | null } | null, readonly termijnen: ReadonlyArray<{ readonly id: string, readonly soort: string, readonly persoon: string, readonly startOp: string, readonly eindOp: string, readonly afleiding: ReadonlyArray<{ readonly [sleutel: string]: unknown }>, readonly grondslag: string, readonly voldaanOp: string | null, readonly vervallenOp: string | null, readonly opgeschort: boolean }>, readonly gehoorden: ReadonlyArray<{ readonly id: string, readonly functie: string, readonly hoedanigheid: string, readonly horen: boolean, readonly reden: string, readonly gesprekOp: string | null, readonly uitnodiging: string, readonly uitgenodigdOp: string | null, readonly versie: number, readonly hoorverslagen: ReadonlyArray<{ readonly id: string, readonly versie: number, readonly tekst: string, readonly gesprekOp: string, readonly ambtsedigOp: string | null, readonly voorgelegdOp: string | null, readonly bewaardOp: string, readonly bewaardDoor: { readonly id: string, readonly functie: string } }> }>, readonly gastlinks: ReadonlyArray<{ readonly id: string, readonly gehoordeId: string, readonly op: string, readonly stand: string, readonly aangemaaktOp: string, readonly verlooptOp: string, readonly geopendOp: string | null, readonly gebruiktOp: string | null }>, readonly reacties: ReadonlyArray<{ readonly id: string, readonly op: string, readonly vanFunctie: string, readonly vanAanbieder: boolean, readonly gehoordeId: string | null, readonly soort: string, readonly tekst: string, readonly hoe: string, readonly ondertekendOp: string | null, readonly ontvangenOp: string, readonly uitkomst: string | null, readonly afhandeling: string, readonly essentieel: boolean, readonly afgehandeldOp: string | null }>, readonly opvragingen: ReadonlyArray<{ readonly id: string, readonly wat: string, readonly bij: string, readonly bijWie: string, readonly soort: string, readonly uiterlijkOp: string, readonly gevraagdOp: string, readonly ontvangenOp: string | null, readonly ontvangst: string }>, readonly onderzoeksverslagen: ReadonlyArray<{ readonly id: string, readonly handeling: string, readonly op: string, readonly wie: string, readonly vraag: string, readonly tekst: string, readonly legitimatie: boolean, readonly bewaardOp: string }>, readonly rapport: { readonly id: string, readonly delen: { readonly [sleutel: string]: unknown }, readonly versie: number, readonly bewaardOp: string, readonly bewaardDoor: { readonly id: string, readonly functie: string } } | null, readonly rapportversies: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly soort: string, readonly inhoud: { readonly [sleutel: string]: unknown }, readonly ontvangers: { readonly [sleutel: string]: unknown }, readonly op: string }> } | null };

export type UitsluitenMutationVariables = Exact<{
  input: UitsluitenInput;
}>;


export type UitsluitenMutation = { readonly uitsluiten:
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'UitsluitingGewijzigd', readonly zaaknummer: string }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type UitsluitingOpheffenMutationVariables = Exact<{
  input: UitsluitingOpheffenInput;
}>;


export type UitsluitingOpheffenMutation = { readonly uitsluitingOpheffen:
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'UitsluitingGewijzigd', readonly zaaknummer: string }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type UitsluitingenQueryVariables = Exact<{
  zaaknummer: string;
}>;


export type UitsluitingenQuery = { readonly uitsluitingen: ReadonlyArray<{ readonly id: string, readonly reden: string, readonly sinds: string, readonly opgehevenOp: string | null, readonly opgehevenReden: string | null, readonly gebruiker: { readonly id: string, readonly functie: string, readonly organisatie: { readonly id: string, readonly naam: string } }, readonly door: { readonly id: string, readonly functie: string } }>, readonly uitsluitbaren: ReadonlyArray<{ readonly id: string, readonly functie: string, readonly organisatie: { readonly id: string, readonly naam: string } }> };

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

export type VernietigingBesluitenMutationVariables = Exact<{
  input: VernietigingBesluitenInput;
}>;


export type VernietigingBesluitenMutation = { readonly vernietigingBesluiten:
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VernietigingGewijzigd', readonly vernietiging: { readonly id: string } }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type VernietigingVoorstellenMutationVariables = Exact<{
  input: VernietigingVoorstellenInput;
}>;


export type VernietigingVoorstellenMutation = { readonly vernietigingVoorstellen:
    | { readonly __typename: 'InvoerFout', readonly code: string, readonly bericht: string, readonly veld: string | null, readonly fouten: ReadonlyArray<{ readonly veld: string, readonly code: string, readonly bericht: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'StapNietToegestaan', readonly code: string, readonly bericht: string, readonly veld: string | null }
    | { readonly __typename: 'VernietigingGewijzigd', readonly vernietiging: { readonly id: string } }
    | { readonly __typename: 'VersieConflict', readonly code: string, readonly bericht: string, readonly veld: string | null }
   };

export type VernietigingQueryVariables = Exact<{
  id: string | number;
}>;


export type VernietigingQuery = { readonly vernietiging: { readonly id: string, readonly aanleiding: string, readonly stand: string, readonly toelichting: string, readonly voorgesteldOp: string, readonly beslotenOp: string | null, readonly motivering: string, readonly eigen: boolean, readonly voorgesteldDoor: { readonly id: string, readonly functie: string, readonly organisatie: { readonly id: string, readonly naam: string } }, readonly beslotenDoor: { readonly id: string, readonly functie: string } | null, readonly regels: ReadonlyArray<{ readonly id: string, readonly dossierId: string, readonly zaaknummer: string, readonly categorie: string, readonly grondslag: string, readonly afgeslotenOp: string | null, readonly bewarenTot: string | null, readonly vernietigdOp: string | null, readonly rijen: { readonly [sleutel: string]: unknown }, readonly overgeslagen: string | null }> } | null };

export type VernietigingslijstQueryVariables = Exact<{
  first: number;
}>;


export type VernietigingslijstQuery = { readonly vernietigingslijst: ReadonlyArray<{ readonly dossierId: string, readonly zaaknummer: string, readonly afgeslotenOp: string, readonly bewarenTot: string, readonly belet: string | null, readonly rijen: number, readonly bestanden: number }>, readonly vernietigingen: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly aanleiding: string, readonly stand: string, readonly voorgesteldOp: string, readonly beslotenOp: string | null, readonly eigen: boolean, readonly regels: ReadonlyArray<{ readonly id: string, readonly zaaknummer: string, readonly vernietigdOp: string | null, readonly overgeslagen: string | null }> } }> } };

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


export type ZelfonderzoekQuery = { readonly dossier: { readonly id: string, readonly zaaknummer: string, readonly titel: string, readonly stand: string, readonly soort: string, readonly gebeurtenisOp: string | null, readonly protocol: string, readonly processtand: string, readonly handelingen: ReadonlyArray<string>, readonly beperkt: boolean, readonly versie: number, readonly rectificaties: ReadonlyArray<{ readonly id: string, readonly op: string, readonly door: { readonly id: string, readonly functie: string }, readonly verbetering: { readonly plaats: string, readonly wordt: string } | null }>, readonly aanbieder: { readonly id: string, readonly naam: string, readonly eenpersoons: boolean }, readonly toezichthouder: { readonly id: string, readonly naam: string }, readonly termijnen: ReadonlyArray<{ readonly id: string, readonly soort: string, readonly persoon: string, readonly startOp: string, readonly eindOp: string, readonly afleiding: ReadonlyArray<{ readonly [sleutel: string]: unknown }>, readonly grondslag: string, readonly voldaanOp: string | null, readonly vervallenOp: string | null, readonly opgeschort: boolean }>, readonly stappen: ReadonlyArray<{ readonly id: string, readonly handeling: string, readonly van: string, readonly naar: string, readonly op: string, readonly gegevens: { readonly [sleutel: string]: unknown }, readonly grondslag: string, readonly door: { readonly id: string, readonly functie: string } }>, readonly rapportversies: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly soort: string, readonly op: string }>, readonly taken: ReadonlyArray<{ readonly id: string, readonly voor: string, readonly soort: string, readonly titel: string, readonly tekst: string, readonly grondslag: string, readonly aangemaaktOp: string, readonly gedaanOp: string | null, readonly toelichting: string, readonly gedaanDoor: { readonly id: string, readonly functie: string } | null }>, readonly melding: { readonly ingediendOp: string | null, readonly inhoud: { readonly [sleutel: string]: unknown } } | null, readonly zelfonderzoek: { readonly id: string, readonly ronde: number, readonly geopendOp: string, readonly versie: number, readonly secties: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly inhoud: { readonly [sleutel: string]: unknown }, readonly stand: string, readonly aanwezig: number, readonly totaal: number, readonly versie: number, readonly bewaardOp: string | null, readonly bewaardDoor: { readonly id: string, readonly functie: string } | null }>, readonly basisoorzaken: ReadonlyArray<{ readonly id: string, readonly ouderId: string | null, readonly volgorde: number, readonly tekst: string, readonly soort: string, readonly klasse: string, readonly ecmCode: string, readonly versie: number }>, readonly verbetermaatregelen: ReadonlyArray<{ readonly id: string, readonly volgorde: number, readonly wat: string, readonly voorWie: string, readonly eigenaar: string, readonly datum: string, readonly norm: string, readonly middelen: string, readonly borging: string, readonly status: string, readonly oorzaakIds: ReadonlyArray<string>, readonly versie: number }>, readonly documenten: ReadonlyArray<{ readonly id: string, readonly sectieNummer: number | null, readonly naam: string, readonly mediatype: string, readonly grootte: number, readonly scan: string, readonly waarschuwingen: ReadonlyArray<string>, readonly toegevoegdOp: string }>, readonly aanwezig: ReadonlyArray<{ readonly sectieNummer: number, readonly gezienOp: string, readonly gebruiker: { readonly id: string, readonly functie: string } }> } | null, readonly indieningen: ReadonlyArray<{ readonly id: string, readonly ronde: number, readonly ingediendOp: string, readonly oordelen: ReadonlyArray<{ readonly aspect: string, readonly oordeel: string, readonly opmerking: string }> }> } | null };

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
export const AuditexportDocument = new TypedDocumentString(`
    query Auditexport($id: ID!, $van: Date, $tot: Date) {
  auditexport(dossierId: $id, van: $van, tot: $tot) {
    nr
    gebeurtenisId
    op
    soort
    actie
    resultaat
    rol
    onderwerp
    zaaknummer
    gebruikerWeergave
    applicatie
    sessieId
    noodprocedure
    gegevenscategorieen
    autorisatiegrond
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
    `, {"hash":"sha256:255535caf61f0d2f0d5dc07cd62d3bb2c1675c222082a0737313ab434681d2aa"}) as unknown as TypedDocumentString<AuditexportQuery, AuditexportQueryVariables>;
export const BetrokkeneinzageDocument = new TypedDocumentString(`
    query Betrokkeneinzage($ids: [ID!]!, $first: Int!, $after: String, $van: Date, $tot: Date) {
  betrokkeneinzage(
    betrokkeneIds: $ids
    first: $first
    after: $after
    van: $van
    tot: $tot
  ) {
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
    `, {"hash":"sha256:7e8145c1d3862376e68f03ca9de265bd7fa9e5d5fec3d7ad1407abe74c37b0d0"}) as unknown as TypedDocumentString<BetrokkeneinzageQuery, BetrokkeneinzageQueryVariables>;
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
export const AvgidentiteitVastleggenDocument = new TypedDocumentString(`
    mutation AvgidentiteitVastleggen($input: AvgidentiteitVastleggenInput!) {
  avgidentiteitVastleggen(input: $input) {
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
    ... on VersieConflict {
      versie
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:68c2aa85d26b640ae2ca786bad795543b3426dc41a51e79bee8f7056e516bc68"}) as unknown as TypedDocumentString<AvgidentiteitVastleggenMutation, AvgidentiteitVastleggenMutationVariables>;
export const AvgoverzichtDocument = new TypedDocumentString(`
    query Avgoverzicht($id: ID!) {
  avgoverzicht(avgverzoekId: $id)
}
    `, {"hash":"sha256:2b40af359965849ec1220db907f7be531def28f3c8aacd0c3e8b10bbc1df4b22"}) as unknown as TypedDocumentString<AvgoverzichtQuery, AvgoverzichtQueryVariables>;
export const AvgverzoekBesluitenDocument = new TypedDocumentString(`
    mutation AvgverzoekBesluiten($input: AvgverzoekBesluitenInput!) {
  avgverzoekBesluiten(input: $input) {
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
    ... on VersieConflict {
      versie
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:99c9b58f733067fd32bbb24bff304bc66b38095b1b1d8b797261c7eaa320f307"}) as unknown as TypedDocumentString<AvgverzoekBesluitenMutation, AvgverzoekBesluitenMutationVariables>;
export const AvgverzoekVastleggenDocument = new TypedDocumentString(`
    mutation AvgverzoekVastleggen($input: AvgverzoekVastleggenInput!) {
  avgverzoekVastleggen(input: $input) {
    __typename
    ... on DossierGewijzigd {
      dossier {
        id
        avgverzoeken {
          id
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
    ... on VersieConflict {
      versie
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:bf35db67dc62362638d71311df58010d442d76f7586e13c9ad2a7a927463e0e5"}) as unknown as TypedDocumentString<AvgverzoekVastleggenMutation, AvgverzoekVastleggenMutationVariables>;
export const AvgverzoekVerlengenDocument = new TypedDocumentString(`
    mutation AvgverzoekVerlengen($input: AvgverzoekVerlengenInput!) {
  avgverzoekVerlengen(input: $input) {
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
    ... on VersieConflict {
      versie
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:78e76e737560b2fa667b13c1cc3c5246feab8ee6fea945995bd688a1cc7324e1"}) as unknown as TypedDocumentString<AvgverzoekVerlengenMutation, AvgverzoekVerlengenMutationVariables>;
export const AvgverzoekenDocument = new TypedDocumentString(`
    query Avgverzoeken($first: Int!, $after: String, $alle: Boolean!) {
  avgverzoeken(first: $first, after: $after, alle: $alle) {
    edges {
      node {
        id
        dossierId
        zaaknummer
        hoedanigheid
        soort
        ontvangenOp
        uiterlijkOp
        identiteitOp
        verlengdOp
        besluit
        beslotenOp
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:f8f41f79b2041798993e324458bf7f766b361e13aec725eb0f6547717979bd53"}) as unknown as TypedDocumentString<AvgverzoekenQuery, AvgverzoekenQueryVariables>;
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
    soort
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
      soort
    }
    aan {
      id
      naam
    }
  }
}
    `, {"hash":"sha256:9ee20872018a250f4b9c4b2db914e77b51a350b871532d7b0459b8e9a6779de4"}) as unknown as TypedDocumentString<BerichtQuery, BerichtQueryVariables>;
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
export const BeperkingOpheffenDocument = new TypedDocumentString(`
    mutation BeperkingOpheffen($input: BeperkingOpheffenInput!) {
  beperkingOpheffen(input: $input) {
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
    ... on VersieConflict {
      versie
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:72e3572c96316c1fe8761d4d2878ed0329906d6a7b7fb2e01f4d78d3e145d894"}) as unknown as TypedDocumentString<BeperkingOpheffenMutation, BeperkingOpheffenMutationVariables>;
export const BetrokkeneBewarenDocument = new TypedDocumentString(`
    mutation BetrokkeneBewaren($input: BetrokkeneBewarenInput!) {
  betrokkeneBewaren(input: $input) {
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
    ... on VersieConflict {
      versie
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:05990fe2d344576e8744f6cb28093605668a1882fcf2b0d774aa5ee76d279c69"}) as unknown as TypedDocumentString<BetrokkeneBewarenMutation, BetrokkeneBewarenMutationVariables>;
export const BetrokkenenDocument = new TypedDocumentString(`
    query Betrokkenen($id: ID!) {
  dossier(id: $id) {
    id
    zaaknummer
    titel
    beperkt
    handelingen
    toezichthouder {
      id
      naam
    }
    rectificaties {
      id
      op
      door {
        id
        functie
      }
      verbetering {
        plaats
        wordt
      }
    }
    betrokkenen {
      id
      hoedanigheid
      uitMelding
      versie
      omvang
      beperktOp
      gewistOp
      gegevens {
        naam
        contact
        geboortedatum
      }
      verzoeken {
        id
        soort
        vraag
        hoedanigheid
        ontvangenOp
        uiterlijkOp
        identiteitWijze
        identiteitOp
        verlengdOp
        verlengingMotivering
        besluit
        gronden
        motivering
        omvang
        wiswijze
        beslotenOp
        beslotenDoor {
          id
          functie
        }
      }
    }
  }
}
    `, {"hash":"sha256:74154971ab667ed9eeaba2cd8e751b97cd79ce981353dd9c24a53e2644bdf133"}) as unknown as TypedDocumentString<BetrokkenenQuery, BetrokkenenQueryVariables>;
export const BetrokkenezakenDocument = new TypedDocumentString(`
    query Betrokkenezaken($id: ID!) {
  betrokkenezaken(betrokkeneId: $id) {
    betrokkeneId
    dossierId
    zaaknummer
    hoedanigheid
    overeenkomst
  }
}
    `, {"hash":"sha256:946c0c0e718a01cc55ba8dfc2c1c0cad10bc975955623924ce255dc0d7fdecbe"}) as unknown as TypedDocumentString<BetrokkenezakenQuery, BetrokkenezakenQueryVariables>;
export const BewaarstopOpheffenDocument = new TypedDocumentString(`
    mutation BewaarstopOpheffen($input: BewaarstopOpheffenInput!) {
  bewaarstopOpheffen(input: $input) {
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
    `, {"hash":"sha256:1cbf3360d2b1f09bb95c0d59a3e901ffad645d1cefc8cffb2069a0460347eacd"}) as unknown as TypedDocumentString<BewaarstopOpheffenMutation, BewaarstopOpheffenMutationVariables>;
export const BewaarstopZettenDocument = new TypedDocumentString(`
    mutation BewaarstopZetten($input: BewaarstopZettenInput!) {
  bewaarstopZetten(input: $input) {
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
    `, {"hash":"sha256:4783f3e3f97a4d7c412c390d5f31ace10b60a8dbaa375dabb9750cf04a71d8e8"}) as unknown as TypedDocumentString<BewaarstopZettenMutation, BewaarstopZettenMutationVariables>;
export const BewaarstoppenDocument = new TypedDocumentString(`
    query Bewaarstoppen($id: ID!) {
  dossier(id: $id) {
    id
    zaaknummer
    titel
    stand
    afgeslotenOp
    bewaarstoppen {
      id
      grond
      toelichting
      gezetOp
      gezetDoor {
        id
        functie
      }
      opgehevenOp
      opgehevenDoor {
        id
        functie
      }
      opheffing
    }
  }
}
    `, {"hash":"sha256:73384d65baf1bb7353db2cd1ab6b586e920e17bb9732fe7c1e015c3834ce459f"}) as unknown as TypedDocumentString<BewaarstoppenQuery, BewaarstoppenQueryVariables>;
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
    onbereikt
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
    `, {"hash":"sha256:497894effa30fc8b872d44e1fcfdaeb410ff60bf97632c8fc69c18907ba7bec3"}) as unknown as TypedDocumentString<ConsultQuery, ConsultQueryVariables>;
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
        onbereikt
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
    `, {"hash":"sha256:98865cc3cf17ca7f2cc6ef62024b228cafb5ebe7225e821f61689486b6374b33"}) as unknown as TypedDocumentString<ConsultenQuery, ConsultenQueryVariables>;
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
    beperkt
    rectificaties {
      id
      op
      door {
        id
        functie
      }
      verbetering {
        plaats
        wordt
      }
    }
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
    gehoorden {
      id
    }
    rapportversies {
      id
      nummer
      soort
      op
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
    `, {"hash":"sha256:af8e60e10024ea6f92ef7bb73cc773f58de2a12d7736c982e63601ec6b9eeed6"}) as unknown as TypedDocumentString<ToezichtdossierQuery, ToezichtdossierQueryVariables>;
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
export const CriteriaVaststellenDocument = new TypedDocumentString(`
    mutation CriteriaVaststellen($input: CriteriaVaststellenInput!) {
  criteriaVaststellen(input: $input) {
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
    `, {"hash":"sha256:977ec8e6265eec20b9432e6ff80725f9c68b90738046c7e5b98b28214f40e43a"}) as unknown as TypedDocumentString<CriteriaVaststellenMutation, CriteriaVaststellenMutationVariables>;
export const IncidentBewarenDocument = new TypedDocumentString(`
    mutation IncidentBewaren($input: IncidentBewarenInput!) {
  incidentBewaren(input: $input) {
    __typename
    ... on DossierGewijzigd {
      dossier {
        id
        incident {
          id
          versie
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
    `, {"hash":"sha256:b2bda3080bb61477d843b49574cbe3bb168f4d9d1d084e0e91e767829d9e5e5e"}) as unknown as TypedDocumentString<IncidentBewarenMutation, IncidentBewarenMutationVariables>;
export const IncidentBijwerkenDocument = new TypedDocumentString(`
    mutation IncidentBijwerken($input: IncidentBijwerkenInput!) {
  incidentBijwerken(input: $input) {
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
    `, {"hash":"sha256:ef173238ec782f5e6eb38564fd7936193af2fc888f914d4b154fcd4913e6408b"}) as unknown as TypedDocumentString<IncidentBijwerkenMutation, IncidentBijwerkenMutationVariables>;
export const IncidentIndienenDocument = new TypedDocumentString(`
    mutation IncidentIndienen($input: IncidentIndienenInput!) {
  incidentIndienen(input: $input) {
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
    `, {"hash":"sha256:bf9385ab0df4cbdd80c752ce19561658c7c37cd660c14cbc6dcb3e4b6f8e82df"}) as unknown as TypedDocumentString<IncidentIndienenMutation, IncidentIndienenMutationVariables>;
export const IncidentOppakkenDocument = new TypedDocumentString(`
    mutation IncidentOppakken($input: IncidentOppakkenInput!) {
  incidentOppakken(input: $input) {
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
    `, {"hash":"sha256:8a9701e52dadc68579119e6299d302857f624ada9c41bbef66b005e0f17dca32"}) as unknown as TypedDocumentString<IncidentOppakkenMutation, IncidentOppakkenMutationVariables>;
export const IncidentVastleggenDocument = new TypedDocumentString(`
    mutation IncidentVastleggen($input: IncidentVastleggenInput!) {
  incidentVastleggen(input: $input) {
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
    `, {"hash":"sha256:a2d9135283a0a80718eb6c94d6d27101d0b166e0201d380ed153d90a91091c9e"}) as unknown as TypedDocumentString<IncidentVastleggenMutation, IncidentVastleggenMutationVariables>;
export const IncidentenDocument = new TypedDocumentString(`
    query Incidenten($first: Int!, $after: String, $filter: DossierFilter) {
  dossiers(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        id
        zaaknummer
        titel
        stand
        protocol
        processtand
        volgendeTermijnOp
        aanbieder {
          id
          naam
        }
        incident {
          id
          zaaksoort
          spoed
          onrustNiveau
          geraakt
          opnieuwOp
          ontvangenOp
          gelezenOp
          behandelaar {
            id
            functie
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
    `, {"hash":"sha256:3ff35302ed1d98149a1910b4a203bb64be2d17e16e460c838637f5e2115b4b8b"}) as unknown as TypedDocumentString<IncidentenQuery, IncidentenQueryVariables>;
export const IncidentzaakDocument = new TypedDocumentString(`
    query Incidentzaak($id: ID!) {
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
    gemeente {
      id
      naam
      gemeentecode
    }
    toezichthouder {
      id
      naam
    }
    incident {
      id
      zaaksoort
      kanaal
      melder
      spoed
      inhoud
      geboortedatums
      origineel
      geraakt
      opnieuwOp
      hertoetstOp
      ontvangenOp
      gelezenVanaf
      gelezenOp
      gelezenDoor {
        id
        functie
      }
      behandelaar {
        id
        functie
      }
      versie
      bewaardOp
      criteria {
        op
        geraakt
        advies
        ookWettelijkMelden
        opnieuwOp
        uitkomsten {
          criterium
          naam
          uitkomst
          waarom
          grondslag
          deelregels {
            id
            naam
            uitkomst
            waarom
            opnieuwOp
          }
        }
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
    notities {
      id
      nummer
      delen
      uitgebreid
      reden
      versie
      verzondenOp
      verzendingen {
        hoedanigheid
        ontvanger
        kanaal
        tekst
        op
      }
    }
    leerpunten {
      id
      dossierId
      soort
      tekst
      eigenaar
      vervolg
      vervolgOp
      stand
      versie
    }
    deelnemers {
      id
      zicht
      opdracht
      organisatie {
        id
        naam
      }
      taken {
        id
        titel
        uiterlijkOp
        gedaanOp
        toelichting
      }
    }
  }
}
    `, {"hash":"sha256:042f0acb5d90e2374be91a4c7462b5dd8a741696040a8f47670dbc114c0a3ef2"}) as unknown as TypedDocumentString<IncidentzaakQuery, IncidentzaakQueryVariables>;
export const LeerpuntBijwerkenDocument = new TypedDocumentString(`
    mutation LeerpuntBijwerken($input: LeerpuntBijwerkenInput!) {
  leerpuntBijwerken(input: $input) {
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
    `, {"hash":"sha256:f94f6867fd2dc2dbef17475a297ed8a393cba3f919a053f0b183120010d513aa"}) as unknown as TypedDocumentString<LeerpuntBijwerkenMutation, LeerpuntBijwerkenMutationVariables>;
export const LeerpuntVastleggenDocument = new TypedDocumentString(`
    mutation LeerpuntVastleggen($input: LeerpuntVastleggenInput!) {
  leerpuntVastleggen(input: $input) {
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
    `, {"hash":"sha256:bf8611cc6bd5c85f87cf725a828876e9cf19ee2ff66ea53fbdf20e19866463c0"}) as unknown as TypedDocumentString<LeerpuntVastleggenMutation, LeerpuntVastleggenMutationVariables>;
export const NotitieBewarenDocument = new TypedDocumentString(`
    mutation NotitieBewaren($input: NotitieBewarenInput!) {
  notitieBewaren(input: $input) {
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
    `, {"hash":"sha256:059efbeb4db1055fdcb0d31d10340c51c21a0347c4515515a042115325daf2d1"}) as unknown as TypedDocumentString<NotitieBewarenMutation, NotitieBewarenMutationVariables>;
export const NotitieVersturenDocument = new TypedDocumentString(`
    mutation NotitieVersturen($input: NotitieVersturenInput!) {
  notitieVersturen(input: $input) {
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
    `, {"hash":"sha256:ae38a45bf411caa2fd180b27fa7d0fdabc6ba23cb4f1c6ab3940eb183e5381c0"}) as unknown as TypedDocumentString<NotitieVersturenMutation, NotitieVersturenMutationVariables>;
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
export const TrendsDocument = new TypedDocumentString(`
    query Trends {
  trends {
    jaren
    weggelaten
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
  }
}
    `, {"hash":"sha256:ffb0142dbbeef95647e7c46dbeaffc3671dd74dd0e3faa263f2772d5e0c77288"}) as unknown as TypedDocumentString<TrendsQuery, TrendsQueryVariables>;
export const LoketDocument = new TypedDocumentString(`
    query Loket($gemeentecode: String!) {
  loket(gemeentecode: $gemeentecode) {
    naam
    gemeentecode
    protocol
    meldtelefoon
    meldpostbus
    open
    volgendeOpening
    coordinatoren
  }
}
    `, {"hash":"sha256:bb4f7c8a04493745fc0b6e94a282ea7513902c8a4fa61aafcbd8f2843a5463a7"}) as unknown as TypedDocumentString<LoketQuery, LoketQueryVariables>;
export const LoketcijfersDocument = new TypedDocumentString(`
    query Loketcijfers($jaar: Int!) {
  loketcijfers(jaar: $jaar) {
    jaar
    zaken
    zaaksoorten {
      code
      aantal
    }
    domeinen {
      code
      aantal
    }
    criteria {
      code
      aantal
    }
    leerpunten {
      code
      aantal
    }
    leerpuntenAfgerond
  }
  leerpunten(first: 100) {
    edges {
      node {
        id
        dossierId
        soort
        tekst
        eigenaar
        vervolg
        vervolgOp
        stand
        versie
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:947d372044ed34be4a10bf7dbd62d6f43707e1107e3eedb8192fd9c15de8e494"}) as unknown as TypedDocumentString<LoketcijfersQuery, LoketcijfersQueryVariables>;
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
    rapportversies {
      id
      nummer
      soort
      op
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
    `, {"hash":"sha256:cf37b099c6115ba8c0ee20927c70b34fad19a1b9ae060d345628c2d3c86e1d20"}) as unknown as TypedDocumentString<MeldingQuery, MeldingQueryVariables>;
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
export const NooddossierDocument = new TypedDocumentString(`
    query Nooddossier($id: ID!) {
  nooddossier(id: $id) {
    id
    zaaknummer
    titel
    stand
    soort
    protocol
    gebeurtenisOp
    aanbieder {
      id
      naam
    }
    gemeente {
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
      teLaat
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
    `, {"hash":"sha256:af7d37e275df4797217681985ede9df4e36b4faaad1465d5c0f5f2e89fe976df"}) as unknown as TypedDocumentString<NooddossierQuery, NooddossierQueryVariables>;
export const NoodtoegangBeeindigenDocument = new TypedDocumentString(`
    mutation NoodtoegangBeeindigen($input: NoodtoegangBeeindigenInput!) {
  noodtoegangBeeindigen(input: $input) {
    __typename
    ... on NoodtoegangGewijzigd {
      noodtoegangId
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
    `, {"hash":"sha256:208ef5653b9aa6cea5e958f5c82f16509a427c17dbf15ce51fd7aa044b7f84eb"}) as unknown as TypedDocumentString<NoodtoegangBeeindigenMutation, NoodtoegangBeeindigenMutationVariables>;
export const NoodtoegangOpenenDocument = new TypedDocumentString(`
    mutation NoodtoegangOpenen($input: NoodtoegangOpenenInput!) {
  noodtoegangOpenen(input: $input) {
    __typename
    ... on NoodtoegangGewijzigd {
      noodtoegangId
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
    `, {"hash":"sha256:d66216e09426ea20248ad361a710f0536c5e33416579954aa1469b573845ea1b"}) as unknown as TypedDocumentString<NoodtoegangOpenenMutation, NoodtoegangOpenenMutationVariables>;
export const NoodtoegangenDocument = new TypedDocumentString(`
    query Noodtoegangen {
  noodtoegangen {
    id
    dossierId
    zaaknummer
    reden
    geopendOp
    tot
    beeindigdOp
    open
    gebruiker {
      id
      functie
    }
  }
}
    `, {"hash":"sha256:810ea61f9780b2edc8cadf418f3d2aa568025a7b1e9e6fdd93534cbe2967d080"}) as unknown as TypedDocumentString<NoodtoegangenQuery, NoodtoegangenQueryVariables>;
export const DossieropvolgingDocument = new TypedDocumentString(`
    query Dossieropvolging($id: ID!) {
  dossier(id: $id) {
    id
    zaaknummer
    titel
    handelingen
    zelfonderzoek {
      id
    }
    opvolgingen {
      id
      volgorde
      wat
      eigenaar
      norm
      streefdatum
      sterkte
      stand
      gemeldOp
      score
      scoreMotivering
      beoordeeldOp
      beoordeeldDoor {
        id
        functie
      }
      versie
      verslagen {
        id
        stand
        gedaanOp
        toelichting
        effect
        documentId
        documentNaam
        gemeldOp
        gemeldDoor {
          id
          functie
        }
      }
    }
  }
}
    `, {"hash":"sha256:280c3baaff0188a04bac40ea002d3dfbaae99d11f2b8819e1e2a5c0de3681a22"}) as unknown as TypedDocumentString<DossieropvolgingQuery, DossieropvolgingQueryVariables>;
export const OpvolgingBeoordelenDocument = new TypedDocumentString(`
    mutation OpvolgingBeoordelen($input: OpvolgingBeoordelenInput!) {
  opvolgingBeoordelen(input: $input) {
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
    ... on VersieConflict {
      versie
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:83f8ae7daac3d0a27d8276d14f9acb59cef9f72294dc34f11986008d06f53710"}) as unknown as TypedDocumentString<OpvolgingBeoordelenMutation, OpvolgingBeoordelenMutationVariables>;
export const OpvolgingMeldenDocument = new TypedDocumentString(`
    mutation OpvolgingMelden($input: OpvolgingMeldenInput!) {
  opvolgingMelden(input: $input) {
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
    ... on VersieConflict {
      versie
    }
    ... on Fout {
      code
      bericht
      veld
    }
  }
}
    `, {"hash":"sha256:207dd2b15b8a061315e207b896cb9b832c47719f5844956c0e55e551f51dd114"}) as unknown as TypedDocumentString<OpvolgingMeldenMutation, OpvolgingMeldenMutationVariables>;
export const OpvolgingenDocument = new TypedDocumentString(`
    query Opvolgingen($first: Int!, $after: String, $lijst: String!) {
  opvolgtelling {
    open
    teLaat
    teBeoordelen
  }
  opvolgingen(first: $first, after: $after, lijst: $lijst) {
    edges {
      node {
        id
        dossierId
        zaaknummer
        dossierTitel
        aanbiederNaam
        volgorde
        wat
        streefdatum
        stand
        gemeldOp
        score
        beoordeeldOp
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:c63b16a11524da9e2c6abc1076b87923f3b2022d4bfd53855fc2d6a8fa95aac2"}) as unknown as TypedDocumentString<OpvolgingenQuery, OpvolgingenQueryVariables>;
export const OpvolgtellingDocument = new TypedDocumentString(`
    query Opvolgtelling {
  opvolgtelling {
    open
    teLaat
    teBeoordelen
  }
}
    `, {"hash":"sha256:4f9bc0e323769cb7063d7ca3c58e65895b4aacc3a9696c3a57d4b68fc49872d4"}) as unknown as TypedDocumentString<OpvolgtellingQuery, OpvolgtellingQueryVariables>;
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
    indieningen {
      id
      ronde
      oordelen {
        aspect
        oordeel
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
  }
}
    `, {"hash":"sha256:b198b96ce02f607f310b26391f7f0b2bf133e83fdae59bd247123c0af97e8fab"}) as unknown as TypedDocumentString<ProcedureQuery, ProcedureQueryVariables>;
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
export const ConceptReagerenDocument = new TypedDocumentString(`
    mutation ConceptReageren($input: ConceptReagerenInput!) {
  conceptReageren(input: $input) {
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
    `, {"hash":"sha256:f8678005fbf1fad565a9ef59954a4eaf3784323d4ceb8a32dfa7cabb16c07eba"}) as unknown as TypedDocumentString<ConceptReagerenMutation, ConceptReagerenMutationVariables>;
export const ConceptVersturenDocument = new TypedDocumentString(`
    mutation ConceptVersturen($input: ConceptVersturenInput!) {
  conceptVersturen(input: $input) {
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
    `, {"hash":"sha256:1279a6588c212643fa431262fc50b45efa66e5a3e1fde28ff824d57a1d9627e3"}) as unknown as TypedDocumentString<ConceptVersturenMutation, ConceptVersturenMutationVariables>;
export const DossierinhoudDocument = new TypedDocumentString(`
    query Dossierinhoud($id: ID!) {
  dossier(id: $id) {
    id
    zaaknummer
    titel
    protocol
    melding {
      id
      ingediendOp
      versie
    }
    indieningen {
      id
      ronde
      ingediendOp
      sha256
    }
    zelfonderzoek {
      id
      documenten {
        id
        naam
        toegevoegdOp
      }
    }
    uitstelverzoeken {
      id
      gevraagdOp
      besluit
      beslotenOp
    }
    besluiten {
      id
      soort
      genomenOp
    }
    berichten {
      id
      onderwerp
      verzondenOp
      aan {
        id
        naam
      }
    }
    taken {
      id
      titel
      aangemaaktOp
      gedaanOp
    }
    stappen {
      id
      handeling
      op
      door {
        id
        functie
      }
    }
    gehoorden {
      id
      functie
      hoorverslagen {
        id
        versie
        bewaardOp
        ambtsedigOp
        voorgelegdOp
      }
    }
    reacties {
      id
      op
      vanFunctie
      vanAanbieder
      soort
      ontvangenOp
      uitkomst
    }
    opvragingen {
      id
      wat
      soort
      gevraagdOp
      ontvangenOp
    }
    onderzoeksverslagen {
      id
      handeling
      op
      wie
    }
    rapportversies {
      id
      nummer
      soort
      op
    }
  }
}
    `, {"hash":"sha256:46b5a0a683440ff86ab325aebea2a4fe1ec5e4ff5052c091f6b04b8a1069a30b"}) as unknown as TypedDocumentString<DossierinhoudQuery, DossierinhoudQueryVariables>;
export const RapportBewarenDocument = new TypedDocumentString(`
    mutation RapportBewaren($input: RapportBewarenInput!) {
  rapportBewaren(input: $input) {
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
    `, {"hash":"sha256:fd9b7ec92216e79746e42f9f64975b3486cf14efa0b9b523fc8591e9ff385c7b"}) as unknown as TypedDocumentString<RapportBewarenMutation, RapportBewarenMutationVariables>;
export const RapportOpenbaarMakenDocument = new TypedDocumentString(`
    mutation RapportOpenbaarMaken($input: RapportOpenbaarMakenInput!) {
  rapportOpenbaarMaken(input: $input) {
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
    `, {"hash":"sha256:19a4ffe7e0d89972a89d1f377ead169a6c90e11bb97512ab83454cec69322d77"}) as unknown as TypedDocumentString<RapportOpenbaarMakenMutation, RapportOpenbaarMakenMutationVariables>;
export const RapportVaststellenDocument = new TypedDocumentString(`
    mutation RapportVaststellen($input: RapportVaststellenInput!) {
  rapportVaststellen(input: $input) {
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
    `, {"hash":"sha256:a60a5200a3e204735d177c039e36f3f7640710e91f59f381d986f65e7730c5e6"}) as unknown as TypedDocumentString<RapportVaststellenMutation, RapportVaststellenMutationVariables>;
export const RapportlezingDocument = new TypedDocumentString(`
    query Rapportlezing($id: ID!) {
  dossier(id: $id) {
    id
    zaaknummer
    titel
    protocol
    processtand
    handelingen
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
    reacties {
      id
      op
      vanAanbieder
      vanFunctie
      soort
      tekst
      ontvangenOp
      uitkomst
      afhandeling
    }
    rapportversies {
      id
      nummer
      soort
      inhoud
      ontvangers
      sha256
      op
      door {
        id
        functie
      }
    }
  }
}
    `, {"hash":"sha256:c6eb2ce495a1d190bc28aca7781f3423040a5a15bf65ef665af12637959d9be2"}) as unknown as TypedDocumentString<RapportlezingQuery, RapportlezingQueryVariables>;
export const DeelnemerBewarenDocument = new TypedDocumentString(`
    mutation DeelnemerBewaren($input: DeelnemerBewarenInput!) {
  deelnemerBewaren(input: $input) {
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
    `, {"hash":"sha256:feee4a8ce709a6076bb3506b4e1f3c427670ac788e07a5995220f000df299d86"}) as unknown as TypedDocumentString<DeelnemerBewarenMutation, DeelnemerBewarenMutationVariables>;
export const KetenpartnersDocument = new TypedDocumentString(`
    query Ketenpartners {
  ketenpartners {
    id
    naam
    soort
  }
}
    `, {"hash":"sha256:5029724de44003a1ab6c9ca5da8d9dd4377e49ace9f728950c8cfbe76a53faf8"}) as unknown as TypedDocumentString<KetenpartnersQuery, KetenpartnersQueryVariables>;
export const MijnRegieDocument = new TypedDocumentString(`
    query MijnRegie {
  mijnRegie {
    id
    zaaknummer
    opdracht
    zicht
    alleTaken {
      id
      titel
      uiterlijkOp
      gedaanOp
      toelichting
      organisatie {
        id
        naam
      }
    }
  }
}
    `, {"hash":"sha256:645c35e498006de8b3b632c911ec557ef92dd6178f404f39e5a616b2442d042d"}) as unknown as TypedDocumentString<MijnRegieQuery, MijnRegieQueryVariables>;
export const RegietaakAfrondenDocument = new TypedDocumentString(`
    mutation RegietaakAfronden($input: RegietaakAfrondenInput!) {
  regietaakAfronden(input: $input) {
    __typename
    ... on RegietaakGewijzigd {
      regietaak {
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
    `, {"hash":"sha256:85b6174a50484efc9d926157de0859000e9caf52b79e31d127ecafe084ef6257"}) as unknown as TypedDocumentString<RegietaakAfrondenMutation, RegietaakAfrondenMutationVariables>;
export const RegietaakGevenDocument = new TypedDocumentString(`
    mutation RegietaakGeven($input: RegietaakGevenInput!) {
  regietaakGeven(input: $input) {
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
    `, {"hash":"sha256:ff5d4d9dcccaa560b65d139c19b2f6a748e8b1db14528bbeb4dc4062508d8ca3"}) as unknown as TypedDocumentString<RegietaakGevenMutation, RegietaakGevenMutationVariables>;
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
export const GastlinkIntrekkenDocument = new TypedDocumentString(`
    mutation GastlinkIntrekken($input: GastlinkIntrekkenInput!) {
  gastlinkIntrekken(input: $input) {
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
    `, {"hash":"sha256:fb2889dff4a36f810912aa5063cf856b5983cc42277af28f3a07f613103a08e8"}) as unknown as TypedDocumentString<GastlinkIntrekkenMutation, GastlinkIntrekkenMutationVariables>;
export const GastlinkMakenDocument = new TypedDocumentString(`
    mutation GastlinkMaken($input: GastlinkMakenInput!) {
  gastlinkMaken(input: $input) {
    __typename
    ... on GastlinkGemaakt {
      sleutel
      geheimeCode: code
      verlooptOp
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
    `, {"hash":"sha256:135e532ed3965fe5a2ef13dce6dc056c8bd9033c08b10bdb8707afc71170b619"}) as unknown as TypedDocumentString<GastlinkMakenMutation, GastlinkMakenMutationVariables>;
export const GehoordeBewarenDocument = new TypedDocumentString(`
    mutation GehoordeBewaren($input: GehoordeBewarenInput!) {
  gehoordeBewaren(input: $input) {
    __typename
    ... on DossierGewijzigd {
      dossier {
        id
        gehoorden {
          id
          functie
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
    `, {"hash":"sha256:250b48326f1ae779367a15984695369490727677ded50071bd74f1f935b28835"}) as unknown as TypedDocumentString<GehoordeBewarenMutation, GehoordeBewarenMutationVariables>;
export const GehoordeUitnodigenDocument = new TypedDocumentString(`
    mutation GehoordeUitnodigen($input: GehoordeUitnodigenInput!) {
  gehoordeUitnodigen(input: $input) {
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
    `, {"hash":"sha256:25e0ac26f00ab6447b8cd6312b79c064a73c10c765d83ae94c4246f6ce48b624"}) as unknown as TypedDocumentString<GehoordeUitnodigenMutation, GehoordeUitnodigenMutationVariables>;
export const HoorverslagBewarenDocument = new TypedDocumentString(`
    mutation HoorverslagBewaren($input: HoorverslagBewarenInput!) {
  hoorverslagBewaren(input: $input) {
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
    `, {"hash":"sha256:4d933b46859aafa1baef8ed556edba40b14df8ed63ee1bd8b81befc90c4bc9db"}) as unknown as TypedDocumentString<HoorverslagBewarenMutation, HoorverslagBewarenMutationVariables>;
export const HoorverslagVoorleggenDocument = new TypedDocumentString(`
    mutation HoorverslagVoorleggen($input: HoorverslagVoorleggenInput!) {
  hoorverslagVoorleggen(input: $input) {
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
    `, {"hash":"sha256:fdead364f14c7b6e216efc0230d1d4bc15994dbcf869bfdb37f60b99f616c695"}) as unknown as TypedDocumentString<HoorverslagVoorleggenMutation, HoorverslagVoorleggenMutationVariables>;
export const OnderzoeksverslagToevoegenDocument = new TypedDocumentString(`
    mutation OnderzoeksverslagToevoegen($input: OnderzoeksverslagToevoegenInput!) {
  onderzoeksverslagToevoegen(input: $input) {
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
    `, {"hash":"sha256:5b61cad26ca7e6aff9d90ab0f86d04ce24f41e020071dc8808a4a19201b32b66"}) as unknown as TypedDocumentString<OnderzoeksverslagToevoegenMutation, OnderzoeksverslagToevoegenMutationVariables>;
export const ReactieAfhandelenDocument = new TypedDocumentString(`
    mutation ReactieAfhandelen($input: ReactieAfhandelenInput!) {
  reactieAfhandelen(input: $input) {
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
    `, {"hash":"sha256:47034e598b6f09a41cae5b08fff8822eb942af460fe197b2ec726a4f9d05babd"}) as unknown as TypedDocumentString<ReactieAfhandelenMutation, ReactieAfhandelenMutationVariables>;
export const ReactieOpschrijvenDocument = new TypedDocumentString(`
    mutation ReactieOpschrijven($input: ReactieOpschrijvenInput!) {
  reactieOpschrijven(input: $input) {
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
    `, {"hash":"sha256:161f0b37097c8812e3bc515c80b7cf70c07b5402eaf141d5386171d5cc0b1de3"}) as unknown as TypedDocumentString<ReactieOpschrijvenMutation, ReactieOpschrijvenMutationVariables>;
export const StukOntvangenDocument = new TypedDocumentString(`
    mutation StukOntvangen($input: StukOntvangenInput!) {
  stukOntvangen(input: $input) {
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
    `, {"hash":"sha256:45497e6c7cd58a20ed822970956b965d1b819f1d745f596481a0083619c02635"}) as unknown as TypedDocumentString<StukOntvangenMutation, StukOntvangenMutationVariables>;
export const StukkenVragenDocument = new TypedDocumentString(`
    mutation StukkenVragen($input: StukkenVragenInput!) {
  stukkenVragen(input: $input) {
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
    `, {"hash":"sha256:c02b9e6122fe23843c811b9e340b7fbd36c4adb9dcdc60c007bb281bd45df8dd"}) as unknown as TypedDocumentString<StukkenVragenMutation, StukkenVragenMutationVariables>;
export const ToezichtonderzoekDocument = new TypedDocumentString(`
    query Toezichtonderzoek($id: ID!) {
  dossier(id: $id) {
    id
    zaaknummer
    titel
    soort
    gebeurtenisOp
    protocol
    processtand
    handelingen
    aanbieder {
      id
      naam
    }
    melding {
      id
      inhoud
      ingediendOp
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
    gehoorden {
      id
      functie
      hoedanigheid
      horen
      reden
      gesprekOp
      uitnodiging
      uitgenodigdOp
      versie
      hoorverslagen {
        id
        versie
        tekst
        gesprekOp
        ambtsedigOp
        voorgelegdOp
        bewaardOp
        bewaardDoor {
          id
          functie
        }
      }
    }
    gastlinks {
      id
      gehoordeId
      op
      stand
      aangemaaktOp
      verlooptOp
      geopendOp
      gebruiktOp
    }
    reacties {
      id
      op
      vanFunctie
      vanAanbieder
      gehoordeId
      soort
      tekst
      hoe
      ondertekendOp
      ontvangenOp
      uitkomst
      afhandeling
      essentieel
      afgehandeldOp
    }
    opvragingen {
      id
      wat
      bij
      bijWie
      soort
      uiterlijkOp
      gevraagdOp
      ontvangenOp
      ontvangst
    }
    onderzoeksverslagen {
      id
      handeling
      op
      wie
      vraag
      tekst
      legitimatie
      bewaardOp
    }
    rapport {
      id
      delen
      versie
      bewaardOp
      bewaardDoor {
        id
        functie
      }
    }
    rapportversies {
      id
      nummer
      soort
      inhoud
      ontvangers
      op
    }
  }
}
    `, {"hash":"sha256:be1681652116b5424d904620c672c64583ddb82b95944a171840a12982975001"}) as unknown as TypedDocumentString<ToezichtonderzoekQuery, ToezichtonderzoekQueryVariables>;
export const UitsluitenDocument = new TypedDocumentString(`
    mutation Uitsluiten($input: UitsluitenInput!) {
  uitsluiten(input: $input) {
    __typename
    ... on UitsluitingGewijzigd {
      zaaknummer
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
    `, {"hash":"sha256:0afc64d9f1f2c49a7b61a61e421270c1b5f019201606ffdbe0dcf66cd88f5210"}) as unknown as TypedDocumentString<UitsluitenMutation, UitsluitenMutationVariables>;
export const UitsluitingOpheffenDocument = new TypedDocumentString(`
    mutation UitsluitingOpheffen($input: UitsluitingOpheffenInput!) {
  uitsluitingOpheffen(input: $input) {
    __typename
    ... on UitsluitingGewijzigd {
      zaaknummer
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
    `, {"hash":"sha256:c1d7d098a15194c37e29d3ba5718118c15dc4fe2ce8b834e6130b8ed4e5b92e0"}) as unknown as TypedDocumentString<UitsluitingOpheffenMutation, UitsluitingOpheffenMutationVariables>;
export const UitsluitingenDocument = new TypedDocumentString(`
    query Uitsluitingen($zaaknummer: String!) {
  uitsluitingen(zaaknummer: $zaaknummer) {
    id
    reden
    sinds
    opgehevenOp
    opgehevenReden
    gebruiker {
      id
      functie
      organisatie {
        id
        naam
      }
    }
    door {
      id
      functie
    }
  }
  uitsluitbaren(zaaknummer: $zaaknummer) {
    id
    functie
    organisatie {
      id
      naam
    }
  }
}
    `, {"hash":"sha256:3c0f9b0fb05652841307ab1b6dae1376528400f569d365150d201a0ef71ae01b"}) as unknown as TypedDocumentString<UitsluitingenQuery, UitsluitingenQueryVariables>;
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
export const VernietigingBesluitenDocument = new TypedDocumentString(`
    mutation VernietigingBesluiten($input: VernietigingBesluitenInput!) {
  vernietigingBesluiten(input: $input) {
    __typename
    ... on VernietigingGewijzigd {
      vernietiging {
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
    `, {"hash":"sha256:5a8641055167de03c291dcf114e3fc80a30f2f436c704021098bc00ca2304649"}) as unknown as TypedDocumentString<VernietigingBesluitenMutation, VernietigingBesluitenMutationVariables>;
export const VernietigingVoorstellenDocument = new TypedDocumentString(`
    mutation VernietigingVoorstellen($input: VernietigingVoorstellenInput!) {
  vernietigingVoorstellen(input: $input) {
    __typename
    ... on VernietigingGewijzigd {
      vernietiging {
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
    `, {"hash":"sha256:a536d92a596d0233b5a7983bfc28c0ccb9de42bcd04d2aeb578239bded626c1a"}) as unknown as TypedDocumentString<VernietigingVoorstellenMutation, VernietigingVoorstellenMutationVariables>;
export const VernietigingDocument = new TypedDocumentString(`
    query Vernietiging($id: ID!) {
  vernietiging(id: $id) {
    id
    aanleiding
    stand
    toelichting
    voorgesteldOp
    voorgesteldDoor {
      id
      functie
      organisatie {
        id
        naam
      }
    }
    beslotenOp
    beslotenDoor {
      id
      functie
    }
    motivering
    eigen
    regels {
      id
      dossierId
      zaaknummer
      categorie
      grondslag
      afgeslotenOp
      bewarenTot
      vernietigdOp
      rijen
      overgeslagen
    }
  }
}
    `, {"hash":"sha256:3811e5b7608101e0404ae5937a4bde001819e61dafe334dd29d2a4381b9559d5"}) as unknown as TypedDocumentString<VernietigingQuery, VernietigingQueryVariables>;
export const VernietigingslijstDocument = new TypedDocumentString(`
    query Vernietigingslijst($first: Int!) {
  vernietigingslijst {
    dossierId
    zaaknummer
    afgeslotenOp
    bewarenTot
    belet
    rijen
    bestanden
  }
  vernietigingen(first: $first) {
    edges {
      node {
        id
        aanleiding
        stand
        voorgesteldOp
        beslotenOp
        eigen
        regels {
          id
          zaaknummer
          vernietigdOp
          overgeslagen
        }
      }
    }
  }
}
    `, {"hash":"sha256:0067ed727bf6f21497622f6144cb9ef7c405a5ace49c1e8ce12347da5aeb9cf7"}) as unknown as TypedDocumentString<VernietigingslijstQuery, VernietigingslijstQueryVariables>;
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
    beperkt
    rectificaties {
      id
      op
      door {
        id
        functie
      }
      verbetering {
        plaats
        wordt
      }
    }
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
    rapportversies {
      id
      nummer
      soort
      op
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
    `, {"hash":"sha256:22f0092a79bbfbcb32f4d39f19c656a5fc649b5336c3b13c1e118bfa3e4ac8d9"}) as unknown as TypedDocumentString<ZelfonderzoekQuery, ZelfonderzoekQueryVariables>;