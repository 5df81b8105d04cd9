import { Koppeling } from '../../ui/koppeling.tsx'

/** One way to read the report. */
export interface Weergave { naam: string, href: string, huidig: boolean }

/** Links between the differences, the report of now and the earlier ones. */
export function Rondekeuze({ weergaven, metVerschillen }: { weergaven: readonly Weergave[], metVerschillen: boolean }) {
  if (weergaven.length < 2) return null
  return (
    <>
      <p className="klein">
        {weergaven.map(({ naam, href, huidig }, plaats) => (
          <span key={href}>{plaats > 0 && ' · '}{huidig ? <strong aria-current="true">{naam}</strong> : <Koppeling href={href}>{naam}</Koppeling>}</span>
        ))}
      </p>
      {metVerschillen && <p className="klein zacht"><ins>Onderstreept</ins> is nieuw, <del>doorgestreept</del> is weg.</p>}
    </>
  )
}
