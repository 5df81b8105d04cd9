import type { Beslisantwoord, Beslisuitkomst as Soort } from '@zelfonderzoek/validation/beslishulp/beslishulp'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import { computeTermijn } from '@zelfonderzoek/validation/termijn/compute-termijn'
import { afleidingZinnen } from '@zelfonderzoek/validation/termijn/termijn-tekst'
import { Alinea } from '../ui/alinea.tsx'
import { Datumveld } from '../ui/datumveld.tsx'
import { Knop } from '../ui/knop.tsx'
import { KnopLink } from '../ui/knop-link.tsx'
import { Knoppen } from '../ui/knoppen.tsx'
import { Kop } from '../ui/kop.tsx'
import { Koppeling } from '../ui/koppeling.tsx'
import { Lijst } from '../ui/lijst.tsx'
import { Paneel } from '../ui/paneel.tsx'

interface BeslisuitkomstProps {
  uitkomst: Beslisantwoord
  protocol: Protocol
  instantie: string
  /** Day that was filled in, from which the term to report counts; empty as long as there is none. */
  datum: string
  datumFout: string | undefined
  /** The answers so far, for the form that asks the day. */
  mee: readonly (readonly [string, string])[]
  meldadres: string
  /** Where a consult is asked; empty under a protocol with a loket. */
  consultadres: string
}

const KOP: Record<Soort, string> = {
  calamiteit: 'Dit is waarschijnlijk een calamiteit', geweld: 'Dit is waarschijnlijk geweld dat u moet melden', incident: 'Dit is waarschijnlijk een incident',
  loket: 'Meld dit bij het incidentenloket', consult: 'Overleg eerst', geen_melding: 'U hoeft dit waarschijnlijk niet te melden',
}
const VANAF = { bekend_bij_aanbieder: 'Wanneer werd het bij u bekend?', gebeurtenis: 'Wanneer gebeurde het?', vernomen: 'Wanneer hoorde u het?', vermist_sinds: 'Sinds wanneer is iemand vermist?' } as const

/** Where a path of the help ends; always with something to do. */
export function Beslisuitkomst({ uitkomst: { uitkomst, advies, grondslag }, protocol, instantie, datum, datumFout, mee, meldadres, consultadres }: BeslisuitkomstProps) {
  const melden = uitkomst === 'calamiteit' || uitkomst === 'geweld'
  return (
    <Paneel soort="kader" kopId="uitkomst">
      <Alinea soort="boven">Uitkomst</Alinea>
      <Kop niveau={1} id="uitkomst" strak>{KOP[uitkomst]}</Kop>
      <Alinea soort="lood">{advies}</Alinea>
      {melden && <Alinea>U meldt bij: <strong>{instantie}</strong>. De gemeente die de beschikking gaf, bepaalt dat; de plaats waar het gebeurde niet.</Alinea>}
      {uitkomst === 'consult' && <Alinea>{protocol.teksten.twijfel} Met een consult krijgt u een schriftelijk advies. Overleg is nog geen melding. U kunt intussen wel een melding schrijven: niemand ziet die voordat u verstuurt.</Alinea>}
      {melden && <Meldtermijn protocol={protocol} datum={datum} datumFout={datumFout} mee={mee} />}
      <Knoppen>
        {uitkomst === 'consult' && consultadres && <KnopLink href={consultadres}>Consult vragen</KnopLink>}
        {(melden || uitkomst === 'consult') && protocol.soort === 'toezicht' && <KnopLink href={meldadres} {...(!melden && { soort: 'stil' as const })}>{melden ? 'Melding doen' : 'Alvast een melding schrijven'}</KnopLink>}
        <KnopLink soort="stil" href={`/protocol/${protocol.id}`}>Wat er na een melding gebeurt</KnopLink>
      </Knoppen>
      <Alinea soort="klein">Dit is advies, geen besluit. Grondslag: {grondslag}. <Koppeling href="/beslishulp">Opnieuw beginnen</Koppeling></Alinea>
    </Paneel>
  )
}

function Meldtermijn({ protocol, datum, datumFout, mee }: Pick<BeslisuitkomstProps, 'protocol' | 'datum' | 'datumFout' | 'mee'>) {
  const melden = protocol.termijnen['melden']
  if (!melden || !protocol.meldtermijnVanaf || melden.eenheid === 'uur') return null
  const uit = datum && !datumFout ? computeTermijn(melden, datum) : undefined
  return (
    <>
      <Kop niveau={2}>Tot wanneer kunt u melden?</Kop>
      {uit
        ? (
            <>
              <Alinea>Meld onverwijld, uiterlijk <strong>{datumVoluit(uit.eindOp)}</strong>. {protocol.teksten.laat}</Alinea>
              <Kop niveau={3}>Zo is deze datum berekend</Kop>
              <Lijst genummerd klein punten={afleidingZinnen(uit.afleiding)} />
            </>
          )
        : (
            <form method="get" action="/beslishulp">
              {mee.map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)}
              <Datumveld name="datum" label={VANAF[protocol.meldtermijnVanaf]} waarde={datum} fout={datumFout} />
              <Knop soort="stil">Laatste dag berekenen</Knop>
            </form>
          )}
    </>
  )
}
