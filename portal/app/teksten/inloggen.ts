/** Log in and log out. */
export const inloggen = {
  kop: 'Inloggen',
  lood: 'Log in om uw onderzoeken, meldingen en berichten te zien.',
  uitleg: 'U gaat naar de inlogpagina en komt daarna hier terug. Na 30 minuten zonder gebruik loggen wij u uit.',
  misluktKop: 'Inloggen is niet gelukt',
  misluktUitleg: 'Misschien duurde het te lang, of stond er al een ander venster open. Probeer het opnieuw.',
}

/** The session ended by itself. */
export const verlopen = {
  kop: 'U bent uitgelogd',
  lood: 'U deed 30 minuten niets, of u was 10 uur ingelogd. Daarom hebben wij u uitgelogd.',
  uitleg: 'Wat was opgeslagen, blijft bewaard. Na inloggen komt u terug op de pagina waar u was.',
}
