import type { Bewaarstand } from '../onderzoek/formulier/use-autosave.ts'
import type { Meldingbewaring } from './bewaarstand.ts'

/** Pause after the last key before saving, and before trying again without a connection, in milliseconds. */
const PAUZE = 2000
const OPNIEUW = 5000
/** The largest form, in characters, that a browser is sure to send on while the page is left. */
const GAAT_DOOR = 20_000

type Meld = (stand: Bewaarstand, uit?: Meldingbewaring) => void

/**
 * Saves an ordinary form by itself, one request at a time, and keeps its version so that the buttons still work. A new melding begins with the first thing that is
 * typed; from then on the page is that of the melding. An attempt keeps its key and its content until the server answers, so that it is done once.
 */
export class Formulierbewaarder {
  readonly #formulier: HTMLFormElement
  readonly #consult: string
  readonly #meld: Meld
  readonly #einde = new AbortController()
  #id: string | null
  #bewaard: string
  #open: FormData | undefined
  #bezig: Promise<void> | undefined
  #dicht = false
  #wekker = 0

  constructor(formulier: HTMLFormElement, { id, consult }: { id: string | null, consult: string }, meld: Meld) {
    this.#formulier = formulier
    this.#id = id
    this.#consult = consult
    this.#meld = meld
    this.#bewaard = this.#tekst()
    const { signal } = this.#einde
    formulier.addEventListener('input', () => this.#straks(PAUZE), { signal })
    formulier.addEventListener('focusout', () => this.bewaar(), { signal })
    formulier.addEventListener('submit', (e) => this.#bijVersturen(e), { signal })
    window.addEventListener('beforeunload', (e) => { if (!this.#dicht && !this.#weg && this.#tekst() !== this.#bewaard) e.preventDefault() }, { signal })
    window.addEventListener('online', () => this.bewaar(), { signal })
  }

  #weg = false

  stop(): void {
    window.clearTimeout(this.#wekker)
    this.#einde.abort()
  }

  /** Saves now what is not saved yet. */
  bewaar(): void {
    window.clearTimeout(this.#wekker)
    if (this.#bezig || this.#dicht || this.#weg || (!this.#open && this.#tekst() === this.#bewaard)) return
    this.#bezig = this.#verstuur().finally(() => { this.#bezig = undefined })
  }

  #straks(pauze: number): void {
    window.clearTimeout(this.#wekker)
    this.#wekker = window.setTimeout(() => this.bewaar(), pauze)
  }

  /** Leaving by a button waits for a saving that is under way: both at once would be a conflict with oneself. */
  #bijVersturen(e: SubmitEvent): void {
    window.clearTimeout(this.#wekker)
    if (!this.#bezig) {
      this.#weg = true
      return
    }
    e.preventDefault()
    const knop = e.submitter
    void this.#bezig.then(() => this.#formulier.requestSubmit(knop))
  }

  async #verstuur(): Promise<void> {
    const poging = (this.#open ??= new FormData(this.#formulier))
    const tekst = alsTekst(poging)
    this.#meld('bezig')
    const uit = await stuur(`/melding/${this.#id ?? 'nieuw'}/bewaren${this.#consult && !this.#id ? `?consult=${encodeURIComponent(this.#consult)}` : ''}`, poging, tekst.length < GAAT_DOOR)
    if (typeof uit === 'string') {
      this.#meld(uit)
      return this.#straks(OPNIEUW)
    }
    this.#open = undefined
    if (uit.soort === 'bewaard') this.#neemOver(uit, tekst)
    this.#dicht = uit.soort === 'conflict' || uit.soort === 'dicht'
    this.#zet('sleutel', crypto.randomUUID())
    this.#meld(uit.soort, uit)
    if (uit.soort === 'bewaard' && this.#tekst() !== this.#bewaard) this.#straks(PAUZE)
  }

  #neemOver({ id, versie }: Meldingbewaring & { soort: 'bewaard' }, tekst: string): void {
    this.#bewaard = tekst
    this.#zet('versie', String(versie))
    if (this.#id) return
    this.#id = id
    this.#formulier.action = `/melding/${id}`
    window.history.replaceState(null, '', `/melding/${id}`)
  }

  #zet(naam: string, waarde: string): void {
    const veld = this.#formulier.elements.namedItem(naam)
    if (veld instanceof HTMLInputElement) veld.value = waarde
  }

  #tekst(): string {
    return alsTekst(new FormData(this.#formulier))
  }
}

/** What somebody typed; the version and the key are of the form. */
function alsTekst(formulier: FormData): string {
  return JSON.stringify([...formulier].filter(([naam]) => naam !== 'versie' && naam !== 'sleutel'))
}

async function stuur(adres: string, body: FormData, keepalive: boolean): Promise<Meldingbewaring | 'geen_verbinding' | 'uitgelogd'> {
  try {
    const antwoord = await fetch(adres, { method: 'POST', body, headers: { accept: 'application/json' }, redirect: 'manual', keepalive })
    if (antwoord.type === 'opaqueredirect' || antwoord.status === 401 || antwoord.status === 403) return 'uitgelogd'
    return antwoord.ok ? await antwoord.json() as Meldingbewaring : 'geen_verbinding'
  } catch {
    return 'geen_verbinding'
  }
}
