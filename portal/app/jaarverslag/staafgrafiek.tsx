import { STAAFHOOGTE, type Staafgrafiek as Grafiek } from './staven.ts'

/** Bars drawn on the server. One picture to a screen reader; the table beside it holds the same. */
export function Staafgrafiek({ id, titel, grafiek }: { id: string, titel: string, grafiek: Grafiek }) {
  return (
    <svg className="staven" viewBox={`0 0 ${grafiek.breed} ${grafiek.hoog}`} role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>{titel}</title>
      <desc id={`${id}-d`}>{grafiek.uitleg}</desc>
      <defs>
        <pattern id={`${id}-arc`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="staven__grond" width="7" height="7" />
          <rect className="staven__deel" width="3" height="7" />
        </pattern>
      </defs>
      {grafiek.staven.map(({ label, y, delen, geheel, vorig, tekst, tekstX }) => (
        <g key={y}>
          {label.map((regel, nr) => <text key={nr} x={0} y={y + 17 + (nr - (label.length - 1) / 2) * 15}>{regel}</text>)}
          {geheel && <rect className="staven__geheel" x={geheel.x} y={y} width={geheel.breed} height={STAAFHOOGTE} />}
          {delen.map(({ x, breed, arcering }) => (
            <rect key={x} className={arcering ? 'staven__rand' : 'staven__deel'} {...(arcering && { fill: `url(#${id}-arc)` })} x={x} y={y} width={breed} height={STAAFHOOGTE} />
          ))}
          {vorig && <rect className="staven__vorig" x={vorig.x} y={y + STAAFHOOGTE + 2} width={vorig.breed} height={5} />}
          <text className={delen.length > 0 ? 'staven__cijfer' : 'staven__weg'} x={tekstX} y={y + 17}>{tekst}</text>
        </g>
      ))}
    </svg>
  )
}
