/** A point that the toezichthouder wants to see supplemented. */
export interface Vraagpunt { aspect: string, sectie: number, vraag: string, opmerking: string }

/** The points to supplement, in the order of the Bijlage. */
export function vraagpuntenVan(oordelen: readonly { aspect: string, oordeel: string, opmerking: string, vraag: string }[]): Vraagpunt[] {
  return oordelen
    .filter(({ oordeel }) => oordeel === 'aanvullen')
    .map(({ aspect, opmerking, vraag }) => ({ aspect, opmerking, vraag, sectie: Number(aspect.split('.')[0]) }))
    .sort((a, b) => a.sectie - b.sectie)
}
