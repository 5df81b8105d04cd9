import { jaarverslag } from '../teksten/jaarverslag.ts'
import { Alinea } from '../ui/alinea.tsx'
import { Kop } from '../ui/kop.tsx'
import { alineas } from './alineas.ts'

/** The recommendations to the colleges, as a numbered list. */
export function Aanbevelingen({ tekst }: { tekst: string }) {
  const punten = alineas(tekst)
  return (
    <>
      <Kop niveau={2}>Aanbevelingen</Kop>
      {punten.length > 0
        ? <ol className="utrecht-ordered-list rapport">{punten.map((punt, nr) => <li key={nr} className="utrecht-ordered-list__item">{punt}</li>)}</ol>
        : <Alinea>{jaarverslag.geenAanbevelingen}</Alinea>}
    </>
  )
}
