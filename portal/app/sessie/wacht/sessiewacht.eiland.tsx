import { Formulier } from '../../formulier/formulier.tsx'
import { sessiewacht } from '../../teksten/sessiewacht.ts'
import { Dialoog } from '../../ui/dialoog.tsx'
import { Knop } from '../../ui/knop.tsx'
import { Knoppen } from '../../ui/knoppen.tsx'
import type { Sessiestand } from '../sessierest.ts'
import { useSessiewacht } from './use-sessiewacht.ts'

/** The warning before the session ends, and what to do when it has ended. Closing it in any way is use of the session. */
export default function SessiewachtEiland() {
  const { stand, dicht, sluit, blijf } = useSessiewacht()
  const verder = stand.soort === 'rust' ? blijf : sluit
  return (
    <Dialoog id="sessiewacht" open={stand.soort !== 'gerust' && !dicht} kop={kopVan(stand)} onSluit={verder}>
      {stand.soort !== 'gerust' && (
        <>
          <p>{sessiewacht[stand.soort].uitleg}</p>
          <Knoppen>
            {stand.soort === 'voorbij' && (
              <Formulier action="/inloggen" target="_blank">
                <input type="hidden" name="terug" value="/ingelogd" />
                <Knop>{sessiewacht.voorbij.inloggen}</Knop>
              </Formulier>
            )}
            <Knop type="button" soort={stand.soort === 'voorbij' ? 'stil' : 'primair'} onClick={verder}>{sessiewacht[stand.soort].knop}</Knop>
          </Knoppen>
        </>
      )}
    </Dialoog>
  )
}

function kopVan(stand: Sessiestand): string {
  if (stand.soort === 'gerust') return ''
  return stand.soort === 'voorbij' ? sessiewacht.voorbij.kop : sessiewacht[stand.soort].kop(sessiewacht.minuten(stand.minuten))
}
