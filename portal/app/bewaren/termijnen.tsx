import { BEWAARTERMIJNEN, type Bewaartermijn, EINDE_TEKST } from '@zelfonderzoek/validation/bewaring/bewaartermijnen'
import { Tabel } from '../ui/tabel.tsx'

/** What is kept how long, and why. */
export function Bewaartermijnen() {
  return (
    <Tabel
      titel="Bewaartermijnen" blokken kolommen={[{ naam: 'Wat' }, { naam: 'Hoe lang' }, { naam: 'Grondslag' }, { naam: 'Hoe het eindigt' }]}
      rijen={Object.entries(BEWAARTERMIJNEN as Readonly<Record<string, Bewaartermijn>>).map(([id, t]) => ({ sleutel: id, cellen: [t.naam, `${t.termijn}${t.maanden === null ? '' : `, vanaf ${t.vanaf}`}`, t.grondslag, EINDE_TEKST[t.einde]] }))}
    />
  )
}
