import { diffWords } from 'diff'

const WOORDEN = new Intl.Segmenter('nl', { granularity: 'word' })

/** Two texts as one: what came is `ins`, what went is `del`, each with words for who cannot see that. */
export function Verschiltekst({ oud, nieuw }: { oud: string, nieuw: string }) {
  if (!oud) return <Erbij tekst={nieuw} />
  if (!nieuw) return <Weg tekst={oud} />
  return (
    <>
      {diffWords(oud, nieuw, { intlSegmenter: WOORDEN }).map(({ value, added, removed }, plaats) =>
        added ? <Erbij key={plaats} tekst={value} /> : removed ? <Weg key={plaats} tekst={value} /> : <span key={plaats}>{value}</span>)}
    </>
  )
}

function Erbij({ tekst }: { tekst: string }) {
  return <ins><span className="vh"> toegevoegd: </span>{tekst}<span className="vh"> einde toevoeging </span></ins>
}

function Weg({ tekst }: { tekst: string }) {
  return <del><span className="vh"> verwijderd: </span>{tekst}<span className="vh"> einde verwijdering </span></del>
}
