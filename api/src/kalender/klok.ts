import { readFileSync } from 'node:fs'
import { isMoment } from '@zelfonderzoek/validation/kalender/moment'
import { ConfiguratieFout, type Omgeving } from '../omgeving.ts'

/** What time it is. */
export type Klok = () => Date

/** The clock of the api: that of the machine, or for trying out a fixed moment in a file, which may be written anew. Refused in production. */
export function maakKlok({ KLOKBESTAND: bestand, NODE_ENV }: Pick<Omgeving, 'KLOKBESTAND' | 'NODE_ENV'>): Klok {
  if (!bestand) return () => new Date()
  if (NODE_ENV === 'production') throw new ConfiguratieFout('KLOKBESTAND kan niet in productie: termijnen moeten op de echte tijd lopen. Haal de instelling weg.')
  return () => {
    const moment = readFileSync(bestand, 'utf8').trim()
    if (!isMoment(moment)) throw new ConfiguratieFout('KLOKBESTAND: schrijf een moment in het bestand als 2026-03-02T08:00:00Z.')
    return new Date(moment)
  }
}
