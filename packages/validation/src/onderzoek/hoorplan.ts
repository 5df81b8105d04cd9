/** Somebody in the plan of whom to hear, with how far that is. */
export interface Gehoorde {
  functie: string
  horen: boolean
  /** Why not, for who is not heard. */
  reden: string
  /** Whether the report of the hearing was put to the person. */
  voorgelegd: boolean
}

/** What still stands in the way of ending the investigation, a sentence per person; empty when everybody was heard, or not with a reason (Westerkwartier art. 7 lid 4 onder b en lid 5; Hart voor Brabant 2 C.2.3 en C.2.4). */
export function watHorenBelet(plan: readonly Gehoorde[]): string[] {
  return plan.flatMap(({ functie, horen, reden, voorgelegd }) => {
    if (horen) return voorgelegd ? [] : [`Leg het hoorverslag van “${functie}” voor, of schrijf in het hoorplan op waarom u deze persoon niet hoort.`]
    return reden.trim() ? [] : [`Schrijf op waarom u “${functie}” niet hoort.`]
  })
}
