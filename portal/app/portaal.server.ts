import { OngelezenDocument } from '@zelfonderzoek/schema'
import { ApiFout, ApiOnbereikbaar } from './api/api-fout.ts'
import { vraag } from './api/vraag.server.ts'
import { log } from './log.server.ts'
import { omgeving } from './omgeving.server.ts'
import { aangemeld } from './sessie/aangemeld.server.ts'
import type { Aangemeld } from './sessie/aangemeld.server.ts'
import type { Gebruiker } from './sessie/gebruiker.ts'
import { adresVan } from './sessie/terugadres.ts'

/** What stands around every page. */
export interface Portaal {
  gebruiker: Gebruiker | null
  formulierToken: string
  ongelezen: number
  /** Class of the municipality's theme, on the body. */
  thema: string
  /** Path of the page, and the same with its query. */
  pad: string
  adres: string
  nummer: string | null
}

/** Count per look-up of a person, so that it is asked once per few seconds and not for every page. */
const geteld = new WeakMap<Aangemeld, Promise<number>>()

/** Loads header and menu. Never fails: without api or session store the page shows itself as if nobody is logged in. */
export async function laadPortaal(request: Request): Promise<Portaal> {
  const persoon = await aangemeld(request).catch((fout: unknown) => {
    log.warn({ err: fout, nummer: nummerVan(request) }, 'kop zonder gebruiker')
    return undefined
  })
  return {
    gebruiker: persoon?.gebruiker ?? null,
    formulierToken: persoon?.formulierToken ?? '',
    ongelezen: persoon ? await telOngelezen(request, persoon) : 0,
    thema: omgeving().thema,
    pad: new URL(request.url).pathname,
    adres: adresVan(request),
    nummer: nummerVan(request),
  }
}

function telOngelezen(request: Request, persoon: Aangemeld): Promise<number> {
  if (persoon.gebruiker.rol === 'beheerder') return Promise.resolve(0)
  const aantal = geteld.get(persoon) ?? vraagOngelezen(nummerVan(request), persoon)
  geteld.set(persoon, aantal)
  return aantal
}

async function vraagOngelezen(nummer: string | null, persoon: Aangemeld): Promise<number> {
  try {
    const { berichten } = await vraag(OngelezenDocument, {}, { toegang: persoon.toegang, nummer })
    return berichten.edges.length
  } catch (fout) {
    if (fout instanceof ApiFout || fout instanceof ApiOnbereikbaar) return 0
    throw fout
  }
}

function nummerVan(request: Request): string | null {
  return request.headers.get('x-correlation-id')
}
