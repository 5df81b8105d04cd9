import { aspect } from '../maak.ts'
import type { Onderdeel } from '../onderdeel.ts'

export const ONDERDEEL_2: Onderdeel<2> = {
  nummer: 2,
  titel: 'Datums',
  inleiding: 'Schrijf op wanneer het gebeurde, en wanneer de bestuurder het hoorde.',
  aspecten: [
    aspect<2>('2.datum_calamiteit', {
      velden: ['datumGebeurtenis', 'datumEinde'],
      vraag: 'Op welke datum gebeurde het?',
      toelichting: 'De datum van de calamiteit of het geweld. Duurde het langer dan één dag? Vul dan ook de laatste dag in. Weet u de dag niet precies? Vul de dag in waarop het is ontdekt, en leg dat uit bij de toelichting.',
      soort: 'datum',
    }),
    aspect<2>('2.datum_melden_bestuurder', {
      velden: ['datumBestuurder', 'toelichting'],
      vraag: 'Op welke datum is het gemeld bij de bestuurder?',
      toelichting: 'De datum waarop de bestuurder het hoorde. Is er geen bestuurder? Dan gaat het om de eigenaar of de hoofdverantwoordelijke. Het gaat niet om de melding bij de toezichthouder.',
      soort: 'datum',
    }),
  ],
  plichten: [],
}
