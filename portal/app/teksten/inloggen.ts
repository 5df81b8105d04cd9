/** Log in and log out. */
export const inloggen = {
  kop: 'Inloggen',
  lood: 'Log in om uw onderzoeken, meldingen en berichten te zien.',
  uitleg: 'U gaat naar de inlogpagina en komt daarna hier terug. Na 30 minuten zonder gebruik loggen wij u uit.',
  mislukt: {
    kop: 'Inloggen is niet gelukt',
    uitleg: 'Misschien duurde het te lang, of stond er al een ander venster open. Probeer het opnieuw.',
  },
  onbekend: {
    kop: 'Uw account heeft nog geen toegang',
    uitleg: 'Inloggen is gelukt, maar wij kennen uw account nog niet. Vraag de beheerder van uw organisatie om toegang.',
  },
  factor: {
    kop: 'Voor uw rol is een tweede factor nodig',
    uitleg: 'Log opnieuw in met een code op uw telefoon of een beveiligingssleutel. Hebt u die niet? Vraag de beheerder van uw organisatie.',
  },
  ander: {
    kop: 'U logde in met een ander account',
    uitleg: 'U bent nog ingelogd met uw eerste account. Log voor deze stap in met hetzelfde account.',
  },
}

/** The session ended by itself. */
export const verlopen = {
  kop: 'U bent uitgelogd',
  lood: 'U deed 30 minuten niets, of u was 10 uur ingelogd. Daarom hebben wij u uitgelogd.',
  uitleg: 'Wat was opgeslagen, blijft bewaard. Na inloggen komt u terug op de pagina waar u was.',
}

/** A form was sent after the session had ended. */
export const hervatten = {
  uitgelogd: {
    kop: 'U bent uitgelogd, uw tekst is er nog',
    lood: 'U was te lang niet actief. Wat u net verstuurde, is nog niet opgeslagen. Het staat klaar in dit scherm.',
  },
  ingelogd: {
    kop: 'Verstuur uw tekst nog een keer',
    lood: 'U bent weer ingelogd. Wat u net invulde, staat klaar. Klik op de knop om het op te slaan.',
  },
  vers: {
    kop: 'Log opnieuw in voor deze stap',
    lood: 'Deze stap kunt u niet terugdraaien. Daarom willen wij zeker weten dat u het bent. Wat u invulde, staat klaar in dit scherm.',
  },
  stapEen: '1. Log opnieuw in',
  stapEenUitleg: 'Dit gaat open in een nieuw tabblad. Laat dit tabblad open.',
  inloggen: 'Inloggen in een nieuw tabblad',
  stapTwee: '2. Kom terug en verstuur opnieuw',
  verstuur: 'Verstuur opnieuw',
}

/** Where the log-in in a second tab ends. */
export const ingelogd = {
  kop: 'U bent weer ingelogd',
  lood: 'U kunt dit tabblad sluiten. Ga verder in het tabblad waar u bezig was.',
}
