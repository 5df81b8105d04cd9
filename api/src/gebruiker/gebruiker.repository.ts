import type { Pool } from 'pg'
import type { Rol } from '@zelfonderzoek/validation/toegang/rollen'
import { stuur } from '../database/lees.ts'
import type { Vrager } from '../graphql/context.ts'

/** How long a user is remembered, in milliseconds: whoever is switched off is out within this time. */
const ONTHOUD_MS = 2000
const GROOTSTE = 5000

const VIND = `select json_build_object('id', g.id, 'rol', g.rol, 'functie', g.functie, 'organisatieId', o.id, 'organisatieNaam', o.naam, 'eenpersoons', o.eenpersoons, 'uitgesloten', g.uitgesloten)::text
  from gebruiker g join organisatie o on o.id = g.organisatie_id where g.iss = $1 and g.sub = $2 and g.actief`

/** Finds who belongs to an identity (iss, sub). Role and organisation come from our own table only. */
export function maakGebruikerzoeker(pool: Pool, klok: () => number): (iss: string, sub: string) => Promise<Vrager | null> {
  const onthouden = new Map<string, { tot: number; vrager: Vrager | null }>()
  return async (iss, sub) => {
    const sleutel = `${iss}\n${sub}`
    const nu = klok()
    const bekend = onthouden.get(sleutel)
    if (bekend && bekend.tot > nu) return bekend.vrager
    const [rij] = await stuur(pool, [{ naam: 'vind_gebruiker', tekst: VIND, waarden: [iss, sub] }])
    const vrager = rij?.[0] ? (JSON.parse(rij[0]) as Vrager & { rol: Rol }) : null
    if (onthouden.size >= GROOTSTE) onthouden.clear()
    onthouden.set(sleutel, { tot: nu + ONTHOUD_MS, vrager })
    return vrager
  }
}
