/** The page with one's own sessions. */
export const sessies = {
  kop: 'Waar u bent ingelogd',
  lood: 'Herkent u een regel niet, beëindig die dan. Iemand die daar werkt, moet daarna opnieuw inloggen.',
  tabel: 'Uw sessies',
  apparaat: 'Apparaat',
  begonnen: 'Ingelogd op',
  laatst: 'Laatst gebruikt',
  deze: 'Dit apparaat, nu',
  beeindig: 'Beëindigen',
  beeindigNaam: (apparaat: string, begonnen: string) => ` ${apparaat}, ingelogd op ${begonnen}`,
  alle: 'Alle andere sessies beëindigen',
  geen: 'U bent nergens anders ingelogd.',
  gedaan: (aantal: number) => (aantal === 1 ? 'Eén sessie is beëindigd.' : `${aantal} sessies zijn beëindigd.`),
  wegbeheer: 'Deze sessie beëindigt u met “Uitloggen”, bovenaan.',
}
