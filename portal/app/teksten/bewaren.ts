/** Words of keeping and destroying. */
export const bewaren = {
  lood: 'Een dossier blijft vijftien jaar bewaard nadat het is afgesloten. Daarna stelt u voor om het te vernietigen. Een collega besluit.',
  leeg: 'Van geen enkel dossier is de bewaartermijn voorbij.',
  geenVoorstellen: 'Er is nog niets voorgesteld en nog niets vernietigd.',
  nietTerug: 'Vernietigen kan niet ongedaan worden gemaakt. Alle teksten, bestanden en sleutels van het dossier gaan weg. Alleen de verklaring van vernietiging blijft, en het logboek met nummers zonder inhoud.',
  zelfVoorgesteld: 'U stelde dit zelf voor. Daarom besluit een collega.',
  kopieen: 'Reservekopieën van voor de vernietiging bevatten het dossier nog. Bewaar ze niet langer dan 35 dagen.',
  belet: { bewaarstop: 'Bewaarstop', verzoek_open: 'Verzoek van een betrokkene is open', voorgesteld: 'Al voorgesteld', nog_bewaren: 'Termijn liep nog', niet_gevonden: 'Dossier was er niet meer' } as Readonly<Record<string, string>>,
  stand: { voorgesteld: 'Voorgesteld', uitgevoerd: 'Vernietigd', afgewezen: 'Afgewezen' } as Readonly<Record<string, string>>,
  aanleiding: { bewaartermijn: 'Bewaartermijn voorbij', wissing: 'Verzoek om wissing' } as Readonly<Record<string, string>>,
} as const
