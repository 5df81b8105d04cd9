import { fout } from './fouten.ts'

const VORM = /^([A-Z][A-Za-z]{2,30})_([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/

/** The uuid in a global id of `type`. An id of another form is ID_ONGELDIG. */
export function uuidVan(type: string, id: string): string {
  const [soort, uuid] = ontleedId(id)
  if (soort !== type) throw fout('ID_ONGELDIG', `Dit is geen id van een ${type}.`)
  return uuid
}

/** Type and uuid of a global id. */
export function ontleedId(id: string): [type: string, uuid: string] {
  const gevonden = id.length <= 80 ? VORM.exec(id) : null
  if (!gevonden?.[1] || !gevonden[2]) throw fout('ID_ONGELDIG', 'Dit is geen geldig id.')
  return [gevonden[1], gevonden[2]]
}

/** The global id of a row. */
export function globaalId(type: string, uuid: string): string {
  return `${type}_${uuid}`
}
