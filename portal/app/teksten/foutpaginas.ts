interface Fouttekst { kop: string, uitleg: string, watNu: string[], opnieuw?: string, naarStart: string, nummer: (nummer: string) => string }

const NAAR_START = 'Naar de startpagina'
const NUMMER = (nummer: string) => `Vraagt u hulp? Geef dan dit nummer door: ${nummer}`

/** HTTP statuses with a page of their own. */
export type Foutstatus = 403 | 404 | 500 | 503

/** Pages for what goes wrong. */
export const foutpaginas: Record<Foutstatus, Fouttekst> = {
  403: {
    kop: 'U kunt deze pagina niet openen',
    uitleg: 'Uw account heeft geen toegang tot deze pagina, of het formulier is verlopen.',
    watNu: ['Vulde u net een formulier in? Ga dan één pagina terug, ververs de pagina en probeer het opnieuw.'],
    naarStart: NAAR_START,
    nummer: NUMMER,
  },
  404: {
    kop: 'Deze pagina bestaat niet',
    uitleg: 'De pagina is er niet, of u mag haar niet zien.',
    watNu: ['Controleer het adres. Of zoek de pagina op vanaf de startpagina.'],
    naarStart: NAAR_START,
    nummer: NUMMER,
  },
  500: {
    kop: 'Er ging iets mis',
    uitleg: 'Dat ligt niet aan u. Wat al was opgeslagen, blijft bewaard.',
    watNu: ['Probeer het over een paar minuten opnieuw.'],
    opnieuw: 'Probeer opnieuw',
    naarStart: NAAR_START,
    nummer: NUMMER,
  },
  503: {
    kop: 'Het portaal is tijdelijk niet bereikbaar',
    uitleg: 'Wij kunnen uw gegevens nu niet ophalen. Wat al was opgeslagen, blijft bewaard.',
    watNu: ['Meestal is dit snel voorbij. Wacht even en probeer het opnieuw.'],
    opnieuw: 'Probeer opnieuw',
    naarStart: NAAR_START,
    nummer: NUMMER,
  },
}

export function isFoutstatus(status: number): status is Foutstatus {
  return status in foutpaginas
}
