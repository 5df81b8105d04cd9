import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'

/** The places in the protocol that ask for these fields; before a gemeente was chosen, that they follow from it. */
export function grondslagVan(protocol: Protocol | undefined, ids: readonly string[]): string {
  if (!protocol) return 'Volgt uit het protocol van de gemeente'
  const plaatsen = [...new Set(protocol.intake.filter(({ id }) => ids.includes(id)).map(({ grondslag }) => grondslag))]
  return plaatsen.join(', ') || 'Dit protocol vraagt het niet; u mag het invullen'
}
