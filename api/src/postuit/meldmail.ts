export interface Meldmail {
  id: string
  zaaknummer: string
  adressen: readonly string[]
  van: string
  portalUrl: string
}

/** A mail that says only that something is waiting: no personal data, no attachment. */
export function meldmail({ id, zaaknummer, adressen, van, portalUrl }: Meldmail): object {
  const domein = new URL(portalUrl).hostname
  return {
    from: van,
    to: [...adressen],
    subject: `Er staat een bericht voor u klaar (${zaaknummer})`,
    messageId: `<${id}@${domein}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    text: [
      'Beste lezer,', '',
      `Er staat een bericht voor u klaar bij zaak ${zaaknummer}.`,
      `U leest het in het portaal: ${portalUrl}/berichten`, '',
      'In deze mail staan om privacyredenen geen gegevens over de zaak.',
      'U kunt niet antwoorden op deze mail.',
    ].join('\n'),
  }
}
