import { tekstUit } from '../beoordeling/geweigerd.ts'

/** A notice of a step as it stands in the form: what the template says and what was made of it. */
export interface Berichtinvoer {
  bericht: string
  partij: string
  /** To whom and about what, above the words. */
  kop: string
  /** Goes out outside the portal, as a task. */
  buiten: boolean
  tekst: string
  /** The words of the template. */
  was: string
  vast: string
}

interface Voorbeeld { bericht: string, partij: string, aan: string, buiten: boolean, onderwerp: string, tekst: string, vast: readonly string[] }

const PROEF = 'voorbeeld-'
const VELDEN = ['kop', 'buiten', 'was', 'vast'] as const

/** Name of a button that asks to see the notices of an act first. */
export function proefVan(doe: string): string {
  return PROEF + doe
}

/** Which act a button asks for, and whether only to see its notices. */
export function leesKnop(formulier: FormData): { doe: string, proef: boolean } {
  const knop = tekstUit(formulier, 'doe')
  return { doe: knop.replace(PROEF, ''), proef: knop.startsWith(PROEF) }
}

/** The notices as the api would send them, for the form. */
export function alsInvoer(voorbeelden: readonly Voorbeeld[]): Berichtinvoer[] {
  return voorbeelden.map(({ bericht, partij, aan, buiten, onderwerp, tekst, vast }) => ({ bericht, partij, kop: `Aan ${aan}: ${onderwerp}`, buiten, tekst, was: tekst, vast: vast.join('; ') }))
}

/** The notices in a form that was sent. */
export function leesBerichten(formulier: FormData): Berichtinvoer[] {
  return [...formulier.keys()].filter((naam) => naam.startsWith('bericht.')).map((naam) => {
    const [, bericht = '', partij = ''] = naam.split('.')
    const [kop = '', buiten, was = '', vast = ''] = VELDEN.map((veld) => tekstUit(formulier, `${veld}.${bericht}.${partij}`))
    return { bericht, partij, kop, buiten: buiten === 'ja', tekst: tekstUit(formulier, naam), was, vast }
  })
}

/** What an act sends along: the words that were changed; to see the notices anew, none. */
export function berichtkeuze(berichten: readonly Berichtinvoer[], proef: boolean) {
  return { proef, berichten: proef ? [] : berichten.filter(({ tekst, was }) => tekst !== was).map(({ bericht, partij, tekst }) => ({ bericht, partij, tekst })) }
}
