import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { watNu } from '@zelfonderzoek/validation/protocol/wat-nu'
import { metHoofdletter } from '../teksten/met-hoofdletter.ts'
import { Alinea } from '../ui/alinea.tsx'
import { Kop } from '../ui/kop.tsx'
import { Koppeling } from '../ui/koppeling.tsx'
import { Lijst } from '../ui/lijst.tsx'
import { Paneel } from '../ui/paneel.tsx'
import { opsomming } from './opsomming.ts'
import { rollentekst } from './rollentekst.ts'

/** "Wat gebeurt er nu": where the dossier is, who is to act and what can follow, from the procedure of its protocol. The same for both sides. */
export function WatNu({ protocol, stand }: { protocol: Protocol, stand: string }) {
  const { naam, tekst, aanZet, stappen } = watNu(protocol, stand)
  return (
    <Paneel kopId="wat-nu">
      <Kop niveau={2} id="wat-nu" alsNiveau={3} strak>Wat gebeurt er nu</Kop>
      <Alinea><strong>{naam}.</strong> {tekst}</Alinea>
      {aanZet.length > 0 && <Alinea soort="klein">Aan zet: {rollentekst(aanZet)}.</Alinea>}
      {stappen.length > 0 && (
        <>
          <Kop niveau={3} alsNiveau={4}>Wat kan volgen</Kop>
          <Lijst
            klein
            punten={stappen.map(({ label, naar, rol, termijnen, grondslag }) => (
              <>
                <strong>{label}</strong>: {protocol.standen.find(({ id }) => id === naar)?.naam.toLowerCase()}. {metHoofdletter(rollentekst(rol))}
                {termijnen.length > 0 && `. Dan begint: ${opsomming(termijnen.map((termijn) => termijn.toLowerCase()), 'en')}`} ({grondslag}).
              </>
            ))}
          />
        </>
      )}
      <p className="klein"><Koppeling href={`/protocol/${protocol.id}?stand=${stand}`}>De hele procedure in een tekening</Koppeling></p>
    </Paneel>
  )
}
