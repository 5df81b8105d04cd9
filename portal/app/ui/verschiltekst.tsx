import { diffWords } from 'diff'
import { VisueelVerborgen } from './visueel-verborgen.tsx'

/** Below this share of characters that stayed, two texts are shown one after the other: word by word would be confetti. */
const VERWANT = 0.35

const WOORDEN = new Intl.Segmenter('nl', { granularity: 'word' })

interface Stuk { soort: 'gelijk' | 'weg' | 'nieuw', tekst: string }

/** Two texts as one: what is new is `ins`, what is gone is `del`; the same is said in hidden words. Stands in a paragraph that keeps its lines. */
export function Verschiltekst({ oud, nieuw }: { oud: string, nieuw: string }) {
  return stukken(oud, nieuw).map(({ soort, tekst }, plaats) => {
    if (soort === 'gelijk') return <span key={plaats}>{tekst}</span>
    const Element = soort === 'nieuw' ? 'ins' : 'del'
    return <Element key={plaats}><VisueelVerborgen>{soort === 'nieuw' ? ' (toegevoegd: ' : ' (verwijderd: '}</VisueelVerborgen>{tekst}<VisueelVerborgen>) </VisueelVerborgen></Element>
  })
}

function stukken(oud: string, nieuw: string): Stuk[] {
  const weg: Stuk = { soort: 'weg', tekst: oud }
  const erbij: Stuk = { soort: 'nieuw', tekst: nieuw }
  if (!oud || !nieuw) return [weg, erbij].filter(({ tekst }) => tekst)
  const delen = diffWords(oud, nieuw, { intlSegmenter: WOORDEN })
  const gebleven = delen.filter(({ added, removed }) => !added && !removed).reduce((som, { value }) => som + value.trim().length, 0)
  if (gebleven < VERWANT * Math.min(oud.length, nieuw.length)) return [weg, { soort: 'gelijk', tekst: '\n' }, erbij]
  return delen.map(({ added, removed, value }) => ({ soort: added ? 'nieuw' : removed ? 'weg' : 'gelijk', tekst: value }))
}
