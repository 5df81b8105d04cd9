import type { Bewaarstand } from '../onderzoek/formulier/use-autosave.ts'
import type { Meldingbewaring } from './bewaarstand.ts'

/** Pause after the last key before saving, and before trying again without a connection, in milliseconds. */
const PAUZE = 2000
const OPNIEUW = 5000
/** The largest form, in characters, that a browser is sure to send on while the page is left. */
const GAAT_DOOR = 20_000

export interface Formulierbewaarder {
  /** Saves now what is not saved yet. */
  bewaar: () => void
  stop: () => void
}

interface Opties {
  /** The melding; null as long as nothing of it was saved. */
  id: string | null
  consult: string
  meld: (stand: Bewaarstand, uit?: Meldingbewaring) => void
}

/**
 * Saves an ordinary form by itself, one request at a time, and keeps its version so that the buttons still work. A new melding begins with the first thing that is
 * typed; from then on the page is that of the melding. An attempt keeps its key and its content until the server answers, so that it is done once.
 */
export function startFormulierbewaarder(formulier: HTMLFormElement, { id: begin, consult, meld }: Opties): Formulierbewaarder {
  const einde = new AbortController()
  const nu = { id: begin, bewaard: getypt(formulier), poging: undefined as FormData | undefined, bezig: undefined as Promise<void> | undefined, dicht: false, weg: false, wekker: 0 }

  const straks = (pauze: number): void => {
    window.clearTimeout(nu.wekker)
    nu.wekker = window.setTimeout(bewaar, pauze)
  }
  const bewaar = (): void => {
    window.clearTimeout(nu.wekker)
    if (nu.bezig || nu.dicht || nu.weg || (!nu.poging && getypt(formulier) === nu.bewaard)) return
    nu.bezig = verstuur().finally(() => { nu.bezig = undefined })
  }
  const verstuur = async (): Promise<void> => {
    const poging = (nu.poging ??= new FormData(formulier))
    const tekst = alsTekst(poging)
    meld('bezig')
    const uit = await stuur(nu.id ? `/melding/${nu.id}/bewaren` : `/melding/nieuw/bewaren${consult && `?consult=${encodeURIComponent(consult)}`}`, poging, tekst.length < GAAT_DOOR)
    if (typeof uit === 'string') {
      meld(uit)
      straks(OPNIEUW)
      return
    }
    nu.poging = undefined
    nu.dicht = uit.soort === 'conflict' || uit.soort === 'dicht'
    zet(formulier, 'sleutel', crypto.randomUUID())
    if (uit.soort === 'bewaard') neemOver(uit, tekst)
    meld(uit.soort, uit)
    if (uit.soort === 'bewaard' && getypt(formulier) !== nu.bewaard) straks(PAUZE)
  }
  const neemOver = ({ id, versie }: { id: string, versie: number }, tekst: string): void => {
    nu.bewaard = tekst
    zet(formulier, 'versie', String(versie))
    if (nu.id) return
    nu.id = id
    formulier.action = `/melding/${id}`
    window.history.replaceState(null, '', `/melding/${id}`)
  }
  /** Leaving by a button waits for a saving that is under way: both at once would be a conflict with oneself. */
  const bijVersturen = (e: SubmitEvent): void => {
    window.clearTimeout(nu.wekker)
    nu.weg = !nu.bezig
    if (!nu.bezig) return
    e.preventDefault()
    void nu.bezig.then(() => formulier.requestSubmit(e.submitter))
  }

  const { signal } = einde
  formulier.addEventListener('input', () => straks(PAUZE), { signal })
  formulier.addEventListener('focusout', bewaar, { signal })
  formulier.addEventListener('submit', bijVersturen, { signal })
  window.addEventListener('online', bewaar, { signal })
  window.addEventListener('beforeunload', (e) => { if (!nu.dicht && !nu.weg && getypt(formulier) !== nu.bewaard) e.preventDefault() }, { signal })
  return {
    bewaar,
    stop() {
      window.clearTimeout(nu.wekker)
      einde.abort()
    },
  }
}

function zet(formulier: HTMLFormElement, naam: string, waarde: string): void {
  const veld = formulier.elements.namedItem(naam)
  if (veld instanceof HTMLInputElement) veld.value = waarde
}

const getypt = (formulier: HTMLFormElement): string => alsTekst(new FormData(formulier))

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
