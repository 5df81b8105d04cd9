/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Elk veld dat is ingevuld, beperkt de lijst. */
export type DossierFilter = {
  readonly aanbiederId?: string | number | null | undefined;
  readonly gemeenteId?: string | number | null | undefined;
  readonly stand?: ReadonlyArray<string> | null | undefined;
  /** Dossiers waarvan de eerstvolgende termijn op of voor deze dag eindigt. */
  readonly termijnTot?: string | null | undefined;
  readonly voorzieningsoort?: string | null | undefined;
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

export type OngelezenQueryVariables = Exact<{ [key: string]: never; }>;


export type OngelezenQuery = { readonly berichten: { readonly edges: ReadonlyArray<{ readonly cursor: string }> } };

export type WerkvoorraadQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: DossierFilter | null | undefined;
}>;


export type WerkvoorraadQuery = { readonly dossiers: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly zaaknummer: string, readonly titel: string, readonly stand: string, readonly soort: string, readonly voorzieningsoort: string, readonly gebeurtenisOp: string | null, readonly volgendeTermijnOp: string | null, readonly volgendeTermijnSoort: string | null, readonly aanbieder: { readonly id: string, readonly naam: string }, readonly gemeente: { readonly id: string, readonly naam: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type IkQueryVariables = Exact<{ [key: string]: never; }>;


export type IkQuery = { readonly ik: { readonly id: string, readonly rol: string, readonly functie: string, readonly organisatie: { readonly id: string, readonly naam: string, readonly soort: string, readonly eenpersoons: boolean } } | null };

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

export type ZelfonderzoekQueryVariables = Exact<{
  id: string | number;
}>;


export type ZelfonderzoekQuery = { readonly dossier: { readonly id: string, readonly zaaknummer: string, readonly titel: string, readonly stand: string, readonly soort: string, readonly gebeurtenisOp: string | null, readonly protocol: string, readonly versie: number, readonly aanbieder: { readonly id: string, readonly naam: string, readonly eenpersoons: boolean }, readonly toezichthouder: { readonly id: string, readonly naam: string }, readonly termijnen: ReadonlyArray<{ readonly id: string, readonly soort: string, readonly startOp: string, readonly eindOp: string, readonly afleiding: ReadonlyArray<{ readonly [sleutel: string]: unknown }>, readonly grondslag: string, readonly voldaanOp: string | null, readonly vervallenOp: string | null }>, readonly melding: { readonly ingediendOp: string | null, readonly inhoud: { readonly [sleutel: string]: unknown } } | null, readonly zelfonderzoek: { readonly id: string, readonly ronde: number, readonly geopendOp: string, readonly versie: number, readonly secties: ReadonlyArray<{ readonly id: string, readonly nummer: number, readonly inhoud: { readonly [sleutel: string]: unknown }, readonly stand: string, readonly aanwezig: number, readonly totaal: number, readonly versie: number, readonly bewaardOp: string | null, readonly bewaardDoor: { readonly id: string, readonly functie: string } | null }>, readonly basisoorzaken: ReadonlyArray<{ readonly id: string, readonly ouderId: string | null, readonly volgorde: number, readonly tekst: string, readonly soort: string, readonly klasse: string, readonly ecmCode: string, readonly versie: number }>, readonly verbetermaatregelen: ReadonlyArray<{ readonly id: string, readonly volgorde: number, readonly wat: string, readonly voorWie: string, readonly eigenaar: string, readonly datum: string, readonly norm: string, readonly middelen: string, readonly borging: string, readonly status: string, readonly oorzaakIds: ReadonlyArray<string>, readonly versie: number }>, readonly documenten: ReadonlyArray<{ readonly id: string, readonly sectieNummer: number | null, readonly naam: string, readonly mediatype: string, readonly grootte: number, readonly waarschuwingen: ReadonlyArray<string>, readonly toegevoegdOp: string }>, readonly aanwezig: ReadonlyArray<{ readonly sectieNummer: number, readonly gezienOp: string, readonly gebruiker: { readonly id: string, readonly functie: string } }> } | null, readonly indieningen: ReadonlyArray<{ readonly id: string, readonly ronde: number, readonly ingediendOp: string, readonly oordelen: ReadonlyArray<{ readonly aspect: string, readonly oordeel: string, readonly opmerking: string }> }> } | null };

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

export const OngelezenDocument = new TypedDocumentString(`
    query Ongelezen {
  berichten(first: 100, alleenOngelezen: true) {
    edges {
      cursor
    }
  }
}
    `, {"hash":"sha256:a08ac69edf909ee69c0bf79565dcda37b96be8b5b0fd648ce4a78e3e18420fa1"}) as unknown as TypedDocumentString<OngelezenQuery, OngelezenQueryVariables>;
export const WerkvoorraadDocument = new TypedDocumentString(`
    query Werkvoorraad($first: Int!, $after: String, $filter: DossierFilter) {
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
    `, {"hash":"sha256:c89e5876972ab87763edd75b7772b1b82ccb5bbab4b250e99f6b0e0c2896d1bc"}) as unknown as TypedDocumentString<WerkvoorraadQuery, WerkvoorraadQueryVariables>;
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
    `, {"hash":"sha256:d9766778a7073e66a0279f4981174b060b676b23d5befd9f9c41843afa7d631c"}) as unknown as TypedDocumentString<ZelfonderzoekQuery, ZelfonderzoekQueryVariables>;