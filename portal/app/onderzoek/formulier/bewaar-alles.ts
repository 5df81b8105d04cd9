const BEWAAR_ALLES = 'bewaar-alles'

/** Asks every form on the page that saves itself to do so now. */
export function bewaarAlles(): void {
  window.dispatchEvent(new Event(BEWAAR_ALLES))
}

/** Calls `doe` when everything must be saved; the result ends that. */
export function opBewaarAlles(doe: () => void): () => void {
  window.addEventListener(BEWAAR_ALLES, doe)
  return () => window.removeEventListener(BEWAAR_ALLES, doe)
}
