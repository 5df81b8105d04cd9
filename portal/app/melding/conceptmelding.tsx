import type { Meldinginhoud } from '@zelfonderzoek/validation/melding/model'
import { Alinea } from '../ui/alinea.tsx'
import type { Foutregel } from '../ui/foutsamenvatting.tsx'
import { Kop } from '../ui/kop.tsx'
import { Opgeslagen } from '../ui/opgeslagen.tsx'
import type { Meldinggegevens } from './laad-melding.server.ts'
import { Meldingformulier } from './meldingformulier.tsx'

interface ConceptmeldingProps { gegevens: Meldinggegevens, melding: Meldinginhoud, fouten: readonly Foutregel[] }

/** A draft to write on. */
export function Conceptmelding({ gegevens: { id, versie, sleutel, bewaard }, melding, fouten }: ConceptmeldingProps) {
  return (
    <>
      <Kop niveau={1}>Melding doen</Kop>
      <Alinea soort="lood">Dit is een concept. Alleen uw organisatie kan het lezen.</Alinea>
      <Opgeslagen tekst={bewaard && `Opgeslagen om ${bewaard}`} />
      <Meldingformulier adres={`/melding/${id}`} melding={melding} versie={versie} sleutel={sleutel} fouten={fouten} />
    </>
  )
}
