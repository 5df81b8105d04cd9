import { klassen } from '../../ui/klassen.ts'
import { type Plaat, VAKBREED, VAKHOOG } from './leg-plaat.ts'

/** The procedure drawn on the server. One picture to a screen reader: the numbered list below says the same. */
export function Procestekening({ plaat, nu }: { plaat: Plaat, nu: string }) {
  const { breed, hoog, vakken, pijlen, stappen } = plaat
  const hier = vakken.find(({ id }) => id === nu)
  return (
    <div className="schuif" role="region" aria-label="Tekening van de procedure" tabIndex={0}>
      <svg className="plaat" width={breed} height={hoog + 8} viewBox={`0 -4 ${breed} ${hoog + 8}`} role="img" aria-labelledby="plaat-titel plaat-uitleg">
        <title id="plaat-titel">De procedure van melding tot einde</title>
        <desc id="plaat-uitleg">{`${vakken.length} standen en ${stappen.length} stappen.${hier ? ` Het dossier staat nu in: ${hier.naam}.` : ''} De lijst hieronder noemt elke stap met hetzelfde nummer.`}</desc>
        <defs>
          <marker id="plaat-punt" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0l8 4-8 4z" className="plaat__punt" /></marker>
        </defs>
        {pijlen.map(({ van, naar, pad, terug }) => <path key={`${van}-${naar}`} d={pad} className={klassen('plaat__lijn', terug && 'plaat__lijn--terug')} markerEnd="url(#plaat-punt)" />)}
        {vakken.map(({ id, soort, x, y, regels }) => (
          <g key={id} className={klassen('plaat__vak', `plaat__vak--${soort}`, id === nu && 'plaat__vak--nu')}>
            <rect x={x} y={y} width={VAKBREED} height={VAKHOOG} rx={soort === 'loopt' ? 4 : 28} />
            {regels.map((regel, nr) => <text key={nr} x={x + VAKBREED / 2} y={y + VAKHOOG / 2 + 5 + (nr - (regels.length - 1) / 2) * 18} textAnchor="middle">{regel}</text>)}
          </g>
        ))}
        {pijlen.map(({ van, naar, x, y, nummers }) => {
          const tekst = nummers.join(', ')
          const half = 7 + tekst.length * 4
          return (
            <g key={`nr-${van}-${naar}`} className="plaat__nummer">
              <rect x={x - half} y={y - 11} width={half * 2} height={22} rx={11} />
              <text x={x} y={y + 5} textAnchor="middle">{tekst}</text>
            </g>
          )
        })}
      </svg>
    </div>
  )
}
