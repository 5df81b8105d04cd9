export interface Meldmail {
  id: string
  zaaknummer: string
  adres: string
  van: string
  portalUrl: string
  /** Domain to which a mail server sends back what it cannot deliver; without one that goes to `van`. */
  retourDomein?: string | undefined
}

/** A mail that says only that something is waiting: no personal data, no attachment. Its id is that of the outbox, so that a mail server can recognise one that it had before. */
export function meldmail({ id, zaaknummer, adres, van, portalUrl, retourDomein }: Meldmail) {
  return {
    from: van,
    to: adres,
    envelope: { from: retourDomein ? `retour+${id}@${retourDomein}` : kaalAdres(van), to: adres },
    dsn: { id, return: 'headers' as const, notify: ['failure' as const, 'delay' as const], recipient: adres },
    subject: `Er staat een bericht voor u klaar (${zaaknummer})`,
    messageId: `<${id}@${new URL(portalUrl).hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    text: [
      'Beste lezer,', '',
      `Er staat een bericht voor u klaar bij ${zaaknummer.startsWith('CO-') ? 'consult' : 'zaak'} ${zaaknummer}.`,
      `U leest het in het portaal: ${portalUrl}/${zaaknummer.startsWith('CO-') ? 'consulten' : 'berichten'}`, '',
      'In deze mail staan om privacyredenen geen gegevens over de zaak.',
      'U kunt niet antwoorden op deze mail.',
    ].join('\n'),
  }
}

/** The address in `Naam <adres>`, for the envelope. */
function kaalAdres(van: string): string {
  return /<([^>]+)>/.exec(van)?.[1] ?? van
}
