/** A notice as it would go out, with what must stay in it. */
export interface Berichtvoorbeeld {
  bericht: string
  partij: string
  aan: string
  /** Whoever gets it has no postvak: it becomes a task to send it outside. */
  buiten: boolean
  onderwerp: string
  tekst: string
  vast: string[]
}

/** Thrown where notices would be sent, when somebody only wants to see them; it undoes the step that was tried. */
export class Proef extends Error {
  readonly voorbeelden: readonly Berichtvoorbeeld[]

  constructor(voorbeelden: readonly Berichtvoorbeeld[]) {
    super('dit was een proef')
    this.voorbeelden = voorbeelden
  }
}
