import type { Basisoorzaak } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { klassen } from '../../ui/klassen.ts'
import { boomknopen } from './boomknopen.ts'
import { KlasseBand } from './klasse-band.tsx'
import { legUit, LETTER, RAND, REGEL, type Vak } from './leg-uit.ts'

interface BoomtekeningProps {
  oorzaken: readonly Basisoorzaak[]
  nummers: ReadonlyMap<string, string>
  /** The topgebeurtenis as it stands in the section. */
  gebeurtenis: string
  /** Cause that is open in the editor. */
  gekozen?: string | undefined
}

/** The causes drawn as a tree, made on the server. One picture to a screen reader: the list says the same, and is where one works. */
export function Boomtekening({ oorzaken, nummers, gebeurtenis, gekozen }: BoomtekeningProps) {
  const { breed, hoog, vakbreed, vakhoog, vakken, verbindingen } = legUit(boomknopen(oorzaken, nummers, gebeurtenis))
  return (
    <div className="schuif" role="region" aria-label="Tekening van de oorzakenboom" tabIndex={0}>
      <svg className="boom" width={breed + 4} height={hoog + 4} viewBox={`-2 -2 ${breed + 4} ${hoog + 4}`} role="img" aria-labelledby="boom-titel boom-uitleg">
        <title id="boom-titel">Oorzakenboom</title>
        <desc id="boom-uitleg">{inWoorden(oorzaken)}</desc>
        {verbindingen.map(({ van, naar, pad, open }) => <path key={`${van}-${naar}`} d={pad} className={klassen('boom__lijn', open && 'boom__lijn--open')} />)}
        {vakken.map((vak) => <Vakje key={vak.knoop.id} vak={vak} breed={vakbreed} hoog={vakhoog} gekozen={vak.knoop.id === gekozen} />)}
      </svg>
    </div>
  )
}

function Vakje({ vak: { knoop, x, y, regels }, breed, hoog, gekozen }: { vak: Vak, breed: number, hoog: number, gekozen: boolean }) {
  return (
    <g className={klassen('boom__knoop', `boom__knoop--${knoop.soort}`, gekozen && 'boom__knoop--gekozen')}>
      <rect x={x} y={y} width={breed} height={hoog} rx={4} className="boom__vak" />
      <KlasseBand klasse={knoop.klasse} x={x} y={y} hoog={hoog} />
      <text x={x + RAND} y={y + 23} fontSize={13.5} className="boom__kop">{knoop.kop}</text>
      {regels.map((regel, nr) => <text key={nr} x={x + RAND} y={y + 45 + nr * REGEL} fontSize={LETTER} className="boom__tekst">{regel}</text>)}
    </g>
  )
}

/** How many causes of which kind; the list below has the words of each. */
function inWoorden(oorzaken: readonly Basisoorzaak[]): string {
  const direct = oorzaken.filter((o) => o.soort === 'directe_oorzaak').length
  const basis = oorzaken.length - direct
  const open = oorzaken.filter((o) => o.soort === 'directe_oorzaak' && !oorzaken.some((ander) => ander.ouderId === o.id)).length
  const tel = (aantal: number, een: string, meer: string): string => (aantal === 1 ? `1 ${een}` : `${aantal} ${meer}`)
  return [
    `Onder de gebeurtenis staan ${tel(direct, 'directe oorzaak', 'directe oorzaken')} en ${tel(basis, 'basisoorzaak', 'basisoorzaken')}.`,
    open > 0 && `${tel(open, 'tak is', 'takken zijn')} nog open.`,
    'Dezelfde boom staat hieronder als lijst.',
  ].filter(Boolean).join(' ')
}
