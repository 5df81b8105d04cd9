import { type Datum, isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { legeMelding, type Meldinginhoud, MELDINGSOORTEN, VOORZIENINGSOORT_LABEL, type Voorzieningsoort } from '@zelfonderzoek/validation/melding/model'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { kiesProtocol } from '@zelfonderzoek/validation/protocol/select-protocol'
import { gemeentekeuzes } from './gemeenten.ts'

/** A melding with the answers of the beslishulp, which stand in the address; what is not one of the choices is left out. */
export function meldingUitAdres(zoek: URLSearchParams): Meldinginhoud {
  const soort = MELDINGSOORTEN.find((een) => een === zoek.get('soort')) ?? ''
  const voorziening = zoek.get('voorziening') ?? ''
  const gemeente = zoek.get('gemeente') ?? ''
  const datum = zoek.get('datum') ?? ''
  return {
    ...legeMelding(), soort,
    voorzieningsoort: voorziening in VOORZIENINGSOORT_LABEL ? (voorziening as Voorzieningsoort) : '',
    gemeentecode: gemeentekeuzes().some(({ waarde }) => waarde === gemeente) ? gemeente : '',
    ...(isDatum(datum) ? { datumGebeurtenis: datum } : {}),
  }
}

/** The protocol that the choices of a melding give on a day; undefined as long as they give none. */
export function protocolVan({ gemeentecode, voorzieningsoort }: Pick<Meldinginhoud, 'gemeentecode' | 'voorzieningsoort'>, op: Datum): Protocol | undefined {
  return gemeentecode ? kiesProtocol({ gemeentecode, op, ...(voorzieningsoort ? { voorzieningsoort } : {}) }).protocol : undefined
}
