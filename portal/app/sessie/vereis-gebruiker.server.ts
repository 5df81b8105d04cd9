import { ApiFout } from '../api/api-fout.ts'
import { type Bestandsuitkomst, haalBestand, stuurBestand, type Verzending } from '../api/bestanden.server.ts'
import type { GetypeerdDocument } from '../api/document.ts'
import { vraag } from '../api/vraag.server.ts'
import { aangemeld, vergeet } from './aangemeld.server.ts'
import type { Aangemeld } from './aangemeld.server.ts'
import { foutAntwoord, isEigenScript, naarInloggen, wilJson } from './antwoorden.server.ts'
import { bereikbaar } from './bereikbaar.server.ts'
import { sessieKoekje } from './cookie.server.ts'
import { isFormulierToken, isGelijk, isTokenVanGebruiker } from './formulier-token.server.ts'
import type { Gebruiker } from './gebruiker.ts'
import { hervatAntwoord, kanHervatten } from './hervat.server.ts'
import type { Rol } from './rol.ts'
import { hashVan, sessienummer } from './verzegel.server.ts'

/** Asks the api on behalf of the person behind the request. Refusals become a page: log in, not found, not reachable. */
export type Api = <R, V>(document: GetypeerdDocument<R, V>, variabelen: V) => Promise<R>

/** Files of a dossier, on behalf of the same person. */
export interface Bestanden {
  stuur: (verzending: Verzending) => Promise<Bestandsuitkomst>
  haal: (id: string) => Promise<Response>
}

export interface Ingelogd { gebruiker: Gebruiker, api: Api, bestanden: Bestanden }

/**
 * For every loader and action behind the log-in.
 * @param rollen only these roles may see the page; without it every role may
 * @throws {Response} redirect to the log-in page, 403 for another role, 503 when api or session store do not answer
 */
export async function vereisGebruiker(request: Request, rollen?: readonly Rol[]): Promise<Ingelogd> {
  const persoon = await vereisPersoon(request, rollen)
  return { gebruiker: persoon.gebruiker, ...apiVoor(request, persoon) }
}

async function vereisPersoon(request: Request, rollen?: readonly Rol[]): Promise<Aangemeld> {
  const persoon = await vertaal(request, () => aangemeld(request))
  if (persoon === undefined) throw naarInloggen(request, sessieKoekje.lees(request) !== undefined)
  if (rollen && !rollen.includes(persoon.gebruiker.rol)) throw foutAntwoord(request, 403, 'GEEN_TOEGANG')
  return persoon
}

/**
 * For every action: the person, and the form after checking that this session made it.
 * A form of text fields from an ended session is handed back on a page that can send it again.
 * @throws {Response} as `vereisGebruiker`, and 403 for a form without the right token
 */
export async function vereisFormulier(request: Request, rollen?: readonly Rol[]): Promise<Ingelogd & { formulier: FormData }> {
  const geeftTerug = kanHervatten(request) && !wilJson(request)
  if (geeftTerug && await vertaal(request, () => aangemeld(request)) === undefined) {
    throw hervatAntwoord(await request.formData(), 'uitgelogd')
  }
  const persoon = await vereisPersoon(request, rollen)
  const formulier = await request.formData()
  if (!isEigenFormulier(request, formulier, persoon)) {
    throw geeftTerug ? hervatAntwoord(formulier, 'ingelogd') : foutAntwoord(request, 403, 'GEEN_TOEGANG')
  }
  formulier.delete('_csrf')
  return { gebruiker: persoon.gebruiker, ...apiVoor(request, persoon, geeftTerug ? kopie(formulier) : undefined), formulier }
}

/** What was sent; an action may change its own form. */
function kopie(formulier: FormData): FormData {
  const zelfde = new FormData()
  for (const [naam, waarde] of formulier) zelfde.append(naam, waarde)
  return zelfde
}

function isEigenFormulier(request: Request, formulier: FormData, { gebruiker, vorigFormulier }: Aangemeld): boolean {
  const token = formulier.get('_csrf')
  if (isFormulierToken(token, sessieKoekje.lees(request) ?? '', gebruiker.id)) return true
  if (isGelijk(token, vorigFormulier)) return true
  return isEigenScript(request) && isTokenVanGebruiker(token, gebruiker.id)
}

/** Asks the api. A form that needs a fresh log-in is handed back, when it is given here. */
function apiVoor(request: Request, persoon: Aangemeld, formulier?: FormData): Pick<Ingelogd, 'api' | 'bestanden'> {
  const afzender = { toegang: persoon.toegang, nummer: request.headers.get('x-correlation-id'), sessie: sessienummer(hashVan(persoon.sessieId)) }
  return {
    api: (document, variabelen) => vertaal(request, () => vraag(document, variabelen, afzender).catch((fout: unknown) => {
      if (formulier && fout instanceof ApiFout && fout.code === 'OPNIEUW_INLOGGEN') throw hervatAntwoord(formulier, 'vers')
      throw fout
    })),
    bestanden: {
      stuur: (verzending) => vertaal(request, () => stuurBestand(verzending, afzender)),
      haal: (id) => vertaal(request, () => haalBestand(id, afzender)),
    },
  }
}

/** Turns refusals of the api into the page that fits. */
async function vertaal<T>(request: Request, doe: () => Promise<T>): Promise<T> {
  try {
    return await bereikbaar(request, doe)
  } catch (fout) {
    throw fout instanceof ApiFout ? pagina(request, fout) : fout
  }
}

function pagina(request: Request, fout: ApiFout): Response | ApiFout {
  switch (fout.code) {
    case 'UNAUTHENTICATED':
    case 'TWEEDE_FACTOR_NODIG':
    case 'OPNIEUW_INLOGGEN':
      vergeet(sessieKoekje.lees(request) ?? '')
      return naarInloggen(request, true)
    case 'NIET_TOEGESTAAN':
      return foutAntwoord(request, 403, 'GEEN_TOEGANG')
    case 'NIET_GEVONDEN':
    case 'ID_ONGELDIG':
    case 'PAGINA_ONGELDIG':
      return foutAntwoord(request, 404, 'NIET_GEVONDEN')
    case 'TIJDELIJK_NIET_BESCHIKBAAR':
    case 'OPSLAG_VOL':
      return foutAntwoord(request, 503, 'TIJDELIJK_NIET_BEREIKBAAR')
    default:
      return fout
  }
}
