/** Accessibility statement; only what is known to be true. */
export const toegankelijkheid = {
  kop: 'Toegankelijkheid',
  lood: 'Iedereen moet met dit portaal kunnen werken, ook met een hulpmiddel, alleen met het toetsenbord of op een klein scherm.',
  normKop: 'Welke regels wij volgen',
  norm: 'Wij bouwen volgens WCAG 2.2, niveau A en AA. Dat zijn de eisen achter de Europese norm EN 301 549 voor websites van de overheid.',
  testKop: 'Hoe wij testen',
  test: [
    'Elke pagina wordt bij elke wijziging automatisch getest, op een smal en op een breed scherm.',
    'Alles werkt met alleen het toetsenbord. Een automatische test speelt de weg van melding tot besluit zo na.',
    'Alles werkt zonder JavaScript. U moet dan wel zelf op opslaan klikken.',
    'Kleuren zijn nooit de enige aanwijzing: er staat altijd een woord bij.',
  ],
  nietKop: 'Wat nog niet goed is',
  niet: [
    'Een onafhankelijk onderzoek naar de toegankelijkheid is nog niet gedaan. Een automatische test vindt niet alles.',
    'Bestanden die gebruikers toevoegen, zoals pdf’s, kunnen minder toegankelijk zijn. De tekst van het bestand is wel te lezen in het portaal, als die eruit te halen is.',
    'Op bladzijden zonder JavaScript ziet u niet vooraf dat u na 30 minuten wordt uitgelogd. Wat u typte, krijgt u daarna terug om opnieuw te versturen.',
    'De knop om een bestand te kiezen heeft de taal van uw browser.',
  ],
  meldKop: 'Werkt iets niet voor u?',
  meld: 'Vertel het aan de beheerder van uw organisatie of aan de toezichthouder van uw gemeente. Zeg op welke pagina u was en wat er niet lukte. U hoort dan ook hoe u uw melding op een andere manier kunt doen.',
}
