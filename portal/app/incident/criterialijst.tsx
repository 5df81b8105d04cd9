import type { IncidentzaakQuery } from '@zelfonderzoek/schema'
import { dagVoluit, tijd } from '../teksten/datum.ts'
import { Alinea } from '../ui/alinea.tsx'
import { Melding } from '../ui/melding.tsx'
import { Status, type Vorm } from '../ui/status.tsx'
import { Tabel } from '../ui/tabel.tsx'

type Oordeel = NonNullable<NonNullable<IncidentzaakQuery['dossier']>['incident']>['criteria']

const VORM: Record<string, Vorm> = { ja: 'heel', nee: 'rust', onbekend: 'half' }
const WOORD: Record<string, string> = { ja: 'valt eronder', nee: 'valt er niet onder', onbekend: 'nog niet bekend' }
const ADVIES: Record<string, string> = {
  melden: 'Het valt onder een criterium: meld het bij het loket.', consult: 'Er is twijfel. Overleg dan met het loket: vraag een consult.', geen_melding: 'Het valt nu onder geen criterium. Twijfelt u toch, vraag dan een consult.',
}

/** The seven criteria as they are now, each with why, and when the outcome changes by itself. */
export function Criterialijst({ oordeel, metAdvies }: { oordeel: Oordeel, metAdvies: boolean }) {
  return (
    <>
      {metAdvies && <Alinea><strong>{ADVIES[oordeel.advies]}</strong></Alinea>}
      {oordeel.opnieuwOp && (
        <Melding soort="letop" kop="De uitkomst verandert vanzelf" kopNiveau={3}>
          <Alinea>Is niemand terug op {dagVoluit(oordeel.opnieuwOp)} om {tijd(oordeel.opnieuwOp)}, dan valt het daarna onder criterium 6. Het loket krijgt dan bericht.</Alinea>
        </Melding>
      )}
      <Tabel
        titel="De zeven criteria" blokken
        kolommen={[{ naam: 'Criterium' }, { naam: 'Uitkomst' }, { naam: 'Waarom' }]}
        rijen={oordeel.uitkomsten.map(({ criterium, naam, uitkomst, waarom, deelregels }, nr) => ({
          sleutel: criterium,
          cellen: [
            `${nr + 1}. ${naam}`,
            <Status key="u" vorm={VORM[uitkomst] ?? 'half'} {...(uitkomst === 'ja' && { kleur: 'letop' as const })}>{WOORD[uitkomst]}</Status>,
            <div key="w">
              {waarom}
              {deelregels.length > 0 && (
                <ul className="boomlijst klein">
                  {deelregels.map((regel) => <li key={regel.id}><strong>{regel.naam}</strong>: <Status vorm={VORM[regel.uitkomst] ?? 'half'} licht {...(regel.uitkomst === 'ja' && { kleur: 'letop' as const })}>{regel.uitkomst === 'onbekend' ? 'nog niet bekend' : regel.uitkomst}</Status> {['Ja.', 'Nee.'].includes(regel.waarom) ? '' : regel.waarom}</li>)}
                </ul>
              )}
            </div>,
          ],
        }))}
      />
      <Alinea soort="klein">Berekend op {dagVoluit(oordeel.op)} om {tijd(oordeel.op)}. Dit is advies; een mens besluit.</Alinea>
    </>
  )
}
