import { diffWordsWithSpace } from 'diff'
import { VisueelVerborgen } from '../../ui/visueel-verborgen.tsx'

/** Below this share of words that stayed, two texts are shown one after the other: word by word would be confetti. */
const VERWANT = 0.35

interface Stuk { soort: 'gelijk' | 'weg' | 'nieuw', tekst: string }

/** A text with what is new underlined and what is gone struck through; the same is said in hidden words. */
export function Verschiltekst({ oud, nieuw }: { oud: string, nieuw: string }) {
  return (
    <p className="rapport--regels">
      {stukken(oud, nieuw).map(({ soort, tekst }, plaats) => {
        if (soort === 'gelijk') return <span key={plaats}>{tekst}</span>
        const Element = soort === 'nieuw' ? 'ins' : 'del'
        return <Element key={plaats}><VisueelVerborgen>{soort === 'nieuw' ? ' (toegevoegd: ' : ' (verwijderd: '}</VisueelVerborgen>{tekst}<VisueelVerborgen>) </VisueelVerborgen></Element>
      })}
    </p>
  )
}

function stukken(oud: string, nieuw: string): Stuk[] {
  const heel: Stuk[] = [{ soort: 'weg' as const, tekst: oud }, { soort: 'nieuw' as const, tekst: nieuw }].filter(({ tekst }) => tekst)
  if (!oud || !nieuw) return heel
  const delen = diffWordsWithSpace(oud, nieuw)
  const gebleven = delen.filter((deel) => !deel.added && !deel.removed).reduce((som, deel) => som + deel.value.trim().length, 0)
  if (gebleven < VERWANT * Math.min(oud.length, nieuw.length)) return [heel[0], { soort: 'gelijk' as const, tekst: '\n' }, heel[1]].filter((stuk) => stuk !== undefined)
  return delen.map(({ added, removed, value }) => ({ soort: added ? 'nieuw' : removed ? 'weg' : 'gelijk', tekst: value }))
}
