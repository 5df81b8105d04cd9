import type { TabelId } from '@zelfonderzoek/validation/jaarverslag/jaartabel'
import type { Jaartelling } from '@zelfonderzoek/validation/jaarverslag/jaartelling'

type Melding = Jaartelling['meldingen'][number]

/** The real count in a cell of the jaarverslag, counted from the facts and not by the code that makes the tables. */
export function echt(jaar: Jaartelling, tabel: TabelId, rij: string, kolom: string): number {
  const tel = <T extends { aantal: number }>(lijst: readonly T[], waar: (een: T) => boolean): number => lijst.reduce((n, een) => n + (waar(een) ? een.aantal : 0), 0)
  const alles = rij === 'totaal'
  const meldingen = (waar: (m: Melding) => boolean): number => tel(jaar.meldingen, (m) => (alles || waar(m)) && (['Samen', 'Meldingen'].includes(kolom) || m.soort === kolom.toLowerCase()))
  switch (tabel) {
    case 'kwartaal': return meldingen((m) => [[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]][Number(rij) - 1]?.includes(m.maand) ?? false)
    case 'maand': return meldingen((m) => m.maand === Number(rij))
    case 'gemeente': return meldingen((m) => m.gemeente === rij)
    case 'voorziening': return meldingen((m) => m.voorzieningsoort === rij)
    case 'termijn': {
      const lijst = rij === 'melden' ? jaar.meldingen.map((m) => ({ opTijd: m.opTijd, aantal: m.aantal })) : jaar.termijnen.filter((t) => t.soort === rij).flatMap((t) => [{ opTijd: true, aantal: t.gehaald }, { opTijd: false, aantal: t.teLaat }])
      return tel(lijst, ({ opTijd }) => kolom === 'Samen' || opTijd === (kolom === 'Gehaald'))
    }
    case 'oordeel': return tel(jaar.beoordeeld, ({ afgeslotenInRonde: r }) => alles || (rij === 'aanvullen' ? r === null : rij === '3' ? (r ?? 0) >= 3 : String(r) === rij))
    case 'onderdeel': return tel(jaar.onderdelen, (o) => String(o.onderdeel) === rij)
    case 'status': return tel(jaar.maatregelen, (m) => alles || m.status === rij)
    case 'sterkte': return tel(jaar.opvolging, (o) => alles || o.sterkte === rij)
    case 'uitvoering': return tel(jaar.opvolging, (o) => alles || o.score === rij)
    case 'oorzaak': return tel(jaar.oorzaken, (o) => alles || (rij.startsWith('klasse-') ? o.klasse === rij.slice(7) : rij === `${o.klasse}-${o.ecm || 'zonder'}`))
  }
}
