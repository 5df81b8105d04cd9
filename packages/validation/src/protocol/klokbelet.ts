import { type Daad, type Gang, lopend, type Weigercode } from './gang.ts'
import type { Procedureregel } from './procedure.ts'
import type { Protocol } from './protocol.ts'

/** What the running terms say against a line of the table, or undefined. */
export function klokbelet(protocol: Protocol, gang: Gang, regel: Procedureregel, { persoon: wie }: Pick<Daad, 'persoon'>): { code: Weigercode; termijn: string } | undefined {
  const loopt = (termijn: string, persoon?: string) => lopend(gang).find((klok) => klok.termijn === termijn && (!persoon || !klok.persoon || klok.persoon === persoon))
  if (regel.mits && isPerPersoon(protocol, regel.mits) && !wie) return { code: 'PERSOON_ONTBREEKT', termijn: regel.mits }
  if (regel.mits && !loopt(regel.mits, wie)) return { code: 'TERMIJN_LOOPT_NIET', termijn: regel.mits }
  for (const termijn of regel.start ?? []) {
    const perPersoon = isPerPersoon(protocol, termijn)
    if (perPersoon && !wie) return { code: 'PERSOON_ONTBREEKT', termijn }
    if (loopt(termijn, perPersoon ? wie : undefined) && !regel.stopt?.includes(termijn)) return { code: 'TERMIJN_LOOPT_AL', termijn }
  }
  const stil = (termijn: string) => loopt(termijn)?.opschortingen?.some(({ tot }) => !tot) ?? false
  const dubbel = regel.schorst?.find(stil)
  if (dubbel) return { code: 'TERMIJN_STAAT_STIL', termijn: dubbel }
  const vrij = regel.hervat?.find((termijn) => !stil(termijn))
  return vrij ? { code: 'TERMIJN_STAAT_NIET_STIL', termijn: vrij } : undefined
}

/** Whether a term has one clock per person. */
export function isPerPersoon(protocol: Protocol, termijn: string): boolean {
  return (protocol.termijnen[termijn] ?? protocol.gesteldeTermijnen[termijn])?.perPersoon ?? false
}
