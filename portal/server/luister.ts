import type { Server } from 'node:http'

const UITLEG: Record<string, (poort: number) => string> = {
  EADDRINUSE: (poort) => `Poort ${poort} is al in gebruik. Stop het andere programma, of kies een andere poort met PORTAL_PORT=${poort + 1}.`,
  EACCES: (poort) => `Dit account mag poort ${poort} niet openen. Kies een poort boven 1024 met PORTAL_PORT=3000.`,
}

/**
 * Listens on one address of this machine.
 * @throws {Error} in Dutch with the remedy, when the port is busy or not allowed
 */
export function luister(server: Server, host: string, poort: number): Promise<void> {
  return new Promise((klaar, mislukt) => {
    server.once('error', (fout: NodeJS.ErrnoException) => {
      mislukt(new Error(UITLEG[fout.code ?? '']?.(poort) ?? fout.message))
    })
    server.listen({ port: poort, host }, klaar)
  })
}
