import { Aspectblok } from './aspectkop.tsx'
import type { Aspectgegevens } from './oordeelgegevens.ts'
import { oordeelTekst } from './oordeeltekst.ts'

/** A judgement of an earlier round, or of a report that is not with the toezichthouder now: to read only. */
export function Aspectlezing({ gegevens }: { gegevens: Aspectgegevens }) {
  const { oordeel, opmerking, reden } = gegevens.oordeel
  return (
    <Aspectblok gegevens={gegevens}>
      <p><strong>Uw oordeel:</strong> {oordeelTekst(oordeel).toLowerCase() || 'geen oordeel'}</p>
      {opmerking && <p className="rapport">{opmerking}</p>}
      {reden && <p className="klein zacht">Reden voor het dossier: {reden}</p>}
    </Aspectblok>
  )
}
