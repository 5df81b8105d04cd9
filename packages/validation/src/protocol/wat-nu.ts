import { type Gang, lopend } from './gang.ts'
import { isPerPersoon, klokbelet } from './klokbelet.ts'
import { PROCESHANDELING_LABEL, type Proceshandeling } from './proceshandeling.ts'
import type { Deel } from './procedure.ts'
import type { Procesrol } from './procesrol.ts'
import type { Protocol } from './protocol.ts'

/** One thing that can follow. */
export interface Vervolgstap {
  handeling: Proceshandeling
  label: string
  rol: readonly Procesrol[]
  naar: string
  /** Names of the terms that begin with it. */
  termijnen: readonly string[]
  grondslag: string
}

/** What happens next in a stand: the sentence, who is to act, and the steps that lead to another stand. */
export interface WatNu {
  naam: string
  tekst: string
  aanZet: readonly Procesrol[]
  klaar: boolean
  stappen: readonly Vervolgstap[]
}

/** The panel "wat gebeurt er nu". Throws RangeError for a stand that the protocol does not have. */
export function watNu(protocol: Protocol, stand: string): WatNu {
  const nu = protocol.standen.find(({ id }) => id === stand)
  if (!nu) throw new RangeError(`${protocol.id} kent de stand ${stand} niet`)
  const stappen = protocol.procedure.filter(({ van, naar }) => van.includes(stand) && naar && naar !== stand).map(({ handeling, rol, naar = stand, start = [], grondslag }) => ({
    handeling, label: PROCESHANDELING_LABEL[handeling], rol, naar, grondslag,
    termijnen: start.map((id) => (protocol.termijnen[id] ?? protocol.gesteldeTermijnen[id])?.naam ?? id),
  }))
  return { naam: nu.naam, tekst: nu.watNu, aanZet: nu.aanZet ?? [], klaar: nu.soort === 'eind', stappen }
}

/** What a role may do in a stand: the buttons, in the order of the table. */
export function handelingenIn(protocol: Protocol, stand: string, rol: Procesrol): Proceshandeling[] {
  return protocol.procedure.filter((regel) => regel.van.includes(stand) && regel.rol.includes(rol)).map(({ handeling }) => handeling)
}

/** What a role can do now: the lines of its stand that the running terms allow. What else they ask comes when it is done. */
export function handelingenNu(protocol: Protocol, gang: Gang, rol: Procesrol): Proceshandeling[] {
  const regels = protocol.procedure.filter((regel) => regel.van.includes(gang.stand) && regel.rol.includes(rol))
  const kan = (regel: (typeof regels)[number]): boolean => {
    const belet = klokbelet(protocol, gang, regel, {})
    if (belet?.code !== 'PERSOON_ONTBREEKT') return !belet
    return !regel.mits || !isPerPersoon(protocol, regel.mits) || lopend(gang).some(({ termijn }) => termijn === regel.mits)
  }
  return [...new Set(regels.filter(kan).map(({ handeling }) => handeling))]
}

/** The terms in which the aanbieder writes his report: those that end when it is handed in. */
export function schrijftermijnen({ procedure }: Protocol): readonly string[] {
  return procedure.find(({ handeling }) => handeling === 'zelfonderzoek_indienen')?.stopt ?? []
}

/** The parts that must be written to end the investigation: those of its notices. */
export function slotdelenVan(protocol: Protocol, stand: string): readonly Deel[] {
  const regel = protocol.procedure.find(({ handeling, van }) => handeling === 'onderzoek_beeindigen' && van.includes(stand))
  const delen = [...protocol.slotdelen, ...protocol.berichten.filter(({ id }) => regel?.berichten?.includes(id)).flatMap(({ delen = [] }) => delen)]
  return [...new Map(delen.map((deel) => [deel.id, deel])).values()]
}
