import { datumLang } from '@zelfonderzoek/validation/kalender/dagen'
import { STANDEN, type Stand } from '@zelfonderzoek/validation/dossier/stand'
import { schrijftermijn } from './schrijftermijn.ts'
import type { LopendOnderzoek } from './gegevens/onderzoek.server.ts'

/** A step in plain words. */
export interface Vervolgstap { naam: string, uitleg?: string | undefined, stand: 'klaar' | 'nu' | 'later' }

/** What was done, what is now and what comes, for the aanbieder. */
export function vervolgstappen({ stand, protocol, melding, zelfonderzoek, termijnen }: LopendOnderzoek): Vervolgstap[] {
  const nu = STANDEN.indexOf(stand as Stand)
  const schrijven = stand === 'zelfonderzoek' || stand === 'aanvullen'
  const einde = schrijftermijn(protocol, termijnen)?.eindOp
  const na = (eigen: Stand): Vervolgstap['stand'] => (nu > STANDEN.indexOf(eigen) ? 'klaar' : nu === STANDEN.indexOf(eigen) ? 'nu' : 'later')
  return [
    { naam: 'Melding gedaan', uitleg: melding?.ingediendOp ? datumLang(melding.ingediendOp.slice(0, 10)) : undefined, stand: 'klaar' },
    { naam: 'Ontvangst bevestigd', uitleg: datumLang(zelfonderzoek.geopendOp.slice(0, 10)), stand: 'klaar' },
    { naam: 'U onderzoekt zelf', uitleg: einde && `tot en met ${datumLang(einde)}`, stand: schrijven ? 'nu' : 'klaar' },
    { naam: 'De bestuurder verklaart en dient in', uitleg: 'Niet dezelfde persoon als de laatste schrijver', stand: schrijven ? 'later' : 'klaar' },
    { naam: 'De toezichthouder beoordeelt', uitleg: 'U hoort of het onderzoek stopt, of wat u moet aanvullen', stand: schrijven ? 'later' : na('ingediend') === 'nu' ? 'nu' : stand === 'afgesloten' ? 'klaar' : 'later' },
  ]
}
