import type { Stand } from '@zelfonderzoek/validation/dossier/stand'
import type { Gang, Klok } from '@zelfonderzoek/validation/protocol/gang'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { handelingenNu } from '@zelfonderzoek/validation/protocol/wat-nu'
import type { Rol } from '@zelfonderzoek/validation/toegang/rollen'
import { handelingenVoor } from '@zelfonderzoek/validation/toegang/toegang'
import { ligtTerBeoordeling } from '../beoordeling/te-beoordelen.ts'

/** A dossier as it is read, with what the table needs to know of it. */
export interface MetGang {
  stand: string
  protocol: string
  processtand: string
  _feiten: Gang['feiten']
  /** The terms that run. */
  _klokken: readonly { termijn: string; persoon: string; opschortingen: Klok['opschortingen'] }[]
  _bevestigd: boolean | null
}

/** What somebody with a role can do now; the procedure of the protocol decides about its steps. */
export function handelingenIn(dossier: MetGang, rol: Rol): string[] {
  const klokken = dossier._klokken.map(({ termijn, persoon, opschortingen = [] }): Klok => ({ termijn, ...(persoon ? { persoon } : {}), gestartOp: '', door: 'melding_schrijven', stand: 'loopt', opschortingen }))
  const stappen = handelingenNu(protocolversie(dossier.protocol), { protocol: dossier.protocol, stand: dossier.processtand, feiten: dossier._feiten, klokken }, rol)
  return [
    ...stappen.filter((handeling) => handeling !== 'ontvangst_bevestigen' || !dossier._bevestigd),
    ...handelingenVoor(rol, dossier.stand as Stand, 'eigen').filter((handeling) => handeling !== 'aspect_beoordelen' || ligtTerBeoordeling(dossier)),
  ]
}
