import type { Connection, Submittable } from 'pg'

/** One prepared statement with its values; the name must be unique for the text, an empty one is parsed anew each time. */
export interface Opdracht {
  naam: string
  tekst: string
  waarden: readonly Waarde[]
}

/** What a statement takes; arrays and JSON are passed as text in PostgreSQL's own notation. */
export type Waarde = string | number | boolean | null

type Verbinding = Connection & {
  parse(q: { name: string; text: string; types?: number[] }): void
  bind(q: { portal: string; statement: string; values: unknown[]; valueMapper: (v: unknown) => unknown }): void
  execute(q: { portal: string; rows: number }): void
  close(q: { type: 'S' | 'P'; name: string }): void
  sync(): void
  stream: { cork(): void; uncork(): void }
}

/** Statements that each connection has certainly prepared. */
const bekend = new WeakMap<Connection, Map<string, string>>()

function voorbereid(verbinding: Connection): Map<string, string> {
  let namen = bekend.get(verbinding)
  if (!namen) bekend.set(verbinding, (namen = new Map()))
  return namen
}

/**
 * Sends several prepared statements in one round trip. PostgreSQL runs everything up to the one Sync
 * as a single transaction: an error in any statement undoes all of them. Rows are the raw text columns
 * of the last statement.
 */
export class Pijplijn implements Submittable {
  private rijen: (string | null)[][] = []
  private voltooid = 0
  private fout: Error | undefined
  private readonly opdrachten: readonly Opdracht[]
  private readonly klaar: (fout: Error | undefined, rijen: (string | null)[][]) => void

  constructor(opdrachten: readonly Opdracht[], klaar: (fout: Error | undefined, rijen: (string | null)[][]) => void) {
    this.opdrachten = opdrachten
    this.klaar = klaar
  }

  submit(connection: Connection): void {
    const verbinding = connection as Verbinding
    const namen = voorbereid(connection)
    verbinding.stream.cork()
    for (const { naam, tekst, waarden } of this.opdrachten) {
      if (!naam) verbinding.parse({ name: '', text: tekst })
      else if (namen.get(naam) !== tekst) {
        verbinding.close({ type: 'S', name: naam })
        verbinding.parse({ name: naam, text: tekst })
        namen.set(naam, tekst)
      }
      verbinding.bind({ portal: '', statement: naam, values: [...waarden], valueMapper: naarPg })
      verbinding.execute({ portal: '', rows: 0 })
    }
    verbinding.sync()
    verbinding.stream.uncork()
  }

  handleDataRow(bericht: { fields: (string | null)[] }): void {
    if (this.voltooid === this.opdrachten.length - 1) this.rijen.push(bericht.fields)
  }

  handleCommandComplete(): void {
    this.voltooid += 1
  }

  handleError(fout: Error, connection?: Connection): void {
    if (connection) for (const { naam } of this.opdrachten) voorbereid(connection).delete(naam)
    if (this.fout) return
    this.fout = fout
    this.klaar(fout, [])
  }

  handleReadyForQuery(): void {
    if (!this.fout) this.klaar(undefined, this.rijen)
  }

  handleRowDescription(): void {}
  handlePortalSuspended(): void {}
  handleEmptyQuery(): void {
    this.voltooid += 1
  }
  handleCopyInResponse(): void {}
  handleCopyData(): void {}
}

function naarPg(waarde: unknown): string | null {
  return waarde === null || waarde === undefined ? null : String(waarde)
}
