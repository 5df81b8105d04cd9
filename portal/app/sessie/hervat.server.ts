import { data } from '@remix-run/node'
import type { Hervat, Hervatreden } from './hervat.ts'

/** Largest form, in bytes, that is handed back to be sent again. */
const MAX_FORMULIER = 1024 * 1024

/** Only a form of text fields can be handed back: a browser never fills in a file again. */
export function kanHervatten(request: Request): boolean {
  return (request.headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded')
    && Number(request.headers.get('content-length') ?? Infinity) <= MAX_FORMULIER
}

/**
 * The answer to a form whose session ended meanwhile, or that needs a fresh log-in: a page that holds everything that was typed,
 * with a button to send it again. Without JavaScript nothing else could keep that text.
 */
export function hervatAntwoord(formulier: FormData, reden: Hervatreden): ReturnType<typeof data<Hervat>> {
  const velden = [...formulier].flatMap(([naam, waarde]): [string, string][] => (
    naam === '_csrf' || typeof waarde !== 'string' ? [] : [[naam, waarde]]
  ))
  return data({ hervat: velden, reden }, { status: reden === 'ingelogd' ? 403 : 401 })
}
