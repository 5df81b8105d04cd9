import type { Letteroordeel } from '@zelfonderzoek/validation/verbetermaatregel/smart/beoordeel-maatregel'

interface WoordmarkeringProps { tekst: string, letters: readonly Letteroordeel[] }

/** The text as the check reads it: words that count underlined, words that make a letter doubtful with a wave, each with its letter. */
export function Woordmarkering({ tekst, letters: alle }: WoordmarkeringProps) {
  const letters = alle.filter(({ uitkomst }) => uitkomst !== 'nee')
  const grenzen = [...new Set([0, tekst.length, ...letters.flatMap(({ bereik }) => bereik ?? [])])].filter((plek) => plek <= tekst.length).sort((a, b) => a - b)
  return (
    <p className="woordmarkering rapport">
      {grenzen.slice(0, -1).map((begin, nr) => {
        const einde = grenzen[nr + 1] ?? tekst.length
        const hier = letters.filter(({ bereik }) => bereik !== undefined && bereik[0] <= begin && einde <= bereik[1])
        const stuk = tekst.slice(begin, einde)
        if (hier.length === 0) return <span key={begin}>{stuk}</span>
        const goed = hier.some(({ uitkomst }) => uitkomst === 'ja')
        const eindigt = hier.filter(({ bereik }) => bereik?.[1] === einde)
        return <mark key={begin} className={goed ? undefined : 'vaag'}>{stuk}{eindigt.length > 0 && <sup>{eindigt.map(({ letter, uitkomst }) => (uitkomst === 'ja' ? letter : `${letter}?`)).join(' ')}</sup>}</mark>
      })}
    </p>
  )
}
