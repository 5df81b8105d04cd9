import type { Basisoorzaak } from '@zelfonderzoek/validation/zelfonderzoek/model'

const BREED = 8
const STAP = 14

/** Band at the left of a box: full technisch, hatched organisatorisch, dotted menselijk, empty overig. The word stands beside it. */
export function KlasseBand({ klasse, x, y, hoog }: { klasse: Basisoorzaak['klasse'], x: number, y: number, hoog: number }) {
  if (klasse === '') return null
  const plekken = Array.from({ length: Math.floor((hoog - 6) / STAP) }, (_, nr) => y + 10 + nr * STAP)
  return (
    <>
      <rect x={x} y={y} width={BREED} height={hoog} className={klasse === 'technisch' ? 'boom__band boom__band--vol' : 'boom__band'} />
      {klasse === 'organisatorisch' && <path d={plekken.map((p) => `M${x} ${p + 4}l${BREED} -6`).join('')} className="boom__streep" />}
      {klasse === 'menselijk' && plekken.map((p) => <circle key={p} cx={x + BREED / 2} cy={p + 1} r={2.2} className="boom__stip" />)}
    </>
  )
}
