export type Voortgangdeel = 'vol' | 'deels' | 'leeg'

const BREEDTE = 40
const HOOGTE = 10
const TUSSEN = 3

/** Bar of parts: full, hatched or empty. Say the same in words above it; the drawing is hidden from screen readers. */
export function Voortgang({ delen }: { delen: readonly Voortgangdeel[] }) {
  const breed = delen.length * (BREEDTE + TUSSEN) - TUSSEN
  return (
    <div className="voortgang" aria-hidden="true">
      <svg viewBox={`0 0 ${breed} ${HOOGTE}`} preserveAspectRatio="none">
        {delen.map((deel, plaats) => {
          const x = plaats * (BREEDTE + TUSSEN)
          return (
            <g key={plaats}>
              <rect
                x={x + 0.5} y={0.5} width={BREEDTE - 1} height={HOOGTE - 1}
                className={deel === 'leeg' ? 'voortgang__deel' : `voortgang__deel voortgang__deel--${deel}`}
                vectorEffect="non-scaling-stroke"
              />
              {deel === 'deels' && <Arcering x={x} />}
            </g>
          )
        })}
      </svg>
    </div>
  )
}

function Arcering({ x }: { x: number }) {
  const strepen = Array.from({ length: 7 }, (_, nummer) => `M${x + 3 + nummer * 5} ${HOOGTE - 1}l3 -${HOOGTE - 2}`).join('')
  return <path d={strepen} fill="none" strokeWidth="2" className="voortgang__streep" vectorEffect="non-scaling-stroke" />
}
