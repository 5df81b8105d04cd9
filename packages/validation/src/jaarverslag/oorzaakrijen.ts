import { ECM_CODE_LIJST, ECM_CODES } from '../basisoorzaak/ecm-codes.ts'
import { KLASSE_LABEL } from '../zelfonderzoek/codes.ts'
import type { Getal } from './drempel.ts'
import type { Jaarrij } from './jaartabel.ts'
import type { Jaartelling } from './jaartelling.ts'
import { som, verbergKlein, verbergReeks } from './verberg-reeks.ts'

type Oorzaken = Jaartelling['oorzaken']
type Klasse = keyof typeof KLASSE_LABEL

const KLASSEN = Object.keys(KLASSE_LABEL).sort((a, b) => Number(a === '') - Number(b === '')) as Klasse[]
const ZONDER = 'zonder'
const tel = (oorzaken: Oorzaken, waar: (o: Oorzaken[number]) => boolean): number => som(oorzaken.filter(waar).map((o) => o.aantal))
const rij = (id: string, naam: string, waarde: Getal, soort: Jaarrij['soort']): Jaarrij => ({ id, naam, soort, waarden: [waarde], vorig: null })

/** Basisoorzaken by main class, each with its codes below it; the codes of a class that is hidden are hidden. */
export function oorzaakrijen(oorzaken: Oorzaken): Jaarrij[] {
  const perKlasse = KLASSEN.map((klasse) => tel(oorzaken, (o) => o.klasse === klasse))
  const leesbaar = verbergReeks(perKlasse)
  return [
    ...KLASSEN.flatMap((klasse, nr) => [rij(`klasse-${klasse}`, KLASSE_LABEL[klasse], leesbaar[nr] ?? null, 'gewoon'), ...(klasse ? coderijen(oorzaken, klasse, leesbaar[nr] === null) : [])]),
    rij('totaal', 'Totaal', verbergKlein(som(perKlasse)), 'totaal'),
  ]
}

function coderijen(oorzaken: Oorzaken, klasse: Klasse, verborgen: boolean): Jaarrij[] {
  const codes = ECM_CODE_LIJST.filter((code) => ECM_CODES[code].klasse === klasse)
  const aantallen = [...codes.map((code) => tel(oorzaken, (o) => o.klasse === klasse && o.ecm === code)), tel(oorzaken, (o) => o.klasse === klasse && !codes.some((code) => code === o.ecm))]
  const leesbaar = verborgen ? aantallen.map(() => null) : verbergReeks(aantallen)
  return [...codes.map((code) => `${code} ${ECM_CODES[code].naam}`), 'Zonder code van deze soort'].map((naam, nr) => rij(`${klasse}-${codes[nr] ?? ZONDER}`, naam, leesbaar[nr] ?? null, 'onder'))
}
