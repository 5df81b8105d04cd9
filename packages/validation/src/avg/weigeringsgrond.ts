import type { AvgSoort } from './verzoeksoort.ts'

export interface Weigeringsgrond {
  naam: string
  artikel: string
  /** Kinds of request that it can be used for. */
  soorten: readonly AvgSoort[]
}

const ALLE = ['inzage', 'rectificatie', 'wissing', 'beperking', 'overdraagbaarheid', 'bezwaar'] as const

/** Every ground on which a request may be refused, whole or in part (Westerkwartier art. 5 lid 3: legal duties may limit these rights). Without one of these nothing is refused. */
export const WEIGERINGSGRONDEN = {
  identiteit: { naam: 'De identiteit is niet vast te stellen', artikel: 'AVG art. 12 lid 2 en 6', soorten: ALLE },
  ongegrond: { naam: 'Het verzoek is kennelijk ongegrond of buitensporig', artikel: 'AVG art. 12 lid 5', soorten: ALLE },
  toezicht: { naam: 'Het toezicht zou erdoor worden belemmerd', artikel: 'UAVG art. 41 lid 1 onder h', soorten: ALLE },
  opsporing: { naam: 'Het onderzoek naar een strafbaar feit zou erdoor worden belemmerd', artikel: 'UAVG art. 41 lid 1 onder d', soorten: ALLE },
  anderen: { naam: 'De rechten of vrijheden van anderen gaan voor', artikel: 'AVG art. 15 lid 4 en UAVG art. 41 lid 1 onder i', soorten: ['inzage', 'overdraagbaarheid', 'rectificatie', 'beperking'] },
  leeftijd: { naam: 'De betrokkene is jonger dan 12, of kan zijn belangen niet overzien', artikel: 'Wmo 2015 art. 5.3.2', soorten: ['inzage'] },
  juist: { naam: 'De gegevens zijn juist, of het gaat om een oordeel en niet om een feit', artikel: 'AVG art. 16', soorten: ['rectificatie'] },
  wettelijke_taak: { naam: 'De gegevens zijn nodig voor een wettelijke plicht of taak', artikel: 'AVG art. 17 lid 3 onder b', soorten: ['wissing'] },
  archief: { naam: 'De gegevens moeten volgens de Archiefwet bewaard blijven', artikel: 'AVG art. 17 lid 3 onder d en Archiefwet 1995 art. 3', soorten: ['wissing'] },
  aanmerkelijk_belang: { naam: 'Bewaren is van aanmerkelijk belang voor een ander', artikel: 'Wmo 2015 art. 5.3.5', soorten: ['wissing'] },
  rechtsvordering: { naam: 'De gegevens zijn nodig voor een rechtszaak', artikel: 'AVG art. 17 lid 3 onder e en art. 21 lid 1', soorten: ['wissing', 'bezwaar'] },
  geen_geval: { naam: 'Geen van de vier gevallen voor beperking doet zich voor', artikel: 'AVG art. 18 lid 1', soorten: ['beperking'] },
  publieke_taak: { naam: 'Dit recht geldt niet voor een taak van algemeen belang', artikel: 'AVG art. 20 lid 3', soorten: ['overdraagbaarheid'] },
  dwingend: { naam: 'Er zijn dwingende redenen die zwaarder wegen', artikel: 'AVG art. 21 lid 1', soorten: ['bezwaar'] },
} as const satisfies Record<string, Weigeringsgrond>
export type WeigeringsgrondId = keyof typeof WEIGERINGSGRONDEN

/** The grounds that can be used for a kind of request, in the order in which they are offered. */
export function grondenVoor(soort: AvgSoort): { id: WeigeringsgrondId; grond: Weigeringsgrond }[] {
  return (Object.keys(WEIGERINGSGRONDEN) as WeigeringsgrondId[]).map((id) => ({ id, grond: WEIGERINGSGRONDEN[id] as Weigeringsgrond })).filter(({ grond }) => grond.soorten.includes(soort))
}

/** True for a ground that exists. */
export function isWeigeringsgrond(id: string): id is WeigeringsgrondId {
  return Object.hasOwn(WEIGERINGSGRONDEN, id)
}
