import { Formulier } from '../formulier/formulier.tsx'
import { uitsluiting as woorden } from '../teksten/toegang.ts'
import { Alinea } from '../ui/alinea.tsx'
import { foutVan, type Foutregel } from '../ui/foutsamenvatting.tsx'
import { Knop } from '../ui/knop.tsx'
import { Kop } from '../ui/kop.tsx'
import { Lijst } from '../ui/lijst.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { Uitklap } from '../ui/uitklap.tsx'

export interface Uitsluitingsregel { id: string, wie: string, reden: string, sinds: string, opgeheven: string | null }

interface LijstProps {
  regels: readonly Uitsluitingsregel[]
  zaak: string
  sleutel: string
  /** What was refused, for the form that was sent. */
  na: { reden: string, op: string, fouten: readonly Foutregel[] } | undefined
}

/** Who is excluded now, each with a form to lift it, and who was before. */
export function Uitsluitingenlijst({ regels, zaak, sleutel, na }: LijstProps) {
  const nu = regels.filter(({ opgeheven }) => !opgeheven)
  const eerder = regels.filter(({ opgeheven }) => opgeheven)
  return (
    <>
      {nu.length === 0 ? <Alinea>{woorden.niemand}</Alinea> : (
        <Tabel
          titel={`${woorden.tabel}, ${zaak}`} blokken
          kolommen={[{ naam: woorden.wie }, { naam: woorden.reden }, { naam: woorden.sinds }, { naam: woorden.hefOp, verborgen: true }]}
          rijen={nu.map(({ id, wie, reden, sinds }) => ({
            sleutel: id,
            cellen: [wie, reden, sinds, (
              <Uitklap key="op" kop={woorden.hefOp} open={na?.op === id}>
                <Formulier>
                  <input type="hidden" name="op" value={id} />
                  <input type="hidden" name="sleutel" value={sleutel} />
                  <Tekstgebied name="reden" id={`reden-${id}`} label={woorden.waaromOp} rows={2} defaultValue={na?.op === id ? na.reden : ''} fout={foutVan(na?.fouten, `reden-${id}`)} />
                  <Knop soort="stil">{woorden.hefOp}</Knop>
                </Formulier>
              </Uitklap>
            )],
          }))}
        />
      )}
      {eerder.length > 0 && (
        <>
          <Kop niveau={2}>{woorden.eerder}</Kop>
          <Lijst punten={eerder.map(({ wie, reden, opgeheven }) => `${wie}. ${reden} Opgeheven ${opgeheven}`)} />
        </>
      )}
    </>
  )
}
