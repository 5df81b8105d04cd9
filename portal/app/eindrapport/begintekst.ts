import type { Geschreven } from '@zelfonderzoek/validation/onderzoek/rapportdelen'
import { stelConceptOp } from '@zelfonderzoek/validation/onderzoek/stel-concept-op'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import type { Onderzoeksdossier } from '../toezichtonderzoek/laad-onderzoek.server.ts'

/** A moment as a calendar date in the Netherlands. */
const DAG = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' })

type Bron = Pick<Onderzoeksdossier, 'rapport' | 'soort' | 'gebeurtenisOp' | 'melding' | 'gehoorden' | 'opvragingen' | 'onderzoeksverslagen'>

/** The text as it was kept, or a first one from the dossier. */
export function beginTekst({ rapport, soort, gebeurtenisOp = null, melding, gehoorden, opvragingen, onderzoeksverslagen }: Bron, protocol: Protocol): Geschreven[] {
  if (rapport) return rapport.delen as unknown as Geschreven[]
  const inhoud = (melding?.inhoud ?? {}) as { omschrijving?: string }
  return stelConceptOp(protocol, {
    soort, gebeurtenisOp, gemeldOp: melding?.ingediendOp ? DAG.format(new Date(melding.ingediendOp)) : null, omschrijving: inhoud.omschrijving ?? '',
    gehoorden: gehoorden.map(({ functie, horen, reden, hoorverslagen }) => ({ functie, horen, reden, gesprekOp: hoorverslagen.at(-1)?.gesprekOp ?? null })),
    opvragingen: opvragingen.map(({ wat, soort: hoe, ontvangenOp = null }) => ({ wat, soort: hoe, ontvangenOp })),
    verslagen: onderzoeksverslagen.map(({ handeling, op, wie, tekst }) => ({ handeling, op, wie, tekst })),
  })
}
