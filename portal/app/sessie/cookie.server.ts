import { omgeving } from '../omgeving.server.ts'

const VEILIG = omgeving().portalUrl.startsWith('https:')
const KENMERKEN = `Path=/; HttpOnly; SameSite=Lax${VEILIG ? '; Secure' : ''}`

/** A cookie of the portal: `__Host-` on https, bare on http://localhost. */
export interface Koekje {
  lees(request: Request): string | undefined
  zet(waarde: string, maxSeconden?: number): string
  wis(): string
}

function koekje(kaleNaam: string): Koekje {
  const naam = VEILIG ? `__Host-${kaleNaam}` : kaleNaam
  return {
    lees(request) {
      for (const deel of (request.headers.get('cookie') ?? '').split(/;\s*/)) {
        if (deel.startsWith(`${naam}=`)) return deel.slice(naam.length + 1) || undefined
      }
      return undefined
    },
    zet: (waarde, maxSeconden) => `${naam}=${waarde}; ${KENMERKEN}${maxSeconden === undefined ? '' : `; Max-Age=${maxSeconden}`}`,
    wis: () => `${naam}=; ${KENMERKEN}; Max-Age=0`,
  }
}

/** Opaque id of the session; nothing else is kept in the browser. */
export const sessieKoekje = koekje('sessie')
/** What must be remembered between leaving for the log-in page and coming back. */
export const inlogKoekje = koekje('inloggen')
/** Secret of the sitting of somebody without an account, who opened a personal link. */
export const gastKoekje = koekje('gast')
