/** Before and after the session ends by itself, over a page that is open. */
export const sessiewacht = {
  rust: {
    kop: (tijd: string) => `U wordt over ${tijd} uitgelogd`,
    uitleg: 'U deed 25 minuten niets. Klik op de knop als u verder wilt werken.',
    knop: 'Ingelogd blijven',
  },
  hoogstens: {
    kop: (tijd: string) => `U wordt over ${tijd} uitgelogd`,
    uitleg: 'U bent bijna 10 uur ingelogd. Daarna moet u opnieuw inloggen. Rond af waar u mee bezig bent.',
    knop: 'Verder werken',
  },
  voorbij: {
    kop: 'U bent uitgelogd',
    uitleg: 'Wat u typte, staat nog in dit scherm. Log in een nieuw tabblad in en kom hier terug.',
    inloggen: 'Inloggen in een nieuw tabblad',
    knop: 'Terug naar de pagina',
  },
  minuten: (aantal: number) => (aantal === 1 ? '1 minuut' : `${aantal} minuten`),
}
