import { isDatum } from '../../kalender/datum.ts'
import type { Kruisregel, Vondst } from '../regel.ts'

/** The event comes first: neither the bestuurder nor the toezichthouder can have known before it happened. */
export const DATUM_VOLGORDE: Kruisregel = {
  id: 'datum-volgorde', sectie: 2, ernst: 'moet', grondslag: 'Bijlage, onderdeel 2',
  vind: ({ z, context }) => {
    const { datumGebeurtenis, datumBestuurder } = z.secties[2]
    return [
      ...eerder(datumBestuurder, datumGebeurtenis, 'bestuurder', 'gebeurtenis', 'datumBestuurder'),
      ...eerder(context.meldingOp ?? '', datumGebeurtenis, 'melding', 'gebeurtenis', 'datumGebeurtenis'),
    ]
  },
}

/** The toezichthouder is told after the bestuurder knows, or the dates are mixed up. */
export const DATUM_BESTUURDER_MELDING: Kruisregel = {
  id: 'datum-bestuurder-melding', sectie: 2, ernst: 'let_op', grondslag: 'Bijlage, onderdeel 2',
  vind: ({ z, context }) => eerder(context.meldingOp ?? '', z.secties[2].datumBestuurder, 'melding', 'bestuurder', 'datumBestuurder'),
}

function eerder(te: string, vroeg: string, wat: string, voor: string, veld: string): Vondst[] {
  if (!isDatum(te) || !isDatum(vroeg) || te >= vroeg) return []
  return [{ veld, aspect: veld === 'datumBestuurder' ? '2.datum_melden_bestuurder' : '2.datum_calamiteit', gegevens: { wat, watOp: te, voor, voorOp: vroeg } }]
}
