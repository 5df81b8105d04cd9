import type { Meldinginhoud } from '@zelfonderzoek/validation/melding/model'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { Alinea } from '../ui/alinea.tsx'
import { type Foutregel, foutVan } from '../ui/foutsamenvatting.tsx'
import { Kop } from '../ui/kop.tsx'
import { Opgeslagen } from '../ui/opgeslagen.tsx'
import { Bijlagen } from './bijlagen.tsx'
import { Gatenlijst } from './gatenlijst.tsx'
import type { Meldinggegevens } from './laad-melding.server.ts'
import { Meldingformulier } from './meldingformulier.tsx'

interface ConceptmeldingProps { gegevens: Meldinggegevens, melding: Meldinginhoud, fouten: readonly Foutregel[] }

/** A draft to write on. */
export function Conceptmelding({ gegevens, melding, fouten }: ConceptmeldingProps) {
  const { id, versie, sleutel, bewaard, verstuurd } = gegevens
  return (
    <>
      <Kop niveau={1}>Melding doen</Kop>
      <Alinea soort="lood">{verstuurd ? 'Vul aan wat de toezichthouder vraagt en verstuur de melding opnieuw. De toezichthouder kan meelezen.' : 'Dit is een concept. Alleen uw organisatie kan het lezen.'}</Alinea>
      <Gatenlijst gegevens={gegevens} />
      <Opgeslagen tekst={bewaard && `Opgeslagen om ${bewaard}`} />
      <Meldingformulier adres={`/melding/${id}`} protocol={melding.gemeentecode ? protocolversie(gegevens.protocol) : undefined} melding={melding} versie={versie} sleutel={sleutel} fouten={fouten} bewaren={{ id, consult: '', bewaardOp: gegevens.bewaardOp }} />
      {gegevens.kanBijlage && <Bijlagen dossierId={id} bijlagen={gegevens.bijlagen} weg={gegevens.weg} fout={foutVan(fouten, 'bestand')} />}
    </>
  )
}
