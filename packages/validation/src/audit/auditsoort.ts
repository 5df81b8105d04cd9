/** What was done, as NEN 7513 and the VNG audit trail name it: create, read, update, delete, execute. */
export const ACTIES = ['C', 'R', 'U', 'D', 'E'] as const
export type Actie = (typeof ACTIES)[number]

/** Kinds of data that were met. */
export const GEGEVENSCATEGORIEEN = ['procedure', 'melding', 'client', 'rapport', 'bestand', 'bericht', 'oordeel', 'logboek', 'toegang'] as const
export type Gegevenscategorie = (typeof GEGEVENSCATEGORIEEN)[number]

const NAAR_UITGANG: readonly (readonly [einde: RegExp, actie: Actie])[] = [
  [/_(?:geopend|gelezen)$/, 'R'], [/_(?:begonnen|toegevoegd|gemaakt)$/, 'C'], [/_(?:verwijderd|ingetrokken|vernietigd)$/, 'D'],
  [/_(?:bewaard|hersteld|verplaatst|gewijzigd|beoordeeld|aangevuld)$/, 'U'],
]
const NAAR_BEGIN: readonly (readonly [begin: RegExp, categorieen: readonly Gegevenscategorie[]])[] = [
  [/^dossier_geopend/, ['procedure', 'melding']], [/^noodtoegang_gelezen/, ['procedure', 'melding', 'client']], [/^(?:noodtoegang|uitsluiting|uitgesloten|tweede_factor|gebruiker)/, ['toegang']],
  [/^melding_(?:begonnen|bewaard|ingediend|aangevuld)/, ['melding', 'client']], [/^(?:sectie|basisoorzaak|oorzaak|verbetermaatregel|maatregel|indiening|verklaring|zelfonderzoek)/, ['rapport']],
  [/^document/, ['bestand']], [/^bericht/, ['bericht']], [/^(?:aspect|eindoordeel|regel)/, ['oordeel']], [/^inzage/, ['logboek']],
]

/** What kind of action a line of the log is about; a step of the procedure is an execution. */
export function actieVan(soort: string): Actie {
  return NAAR_UITGANG.find(([einde]) => einde.test(soort))?.[1] ?? 'E'
}

/** Which kinds of data it touched. */
export function categorieenVan(soort: string): readonly Gegevenscategorie[] {
  return NAAR_BEGIN.find(([begin]) => begin.test(soort))?.[1] ?? ['procedure']
}
