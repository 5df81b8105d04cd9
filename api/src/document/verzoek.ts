import type { IncomingMessage } from 'node:http'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import type { Waarbij } from './documentplek.ts'
import { schoneNaam } from './bestandsnaam.ts'
import { weigerBestand } from './weiger-bestand.ts'

/** What an upload says about itself, in its address and headers. */
export interface Uploadverzoek {
  waarbij: Waarbij
  sectie: number | null
  naam: string
  sleutel: string
  /** Size that was announced, in bytes; 0 when it was not. */
  aangekondigd: number
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Reads `?zelfonderzoek=…&sectie=…&naam=…`, or `?melding=…&naam=…`, and the headers; refuses what is not whole. */
export function leesVerzoek(req: IncomingMessage): Uploadverzoek {
  const vragen = new URL(req.url ?? '/', 'http://api').searchParams
  const sleutel = req.headers['idempotency-key']
  if (typeof sleutel !== 'string' || !UUID.test(sleutel)) throw new Geweigerd(weigerBestand('SLEUTEL_ONTBREEKT'))
  const sectie = vragen.get('sectie')
  if (sectie && !/^([1-9]|1[01])$/.test(sectie)) throw new Geweigerd(weigerBestand('SECTIE_ONGELDIG'))
  const melding = vragen.get('melding')
  return {
    waarbij: melding ? { meldingId: uuidVan('Melding', melding) } : { zelfonderzoekId: uuidVan('Zelfonderzoek', vragen.get('zelfonderzoek') ?? '') },
    sectie: sectie ? Number(sectie) : null,
    naam: schoneNaam(vragen.get('naam') ?? ''),
    sleutel,
    aangekondigd: Number(req.headers['content-length'] ?? 0),
  }
}
