import { Alinea } from '../ui/alinea.tsx'
import { Keuzelijst } from '../ui/keuzelijst.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { type Inzageregel, PERIODEN } from './inzageregels.ts'

/** From when lines are shown; without a choice all. */
export function Periodekeuze({ periode }: { periode: string }) {
  return <Keuzelijst name="periode" label="Periode" leeg="Alles" keuzes={PERIODEN} defaultValue={periode} />
}

/** Lines of the log, the newest first; with the case of each when they are of more than one. */
export function Inzagetabel({ regels, leeg, metZaak = false }: { regels: readonly Inzageregel[], leeg: string, metZaak?: boolean }) {
  if (regels.length === 0) return <Alinea>{leeg}</Alinea>
  return (
    <Tabel
      titel="Inzage en wijzigingen, het nieuwste bovenaan" blokken
      kolommen={[{ naam: 'Wanneer' }, { naam: 'Functie' }, { naam: 'Organisatie' }, { naam: 'Wat' }, ...(metZaak ? [{ naam: 'Zaak' }] : [])]}
      rijen={regels.map(({ sleutel, zaaknummer, wanneer, functie, organisatie, wat }) => ({ sleutel, cellen: [wanneer, functie, organisatie, wat, ...(metZaak ? [zaaknummer] : [])] }))}
    />
  )
}
